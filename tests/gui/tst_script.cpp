#include "tests/gui/windowdriver.h"
#include "wizard/investigation/casetexts.h"
#include "wizard/knowledge/catalog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

namespace {

const wizard::Plan &planOf(const WindowDriver &driver)
{
    return **driver.investigation.plan();
}

/// Lines of a step as the file has them, from 1, joined as text.
QString linesOf(const wizard::Script &script, const wizard::StepLines &step)
{
    const QStringList lines = QString::fromLatin1(script.bytes).split(u"\r\n"_s);
    return lines.mid(step.first - 1, step.last - step.first + 1).join(u'\n');
}

QList<QAbstractButton *> cardsOf(const WindowDriver &driver)
{
    QList<QAbstractButton *> cards;
    for (auto *button : driver.window.findChildren<QAbstractButton *>()) {
        if (button->inherits("ui::StepCard") && button->isVisible())
            cards << button;
    }
    return cards;
}

} // namespace

/// Steps 6 and 7: what is handed over.
class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copyingAStepCopiesItsLinesAndNothingElse()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        const wizard::Script &fix = planOf(driver).scripts.first();
        const auto cards = cardsOf(driver);
        QCOMPARE(cards.size(), fix.steps.size());
        for (qsizetype i = 0; i < cards.size(); ++i) {
            QTest::mouseClick(cards.at(i), Qt::LeftButton);
            QVERIFY(driver.click(u"copyStep"_s));
            QCOMPARE(QApplication::clipboard()->text(), linesOf(fix, fix.steps.at(i)));
        }
    }

    void copyingAllCopiesTheFileAndWarns()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"copyAll"_s));
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied, QString::fromLatin1(planOf(driver).scripts.first().bytes).remove(u'\r'));
        QVERIFY(driver.find(u"copyNotice"_s));
    }

    void thePromptsAndAnswersStandOnTheCards()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QString spoken;
        for (const QAbstractButton *card : cardsOf(driver))
            spoken += card->accessibleName();
        for (const auto &step : planOf(driver).remedy->scripts.front().steps) {
            for (const wizard::Prompt &prompt : step.prompts)
                QVERIFY2(spoken.contains(QString::fromUtf8(prompt.question)), prompt.question);
        }
    }

    void unattendedScriptsShowNoPrompts()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        driver.click(u"next"_s);
        QVERIFY(driver.click(u"unattended"_s));
        driver.click(u"next"_s);
        driver.find<QTabBar>(u"scriptKinds"_s)->setCurrentIndex(1);
        for (const QAbstractButton *card : cardsOf(driver))
            QVERIFY(!card->accessibleName().contains(u"Asks"_s));
        QVERIFY(driver.click(u"copyAll"_s));
        QVERIFY(!driver.find(u"copyNotice"_s));
    }

    // What a step of a script is made of stands elsewhere in it.
    void onlyCommandsAreCopiedStepByStep()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QCOMPARE(planOf(driver).scripts.first().kind, wizard::ScriptKind::Commands);
        QVERIFY(driver.find(u"copyStep"_s));
        driver.find<QTabBar>(u"scriptKinds"_s)->setCurrentIndex(1);
        QVERIFY(!driver.find(u"copyStep"_s));
    }

    void clickingTheCodeChoosesItsCard()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        const wizard::Script &fix = planOf(driver).scripts.first();
        auto *code = driver.find<QPlainTextEdit>(u"code"_s);
        QTextCursor cursor(code->document()->findBlockByNumber(fix.steps.at(2).first));
        code->setTextCursor(cursor);
        QVERIFY(cardsOf(driver).at(2)->isChecked());
        QVERIFY(driver.click(u"copyStep"_s));
        QCOMPARE(QApplication::clipboard()->text(), linesOf(fix, fix.steps.at(2)));
    }

    void everyScriptOfThePlanCanBeRead()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        auto *kinds = driver.find<QTabBar>(u"scriptKinds"_s);
        QVERIFY(kinds->count() >= planOf(driver).scripts.size());
        for (int tab = 0; tab < planOf(driver).scripts.size(); ++tab) {
            kinds->setCurrentIndex(tab);
            QCOMPARE(driver.find<QPlainTextEdit>(u"code"_s)->toPlainText(),
                QString::fromLatin1(planOf(driver).scripts.at(tab).bytes).remove(u'\r'));
        }
    }

    void theCodeCannotBeEdited()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        auto *code = driver.find<QPlainTextEdit>(u"code"_s);
        const QString before = code->toPlainText();
        code->setFocus();
        QTest::keyClicks(code, u"Remove-Item"_s);
        QCOMPARE(code->toPlainText(), before);
    }

    void savingWritesEveryScriptAndTheNotes()
    {
        QTemporaryDir folder;
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"extra"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"saveScriptsDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder.path());
        dialog->close();
        for (const wizard::Script &script : planOf(driver).scripts)
            QCOMPARE(driver.world.saved.value(folder.filePath(script.fileName)), script.bytes);
        QCOMPARE(driver.world.saved.value(folder.filePath(planOf(driver).notesFileName)),
            planOf(driver).notes.toUtf8());
        QVERIFY(driver.find(u"pageNotice"_s));
    }

    void aFullDiskIsSaidWithItsPlace()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        driver.world.diskIsFull = true;
        QVERIFY(driver.click(u"extra"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"saveScriptsDialog"_s);
        Q_EMIT dialog->fileSelected(u"/somewhere"_s);
        dialog->close();
        const auto *notice = driver.find(u"pageNotice"_s);
        QVERIFY(notice);
        QVERIFY(notice->accessibleName().contains(u"disk is full"_s));
        QVERIFY(notice->accessibleName().contains(u"/somewhere"_s));
    }

    void savingTheCaseWritesAPackAndAsksNoMore()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        QVERIFY(driver.click(u"saveCase"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"saveCaseDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/cases/today.exmedic"_s);
        dialog->close();
        const auto pack =
            wizard::readPack(driver.world.saved.value(u"/cases/today.exmedic"_s), u"today.exmedic"_s);
        QVERIFY(pack.has_value());
        QCOMPARE(pack->targets, driver.investigation.given().place.targets);
        QVERIFY(!driver.investigation.hasUnsavedResults());
        driver.window.close();
        QVERIFY(!driver.window.isVisible());
    }

    void aCaseForHandingOnHoldsNoNames()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.click(u"saveWithoutNames"_s));
        auto *dialog = driver.window.findChild<QFileDialog *>(u"saveCaseDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/cases/given.exmedic"_s);
        dialog->close();
        const QByteArray saved = driver.world.saved.value(u"/cases/given.exmedic"_s);
        const auto pack = wizard::readPack(saved, u"given.exmedic"_s);
        QVERIFY(pack.has_value());
        for (const wizard::Target &target : driver.investigation.given().place.targets)
            QVERIFY2(
                !saved.contains(target.host.toUtf8()) && !target.host.isEmpty(), qPrintable(target.host));
        // The names are lost in that file, so the case itself is still to be saved.
        QVERIFY(driver.investigation.hasUnsavedResults());
    }

    void theTextsToHandOnCanBeCopied()
    {
        WindowDriver driver;
        QVERIFY(driver.reachScript());
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.click(u"copyText"_s));
        QCOMPARE(QApplication::clipboard()->text(), wizard::textsOf(driver.investigation).handOver);
        driver.window.findChild<QTabWidget *>(u"texts"_s)->setCurrentIndex(1);
        QVERIFY(driver.click(u"copyText"_s));
        QCOMPARE(QApplication::clipboard()->text(), wizard::textsOf(driver.investigation).ticket);
        driver.window.findChild<QTabWidget *>(u"texts"_s)->setCurrentIndex(2);
        QVERIFY(driver.click(u"copyText"_s));
        QCOMPARE(QApplication::clipboard()->text(), wizard::textsOf(driver.investigation).change);
    }

    void aRemedyWithoutAScriptShowsItsStepsInOrder()
    {
        WindowDriver driver;
        const wizard::Remedy *remedy = wizard::remedyById("dollar-username"_L1);
        QVERIFY(remedy && remedy->scripts.empty());
        driver.window.findChild<QAbstractButton *>(u"account-name-ends-with-dollar-yes"_s)->click();
        driver.investigation.chooseFinding(*wizard::causeById("dollar-username"_L1));
        QVERIFY(driver.investigation.chosen());
        driver.window.goTo(Step::Script);
        QCOMPARE(cardsOf(driver).size(), qsizetype(remedy->manual.size()));
        QVERIFY(!driver.find(u"code"_s));
        QVERIFY2(!driver.find(u"extra"_s), "there is nothing to save");
        QVERIFY(driver.click(u"copyAll"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"1. "_s));
    }
};

QTEST_MAIN(TestScript)
#include "tst_script.moc"
