#include "app/livesurroundings.h"
#include "tests/gui/layout.h"
#include "tests/support/fakesurroundings.h"
#include "ui/journeywindow.h"
#include "ui/look.h"
#include "wizard/investigation/investigation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window over the real world: sockets, clock and a training scenario. EXMEDIC_SCREENSHOTS names a
/// folder for the picture of the README.
class TestLabWindow : public QObject {
    Q_OBJECT

private:
    static void press(const QWidget &window, const QString &name)
    {
        for (auto *button : window.findChildren<QAbstractButton *>(name)) {
            if (button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    static QString shown(const QWidget &window, const QString &name)
    {
        for (const auto *label : window.findChildren<QLabel *>(name)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    static void choose(const QWidget &window, const QString &scenario)
    {
        press(window, u"scenario"_s);
        auto *list = window.findChild<QListWidget *>(u"scenarios"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == scenario)
                list->setCurrentRow(row);
        }
    }

private Q_SLOTS:
    void leadsThroughATrainingScenarioToItsCause()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        const ui::Look look(*qApp, ui::Scheme::Light);
        app::LiveSurroundings world;
        wizard::Investigation investigation(world);
        ui::JourneyWindow window(investigation);
        window.resize(960, 900); // high enough for what was ruled out
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        window.findChild<QPlainTextEdit *>(u"paste"_s)->setPlainText(support::expiredAuthCertificateText());
        press(window, u"owa-error-after-sign-in"_s);
        press(window, u"next"_s);
        choose(window, u"auth-cert-expired"_s);
        press(window, u"next"_s);
        QCOMPARE(window.step(), ui::Step::Checks);
        QTRY_VERIFY_WITH_TIMEOUT(!investigation.runner().isRunning(), 60000);
        press(window, u"next"_s);

        QCOMPARE(window.step(), ui::Step::Cause);
        QCOMPARE(shown(window, u"verdictWord"_s), u"Confirmed"_s);
        QCOMPARE(QString(investigation.chosen()->cause->id), u"auth-cert-expired"_s);
        QCOMPARE(investigation.coverage().ran, investigation.coverage().total);
        QTRY_COMPARE(support::firstCut(window), QString());
        if (const QString folder = qEnvironmentVariable("EXMEDIC_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(window.grab().save(QDir(folder).filePath(u"cause.png"_s)));
    }
};

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"
