#include "wizard/diagnosis/nextcheck.h"

#include <algorithm>
#include <vector>

namespace wizard {
namespace {

constexpr qsizetype consideredFindings = 5;
constexpr qsizetype offeredChecks = 5;

struct Candidate {
    Fact fact;
    int weight = 0;
};

bool confirms(const Cause &cause, Fact fact)
{
    return std::ranges::any_of(cause.confirm, [fact](const std::vector<Condition> &group) {
        return std::ranges::find(group, fact, &Condition::fact) != group.end();
    });
}

} // namespace

QList<NextCheck> nextChecks(const QList<Finding> &findings)
{
    std::vector<Candidate> candidates;
    qsizetype considered = 0;
    for (const Finding &finding : findings) {
        if (finding.verdict == Verdict::RuledOut || finding.verdict == Verdict::Confirmed
            || considered == consideredFindings)
            continue;
        for (const Fact fact : finding.missing) {
            auto known = std::ranges::find(candidates, fact, &Candidate::fact);
            if (known == candidates.end())
                known = candidates.insert(candidates.end(), Candidate{fact});
            known->weight += int(consideredFindings - considered)
                + (finding.verdict == Verdict::Likely ? 2 : 0)
                + (considered == 0 && confirms(*finding.cause, fact) ? 6 : 0);
        }
        ++considered;
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::weight);

    QList<NextCheck> next;
    for (const Candidate &candidate : candidates) {
        if (next.size() == offeredChecks)
            break;
        next.append({candidate.fact});
    }
    return next;
}

} // namespace wizard
