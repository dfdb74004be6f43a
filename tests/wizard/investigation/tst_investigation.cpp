#include "tests/support/emptysurroundings.h"
#include "tests/support/observations.h"
#include "wizard/investigation/investigation.h"
#include "wizard/knowledge/catalog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::seen;

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
                {seen(entry(check).facts.front(), truth, {}, target.server())}});
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
        const QString before = investigation.ticketText();
        investigation.setSince(u"  yesterday,\nabout 18:30 "_s);
        QVERIFY(!before.contains(u"18:30"_s));
        QVERIFY(investigation.ticketText().contains(u"Since: yesterday, about 18:30\n"_s));
        QCOMPARE(investigation.pack().since, investigation.since());
    }

    void aScenarioTellsItsSymptomsWhereNobodyChoseAny()
    {
        BrokenBackEnd world;
        Investigation empty(world);
        QVERIFY(empty.chooseScenario(u"one"_s));
        QCOMPARE(empty.symptoms(), QList{Symptom::OwaBlankPage});
        Investigation chosen(world);
        chosen.setSymptoms({Symptom::EcpErrorAfterSignIn});
        QVERIFY(chosen.chooseScenario(u"one"_s));
        QCOMPARE(chosen.symptoms(), QList{Symptom::EcpErrorAfterSignIn});
    }

    void leadsFromSymptomsToAScript()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setSymptoms({Symptom::OwaBlankPage});
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.chosen()->cause->id, "backend-cert-unbound"_L1);
        QCOMPARE(investigation.chosen()->servers, QStringList{u"EX01"_s});
        QVERIFY(investigation.plan());
        QVERIFY2(*investigation.plan(),
            *investigation.plan() ? "" : qPrintable(investigation.plan()->error().text()));
        QVERIFY((*investigation.plan())->script(ScriptKind::Fix));
        QVERIFY(investigation.ticketText().contains(u"EX01"_s));
        QVERIFY(!investigation.handOverText().isEmpty());
        const QString change = investigation.changeText();
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Fix)->fileName));
        QVERIFY(change.contains((*investigation.plan())->script(ScriptKind::Undo)->fileName));
        for (const QString &text : {change, investigation.ticketText(), investigation.handOverText()}) {
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(line.size() <= 72, qPrintable(line));
        }
        QVERIFY(investigation.hasUnsavedResults());
    }

    void newTargetsForgetWhatWasFoundOnTheOld()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
        runChecks(investigation);
        QVERIFY(investigation.diagnosis().hasAnswer());
        investigation.setTargets({*parseTarget(u"ex02.contoso.com"_s)});
        QVERIFY(investigation.evidence().isEmpty());
        QVERIFY(!investigation.diagnosis().hasAnswer());
        QVERIFY(!investigation.plan());
    }

    void sameInputsChangeNothing()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
        runChecks(investigation);
        QSignalSpy changed(&investigation, &Investigation::diagnosisChanged);
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
        investigation.setSymptoms({});
        QCOMPARE(changed.count(), 0);
        QVERIFY(investigation.diagnosis().hasAnswer());
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
        QCOMPARE(investigation.files().size(), 1);
        QVERIFY(investigation.diagnosis().hasAnswer());
        QVERIFY(investigation.addFile(u"good.txt"_s));
        QCOMPARE(investigation.files().size(), 1);
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
        QCOMPARE(investigation.evidence().of(Fact::HmacAssert).size(), 1);
        QCOMPARE(investigation.pack().observations, investigation.evidence().observations());
        QCOMPARE(investigation.allRecognised().size(), 1);
    }

    void stoppingKeepsWhatWasFound()
    {
        BrokenBackEnd world;
        world.hangs = true;
        Investigation investigation(world);
        investigation.setPastedText(u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s);
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
        investigation.startChecks();
        QTRY_COMPARE(investigation.runner().tasks().front().state, ProbeState::Running);
        investigation.stopChecks();
        QVERIFY(!investigation.runner().isRunning());
        QVERIFY(investigation.diagnosis().hasAnswer());
        QCOMPARE(investigation.coverage().ran, 0);
        QCOMPARE(investigation.coverage().skipped.size(), investigation.coverage().total);
    }

    void checkingAgainKeepsTheEarlierVerdict()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
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
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
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
        investigation.setTargets({*parseTarget(u"ex01.contoso.com"_s)});
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
        investigation.setTargets(
            {*parseTarget(u"127.0.0.1:8443:8444"_s), *parseTarget(u"127.0.0.1:9443:9444"_s)});
        QCOMPARE(investigation.targets().at(0).server(), u"127.0.0.1"_s);
        QCOMPARE(investigation.targets().at(1).server(), u"127.0.0.1:9443"_s);
    }

    void aScenarioBringsItsServers()
    {
        BrokenBackEnd world;
        Investigation investigation(world);
        QVERIFY(!investigation.chooseScenario(u"none"_s));
        QVERIFY(investigation.targets().isEmpty());
        QVERIFY(investigation.chooseScenario(u"one"_s));
        QCOMPARE(investigation.source(), Investigation::Source::Scenario);
        QCOMPARE(investigation.targets().size(), 1);
    }

    void aPackIsJudgedAtItsOwnTime()
    {
        BrokenBackEnd world;
        Import import;
        const QString thumbprint(40, u'A');
        import.observations = {seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2025-01-01T00:00:00Z"_s, {}, thumbprint)};
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
