#include "wizard/investigation/repair.h"

#include "wizard/investigation/handover.h"
#include "wizard/knowledge/catalog.h"

#include <algorithm>

namespace wizard {

bool Repair::choose(const Cause &cause)
{
    if (m_chosen == &cause)
        return false;
    m_chosen = &cause;
    m_decisions = {};
    return true;
}

void Repair::follow(const Diagnosis &diagnosis)
{
    const bool stillThere = std::ranges::any_of(diagnosis.findings, [&](const Finding &finding) {
        return finding.cause == m_chosen && finding.verdict != Verdict::RuledOut;
    });
    if (stillThere)
        return;
    m_chosen = nullptr;
    m_decisions = {};
}

void Repair::plan(const Diagnosis &diagnosis, const QDateTime &clock, const QString &server)
{
    m_plan.reset();
    const Finding *chosen = finding(diagnosis);
    const Remedy *remedy = chosen ? remedyById(chosen->cause->id) : nullptr;
    if (!remedy)
        return;
    const QString where = chosen->servers.isEmpty() ? server : chosen->servers.first();
    m_plan = makePlan(*remedy, m_decisions, provenanceOf(*chosen, clock, where));
}

const Finding *Repair::finding(const Diagnosis &diagnosis) const
{
    const auto &findings = diagnosis.findings;
    if (!m_chosen)
        return diagnosis.hasAnswer() ? &findings.first() : nullptr;
    const auto found = std::ranges::find(findings, m_chosen, &Finding::cause);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace wizard
