#include "wizard/investigation/conclusion.h"

#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/sayings.h"

#include <algorithm>

namespace wizard {
namespace {

QDateTime judgedAt(const Case &given, const std::vector<ProbeTask> &tasks, const QDateTime &now)
{
    if (given.clock.isValid())
        return given.clock;
    const bool alone = given.files.size() == 1 && tasks.empty() && !given.files.first().outdated;
    return alone && given.files.first().import.clock.isValid() ? given.files.first().import.clock : now;
}

} // namespace

Conclusion conclude(const Case &given, const std::vector<ProbeTask> &tasks, const QDateTime &now)
{
    Conclusion conclusion;
    conclusion.clock = judgedAt(given, tasks, now);
    conclusion.evidence = evidenceIn(given);
    for (const ProbeTask &task : tasks)
        conclusion.evidence.add(task.report.observations);
    conclusion.derived = derive(conclusion.evidence, conclusion.clock);
    conclusion.diagnosis = diagnoseDerived(symptomsIn(given), conclusion.derived, causes());
    conclusion.coverage = coverageOf(given, tasks);
    return conclusion;
}

Coverage coverageOf(const Case &given, const std::vector<ProbeTask> &tasks)
{
    return tasks.empty() ? coverageOfNone(checksFor(given.symptoms, causes())) : coverageOf(tasks);
}

QList<Fact> factsToRepeat(const Diagnosis &before, const Conclusion &now)
{
    QList<Fact> facts;
    for (const Finding &finding : before.findings) {
        if (finding.verdict < Verdict::Likely)
            continue;
        for (const Reason &reason : finding.reasonsFor) {
            const bool known = now.derived.truth(reason.fact) != Truth::Unknown;
            const bool told = isReported(reason.fact) || isClaimed(reason.fact)
                || isSaying(reason.fact, reason.value.text());
            if (!known && !told && !facts.contains(reason.fact))
                facts.append(reason.fact);
        }
    }
    return facts;
}

} // namespace wizard
