#include "tests/gui/windowdriver.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;

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
        QCOMPARE(driver.investigation.given().symptoms.size(), 1);
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
        driver.window.findChild<QAbstractButton *>(u"started-after-update-no"_s)->click();
        QVERIFY(driver.reachScript());
        for (const Step expected : {Step::Choices, Step::Cause, Step::Checks, Step::Source, Step::Symptoms}) {
            QVERIFY(driver.click(u"back"_s));
            QCOMPARE(driver.window.step(), expected);
        }
        QVERIFY(driver.find<QAbstractButton>(u"owa-error-after-sign-in"_s)->isChecked());
        QVERIFY(driver.window.findChild<QAbstractButton *>(u"started-after-update-no"_s)->isChecked());
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
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
