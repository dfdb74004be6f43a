#include "tests/wizard/investigation/brokenbackend.h"
#include "wizard/knowledge/catalog.h"

using namespace Qt::StringLiterals;
using namespace wizard;
using support::BrokenBackEnd;
using support::runChecks;

/// Where to look, and what checks leave behind.
class TestChecking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScenarioTellsItsSymptomsWhereNobodyChoseAny()
    {
        BrokenBackEnd world;
        Investigation empty(world);
        QVERIFY(empty.chooseScenario(u"one"_s));
        QCOMPARE(empty.given().symptoms, QList{Symptom::OwaBlankPage});
        Investigation chosen(world);
        chosen.setSymptoms({Symptom::EcpErrorAfterSignIn});
        QVERIFY(chosen.chooseScenario(u"one"_s));
        QCOMPARE(chosen.given().symptoms, QList{Symptom::EcpErrorAfterSignIn});
    }

    void newTargetsForgetWhatWasFoundOnTheOld()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        investigation.lookAt({.targets = {*parseTarget(u"ex02.contoso.com"_s)}});
        QVERIFY(investigation.conclusion().evidence.isEmpty());
        QVERIFY(!investigation.diagnosis().hasAnswer());
        QVERIFY(!investigation.plan());
    }

    void checkingAnewForgetsWhatWasFound()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        investigation.checkAnew();
        QVERIFY(investigation.runner().tasks().empty());
        QVERIFY(!investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.given().place.targets.size(), 1);
    }

    void stoppingKeepsWhatWasFound()
    {
        BrokenBackEnd world;
        world.hangs = true;
        Investigation investigation(world);
        investigation.setPastedText(u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        investigation.startChecks();
        QTRY_COMPARE(investigation.runner().tasks().front().state, ProbeState::Running);
        investigation.runner().stop();
        QVERIFY(!investigation.runner().isRunning());
        QVERIFY(investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.coverage().ran, 0);
        QCOMPARE(investigation.coverage().skipped.size(), investigation.coverage().total);
    }

    void checkingAgainKeepsTheEarlierVerdict()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        world.mended = true;
        QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
        investigation.checkAgain();
        QVERIFY(finished.wait());
        QVERIFY(investigation.diagnosisBefore().hasAnswer());
        QVERIFY(!investigation.diagnosis().hasAnswer());
    }

    void serversOfOneNameAreToldApart()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt(
            {.targets = {*parseTarget(u"127.0.0.1:8443:8444"_s), *parseTarget(u"127.0.0.1:9443:9444"_s)}});
        QCOMPARE(investigation.given().place.targets.at(0).server().text(), u"127.0.0.1"_s);
        QCOMPARE(investigation.given().place.targets.at(1).server().text(), u"127.0.0.1:9443"_s);
    }

    void aScenarioBringsItsServers()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        QVERIFY(!investigation.chooseScenario(u"none"_s));
        QVERIFY(investigation.given().place.targets.isEmpty());
        QVERIFY(investigation.chooseScenario(u"one"_s));
        QCOMPARE(investigation.given().place.source, Case::Source::Scenario);
        QCOMPARE(investigation.given().place.targets.size(), 1);
    }

    void symptomsDecideWhatIsChecked()
    {
        const QList<Check> blank = checksFor({Symptom::OwaBlankPage}, causes());
        QVERIFY(blank.contains(Check::BackEndTls));
        QVERIFY(blank.contains(Check::BackEndPort));
        QList<Check> unasked;
        for (const CheckEntry &check : checks()) {
            if (!check.onRequest)
                unasked.append(check.check);
        }
        QCOMPARE(checksFor({}, causes()), unasked);
    }
};

QTEST_GUILESS_MAIN(TestChecking)
#include "tst_checking.moc"
