#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// A script that holds one plan, in one state of the Auth configuration.
struct Meeting {
    QString plan;
    QString scenario;
    int run = -1;
};

/// Where each plan fits.
QStringList statesFor(const QString &plan)
{
    if (plan == u"renew"_s)
        return {u"auth-expired"_s, u"auth-expired-today"_s, u"auth-expired-three"_s,
            u"auth-expired-shell-closed"_s, u"auth-expired-serialization"_s, u"auth-expired-next-missing"_s,
            u"auth-not-configured"_s, u"auth-missing-everywhere"_s, u"auth-cng-key"_s};
    if (plan == u"publish"_s)
        return {u"auth-expired-next-ready"_s};
    if (plan == u"copy"_s)
        return {u"auth-missing-on-one"_s, u"auth-keyless-on-one"_s};
    return {u"healthy"_s, u"healthy-three"_s, u"healthy-next-staged"_s, u"auth-ending"_s,
        u"auth-next-too-late"_s, u"auth-next-missing-everywhere"_s};
}

/// There the plan may fit, but somebody has to say first that it may be done.
bool needsAWord(const QString &scenario)
{
    return scenario.contains("hybrid"_L1) || scenario.contains("unreachable"_L1);
}

} // namespace

/// A script that was made for one state of the organisation: it does its work there, and nothing elsewhere.
class TestFixedPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesInEveryOtherState_data() { rows(false); }
    void refusesInEveryOtherState();
    void worksInItsOwnState_data() { rows(true); }
    void worksInItsOwnState();
    void bindsWhatIsThereOrChangesNothing_data() { rowsOf(u"bind"_s); }
    void bindsWhatIsThereOrChangesNothing();
    void createsWhereNoneIsOrChangesNothing_data() { rowsOf(u"create"_s); }
    void createsWhereNoneIsOrChangesNothing();

private:
    void rowsOf(const QString &plan) const;
    void rows(bool fitting) const;

    Rendering m_rendering;
    Batch m_batch;
    QList<Meeting> m_meetings;
};

void TestFixedPlans::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestFixedPlans: "_s + engine.why));
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    for (const QString &plan : {u"renew"_s, u"publish"_s, u"copy"_s, u"restart"_s}) {
        const QString fix = m_rendering.script(
            u"auth-cert-expired"_s, ScriptKind::Fix, {{u"Plan"_s, plan}, {u"OtherServers"_s, u"remote"_s}});
        for (const Scenario &one : scenarios()) {
            const bool about = one.id.startsWith("auth-"_L1) || one.id.startsWith("healthy"_L1);
            if (!about || !(plan + u' ' + one.id).contains(only))
                continue;
            const int run = m_batch.add(one.state,
                {{.script = fix, .rules = carefulAnswers()}, {.script = fix, .rules = carefulAnswers()}});
            m_meetings.append({plan, one.id, run});
        }
    }
    for (const QString &plan : {u"bind"_s, u"create"_s}) {
        const QString fix =
            m_rendering.script(u"backend-cert-wrong"_s, ScriptKind::Fix, {{u"Plan"_s, plan}}, true);
        for (const Scenario &one : scenarios()) {
            const bool about = one.id.startsWith("backend-"_L1) || one.id.startsWith("httpsys-"_L1)
                || one.id.startsWith("binding-"_L1);
            if (about && (plan + u' ' + one.id).contains(only))
                m_meetings.append({plan, one.id, m_batch.add(one.state, {{.script = fix}})});
        }
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFixedPlans::rows(bool fitting) const
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_meetings.size(); ++i) {
        const Meeting &one = m_meetings[i];
        if (one.plan != u"bind"_s && one.plan != u"create"_s
            && statesFor(one.plan).contains(one.scenario) == fitting)
            QTest::newRow(qPrintable(one.plan + u", "_s + one.scenario)) << i;
    }
}

void TestFixedPlans::refusesInEveryOtherState()
{
    QFETCH(int, number);
    const Meeting &one = m_meetings[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &step = run.steps.constFirst();
    QVERIFY2(step.unplanned.isEmpty() && step.thrown.isEmpty(), step.story().constData());
    QVERIFY2(step.exitCode == 5 && step.resultLine == u"RESULT 5 refused"_s, step.story().constData());
    QVERIFY2(step.changes().isEmpty() && step.prompts.isEmpty(), step.story().constData());
    QCOMPARE(differences(essential(run.initial), essential(step.state)), QStringList());
    QVERIFY2(needsAWord(one.scenario) || step.shown.contains(u"exmedic-cli diagnose --evidence"_s),
        step.story().constData());
}

// What works keeps working: a second run of the same script finds nothing of its plan left to do.
void TestFixedPlans::worksInItsOwnState()
{
    QFETCH(int, number);
    const Meeting &one = m_meetings[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &step = run.steps.constFirst();
    QVERIFY2(step.unplanned.isEmpty() && step.thrown.isEmpty(), step.story().constData());
    QVERIFY2(step.resultLine == u"RESULT 0 done"_s || step.resultLine == u"RESULT 2 elsewhere"_s,
        step.story().constData());
    QVERIFY2(step.healthy(u"EX01"_s, u"auth"_s), step.story().constData());
    const QStringList servers = step.state[u"servers"_s].toObject().keys();
    for (const QString &server : servers) {
        const bool well = step.healthy(server, u"auth"_s) && step.healthy(server, u"owa"_s);
        QVERIFY2(step.exitCode != 0 || well, (server.toUtf8() + '\n' + step.story()).constData());
    }
    const StepResult &again = run.steps.constLast();
    if (one.plan != u"restart"_s && step.exitCode == 0)
        QVERIFY2(again.resultLine == u"RESULT 5 refused"_s && again.changes().isEmpty(),
            again.story().constData());
    QVERIFY2(again.healthy(u"EX01"_s, u"auth"_s), again.story().constData());
}

void TestFixedPlans::rowsOf(const QString &plan) const
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_meetings.size(); ++i) {
        if (m_meetings[i].plan == plan)
            QTest::newRow(qPrintable(m_meetings[i].scenario)) << i;
    }
}

// The faults of port 444, with and without a certificate of the server in its store.
void TestFixedPlans::bindsWhatIsThereOrChangesNothing()
{
    QFETCH(int, number);
    const Meeting &one = m_meetings[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &step = run.steps.constFirst();
    QVERIFY2(step.unplanned.isEmpty() && step.thrown.isEmpty(), step.story().constData());
    QVERIFY2(
        step.calls(u"New-ExchangeCertificate"_s) == 0 && step.prompts.isEmpty(), step.story().constData());
    if (step.exitCode == 5) {
        QVERIFY2(step.changes().isEmpty(), step.story().constData());
        QCOMPARE(differences(essential(run.initial), essential(step.state)), QStringList());
    } else {
        QVERIFY2(step.exitCode == 0 || step.exitCode == 2, step.story().constData());
        QVERIFY2(step.healthy(u"EX01"_s, u"backEnd"_s), step.story().constData());
    }
    const bool none = one.scenario.startsWith("backend-no-certificate"_L1);
    QVERIFY2(!none || step.shown.contains("exmedic-cli diagnose --evidence"_L1), step.story().constData());
}

// Where one of the server is in its store, none is made, whatever port 444 has.
void TestFixedPlans::createsWhereNoneIsOrChangesNothing()
{
    QFETCH(int, number);
    const Meeting &one = m_meetings[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &step = run.steps.constFirst();
    QVERIFY2(step.unplanned.isEmpty() && step.thrown.isEmpty(), step.story().constData());
    const bool none = one.scenario.startsWith("backend-no-certificate"_L1);
    const bool made = step.calls(u"New-ExchangeCertificate"_s) == 1;
    const bool opens = one.scenario.endsWith("-neighbour"_L1);
    QVERIFY2(made == (none && opens), step.story().constData());
    if (made) {
        QVERIFY2(step.resultLine == u"RESULT 0 done"_s, step.story().constData());
        QVERIFY2(step.healthy(u"EX01"_s, u"backEnd"_s), step.story().constData());
        return;
    }
    QVERIFY2(step.changes().isEmpty(), step.story().constData());
    QCOMPARE(differences(essential(run.initial), essential(step.state)), QStringList());
    QVERIFY2(step.exitCode == 5 || step.healthy(u"EX01"_s, u"backEnd"_s), step.story().constData());
}

QTEST_GUILESS_MAIN(TestFixedPlans)
#include "tst_fixedplans.moc"
