#include "tests/gui/layout.h"
#include "tests/gui/windowdriver.h"
#include "ui/look.h"

#include <QApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using support::firstCut;
using support::WindowDriver;
using ui::Step;

namespace {

/// Every text of the program as long as it may become in another language, with its places and access keys.
class LongLanguage : public QTranslator {
public:
    explicit LongLanguage(QString filler)
        : m_filler(std::move(filler))
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        // Only what belongs to this program: Qt's own dialogs and styles bring their translations.
        if (QLatin1StringView(context).startsWith("Q"_L1))
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        // A label of one word becomes one longer word, not a sentence.
        const qsizetype wanted = text.size() * 4 / 10;
        if (text.size() < 20)
            return text + m_filler.left(wanted).remove(u' ');
        QString longer;
        while (longer.size() < wanted)
            longer += u' ' + m_filler;
        return text + longer;
    }

private:
    QString m_filler;
};

} // namespace

/// German needs a third more room than English, and words of thirty letters.
class TestLanguages : public QObject {
    Q_OBJECT

private:
    static bool reach(WindowDriver &driver, Step step)
    {
        if (!driver.reachScript())
            return false;
        if (step == Step::Afterwards)
            driver.click(u"next"_s);
        for (int at = int(Step::Script); at > int(step); --at)
            driver.click(u"back"_s);
        return driver.window.step() == step;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Exmedic"_s);
        new ui::Look(*qApp, ui::Scheme::Light);
    }

    void everyPageFitsTheSmallestScreen_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("filler");
        for (int step = int(Step::Symptoms); step <= int(Step::Afterwards); ++step) {
            QTest::addRow("step %d, more words", step + 1) << Step(step) << u"und so weiter"_s;
            QTest::addRow("step %d, long words", step + 1)
                << Step(step) << u"Anmeldungszertifikatsablaufdatum"_s;
        }
    }
    void everyPageFitsTheSmallestScreen()
    {
        QFETCH(const Step, step);
        QFETCH(const QString, filler);
        LongLanguage language(filler);
        QVERIFY(QCoreApplication::installTranslator(&language));
        WindowDriver driver({800, 552});
        QVERIFY(reach(driver, step));
        QVERIFY(driver.text(u"instruction"_s).contains(filler.left(3)));
        QTRY_COMPARE(firstCut(driver.window), QString());
        QCOMPARE(driver.window.size(), QSize(800, 552));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
