#include "remedyruns.h"

using namespace Qt::StringLiterals;
using wizard::ScriptKind;

namespace powershell {

void RemedyRuns::add(const RemedyCase &one)
{
    const QString remedy = QString::fromLatin1(one.remedy);
    const QJsonObject state = merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch);
    const QString fix = m_rendering.script(remedy, ScriptKind::Fix, one.choices);
    const QString check = m_rendering.script(remedy, ScriptKind::Detect, one.choices);
    const QString undo = m_rendering.script(remedy, ScriptKind::Undo, one.choices);
    const QString alone = m_rendering.script(remedy, ScriptKind::Fix, one.choices, true);
    const QList<Rule> careful = carefulAnswers();
    const bool needsHere =
        remedy != u"epi-token-serialization-deny"_s && one.choices.value(u"Account"_s).isEmpty();
    QJsonObject well = scenario(u"healthy"_s).state;
    // A computer reads its groups when it starts.
    const QJsonArray reboot{QJsonObject{{u"do"_s, u"restart"_s}, {u"server"_s, u"EX01"_s}}};
    Runs runs;
    runs.healing = m_batch.add(state,
        {{.script = check, .rules = careful}, {.script = fix, .rules = careful},
            {.script = fix, .rules = careful},
            {.script = check,
                .rules = careful,
                .before = remedy.startsWith("epi-"_L1) ? reboot : QJsonArray()}});
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
    // A script that holds one plan refuses there, which tst_fixedplans tries.
    if (first && one.choices.value(u"Account"_s).isEmpty() && one.choices.value(u"Plan"_s).isEmpty())
        runs.well = m_batch.add(well, {{.script = fix, .rules = careful}});
    runs.refusing = m_batch.add(state, {{.script = fix, .rules = {{u""_s, u"N"_s}}}});
    runs.silent = m_batch.add(state, {{.script = fix}});
    runs.unattended = m_batch.add(state, {{.script = alone}});
    if (!undo.isEmpty() && one.heals())
        runs.undone =
            m_batch.add(state, {{.script = fix, .rules = careful}, {.script = undo, .rules = careful}});
    m_cases.append(one);
    m_runs.append(runs);
}

QString RemedyRuns::run(const Engine &engine)
{
    const QString problem = m_batch.run(engine);
    if (!problem.isEmpty())
        return problem;
    for (int run = 0; run < m_batch.size(); ++run) {
        if (!result(run).error.isEmpty())
            return result(run).error;
    }
    return {};
}

QStringList RemedyRuns::changedBy(int run, int number) const
{
    const RunResult &result = m_batch.result(run);
    const QJsonObject before = number == 0 ? result.initial : result.steps[number - 1].state;
    return differences(essential(before), essential(result.steps[number].state));
}

QString RemedyRuns::line(int number, const char *what, int run, int step) const
{
    if (run < 0)
        return {};
    const StepResult &result = this->step(run, step);
    const QString ending = result.resultLine.startsWith("RESULT"_L1) ? result.resultLine : u"no RESULT"_s;
    const QStringList changes = result.changes();
    return u"%1 | %2 | %3 | %4 | exit %5 | %6 | %7"_s.arg(QLatin1StringView(m_cases[number].remedy),
        QLatin1StringView(m_cases[number].scenario), QLatin1StringView(m_cases[number].name),
        QLatin1StringView(what), QString::number(result.exitCode), ending,
        changes.isEmpty() ? u"nothing changed"_s : changes.join(u", "_s));
}

QStringList RemedyRuns::report() const
{
    QStringList lines;
    for (int i = 0; i < size(); ++i) {
        const Runs &runs = m_runs[i];
        lines << line(i, "check", runs.healing) << line(i, "repair", runs.healing, 1)
              << line(i, "repair again", runs.healing, 2) << line(i, "check again", runs.healing, 3)
              << line(i, "repair -WhatIf", runs.rehearsal)
              << line(i, "repair for another server", runs.elsewhere)
              << line(i, "repair not elevated", runs.weak) << line(i, "repair of a healthy server", runs.well)
              << line(i, "repair, answered No", runs.refusing)
              << line(i, "repair, nobody answers", runs.silent)
              << line(i, "repair -Unattended", runs.unattended) << line(i, "undo", runs.undone, 1);
    }
    lines.removeAll(QString());
    return lines;
}

QStringList RemedyRuns::table() const
{
    QStringList lines;
    for (int i = 0; i < size(); ++i) {
        const StepResult &fix = step(m_runs[i].healing, 1);
        const QString undo = m_runs[i].undone < 0 ? u"-"_s : step(m_runs[i].undone, 1).resultLine;
        lines.append(u"%1 %2 %3 second: %4 undo: %5"_s.arg(QLatin1StringView(m_cases[i].remedy), -30)
                         .arg(QLatin1StringView(m_cases[i].name), -42)
                         .arg(fix.resultLine, -18)
                         .arg(step(m_runs[i].healing, 2).resultLine, -18)
                         .arg(undo));
    }
    return lines << u"%1 PowerShell runs of %2 cases"_s.arg(m_batch.size()).arg(size());
}

} // namespace powershell
