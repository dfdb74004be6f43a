#include "wizard/remediation/plan.h"

#include "wizard/remediation/filenames.h"
#include "wizard/remediation/literals.h"
#include "wizard/remediation/notes.h"
#include "wizard/remediation/renderer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// What the commands change, without their reasons, their looking and their proof.
QStringList changingLines(const Script &commands)
{
    const QStringList lines = QString::fromLatin1(commands.bytes).split(u"\r\n"_s);
    QStringList typed;
    for (const StepLines &step : commands.steps) {
        if (step.key == "look"_L1 || step.key == "proof"_L1)
            continue;
        for (const QString &line : lines.mid(step.first - 1, step.last - step.first + 1)) {
            if (!line.startsWith(u'#'))
                typed << line;
        }
    }
    return typed;
}

} // namespace

RemedyScript describedBy(const Remedy &remedy, const Script &script)
{
    RemedyScript described = *std::ranges::find(remedy.scripts, script.kind, &RemedyScript::kind);
    std::erase_if(described.steps, [&](const RemedyStep &step) {
        return std::ranges::find(script.steps, step.key, &StepLines::key) == script.steps.end();
    });
    return described;
}

const Script *Plan::script(ScriptKind kind) const
{
    const auto found = std::ranges::find(scripts, kind, &Script::kind);
    return found == scripts.end() ? nullptr : &*found;
}

Result<Plan> makePlan(const Remedy &remedy, const Decisions &decisions, const Provenance &provenance)
{
    const auto literals = literalsFor(remedy, decisions);
    if (!literals)
        return std::unexpected(literals.error());

    Plan plan;
    plan.remedy = &remedy;
    QStringList choices;
    const QString stem = fileNameStem(remedy, provenance);
    for (const RemedyScript &script : remedy.scripts) {
        const Script *commands = script.kind == ScriptKind::Fix ? plan.script(ScriptKind::Commands) : nullptr;
        auto rendering =
            render(script, *literals, provenance, commands ? changingLines(*commands) : QStringList());
        if (!rendering)
            return std::unexpected(rendering.error());
        choices << rendering->choices;
        plan.scripts << Script{script.kind, stem + u'_' + fileNameEnding(script.kind),
            std::move(rendering->bytes), std::move(rendering->steps)};
    }
    plan.ignored = ignoredChoices(remedy, decisions, choices);
    plan.notesFileName = stem + u"_notes.md"_s;
    plan.notes = notesFor(plan, decisions, provenance);
    return plan;
}

} // namespace wizard
