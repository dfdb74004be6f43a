#include "wizard/investigation/repair.h"

#include "wizard/investigation/withoutsecrets.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/sayings.h"
#include "wizard/remediation/suggestion.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// For the names of files: the server that was chosen, that has the fault, or that was asked.
QString serverFor(const Decisions &decisions, const Finding *finding, const Case &given)
{
    if (const QString chosen = decisions.values.value(u"Server"_s); !chosen.isEmpty())
        return chosen;
    if (finding && !finding->servers.isEmpty())
        return finding->servers.first().text();
    return given.place.targets.isEmpty() ? QString() : given.place.targets.first().server().text();
}

/// A script names what was found. A message is named where nothing else speaks for the cause, a saying never.
QList<Reason> fitToPassOn(QList<Reason> reasons)
{
    const bool anyFound =
        std::ranges::any_of(reasons, [](const Reason &one) { return one.fact != Fact::MessageSeen; });
    reasons.removeIf([anyFound](const Reason &one) {
        return one.fact == Fact::MessageSeen && (anyFound || isSaying(one.fact, one.value.text()));
    });
    for (Reason &reason : reasons)
        reason.value = reason.value.rewritten(withoutSecrets);
    return reasons;
}

/// Who wants a new certificate whatever the old one looks like gets the script that can make one.
Decisions withSuggestions(const Remedy &remedy, Decisions decisions, const Conclusion &conclusion)
{
    if (decisions.values.value(u"EnforceNew"_s) == "true"_L1)
        return decisions;
    const auto suggested = suggestedChoices(remedy, conclusion.derived, conclusion.clock);
    for (auto it = suggested.cbegin(); it != suggested.cend(); ++it) {
        if (!decisions.values.contains(it.key()))
            decisions.values.insert(it.key(), it.value());
    }
    return decisions;
}

} // namespace

void Repair::choose(const Cause &cause)
{
    if (std::exchange(m_cause, &cause) != &cause)
        m_decisions = {};
}

void Repair::decide(const Cause &cause, const Decisions &decisions)
{
    m_cause = &cause;
    m_decisions = decisions;
}

void Repair::follow(const Diagnosis &diagnosis)
{
    const Finding *chosen = m_cause ? findingOf(m_cause->id, diagnosis) : nullptr;
    if (!chosen || chosen->verdict == Verdict::RuledOut)
        *this = {};
}

const Finding *Repair::finding(const Diagnosis &diagnosis) const
{
    const Finding *chosen = m_cause ? findingOf(m_cause->id, diagnosis) : nullptr;
    if (chosen && chosen->verdict != Verdict::RuledOut)
        return chosen;
    return diagnosis.hasAnswer() ? &diagnosis.findings.first() : nullptr;
}

Decisions Repair::decisions(const Diagnosis &diagnosis) const
{
    const Finding *repaired = finding(diagnosis);
    return repaired && repaired->cause == m_cause ? m_decisions : Decisions();
}

Result<Plan> planFor(const Remedy &remedy, const Decisions &decisions, const Case &given,
    const Conclusion &conclusion, const QDateTime &made)
{
    const Finding *finding = findingOf(remedy.id, conclusion.diagnosis);
    return makePlan(remedy, withSuggestions(remedy, decisions, conclusion),
        {.made = made,
            .toolVersion = QStringLiteral(EXMEDIC_VERSION),
            .server = serverFor(decisions, finding, given),
            .reasons = finding ? fitToPassOn(finding->reasonsFor) : QList<Reason>()});
}

const Finding *findingOf(QLatin1StringView causeId, const Diagnosis &diagnosis)
{
    const auto found =
        std::ranges::find(diagnosis.findings, causeId, [](const Finding &one) { return one.cause->id; });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

} // namespace wizard
