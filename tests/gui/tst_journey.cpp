#include "tests/gui/windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;
using wizard::Check;

Q_DECLARE_METATYPE(ui::Step)

/// The window driven as a person does, over a fake world.
class TestJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setApplicationDisplayName(u"Exmedic"_s); }

    void leadsFromASymptomToTheEndWithTheMouse()
    {
        WindowDriver driver;
        QCOMPARE(driver.text(u"instruction"_s), u"What is not working?"_s);
        QVERIFY(driver.reachCause());
        QCOMPARE(driver.window.step(), Step::Cause);
        QCOMPARE(driver.text(u"instruction"_s), u"The Auth certificate has expired"_s);
        QCOMPARE(driver.text(u"verdictWord"_s), u"Confirmed"_s);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Choices);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Script);
        const auto *code = driver.find<QPlainTextEdit>(u"code"_s);
        QVERIFY(code && code->toPlainText().contains(u"Set-AuthConfig"_s));
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Afterwards);
        QVERIFY(driver.investigation.hasUnsavedResults());
        driver.investigation.markSaved();
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(!driver.window.isVisible());
    }

    void leadsToTheEndWithTheKeyboardAlone()
    {
        WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowActive(&driver.window));
        const auto type = [&driver](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(driver.window.focusWidget(), key, modifiers);
        };
        type(Qt::Key_Space); // the first symptom has the focus
        QCOMPARE(driver.investigation.symptoms().size(), 1);
        type(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(driver.window.step(), Step::Source);
        type(Qt::Key_Tab); // from the kind of source to the list of servers
        QTest::keyClicks(driver.window.focusWidget(), u"ex01.contoso.com"_s);
        type(Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(driver.window.step(), Step::Checks);
        QVERIFY(driver.waitForChecks());
        type(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(driver.window.step(), Step::Cause);
    }

    void enterGoesOnButNeverSavesOrCloses()
    {
        WindowDriver driver;
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(driver.window.step(), Step::Source);
        WindowDriver script;
        QVERIFY(script.reachScript());
        QTest::keyClick(script.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(script.window.step(), Step::Script);
        QVERIFY(!script.window.findChild<QFileDialog *>());
        QVERIFY(script.click(u"next"_s));
        QTest::keyClick(script.window.focusWidget(), Qt::Key_Return);
        QVERIFY(script.window.isVisible());
    }

    void backLosesNothing()
    {
        WindowDriver driver;
        driver.click(u"started-after-update"_s);
        QVERIFY(driver.reachScript());
        for (const Step expected : {Step::Choices, Step::Cause, Step::Checks, Step::Source, Step::Symptoms}) {
            QVERIFY(driver.click(u"back"_s));
            QCOMPARE(driver.window.step(), expected);
        }
        QVERIFY(driver.find<QAbstractButton>(u"owa-error-after-sign-in"_s)->isChecked());
        QCOMPARE(
            driver.find<QPlainTextEdit>(u"paste"_s)->toPlainText(), support::expiredAuthCertificateText());
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.find<QAbstractButton>(u"otherServers"_s)->isChecked());
        QCOMPARE(driver.find<QPlainTextEdit>(u"servers"_s)->toPlainText(), u"ex01.contoso.com"_s);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY2(!driver.investigation.runner().isRunning(), "what was checked is not checked again");
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.text(u"verdictWord"_s), u"Confirmed"_s);
    }

    void backKeepsChoices()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        QVERIFY(driver.click(u"next"_s));
        auto *server = driver.find(u"Server"_s)->findChild<QLineEdit *>();
        QVERIFY(server);
        QTest::keyClicks(server, u"ex02.contoso.com"_s);
        driver.find<QAbstractButton>(u"unattended"_s)->click();
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.click(u"back"_s));
        QCOMPARE(driver.find(u"Server"_s)->findChild<QLineEdit *>()->text(), u"ex02.contoso.com"_s);
        QVERIFY(driver.find<QAbstractButton>(u"unattended"_s)->isChecked());
        QVERIFY(driver.click(u"back"_s));
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.find(u"Server"_s)->findChild<QLineEdit *>()->text(), u"ex02.contoso.com"_s);
    }

    void aWrongServerIsNamedBesideTheList_data()
    {
        QTest::addColumn<QString>("servers");
        QTest::addColumn<QString>("named");
        QTest::newRow("blank inside") << u"ex 01"_s << u"ex 01"_s;
        QTest::newRow("second line") << u"ex01.contoso.com\nex'02"_s << u"Line 2"_s;
        QTest::newRow("command") << u"ex01;shutdown"_s << u";"_s;
        QTest::newRow("port") << u"ex01:99999"_s << u"99999"_s;
        QTest::newRow("nothing") << u"  \n"_s << u"ex01.contoso.com"_s;
    }
    void aWrongServerIsNamedBesideTheList()
    {
        QFETCH(const QString, servers);
        QFETCH(const QString, named);
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(servers);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        const QString said = driver.text(u"noticeText"_s);
        QVERIFY2(said.contains(named), qPrintable(said));
        QCOMPARE(driver.window.focusWidget(), driver.find(u"servers"_s));
        QCOMPARE(driver.find<QPlainTextEdit>(u"servers"_s)->toPlainText(), servers);
        driver.name(u"ex01.contoso.com"_s);
        QVERIFY2(driver.text(u"noticeText"_s).isEmpty(), "the complaint goes when the text changes");
    }

    void pastedErrorsAreRecognisedWhileTheyArePasted()
    {
        WindowDriver driver;
        QApplication::clipboard()->setText(support::expiredAuthCertificateText());
        auto *box = driver.find<QPlainTextEdit>(u"paste"_s);
        box->setFocus();
        box->paste();
        QTRY_VERIFY(driver.find(u"recognised"_s));
        QVERIFY(!driver.investigation.recognised().isEmpty());
        box->setPlainText(u"nothing that anybody knows"_s);
        QTRY_VERIFY(driver.find(u"pasteNotice"_s));
        QVERIFY(!driver.find(u"recognised"_s));
    }

    void aHugePasteIsCutAndSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one endless line") << QString(3'000'000, u'x');
        QTest::newRow("many lines") << QString(1'000'000, u'x').replace(u"xxxx"_s, u"NotAfter : 1\n"_s);
    }
    void aHugePasteIsCutAndSaid()
    {
        QFETCH(const QString, text);
        WindowDriver driver;
        QApplication::clipboard()->setText(text);
        auto *box = driver.find<QPlainTextEdit>(u"paste"_s);
        box->paste();
        QVERIFY(box->toPlainText().size() < 300'000);
        QVERIFY(driver.find(u"pasteNotice"_s));
        QVERIFY(driver.text(u"noticeText"_s).contains(u"file"_s));
    }

    void aHangingProbeHoldsNobody_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("stop") << u"next"_s;
        QTest::newRow("back") << u"back"_s;
        QTest::newRow("escape") << u"escape"_s;
        QTest::newRow("close") << u"close"_s;
    }
    void aHangingProbeHoldsNobody()
    {
        QFETCH(const QString, way);
        WindowDriver driver;
        driver.world.hanging = {Check::FrontEndPort, Check::BackEndPort};
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        QVERIFY(driver.click(u"next"_s));
        QTRY_COMPARE(driver.investigation.runner().tasks().front().state, wizard::ProbeState::Running);
        if (way == u"escape"_s)
            QTest::keyClick(driver.window.focusWidget(), Qt::Key_Escape);
        else if (way == u"close"_s)
            driver.window.close();
        else
            QVERIFY(driver.click(way));
        QVERIFY(!driver.investigation.runner().isRunning());
        if (way == u"escape"_s || way == u"close"_s)
            QVERIFY2(!driver.window.isVisible(), "nothing was found yet, so nothing is asked");
        if (way == u"back"_s)
            QCOMPARE(driver.window.step(), Step::Source);
        if (way == u"next"_s)
            QVERIFY2(driver.find(u"extra"_s), "after Stop the checks can be run again");
    }

    void stoppingKeepsWhatWasFound()
    {
        WindowDriver driver;
        driver.world.hanging = {Check::RoundTrip};
        driver.paste(support::expiredAuthCertificateText());
        driver.click(u"owa-error-after-sign-in"_s);
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        driver.click(u"next"_s);
        const auto &runner = driver.investigation.runner();
        QTRY_COMPARE(runner.doneCount(), int(runner.tasks().size()) - 1);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(!runner.isRunning());
        QVERIFY(driver.investigation.coverage().ran > 0);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.text(u"verdictWord"_s), u"Confirmed"_s);
    }

    void theBarNeverGoesBack()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.name(u"ex01.contoso.com"_s);
        QList<int> values;
        auto *bar = driver.window.findChild<QProgressBar *>();
        driver.click(u"next"_s);
        connect(bar, &QProgressBar::valueChanged, this, [&values](int value) { values << value; });
        QVERIFY(driver.waitForChecks());
        QVERIFY(std::ranges::is_sorted(values));
        QCOMPARE(bar->value(), bar->maximum());
    }

    void resultsAreLostOnlyAfterAQuestion()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(driver.window.isVisible());
        auto *question = driver.window.findChild<QMessageBox *>(u"closeQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->defaultButton() && question->defaultButton()->text().contains(u"ave"_s),
            "the safe answer is the default");
        question->reject();
        QVERIFY(driver.window.isVisible());
        driver.investigation.markSaved();
        QTest::keyClick(driver.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!driver.window.isVisible());
    }

    void closingWithoutSavingIsPossible()
    {
        WindowDriver driver;
        QVERIFY(driver.reachCause());
        driver.window.close();
        auto *question = driver.window.findChild<QMessageBox *>(u"closeQuestion"_s);
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QVERIFY(!driver.window.isVisible());
    }

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

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
