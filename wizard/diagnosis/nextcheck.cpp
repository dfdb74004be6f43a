#include "wizard/diagnosis/nextcheck.h"

#include <QSet>

#include <algorithm>
#include <string_view>
#include <vector>

namespace wizard {
namespace {

constexpr qsizetype consideredFindings = 5;
constexpr qsizetype offeredChecks = 5;

struct Candidate {
    Fact fact;
    int weight = 0;
};

class Candidates {
public:
    void add(Fact fact, int weight)
    {
        auto known = std::ranges::find(m_all, fact, &Candidate::fact);
        if (known == m_all.end())
            known = m_all.insert(m_all.end(), Candidate{fact});
        known->weight += weight;
    }

    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

    /// Facts that the same command or the same look finds out are offered once.
    [[nodiscard]] QList<NextCheck> best()
    {
        std::ranges::stable_sort(m_all, std::ranges::greater(), &Candidate::weight);
        QList<NextCheck> next;
        QSet<QByteArray> offered;
        for (const Candidate &candidate : m_all) {
            const FactEntry &known = entry(candidate.fact);
            const QByteArray way(known.command ? known.command : known.how);
            if (next.size() == offeredChecks || offered.contains(way))
                continue;
            offered.insert(way);
            next.append({candidate.fact});
        }
        return next;
    }

private:
    std::vector<Candidate> m_all;
};

bool confirms(const Cause &cause, Fact fact)
{
    return std::ranges::any_of(cause.confirm, [fact](const std::vector<Condition> &group) {
        return std::ranges::find(group, fact, &Condition::fact) != group.end();
    });
}

void addOpen(const QList<Finding> &findings, Candidates &candidates)
{
    qsizetype considered = 0;
    for (const Finding &finding : findings) {
        if (finding.verdict == Verdict::RuledOut || finding.verdict == Verdict::Confirmed
            || considered == consideredFindings)
            continue;
        for (const Fact fact : finding.missing) {
            candidates.add(fact,
                int(consideredFindings - considered) + (finding.verdict == Verdict::Likely ? 2 : 0)
                    + (considered == 0 && confirms(*finding.cause, fact) ? 6 : 0));
        }
        ++considered;
    }
}

} // namespace

QList<NextCheck> nextChecks(
    const QList<Finding> &findings, const QList<const Cause *> &silent, const Evidence &evidence)
{
    Candidates candidates;
    addOpen(findings, candidates);
    const bool answered = !findings.isEmpty() && findings.first().verdict >= Verdict::Likely;
    if (candidates.isEmpty() && !answered) {
        for (const Cause *cause : silent) {
            for (const Sign &sign : cause->signs) {
                if (sign.strength == Strength::Characteristic
                    && evidence.truth(sign.condition.fact) == Truth::Unknown)
                    candidates.add(sign.condition.fact, 1);
            }
        }
    }
    return candidates.best();
}

} // namespace wizard
