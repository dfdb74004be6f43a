#include "tests/gui/windowdriver.h"

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

namespace {

/// Step 4 after a repair: only the pasted text of before showed that the Auth certificate has ended.
struct AfterRepair : WindowDriver {
    bool reach()
    {
        world.mended = true;
        paste(support::expiredAuthCertificateText());
        click(u"next"_s);
        name(u"ex01.contoso.com"_s);
        if (!click(u"next"_s) || !waitForChecks())
            return false;
        for (const Step step : {Step::Cause, Step::Choices, Step::Script, Step::Afterwards}) {
            if (!click(u"next"_s) || window.step() != step)
                return false;
        }
        return click(u"extra"_s) && waitForChecks() && click(u"next"_s);
    }

    QStringList wordsIn(const QString &name) const
    {
        QStringList words;
        const auto *part = find(name);
        const auto labels = part ? part->findChildren<QLabel *>() : QList<QLabel *>();
        for (const auto *label : labels)
            words << label->text();
        return words;
    }
};

} // namespace

/// What was pasted before a repair neither proves nor disproves that it worked.
class TestAfterRepairPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCalledGoneBecauseItWasNotReadAgain()
    {
        AfterRepair driver;
        QVERIFY(driver.reach());
        QCOMPARE(driver.window.step(), Step::Cause);
        const QStringList compared = driver.wordsIn(u"comparison"_s);
        QVERIFY(compared.contains(u"Confirmed"_s));
        QVERIFY2(compared.contains(u"Not known yet"_s), qPrintable(compared.join(u'|')));
        QVERIFY(!compared.contains(u"Not found"_s));
    }

    void itAsksForTheSameOnceMore()
    {
        AfterRepair driver;
        QVERIFY(driver.reach());
        QVERIFY(!driver.investigation.factsToRepeat().isEmpty());
        QVERIFY(driver.wordsIn(u"toRepeat"_s).size() > 1);
        QVERIFY(driver.click(u"next"_s)); // leads to where it can be pasted
        QCOMPARE(driver.window.step(), Step::Symptoms);
        QCOMPARE(
            driver.find<QPlainTextEdit>(u"paste"_s)->toPlainText(), support::expiredAuthCertificateText());
    }

    void whatIsPastedAnewDecidesAgain()
    {
        AfterRepair driver;
        QVERIFY(driver.reach());
        driver.click(u"next"_s);
        QString mended = support::expiredAuthCertificateText();
        mended.replace(u"2024-11-06"_s, u"2029-11-06"_s);
        driver.paste(mended);
        driver.click(u"next"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"next"_s);
        QCOMPARE(driver.window.step(), Step::Cause);
        QVERIFY(driver.investigation.factsToRepeat().isEmpty());
        QVERIFY(!driver.find(u"toRepeat"_s));
    }

    void beforeARepairNothingHasToBeRepeated()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        QVERIFY(!driver.find(u"toRepeat"_s));
    }
};

QTEST_MAIN(TestAfterRepairPage)
#include "tst_afterrepairpage.moc"
