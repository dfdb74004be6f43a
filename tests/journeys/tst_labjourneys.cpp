#include "wizard/diagnosis/diagnose.h"
#include "wizard/io/probefactory.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/lab/lab.h"
#include "wizard/probing/proberunner.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QList<Check> allChecks()
{
    QList<Check> all;
    for (const CheckEntry &check : checks())
        all.append(check.check);
    return all;
}

} // namespace

/// Real sockets: every training scenario is looked at from outside, and the diagnosis says what the wire
/// allows.
class TestLabJourneys : public QObject {
    Q_OBJECT

private:
    struct Journey {
        Diagnosis diagnosis;
        Evidence evidence;
        QStringList unfinished;
    };

    static Journey travel(const QString &scenario, bool withSymptoms)
    {
        const auto lab = Lab::start(scenario);
        if (!lab)
            return {};
        ProbeSettings settings;
        settings.authorities = *readAuthorities((*lab)->caFile());
        QList<Target> targets;
        for (const LabServer &server : (*lab)->servers())
            targets.append(server.target());
        ProbeRunner runner(
            [&](Check check, const Target &target) { return makeProbe(check, target, settings); });
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start(allChecks(), targets);
        if (finished.isEmpty())
            finished.wait(20000);

        Journey journey;
        for (const ProbeTask &task : runner.tasks()) {
            journey.evidence.add(task.report.observations);
            if (task.state == ProbeState::TimedOut || !isDone(task.state))
                journey.unfinished.append(QString(entry(task.check).id) + u'@' + task.target.server().text());
        }
        QList<Symptom> symptoms;
        for (const ScenarioSummary &summary : Lab::scenarios()) {
            if (summary.id == scenario && withSymptoms)
                symptoms = summary.symptoms;
        }
        journey.diagnosis = diagnose(symptoms, journey.evidence, causes(), QDateTime::currentDateTimeUtc());
        return journey;
    }

    static QStringList causesWith(const Diagnosis &diagnosis, Verdict least, Verdict most)
    {
        QStringList ids;
        for (const Finding &finding : diagnosis.findings) {
            if (finding.verdict >= least && finding.verdict <= most)
                ids.append(finding.cause->id);
        }
        ids.sort();
        return ids;
    }

    static bool isWithin(const QStringList &some, const QStringList &all)
    {
        return std::ranges::all_of(some, [&all](const QString &one) { return all.contains(one); });
    }

private Q_SLOTS:
    void theWireSeparatesWhatItCan_data()
    {
        QTest::addColumn<QString>("likely"); // these together, or with | any of them
        QTest::addColumn<bool>("backEndExcluded"); // the whole family of port 444
        const QString none, port444 = u"backend-cert-unbound sslcert-stale-httpsys"_s;
        const QString files = u"ecp-binsearchfolders-wrong|su-installed-unelevated"_s;
        QTest::newRow("healthy") << none << true;
        QTest::newRow("auth-cert-expired") << none << true;
        QTest::newRow("auth-cert-missing-on-server") << none << true;
        QTest::newRow("auth-cert-not-yet-valid") << none << true;
        QTest::newRow("backend-cert-unbound") << port444 << false;
        QTest::newRow("sslcert-stale-httpsys") << port444 << false;
        QTest::newRow("epi-token-serialization-deny") << none << true;
        QTest::newRow("su-installed-unelevated") << files << true;
        QTest::newRow("ecp-binsearchfolders-wrong") << files << true;
        QTest::newRow("legacy-mailbox-ecp-version") << none << true;
        QTest::newRow("canary-data-corrupt") << none << true;
        QTest::newRow("dollar-username") << none << true;
        QTest::newRow("rbac-no-role") << none << true;
        QTest::newRow("app-pool-stopped") << u"app-pool-stopped"_s << true;
    }
    void theWireSeparatesWhatItCan()
    {
        QFETCH(QString, likely);
        QFETCH(bool, backEndExcluded);
        for (const bool withSymptoms : {false, true}) {
            const Journey journey = travel(QString::fromLatin1(QTest::currentDataTag()), withSymptoms);
            QCOMPARE(journey.unfinished, QStringList());
            QVERIFY(!journey.evidence.isEmpty());
            // No cause of this catalogue can be confirmed from outside alone.
            QCOMPARE(causesWith(journey.diagnosis, Verdict::Confirmed, Verdict::Confirmed), QStringList());
            const QStringList found = causesWith(journey.diagnosis, Verdict::Likely, Verdict::Likely);
            if (likely.contains(u'|'))
                QVERIFY(!found.isEmpty() && isWithin(found, likely.split(u'|')));
            else
                QCOMPARE(found.join(u' '), likely);
            const QStringList excluded = causesWith(journey.diagnosis, Verdict::RuledOut, Verdict::RuledOut);
            const QStringList open = causesWith(journey.diagnosis, Verdict::Possible, Verdict::Confirmed);
            for (const auto &id : {u"backend-cert-unbound"_s, u"sslcert-stale-httpsys"_s}) {
                QCOMPARE(open.contains(id), !backEndExcluded);
                if (withSymptoms && backEndExcluded)
                    QVERIFY2(excluded.contains(id) || !open.contains(id), qPrintable(id));
            }
        }
    }

    void findingsNameTheServerThatTheScenarioPlays()
    {
        const Journey journey = travel(u"backend-cert-unbound"_s, true);
        QVERIFY(journey.diagnosis.hasAnswer());
        QCOMPARE(journey.diagnosis.findings.first().servers, QList{ServerName(u"EX01"_s)});
        QCOMPARE(journey.evidence.servers(), QList{ServerName(u"EX01"_s)});
        QVERIFY(!journey.diagnosis.next.isEmpty());
    }

    void theScenarioItselfIsNeverRuledOut_data()
    {
        QTest::addColumn<QString>("cause");
        for (const ScenarioSummary &summary : Lab::scenarios()) {
            if (!summary.cause.isEmpty())
                QTest::newRow(qPrintable(summary.id)) << summary.cause;
        }
    }
    void theScenarioItselfIsNeverRuledOut()
    {
        QFETCH(QString, cause);
        const Journey journey = travel(QString::fromLatin1(QTest::currentDataTag()), true);
        QVERIFY(!causesWith(journey.diagnosis, Verdict::RuledOut, Verdict::RuledOut).contains(cause));
    }

    void serversOfOneScenarioAreToldApart()
    {
        const Journey journey = travel(u"auth-cert-missing-on-server"_s, true);
        QCOMPARE(journey.evidence.truth(Fact::AuthMetadataShowsValidKey, ServerName(u"EX01"_s)), Truth::Yes);
        QCOMPARE(
            journey.evidence.truth(Fact::AuthMetadataShowsValidKey, ServerName(u"EX02"_s)), Truth::Unknown);
        QCOMPARE(journey.evidence.truth(Fact::SignInPageOpens, ServerName(u"EX02"_s)), Truth::Yes);
    }

    void aStoppedPoolIsSeenAsWhatItIs()
    {
        const Journey journey = travel(u"app-pool-stopped"_s, true);
        QCOMPARE(journey.evidence.truth(Fact::OwaAnsweredByHttpSys503, ServerName(u"EX01"_s)), Truth::Yes);
        QCOMPARE(journey.evidence.truth(Fact::EcpAnsweredByHttpSys503, ServerName(u"EX01"_s)), Truth::No);
        QCOMPARE(journey.evidence.truth(Fact::SignInPageOpens, ServerName(u"EX01"_s)), Truth::No);
        QCOMPARE(journey.evidence.truth(Fact::BackEndRoundTrip, ServerName(u"EX01"_s)), Truth::Yes);
    }
};

QTEST_GUILESS_MAIN(TestLabJourneys)
#include "tst_labjourneys.moc"
