#include "tests/support/answers.h"
#include "tests/support/emptysurroundings.h"
#include "tests/support/observations.h"
#include "wizard/investigation/casetexts.h"
#include "wizard/investigation/investigation.h"
#include "wizard/knowledge/catalog.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

class ReadyProbe : public Probe {
    Q_OBJECT

public:
    explicit ReadyProbe(ProbeReport report)
        : m_report(std::move(report))
    {
    }
    void start() override { Q_EMIT finished(m_report); }

private:
    ProbeReport m_report;
};

class HangingProbe : public Probe {
    Q_OBJECT

public:
    void start() override { }
};

/// A world in which port 444 of every server closes the handshake.
class BrokenBackEnd : public support::EmptySurroundings {
public:
    bool hangs = false;
    bool mended = false;
    QMap<QString, Import> filesOnDisk;

    std::unique_ptr<Probe> makeProbe(Check check, const Target &target) override
    {
        if (hangs)
            return std::make_unique<HangingProbe>();
        const bool broken = !mended && (check == Check::BackEndTls || check == Check::RoundTrip);
        const Truth truth = broken ? Truth::No : Truth::Yes;
        return std::make_unique<ReadyProbe>(
            ProbeReport{broken ? ProbeReport::Outcome::Bad : ProbeReport::Outcome::Good, u"seen"_s,
                {support::seen(entry(check).tells.front().fact, truth, {}, target.server())}});
    }
    Result<Import> importFile(const QString &path) override
    {
        if (!filesOnDisk.contains(path))
            return std::unexpected(Error{u"There is no such file."_s, path});
        return filesOnDisk.value(path);
    }
    QList<ScenarioEntry> scenarios() const override
    {
        return {{u"one"_s, u"One"_s, {Symptom::OwaBlankPage}}};
    }
    Result<QList<Target>> startScenario(const QString &id) override
    {
        if (id != u"one"_s)
            return std::unexpected(Error{u"There is no such scenario."_s, id});
        return QList<Target>{*parseTarget(u"127.0.0.1:8443:8444"_s)};
    }
};

/// Every text of the catalogue in another language.
class Foreign : public QTranslator {
public:
    QString translate(const char *, const char *, const char *, int) const override { return u"Straße"_s; }
    bool isEmpty() const override { return false; }
};

void runChecks(Investigation &investigation)
{
    QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
    investigation.startChecks();
    QVERIFY(finished.wait());
}

} // namespace

class TestInvestigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sinceWhenStandsInTheTicketAndInTheCase()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        const QString before = textsOf(investigation).ticket;
        investigation.setSince(u"  yesterday,\nabout 18:30 "_s);
        QVERIFY(!before.contains(u"18:30"_s));
        QVERIFY(textsOf(investigation).ticket.contains(u"Since: yesterday, about 18:30\n"_s));
        QCOMPARE(investigation.pack().since, investigation.given().since);
    }

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

    void leadsFromSymptomsToAScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setSymptoms({Symptom::OwaBlankPage});
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.chosen()->cause->id, "backend-cert-unbound"_L1);
        QCOMPARE(investigation.chosen()->servers, QStringList{u"EX01"_s});
        QVERIFY(investigation.plan());
        QVERIFY2(*investigation.plan(),
            *investigation.plan() ? "" : qPrintable(investigation.plan()->error().text()));
        QVERIFY((*investigation.plan())->script(ScriptKind::Fix));
        QVERIFY(textsOf(investigation).ticket.contains(u"EX01"_s));
        QVERIFY(!textsOf(investigation).handOver.isEmpty());
        const QString change = textsOf(investigation).change;
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Fix)->fileName));
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Undo)->fileName));
        for (const QString &text : {change, textsOf(investigation).ticket, textsOf(investigation).handOver}) {
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 72, qPrintable(line));
        }
        QVERIFY(investigation.hasUnsavedResults());
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

    void sameInputsChangeNothing()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        QSignalSpy changed(&investigation, &Investigation::diagnosisChanged);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        investigation.setSymptoms({});
        QCOMPARE(changed.count(), 0);
        QVERIFY(investigation.diagnosis().hasAnswer());
    }

    void manyChangesOfOneTurnAreToldOnce()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        QSignalSpy changed(&investigation, &Investigation::diagnosisChanged);
        investigation.setSymptoms({Symptom::OwaBlankPage});
        investigation.setPastedText(u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        QVERIFY(investigation.diagnosis().hasAnswer()); // whoever reads need not wait for the turn to end
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 1);
    }

    void theSameCaseGivesTheSameConclusion()
    {
        Case given;
        given.symptoms = {Symptom::OwaBlankPage};
        given.reported = {{Fact::AllServersAffected, Truth::Yes}};
        setPastedText(given, u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        const Conclusion first = conclude(given, {}, ::now);
        const Conclusion second = conclude(given, {}, ::now);
        QCOMPARE(first.clock, ::now);
        QCOMPARE(first.evidence.truth(Fact::HmacAssert), Truth::Yes);
        QVERIFY(first.diagnosis.hasAnswer());
        QCOMPARE(support::answers(second.diagnosis), support::answers(first.diagnosis));
        given.clock = ::now.addDays(1);
        QCOMPARE(conclude(given, {}, ::now).clock, ::now.addDays(1));
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

    void whatWasDecidedGoesWithTheCause()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        Decisions decisions;
        decisions.values.insert(u"Server"_s, u"ex01"_s);
        investigation.setDecisions(decisions);
        QCOMPARE(investigation.decisions().values, decisions.values);
        investigation.chooseFinding(*causeById("sslcert-stale-httpsys"_L1));
        QVERIFY(investigation.decisions().values.isEmpty());
    }

    void aScriptSaysWhyInEnglishWhateverTheLanguage()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        const QByteArray before = (*investigation.plan())->script(ScriptKind::Fix)->bytes;
        QVERIFY(before.contains(entry(Fact::Tls444Completes).no));
        Foreign foreign;
        QCoreApplication::installTranslator(&foreign);
        investigation.setDecisions({});
        const QByteArray after = (*investigation.plan())->script(ScriptKind::Fix)->bytes;
        QCoreApplication::removeTranslator(&foreign);
        QCOMPARE(after, before);
    }

    void aBadFileLeavesTheRestAsItWas()
    {
        BrokenBackEnd world;
        Import import;
        import.observations = {support::seen(Fact::HmacAssert)};
        world.filesOnDisk.insert(u"good.txt"_s, import);
        Investigation investigation(world);
        QVERIFY(investigation.addFile(u"good.txt"_s));
        const auto bad = investigation.addFile(u"bad.bin"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().place, u"bad.bin"_s);
        QCOMPARE(investigation.given().files.size(), 1);
        QVERIFY(investigation.diagnosis().hasAnswer());
        QVERIFY(investigation.addFile(u"good.txt"_s));
        QCOMPARE(investigation.given().files.size(), 1);
        investigation.removeFile(u"good.txt"_s);
        QVERIFY(!investigation.diagnosis().hasAnswer());
    }

    void whatATextHoldsCountsOnce_data()
    {
        QTest::addColumn<bool>("asFile");
        QTest::newRow("file") << true;
        QTest::newRow("text from elsewhere") << false;
    }
    void whatATextHoldsCountsOnce()
    {
        QFETCH(bool, asFile);
        const QString text = u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s;
        BrokenBackEnd world;
        world.filesOnDisk.insert(u"log.txt"_s, *importEvidence(text.toUtf8(), u"log.txt"_s, {}));
        Investigation investigation(world);
        if (asFile)
            QVERIFY(investigation.addFile(u"log.txt"_s));
        else
            investigation.addText(text, u"log.txt"_s);
        QCOMPARE(investigation.conclusion().evidence.of(Fact::HmacAssert).size(), 1);
        QCOMPARE(investigation.pack().observations, investigation.conclusion().evidence.observations());
        QCOMPARE(recognisedIn(investigation.given()).size(), 1);
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

    void anotherFindingBringsItsOwnScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        investigation.chooseFinding(*causeById("sslcert-stale-httpsys"_L1));
        QCOMPARE(investigation.chosen()->cause->id, "sslcert-stale-httpsys"_L1);
        QVERIFY(investigation.plan() && *investigation.plan());
        QCOMPARE((*investigation.plan())->remedy->id, "sslcert-stale-httpsys"_L1);
    }

    void aWrongChoiceIsAnErrorNotAScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt({.targets = {*parseTarget(u"ex01.contoso.com"_s)}});
        runChecks(investigation);
        Decisions decisions;
        decisions.values.insert(u"NoSuchChoice"_s, u"x"_s);
        investigation.setDecisions(decisions);
        QVERIFY(investigation.plan());
        QVERIFY(!*investigation.plan());
        QVERIFY(investigation.plan()->error().message.contains(u"NoSuchChoice"_s));
    }

    void serversOfOneNameAreToldApart()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.lookAt(
            {.targets = {*parseTarget(u"127.0.0.1:8443:8444"_s), *parseTarget(u"127.0.0.1:9443:9444"_s)}});
        QCOMPARE(investigation.given().place.targets.at(0).server(), u"127.0.0.1"_s);
        QCOMPARE(investigation.given().place.targets.at(1).server(), u"127.0.0.1:9443"_s);
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

    void aPackIsJudgedAtItsOwnTime()
    {
        BrokenBackEnd world;
        Import import;
        const QString thumbprint(40, u'A');
        import.observations = {support::seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint),
            support::seen(Fact::CertificateNotAfter, Truth::Yes, u"2025-01-01T00:00:00Z"_s, {}, thumbprint)};
        import.clock = QDateTime::fromString(u"2024-06-01T00:00:00Z"_s, Qt::ISODate);
        world.filesOnDisk.insert(u"case.exmedic"_s, import);
        Investigation investigation(world);
        QVERIFY(investigation.addFile(u"case.exmedic"_s));
        QVERIFY(!investigation.diagnosis().hasAnswer());
        investigation.setClock(::now);
        QVERIFY(investigation.diagnosis().hasAnswer());
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

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"
