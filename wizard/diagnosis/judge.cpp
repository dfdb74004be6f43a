#include "wizard/diagnosis/judge.h"

#include "wizard/diagnosis/likely.h"

#include <algorithm>

namespace wizard {
namespace {

void markSign(const Cause &cause, std::size_t i, const View &view, Judgement &judgement)
{
    const auto &[condition, strength] = cause.signs[i];
    const Truth truth = view.truth(condition);
    const bool seen = truth == required(condition);
    const bool against = strength == Strength::Against;
    judgement.held.set(i, seen && !against);
    judgement.contradicted.set(i, against ? seen : !seen && truth != Truth::Unknown);
}

Marks holding(const std::vector<std::vector<Condition>> &groups, const View &view)
{
    Marks marks;
    for (std::size_t i = 0; i < groups.size(); ++i)
        marks.set(i, std::ranges::all_of(groups[i], [&](const Condition &condition) {
            return view.proves(condition);
        }));
    return marks;
}

/// The groups and the verdict, where the signs are marked.
void decide(const Cause &cause, Explained explained, const View &view, Judgement &judgement)
{
    judgement.confirming = holding(cause.confirm, view);
    judgement.excluding = holding(cause.exclude, view);
    judgement.verdict.reset();
    if (judgement.confirming.any() && judgement.excluding.any())
        judgement.verdict = Verdict::Possible; // the evidence contradicts itself: say so, decide nothing
    else if (judgement.excluding.any())
        judgement.verdict = Verdict::RuledOut;
    else if (judgement.confirming.any())
        judgement.verdict = Verdict::Confirmed;
    else if (isLikely(cause, judgement, explained, view))
        judgement.verdict = Verdict::Likely;
    else if (isPossible(cause, judgement, explained))
        judgement.verdict = Verdict::Possible;
}

} // namespace

Judgement judge(const Cause &cause, Explained explained, const View &view)
{
    Judgement judgement;
    for (std::size_t i = 0; i < cause.signs.size(); ++i)
        markSign(cause, i, view, judgement);
    decide(cause, explained, view, judgement);
    return judgement;
}

Judgement judgeAnew(const Cause &cause, Explained explained, const View &view, const Judgement &before,
    std::span<const View::Supposed> changed)
{
    Judgement judgement = before;
    for (std::size_t i = 0; i < cause.signs.size(); ++i) {
        if (std::ranges::find(changed, cause.signs[i].condition.fact, &View::Supposed::fact) != changed.end())
            markSign(cause, i, view, judgement);
    }
    decide(cause, explained, view, judgement);
    return judgement;
}

} // namespace wizard
