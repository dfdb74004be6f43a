#include "tests/gui/windowdriver.h"
#include "ui/look.h"
#include "ui/widgets/pastebox.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using wizard::CheckKind;
using wizard::Truth;

namespace {

/// At the cause with nothing found but what people see.
void reachOpenCase(WindowDriver &driver)
{
    driver.world.mended = true;
    driver.investigation.setSymptoms({wizard::Symptom::EcpServiceUnavailable});
    driver.click(u"next"_s);
    driver.name(u"ex01.contoso.com"_s);
    driver.click(u"next"_s);
    QVERIFY(driver.waitForChecks());
    driver.click(u"next"_s);
    QCOMPARE(driver.window.step(), ui::Step::Cause);
    QCoreApplication::sendPostedEvents(); // the end of the checks shows the page anew
}

QString idOf(wizard::Fact fact)
{
    return QString(wizard::entry(fact).id);
}

/// The first offered check of that kind, whether it is folded or not.
std::optional<wizard::NextCheck> offered(const WindowDriver &driver, CheckKind kind)
{
    const auto &next = driver.investigation.diagnosis().next;
    const auto found = std::ranges::find(next, kind, &wizard::NextCheck::kind);
    return found == next.end() ? std::nullopt : std::optional(*found);
}

QPushButton *button(const WindowDriver &driver, const QString &name)
{
    return driver.window.findChild<QPushButton *>(name);
}

bool isOffered(const WindowDriver &driver, wizard::Fact fact)
{
    const auto &next = driver.investigation.diagnosis().next;
    return std::ranges::find(next, fact, &wizard::NextCheck::fact) != next.end();
}

} // namespace

/// What is asked next is answered where it is asked, and the verdict follows at once.
class TestNextChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new ui::Look(*qApp, ui::Scheme::Light); }

    void anAnswerCountsAtOnceAndIsTakenBack_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<Truth>("truth");
        QTest::newRow("yes") << u"-yes"_s << Truth::Yes;
        QTest::newRow("no") << u"-no"_s << Truth::No;
        QTest::newRow("don't know") << u"-unknown"_s << Truth::Unknown;
    }
    void anAnswerCountsAtOnceAndIsTakenBack()
    {
        QFETCH(const QString, suffix);
        QFETCH(const Truth, truth);
        WindowDriver driver;
        reachOpenCase(driver);
        const auto question = offered(driver, CheckKind::Question);
        QVERIFY(question);
        const QString id = idOf(question->fact);
        QVERIFY(button(driver, u"check-"_s + id + suffix));
        button(driver, u"check-"_s + id + suffix)->click();
        QCOMPARE(driver.investigation.conclusion().evidence.truth(question->fact, question->server), truth);
        QVERIFY(!isOffered(driver, question->fact));
        QTRY_VERIFY(!button(driver, u"check-"_s + id + suffix));
        QVERIFY2(driver.find(u"answers"_s), "what was answered is shown");

        const wizard::Pack pack = driver.investigation.pack();
        const bool kept = std::ranges::any_of(pack.observations, [&](const wizard::Observation &one) {
            return one.fact == question->fact && one.truth == truth && one.source.isPerson();
        });
        QVERIFY2(kept, "the case file keeps it");

        button(driver, u"takeBack-"_s + id)->click();
        QTRY_VERIFY(button(driver, u"check-"_s + id + suffix));
        QVERIFY(isOffered(driver, question->fact));
    }

    void theNextButtonHasTheKeyboardAfterAnAnswer()
    {
        WindowDriver driver;
        reachOpenCase(driver);
        const auto question = offered(driver, CheckKind::Question);
        QVERIFY(question);
        auto *yes = button(driver, u"check-"_s + idOf(question->fact) + u"-unknown"_s);
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Space);
        QTRY_VERIFY(!button(driver, u"check-"_s + idOf(question->fact) + u"-unknown"_s));
        const auto *focus = driver.window.focusWidget();
        QVERIFY2(focus && focus->objectName().startsWith(u"check-"_s), "the next question can be answered");
    }

    void theOutputOfACommandIsReadWhereItWasAskedFor()
    {
        WindowDriver driver;
        reachOpenCase(driver);
        for (int i = 0; i < 20 && !offered(driver, CheckKind::Command); ++i) {
            QSignalSpy settled(&driver.investigation, &wizard::Investigation::diagnosisChanged);
            driver.investigation.answer({driver.investigation.diagnosis().next.first().fact});
            QVERIFY(settled.wait());
        }
        const auto command = offered(driver, CheckKind::Command);
        QVERIFY(command);
        const QString id = u"check-"_s + idOf(command->fact);
        QTRY_VERIFY(button(driver, id + u"-paste"_s));
        QVERIFY(button(driver, id + u"-copy"_s));
        auto *box = driver.window.findChild<ui::PasteBox *>(id + u"-box"_s);
        QVERIFY(box && box->isHidden());
        button(driver, id + u"-paste"_s)->click();
        QVERIFY(!box->isHidden());
        box->setPlainText(support::expiredAuthCertificateText());
        QTRY_VERIFY(!driver.investigation.given().pasted.isEmpty());
        QVERIFY(driver.investigation.given().pastedText.contains(support::expiredAuthCertificateText()));
        QTRY_VERIFY(!driver.find(id + u"-box"_s));
    }
};

QTEST_MAIN(TestNextChecks)
#include "tst_nextchecks.moc"
