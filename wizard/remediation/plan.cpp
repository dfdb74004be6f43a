#include "wizard/remediation/plan.h"

#include "wizard/remediation/filenames.h"
#include "wizard/remediation/literals.h"
#include "wizard/remediation/notes.h"
#include "wizard/remediation/renderer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

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
    const QString stem = fileNameStem(remedy, provenance);
    for (const RemedyScript &script : remedy.scripts) {
        auto rendering = render(script, *literals, provenance);
        if (!rendering)
            return std::unexpected(rendering.error());
        plan.scripts << Script{script.kind, stem + u'_' + fileNameEnding(script.kind),
            std::move(rendering->bytes), std::move(rendering->steps)};
    }
    plan.notesFileName = stem + u"_notes.md"_s;
    plan.notes = notesFor(plan, decisions, provenance);
    return plan;
}

} // namespace wizard
