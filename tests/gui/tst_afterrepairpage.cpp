#include "tests/gui/windowdriver.h"

#include <QFileDialog>
#include <QTreeWidget>

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

    void theFirstPageSaysThatItsTextIsOld()
    {
        AfterRepair driver;
        QVERIFY(driver.reach());
        driver.click(u"next"_s);
        QVERIFY(driver.find(u"pasteNotice"_s));
        QVERIFY(driver.find(u"pasteNotice"_s)->accessibleName().contains(u"before the repair"_s));
        driver.paste(QString());
        driver.click(u"next"_s);
        driver.click(u"back"_s);
        QVERIFY(!driver.find(u"pasteNotice"_s));
    }

    void filesOfBeforeSaySoUntilTheyAreAddedAgain()
    {
        WindowDriver driver;
        wizard::Import import;
        import.observations = {support::seen(wizard::Fact::BinSearchFoldersCorrect, wizard::Truth::No)};
        driver.world.files.insert(u"/evidence/store.xml"_s, import);
        driver.investigation.addFiles({u"/evidence/store.xml"_s});
        driver.investigation.checkAfterRepair();
        driver.click(u"next"_s);
        driver.click(u"fromFiles"_s);
        const auto *list = driver.find<QTreeWidget>(u"files"_s);
        const auto says = [list] {
            return list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
        };
        QVERIFY(says().contains(u"before the repair"_s));
        QVERIFY(driver.click(u"addFiles"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"addFilesDialog"_s);
        Q_EMIT dialog->filesSelected({u"/evidence/store.xml"_s});
        dialog->close();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!says().contains(u"before the repair"_s));
    }

    void withoutServersItLeadsToWhereTheEvidenceCameFrom_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<Step>("step");
        QTest::newRow("pasted") << false << Step::Symptoms;
        QTest::newRow("a file") << true << Step::Source;
    }
    void withoutServersItLeadsToWhereTheEvidenceCameFrom()
    {
        QFETCH(bool, file);
        QFETCH(Step, step);
        WindowDriver driver;
        if (file) {
            driver.world.files.insert(
                u"store.txt"_s, wizard::importText(support::expiredAuthCertificateText(), u"store.txt"_s));
            driver.investigation.addFiles({u"store.txt"_s});
        } else {
            driver.investigation.setPastedText(support::expiredAuthCertificateText());
        }
        QVERIFY(driver.investigation.chosen());
        driver.window.goTo(Step::Afterwards);
        QVERIFY(driver.click(u"extra"_s));
        QCOMPARE(driver.window.step(), step);
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
