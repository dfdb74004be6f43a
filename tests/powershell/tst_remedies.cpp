#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// Numbers of the runs that belong to one case.
struct Runs {
    int healing = -1; ///< check, fix, fix, check
    int rehearsal = -1; ///< fix -WhatIf
    int elsewhere = -1; ///< fix on another server than the one it is for
    int weak = -1; ///< fix without elevation
    int well = -1; ///< fix where the cause is not
    int refusing = -1; ///< fix, every confirmation answered No
    int silent = -1; ///< fix, nobody answers
    int unattended = -1; ///< unattended fix
    int undone = -1; ///< fix, undo
};

} // namespace

class TestRemedies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healsAndThenFindsNothingToDo_data() { cases(); }
    void healsAndThenFindsNothingToDo();
    void rehearsalChangesNothing_data() { cases(); }
    void rehearsalChangesNothing();
    void refusesWhereItDoesNotBelong_data() { cases(&Runs::weak); }
    void refusesWhereItDoesNotBelong();
    void leavesHealthyServersAlone_data() { cases(&Runs::well); }
    void leavesHealthyServersAlone();
    void aNoCancels_data() { cases(); }
    void aNoCancels();
    void silenceIsNoAnswer_data() { cases(); }
    void silenceIsNoAnswer();
    void unattendedAsksNothingAndKeepsTheTransportCertificate_data() { cases(); }
    void unattendedAsksNothingAndKeepsTheTransportCertificate();
    void undoBringsBackWhatWas_data() { cases(&Runs::undone); }
    void undoBringsBackWhatWas();
    void cleanupTestCase();

private:
    void cases(int Runs::*needed = &Runs::healing) const;
    void addRuns(const RemedyCase &one);
    [[nodiscard]] const StepResult &step(int run, int number = 0) const
    {
        return m_batch.result(run).steps.at(number);
    }
    [[nodiscard]] QStringList changedBy(int run, int number = 0) const;

    Batch m_batch;
    Rendering m_rendering;
    QList<RemedyCase> m_cases;
    QList<Runs> m_runs;
    QSet<QString> m_seen;
};

void TestRemedies::addRuns(const RemedyCase &one)
{
    const QString remedy = QString::fromLatin1(one.remedy);
    const QJsonObject state = scenario(QString::fromLatin1(one.scenario)).state;
    const QString fix = m_rendering.script(remedy, ScriptKind::Fix, one.choices);
    const QString check = m_rendering.script(remedy, ScriptKind::Detect, one.choices);
    const QString undo = m_rendering.script(remedy, ScriptKind::Undo, one.choices);
    const QString alone = m_rendering.script(remedy, ScriptKind::Fix, one.choices, true);
    const QList<Rule> careful = carefulAnswers();
    const bool needsHere = remedy != u"epi-token-serialization-deny"_s && remedy != u"rbac-no-role"_s;
    QJsonObject well = scenario(u"healthy"_s).state;
    Runs runs;
    runs.healing = m_batch.add(state,
        {{.script = check, .rules = careful}, {.script = fix, .rules = careful},
            {.script = fix, .rules = careful}, {.script = check, .rules = careful}});
    const bool first = !m_seen.contains(remedy); // these do not depend on the kind of fault
    m_seen.insert(remedy);
    runs.rehearsal =
        m_batch.add(state, {{.script = fix, .parameters = {{u"WhatIf"_s, true}}, .rules = careful}});
    if (first && needsHere)
        runs.elsewhere =
            m_batch.add(state, {{.script = fix, .parameters = {{u"Server"_s, u"EX77"_s}}, .rules = careful}});
    if (first)
        runs.weak =
            m_batch.add(state, {{.script = fix, .rules = careful, .session = {{u"elevated"_s, false}}}});
    if (first && one.choices.value(u"Account"_s).isEmpty())
        runs.well = m_batch.add(well, {{.script = fix, .rules = careful}});
    runs.refusing = m_batch.add(state, {{.script = fix, .rules = {{u""_s, u"N"_s}}}});
    runs.silent = m_batch.add(state, {{.script = fix}});
    runs.unattended = m_batch.add(state, {{.script = alone}});
    if (!undo.isEmpty() && one.code == 0 && one.word == u"done"_s)
        runs.undone =
            m_batch.add(state, {{.script = fix, .rules = careful}, {.script = undo, .rules = careful}});
    m_runs.append(runs);
}

void TestRemedies::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestRemedies: "_s + engine.why));
    qInfo("PowerShell %s", qPrintable(engine.version));
    // One case by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    for (const RemedyCase &one : remedyCases()) {
        if (only.isEmpty() || QLatin1StringView(one.name).contains(only)
            || QLatin1StringView(one.remedy).contains(only))
            m_cases.append(one);
    }
    for (const RemedyCase &one : std::as_const(m_cases))
        addRuns(one);
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int run = 0; run < m_batch.size(); ++run) {
        const RunResult &result = m_batch.result(run);
        QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    }
}

// A case stands only where it has a run of that kind.
void TestRemedies::cases(int Runs::*needed) const
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i) {
        if (m_runs[i].*needed < 0)
            continue;
        const QString name =
            u"%1: %2"_s.arg(QLatin1StringView(m_cases[i].remedy), QLatin1StringView(m_cases[i].name));
        QTest::newRow(qPrintable(name)) << i;
    }
}

QStringList TestRemedies::changedBy(int run, int number) const
{
    const RunResult &result = m_batch.result(run);
    const QJsonObject before = number == 0 ? result.initial : result.steps[number - 1].state;
    return differences(essential(before), essential(result.steps[number].state));
}

void TestRemedies::healsAndThenFindsNothingToDo()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[number];
    const int run = m_runs[number].healing;
    const StepResult &check = step(run, 0);
    const StepResult &fix = step(run, 1);
    const StepResult &again = step(run, 2);
    QVERIFY2(fix.unplanned.isEmpty() && check.unplanned.isEmpty(), (fix.story() + check.story()).constData());
    QVERIFY2(check.changes().isEmpty() && changedBy(run, 0).isEmpty(), check.story().constData());
    QVERIFY2(fix.thrown.isEmpty() && !fix.timedOut, fix.story().constData());
    QVERIFY2(fix.resultLine == u"RESULT %1 %2"_s.arg(one.code).arg(one.word), fix.story().constData());
    QVERIFY2(fix.exitCode == one.code, fix.story().constData());
    const QStringList asked = questionsOfCommands(fix);
    QVERIFY2(asked.size() == one.questions.size(), fix.story().constData());
    for (int i = 0; i < asked.size(); ++i)
        QVERIFY2(asked[i].contains(one.questions[i]), fix.story().constData());
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(!check.healthy(words[0], words[1]), qPrintable(place + u" was healthy before"_s));
        QVERIFY2(fix.healthy(words[0], words[1]), (fix.story() + place.toUtf8()).constData());
    }
    for (auto it = one.leaves.begin(); it != one.leaves.end(); ++it) {
        const QJsonValue found = at(fix.state, it.key());
        const bool right =
            it.value().isUndefined() ? found != at(check.state, it.key()) : found == it.value();
        QVERIFY2(right, (fix.story() + it.key().toUtf8()).constData());
    }
    if (one.code != 0 || one.word != u"done"_s)
        QCOMPARE(changedBy(run, 1), QStringList());
    QVERIFY2(again.exitCode == one.again, again.story().constData());
    QVERIFY2(again.changes().isEmpty(), again.story().constData());
    QCOMPARE(changedBy(run, 2), QStringList());
    if (one.again == 0)
        QVERIFY2(again.resultLine == u"RESULT 0 healthy"_s, again.story().constData());
}

void TestRemedies::rehearsalChangesNothing()
{
    QFETCH(int, number);
    const int run = m_runs[number].rehearsal;
    const StepResult &result = step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(changedBy(run), QStringList());
    QVERIFY2(result.prompts.isEmpty(), result.story().constData());
    QVERIFY2(result.exitCode == 0 || result.exitCode == m_cases[number].code, result.story().constData());
    QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
}

void TestRemedies::refusesWhereItDoesNotBelong()
{
    QFETCH(int, number);
    for (int run : {m_runs[number].elsewhere, m_runs[number].weak}) {
        if (run < 0)
            continue;
        const StepResult &result = step(run);
        QVERIFY2(
            result.exitCode == 5 && result.resultLine == u"RESULT 5 refused"_s, result.story().constData());
        QVERIFY2(result.changes().isEmpty(), result.story().constData());
        QCOMPARE(changedBy(run), QStringList());
    }
}

void TestRemedies::leavesHealthyServersAlone()
{
    QFETCH(int, number);
    const int run = m_runs[number].well;
    const StepResult &result = step(run);
    QVERIFY2(result.exitCode == 0 && result.resultLine == u"RESULT 0 healthy"_s, result.story().constData());
    QCOMPARE(changedBy(run), QStringList());
}

void TestRemedies::aNoCancels()
{
    QFETCH(int, number);
    const int run = m_runs[number].refusing;
    const StepResult &result = step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(changedBy(run), QStringList());
    if (m_cases[number].code == 0 && m_cases[number].word == u"done"_s)
        QVERIFY2(
            result.exitCode == 4 && result.resultLine == u"RESULT 4 cancelled"_s, result.story().constData());
}

void TestRemedies::silenceIsNoAnswer()
{
    QFETCH(int, number);
    const int run = m_runs[number].silent;
    const StepResult &result = step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(changedBy(run), QStringList());
    if (m_cases[number].code == 0 && m_cases[number].word == u"done"_s)
        QVERIFY2(result.exitCode != 0, result.story().constData());
}

void TestRemedies::unattendedAsksNothingAndKeepsTheTransportCertificate()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[number];
    const int run = m_runs[number].unattended;
    const StepResult &result = step(run);
    QVERIFY2(result.prompts.isEmpty(), result.story().constData());
    QVERIFY2(result.exitCode == (one.alone < 0 ? one.code : one.alone), result.story().constData());
    QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
    const QJsonObject servers = result.state[u"servers"].toObject();
    for (const QString &name : servers.keys()) {
        const QString path = u"servers/%1/internalTransport"_s.arg(name);
        QCOMPARE(at(result.state, path), at(m_batch.result(run).initial, path));
    }
    if (result.exitCode != 0)
        return;
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(result.healthy(words[0], words[1]), (result.story() + place.toUtf8()).constData());
    }
}

// An expired certificate cannot come back and an entry without certificate cannot be made: the undo says so.
void TestRemedies::undoBringsBackWhatWas()
{
    QFETCH(int, number);
    const int run = m_runs[number].undone;
    const StepResult &undo = step(run, 1);
    const QString remedy = QString::fromLatin1(m_cases[number].remedy);
    QStringList left = differences(essential(m_batch.result(run).initial), essential(undo.state));
    left.removeIf([](const QString &path) { return path.endsWith(u"/startedAt"_s); });
    QVERIFY2(undo.unplanned.isEmpty(), undo.story().constData());
    if (remedy.startsWith(u"auth-"_s)) {
        QVERIFY2(
            undo.resultLine == u"RESULT 2 partial"_s && undo.changes().isEmpty(), undo.story().constData());
    } else if (remedy == u"backend-cert-unbound"_s || remedy == u"sslcert-stale-httpsys"_s) {
        QVERIFY2(undo.resultLine == u"RESULT 0 healthy"_s && undo.healthy(u"EX01"_s, u"backEnd"_s),
            undo.story().constData());
    } else {
        QVERIFY2(undo.resultLine == u"RESULT 0 done"_s, undo.story().constData());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
    }
}

void TestRemedies::cleanupTestCase()
{
    for (int i = 0; i < m_runs.size(); ++i) {
        const StepResult &fix = step(m_runs[i].healing, 1);
        const QString undo = m_runs[i].undone < 0 ? u"-"_s : step(m_runs[i].undone, 1).resultLine;
        qInfo("%-30s %-40s %-18s second: %-18s undo: %s", m_cases[i].remedy, m_cases[i].name,
            qPrintable(fix.resultLine), qPrintable(step(m_runs[i].healing, 2).resultLine), qPrintable(undo));
    }
    qInfo("%d PowerShell runs", m_batch.size());
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
