#include "wizard/diagnosis/judge.h"

#include "wizard/diagnosis/likely.h"

#include <algorithm>

namespace wizard {
namespace {

void markSigns(const Cause &cause, const View &view, Judgement &judgement)
{
    for (std::size_t i = 0; i < cause.signs.size(); ++i) {
        const auto &[condition, strength] = cause.signs[i];
        const Truth truth = view.truth(condition);
        const bool seen = truth == required(condition);
        if (strength == Strength::Against)
            judgement.contradicted.set(i, seen);
        else if (seen)
            judgement.held.set(i);
        else if (truth != Truth::Unknown)
            judgement.contradicted.set(i);
    }
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

} // namespace

Judgement judge(const Cause &cause, Explained explained, const View &view)
{
    Judgement judgement;
    markSigns(cause, view, judgement);
    judgement.confirming = holding(cause.confirm, view);
    judgement.excluding = holding(cause.exclude, view);

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
    return judgement;
}

} // namespace wizard
