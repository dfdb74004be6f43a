#include "tests/gui/windowdriver.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

/// What the page of the cause says, before and after a repair.
class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void checkingAgainShowsBeforeAndNow()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"next"_s));
        driver.world.mended = true;
        QVERIFY(!driver.find(u"comparison"_s));
        QVERIFY(driver.click(u"extra"_s));
        QCOMPARE(driver.window.step(), Step::Checks);
        QVERIFY(driver.waitForChecks());
        QVERIFY(driver.click(u"next"_s));
        const auto *comparison = driver.find(u"comparison"_s);
        QVERIFY(comparison);
        QStringList said;
        for (const auto *label : comparison->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(u"Before"_s) && said.contains(u"Now"_s));
        QVERIFY(said.contains(u"The Auth certificate has expired"_s));
        QVERIFY(said.contains(u"Confirmed"_s));
        QVERIFY2(said.contains(u"Not known yet"_s), "the text of before neither heals nor confirms");
        QVERIFY(driver.text(u"bringAnew"_s).contains(u"before the repair"_s));
    }

    void whatIsPastedAfterTheRepairSettlesIt()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        driver.world.mended = true;
        QVERIFY(driver.click(u"next"_s) && driver.click(u"extra"_s));
        QVERIFY(driver.waitForChecks());
        QString healed = support::expiredAuthCertificateText();
        driver.investigation.setPastedText(
            driver.investigation.pastedText() + healed.replace(u"2024-11-06"_s, u"2034-11-06"_s));
        QVERIFY(driver.click(u"next"_s));
        const auto *comparison = driver.find(u"comparison"_s);
        QVERIFY(comparison);
        QStringList said;
        for (const auto *label : comparison->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(u"Ruled out"_s), qPrintable(said.join(u'|')));
        QVERIFY(!driver.find(u"bringAnew"_s));
    }

    void anotherCauseCanBeTakenUp()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        const auto &findings = driver.investigation.diagnosis().findings;
        const auto possible =
            std::ranges::find(findings, wizard::Verdict::Possible, &wizard::Finding::verdict);
        QVERIFY(possible != findings.end());
        const QString id(possible->cause->id);
        QVERIFY(driver.click(id));
        QTRY_VERIFY(driver.investigation.chosen());
        QCOMPARE(QString(driver.investigation.chosen()->cause->id), id);
        QVERIFY2(driver.text(u"instruction"_s).startsWith(u"Possible"_s), "it is not stated as found");
        QVERIFY(driver.find<QAbstractButton>(id)->isChecked());
    }

    void likelyCausesComeFirstAndTheOthersFold()
    {
        WindowDriver driver;
        driver.click(u"owa-error-after-sign-in"_s);
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        QList<wizard::Finding> open;
        for (const wizard::Finding &finding : driver.investigation.diagnosis().findings) {
            if (finding.verdict != wizard::Verdict::RuledOut)
                open << finding;
        }
        QVERIFY2(open.size() > 3, "the symptom alone leaves many causes possible");
        QVERIFY(driver.find(QString(open.first().cause->id)));
        QVERIFY(!driver.find(QString(open.last().cause->id)));
        for (auto *button : driver.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Show "_s))
                button->click();
        }
        QVERIFY(driver.find(QString(open.last().cause->id)));
    }

    void withoutACauseItSaysWhatToCollect()
    {
        WindowDriver driver;
        driver.world.mended = true;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        QCOMPARE(driver.text(u"instruction"_s), u"The cause is not clear yet"_s);
        QVERIFY2(driver.find(u"nextChecks"_s), "it says what to collect");
        QCOMPARE(driver.text(u"verdictWord"_s), u"Not known yet"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Symptoms);
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
