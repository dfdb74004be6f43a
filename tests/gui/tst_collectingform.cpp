#include "tests/gui/windowdriver.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using support::WindowDriver;
using ui::Step;
using wizard::Check;
using wizard::Collecting;
using Way = Collecting::Way;

namespace {

/// Step 2 with a server named and the collector wanted.
struct AskingForCollector : WindowDriver {
    explicit AskingForCollector(QSize size = {960, 680})
        : WindowDriver(size)
    {
        click(u"next"_s);
        name(u"ex01.contoso.com"_s);
        click(u"collect"_s);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->clear();
        QTest::keyClicks(line, text);
    }

    QString kept(const QString &account)
    {
        QString found;
        world.store.read(account, [&](const wizard::Result<std::optional<QString>> &secret) {
            found = secret->value_or(u"nothing"_s);
        });
        return found;
    }
};

} // namespace

/// Step 2: whether and how the collector gets to the servers.
class TestCollectingForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCollectedUnlessAskedFor()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        QVERIFY(!driver.find<QCheckBox>(u"collect"_s)->isChecked());
        QVERIFY(!driver.find(u"collectAccount"_s));
        driver.name(u"ex01.contoso.com"_s);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.waitForChecks());
        QVERIFY(!driver.investigation.given().place.collecting);
        QVERIFY(driver.world.collecting.isEmpty());
    }

    void runsAsWhoeverRunsTheProgramUnlessSomebodyIsNamed()
    {
        AskingForCollector driver;
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.world.collecting, QList{Collecting{.way = Way::WinRm}});
    }

    void thePasswordGoesToTheStoreAndNotIntoTheCase()
    {
        AskingForCollector driver;
        driver.type(u"collectAccount"_s, u"CONTOSO\\admin"_s);
        driver.type(u"collectPassword"_s, u"correct horse"_s);
        driver.type(u"collectPort"_s, u"5986"_s);
        QCOMPARE(driver.find<QLineEdit>(u"collectPassword"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.kept(u"CONTOSO\\admin"_s), u"correct horse"_s);
        const Collecting how{.way = Way::WinRm, .account = u"CONTOSO\\admin"_s, .port = 5986};
        QCOMPARE(driver.world.collecting, QList{how});
        QVERIFY(!wizard::writePack(driver.investigation.pack()).contains("correct horse"));
    }

    void anotherPasswordIsAnotherTry()
    {
        AskingForCollector driver;
        driver.type(u"collectAccount"_s, u"admin"_s);
        driver.type(u"collectPassword"_s, u"wrong"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"back"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.world.collecting.size(), 1);
        driver.click(u"back"_s);
        driver.type(u"collectPassword"_s, u"right"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.world.collecting.size(), 2);
        QCOMPARE(driver.kept(u"admin"_s), u"right"_s);
    }

    void sshTakesAKeyAndNoPassword()
    {
        AskingForCollector driver;
        QVERIFY(!driver.find(u"collectKeyFile"_s));
        QVERIFY(driver.click(u"collectSsh"_s));
        QVERIFY(!driver.find(u"collectPassword"_s));
        driver.type(u"collectAccount"_s, u"admin"_s);
        driver.type(u"collectKeyFile"_s, u"/keys/exmedic"_s);
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.waitForChecks());
        const Collecting how{.way = Way::Ssh, .account = u"admin"_s, .keyFile = u"/keys/exmedic"_s};
        QCOMPARE(driver.world.collecting, QList{how});
    }

    void wrongInputIsNamedAndStaysOnThePage_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("focus");
        QTest::newRow("option as account")
            << u"-oProxyCommand"_s << QString() << QString() << u"collectAccount"_s;
        QTest::newRow("password of nobody") << QString() << u"secret"_s << QString() << u"collectAccount"_s;
        QTest::newRow("port 0") << u"admin"_s << QString() << u"0"_s << u"collectPort"_s;
        QTest::newRow("port is a word") << u"admin"_s << QString() << u"many"_s << u"collectPort"_s;
        QTest::newRow("port too large") << u"admin"_s << QString() << u"65536"_s << u"collectPort"_s;
    }
    void wrongInputIsNamedAndStaysOnThePage()
    {
        QFETCH(QString, account);
        QFETCH(QString, password);
        QFETCH(QString, port);
        QFETCH(QString, focus);
        AskingForCollector driver({800, 552});
        driver.type(u"collectAccount"_s, account);
        driver.type(u"collectPassword"_s, password);
        driver.type(u"collectPort"_s, port);
        QVERIFY(driver.click(u"next"_s));
        QCOMPARE(driver.window.step(), Step::Source);
        QVERIFY(driver.window.focusWidget());
        QCOMPARE(driver.window.focusWidget()->objectName(), focus);
        QVERIFY(!driver.window.focusWidget()->visibleRegion().isEmpty());
        QVERIFY(driver.find(u"collectNotice"_s));
        QTRY_VERIFY(!driver.find(u"collectNotice"_s)->visibleRegion().isEmpty());
        QVERIFY(driver.world.collecting.isEmpty());
    }

    void thePasswordIsKeptOnlyWithAnAccountAndSaysWhere()
    {
        AskingForCollector driver;
        QVERIFY(!driver.click(u"collectKeep"_s));
        driver.type(u"collectPassword"_s, u"correct horse"_s);
        QVERIFY(!driver.click(u"collectKeep"_s));
        driver.type(u"collectAccount"_s, u"CONTOSO\\admin"_s);
        QVERIFY(driver.click(u"collectKeep"_s));
        QCOMPARE(driver.kept(u"CONTOSO\\admin"_s), u"correct horse"_s);
        // The store of this world forgets with the program.
        QVERIFY(driver.find(u"collectKept"_s)->accessibleName().contains(u"until Exmedic is closed"));
    }

    void whatWasChosenIsThereAfterGoingBack()
    {
        AskingForCollector driver;
        driver.click(u"collectSsh"_s);
        driver.type(u"collectAccount"_s, u"admin"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        driver.click(u"back"_s);
        QVERIFY(driver.find<QCheckBox>(u"collect"_s)->isChecked());
        QVERIFY(driver.find<QRadioButton>(u"collectSsh"_s)->isChecked());
        QCOMPARE(driver.find<QLineEdit>(u"collectAccount"_s)->text(), u"admin"_s);
        driver.click(u"collect"_s);
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        QVERIFY(!driver.investigation.given().place.collecting);
    }

    void thisComputerNeedsNoAccount()
    {
        WindowDriver driver;
        driver.click(u"next"_s);
        driver.click(u"thisServer"_s);
        QVERIFY(driver.click(u"collect"_s));
        QVERIFY(!driver.find(u"collectAccount"_s));
        QVERIFY(driver.click(u"next"_s));
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.world.collecting, QList{Collecting{.way = Way::ThisComputer}});
    }

    void stopEndsItAtOnceAndKeepsTheRest()
    {
        AskingForCollector driver;
        driver.world.hanging = {Check::Collector};
        driver.click(u"next"_s);
        const auto &runner = driver.investigation.runner();
        QTRY_COMPARE(runner.doneCount(), int(runner.tasks().size()) - 1);
        QVERIFY(runner.isRunning());
        QVERIFY(driver.click(u"next"_s)); // reads Stop now
        QVERIFY(!runner.isRunning());
        QCOMPARE(runner.tasks().back().check, Check::Collector);
        QCOMPARE(runner.tasks().back().state, wizard::ProbeState::Cancelled);
        QCOMPARE(runner.tasks().front().state, wizard::ProbeState::Good);
    }

    void itsRowSaysWhatWasRead()
    {
        AskingForCollector driver;
        driver.click(u"next"_s);
        QVERIFY(driver.waitForChecks());
        QCOMPARE(driver.investigation.runner().tasks().back().report.sentence, u"42 facts read"_s);
        QVERIFY(driver.investigation.coverage().skipped.indexOf(u"collector"_s) < 0);
    }
};

QTEST_MAIN(TestCollectingForm)
#include "tst_collectingform.moc"
