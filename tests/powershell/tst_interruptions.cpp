#include "batch.h"
#include "remedycases.h"
#include "rendering.h"
#include "settingcases.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// A change that a repair makes, and the runs in which exactly that one fails.
struct Interruption {
    int row = -1;
    QString command;
    int nth = 0;
    int run = -1; ///< fix with the fault, undo where there is one, fix without it
    int resumed = -1; ///< the same without undo
    int killed = -1; ///< fix that is killed at that change, fix
    int lost = -1; ///< fix whose change is made without an answer, fix
    int undone = -1; ///< the same, undo
};

/// How a change goes wrong.
enum class Fault { Fails, Kills, Loses };

/// Every repair that changes something and heals its server where nothing goes wrong. Of the repairs of
/// settings, which share one course, some stand for all.
QList<RemedyCase> interruptedCases()
{
    QSet<QLatin1StringView> settings;
    for (const RemedyCase &one : settingCases())
        settings.insert(QLatin1StringView(one.remedy));
    for (const auto chosen : {"app-pool-stopped"_L1, "services-disabled-after-update"_L1,
             "vdir-wrong-path"_L1, "backend-binding-wrong"_L1})
        settings.remove(chosen);
    QList<RemedyCase> list = remedyCases();
    list.removeIf([&](const RemedyCase &one) {
        return !one.heals() || settings.contains(QLatin1StringView(one.remedy));
    });
    return list;
}

QJsonObject stateOf(const RemedyCase &one)
{
    return merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch);
}

/// The faults that the case has already stay: without them the call would not be reached.
QJsonArray faults(const RemedyCase &one, const QString &command, int nth, Fault fault = Fault::Fails)
{
    QJsonArray all = one.patch[u"failAt"].toArray();
    all.append(QJsonObject{{u"command"_s, command}, {u"nth"_s, nth}, {u"kill"_s, fault == Fault::Kills},
        {u"lost"_s, fault == Fault::Loses}});
    return all;
}

} // namespace

class TestInterruptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailureInTheMiddleCanBeUndoneAndRepeated_data();
    void aFailureInTheMiddleCanBeUndoneAndRepeated();
    void aRepetitionCatchesUpOnTheRestart_data();
    void aRepetitionCatchesUpOnTheRestart();
    void aKilledRunIsMadeUpFor_data();
    void aKilledRunIsMadeUpFor();
    void aLostAnswerIsMadeUpFor_data();
    void aLostAnswerIsMadeUpFor();

private:
    [[nodiscard]] QString name(const Interruption &one) const;
    void hasBeenRestarted(const RunResult &run, const RemedyCase &one) const;
    void isHealed(const StepResult &step, const RemedyCase &one) const;
    void addInterruptions(int row, const StepResult &fix);
    void addRows(int Interruption::*run) const; ///< of those that have such a run

    Rendering m_rendering;
    Batch m_batch;
    QList<RemedyCase> m_cases;
    QList<Interruption> m_interruptions;
    QStringList m_lost; ///< remedy and command of which the answer has been lost in a row
};

void TestInterruptions::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestInterruptions: "_s + engine.why));
    m_cases = interruptedCases();
    QVERIFY(m_cases.size() > 30);
    // One case by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    m_cases.removeIf([&](const RemedyCase &one) {
        return !QLatin1StringView(one.name).contains(only) && !QLatin1StringView(one.remedy).contains(only);
    });
    Batch undisturbed;
    for (const RemedyCase &one : std::as_const(m_cases)) {
        const QString fix = m_rendering.script(QString::fromLatin1(one.remedy), ScriptKind::Fix, one.choices);
        undisturbed.add(stateOf(one), {{.script = fix, .rules = carefulAnswers()}});
    }
    QString problem = undisturbed.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int row = 0; row < m_cases.size(); ++row)
        addInterruptions(row, undisturbed.result(row).steps.constFirst());
    QVERIFY(!only.isEmpty() || m_interruptions.size() > 25);
    problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestInterruptions::addInterruptions(int row, const StepResult &fix)
{
    const RemedyCase &one = m_cases[row];
    const QString remedy = QString::fromLatin1(one.remedy);
    const QString script = m_rendering.script(remedy, ScriptKind::Fix, one.choices);
    const QString undo = m_rendering.script(remedy, ScriptKind::Undo, one.choices);
    QMap<QString, int> count;
    for (const QJsonValue &call : fix.journal) {
        const QString command = call[u"command"].toString();
        ++count[command];
        if (!call[u"changed"].toBool())
            continue;
        QJsonObject state = stateOf(one);
        state[u"failAt"] = faults(one, command, count[command]);
        const QJsonArray cleared{QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, QJsonArray()}}};
        QList<Step> steps{{.script = script, .rules = carefulAnswers()}};
        if (!undo.isEmpty())
            steps.append({.script = undo, .rules = carefulAnswers(), .before = cleared});
        steps.append({.script = script, .rules = carefulAnswers(), .before = cleared});
        m_interruptions.append({row, command, count[command], m_batch.add(state, steps)});
        if (steps.size() == 3 && (command.startsWith(u"Restart-"_s) || command == u"iisreset"_s))
            m_interruptions.last().resumed = m_batch.add(state, {steps.constFirst(), steps.constLast()});
        // A sample, each command once in each repair; what comes after a restart has been tried above.
        const QString kind = remedy + u' ' + command;
        if (!command.startsWith(u"Restart-"_s) && command != u"iisreset"_s && !m_lost.contains(kind)) {
            m_lost.append(kind);
            state[u"failAt"] = faults(one, command, count[command], Fault::Loses);
            m_interruptions.last().lost = m_batch.add(state, {steps.constFirst(), steps.constLast()});
            if (steps.size() == 3)
                m_interruptions.last().undone = m_batch.add(state, {steps[0], steps[1]});
        }
        // What stops on another computer is an error here, and that has been tried above.
        if (call[u"from"] != u"EX01"_s)
            continue;
        state[u"failAt"] = faults(one, command, count[command], Fault::Kills);
        m_interruptions.last().killed = m_batch.add(state, {steps.constFirst(), steps.constLast()});
    }
}

QString TestInterruptions::name(const Interruption &one) const
{
    return u"%1: %2 %3"_s.arg(QLatin1StringView(m_cases[one.row].name), one.command).arg(one.nth);
}

void TestInterruptions::addRows(int Interruption::*run) const
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_interruptions.size(); ++i) {
        if (m_interruptions[i].*run >= 0)
            QTest::newRow(qPrintable(name(m_interruptions[i]))) << i;
    }
}

void TestInterruptions::isHealed(const StepResult &step, const RemedyCase &one) const
{
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(step.healthy(words[0], words[1]), (step.story() + place.toUtf8()).constData());
    }
}

// What reads the changed thing only at its start has been started since.
void TestInterruptions::hasBeenRestarted(const RunResult &run, const RemedyCase &one) const
{
    const QLatin1StringView remedy(one.remedy);
    // IIS itself starts an application anew whose web.config has changed; a directory is read at once.
    if (!remedy.startsWith("auth-"_L1) && !remedy.contains("cert"_L1) && !remedy.startsWith("canary"_L1))
        return;
    const QString what = remedy == "backend-cert-unbound"_L1 || remedy == "sslcert-stale-httpsys"_L1
        ? u"services/W3SVC"_s
        : u"pools/MSExchangeECPAppPool"_s;
    const StepResult &last = run.steps.constLast();
    const QString server = one.healed.isEmpty() ? u"EX01"_s : one.healed.constFirst().section(u' ', 0, 0);
    const QString started = u"servers/%1/%2/startedAt"_s.arg(server, what);
    QVERIFY2(at(last.state, started) != at(run.initial, started), last.story().constData());
}

void TestInterruptions::aFailureInTheMiddleCanBeUndoneAndRepeated_data()
{
    addRows(&Interruption::run);
}

// No failure is taken for success, mail between servers is as before, nothing that worked stops working, and
// the repair still succeeds afterwards.
void TestInterruptions::aFailureInTheMiddleCanBeUndoneAndRepeated()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[m_interruptions[number].row];
    const RunResult &run = m_batch.result(m_interruptions[number].run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &broken = run.steps.constFirst();
    // IIS may refuse to bind: the script goes through netsh then, and a server that fails remotely is named,
    // as is a source that hands over no certificate before the next one is asked.
    const bool named = m_interruptions[number].command == u"AddSslCertificate"_s
        || broken.shown.contains("Not restarted on"_L1) || broken.shown.contains("Not copied from"_L1);
    QVERIFY2(broken.exitCode != 0 || named, broken.story().constData());
    QVERIFY2(broken.resultLine.startsWith(u"RESULT %1 "_s.arg(broken.exitCode)), broken.story().constData());
    const StepResult &undone = run.steps.at(run.steps.size() - 2);
    for (const QString &name : run.initial[u"servers"].toObject().keys()) {
        const QString path = u"servers/%1/internalTransport"_s.arg(name);
        QVERIFY2(at(undone.state, path) == at(run.initial, path), undone.story().constData());
    }
    const StepResult &last = run.steps.constLast();
    // Where the repair found a way round, it has been done already.
    const bool already = undone.exitCode == 0 && last.exitCode == one.again;
    QVERIFY2(last.exitCode == one.code || already, (undone.story() + last.story()).constData());
    isHealed(last, one);
}

void TestInterruptions::aRepetitionCatchesUpOnTheRestart_data()
{
    addRows(&Interruption::resumed);
}

// The configuration is right after such a failure; only what was not restarted still has to be.
void TestInterruptions::aRepetitionCatchesUpOnTheRestart()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[m_interruptions[number].row];
    const RunResult &result = m_batch.result(m_interruptions[number].resumed);
    const StepResult &last = result.steps.constLast();
    QVERIFY2(last.exitCode == one.code, last.story().constData());
    hasBeenRestarted(result, one);
    isHealed(last, one);
}

void TestInterruptions::aKilledRunIsMadeUpFor_data()
{
    addRows(&Interruption::killed);
}

// Nothing that the killed run noted beforehand may be taken for done.
void TestInterruptions::aKilledRunIsMadeUpFor()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[m_interruptions[number].row];
    const RunResult &run = m_batch.result(m_interruptions[number].killed);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &killed = run.steps.constFirst();
    // Out of a method, and after a fault that the script has caught, the end arrives as an ordinary error.
    const bool ordinary =
        m_interruptions[number].command == u"AddSslCertificate"_s || one.patch.contains(u"failAt"_s);
    QVERIFY2(ordinary || !killed.shown.contains("RESULT"_L1), killed.story().constData());
    const StepResult &last = run.steps.constLast();
    QVERIFY2(last.exitCode == one.code, (killed.story() + last.story()).constData());
    isHealed(last, one);
    for (auto it = one.leaves.begin(); it != one.leaves.end(); ++it) {
        const QJsonValue found = at(last.state, it.key());
        const bool right =
            it.value().isUndefined() ? found != at(run.initial, it.key()) : found == it.value();
        QVERIFY2(right, (last.story() + it.key().toUtf8()).constData());
    }
    hasBeenRestarted(run, one);
}

void TestInterruptions::aLostAnswerIsMadeUpFor_data()
{
    addRows(&Interruption::lost);
}

// The change is made and reported as failed: nothing may be called unchanged, what was noted stays for undo,
// and the next run does the rest.
void TestInterruptions::aLostAnswerIsMadeUpFor()
{
    QFETCH(int, number);
    const RemedyCase &one = m_cases[m_interruptions[number].row];
    const RunResult &run = m_batch.result(m_interruptions[number].lost);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &broken = run.steps.constFirst();
    QVERIFY2(
        broken.exitCode < 4 && !broken.shown.contains("Nothing was changed"_L1), broken.story().constData());
    const StepResult &last = run.steps.constLast();
    QVERIFY2(
        last.exitCode == one.code || last.exitCode == one.again, (broken.story() + last.story()).constData());
    isHealed(last, one);
    hasBeenRestarted(run, one);
    if (m_interruptions[number].undone < 0)
        return;
    const StepResult &undone = m_batch.result(m_interruptions[number].undone).steps.constLast();
    QVERIFY2(undone.exitCode < 4, undone.story().constData());
}

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
