#include "wizard/diagnosis/prospect.h"

#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/expectation.h"
#include "wizard/diagnosis/weights.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace wizard {
namespace {

// In steps of the order, each half as far from the front.
constexpr double clearFirst = 4; ///< alone in front, and likely
constexpr double provenFirst = 4;

/// What one fact adds to the weight of a cause. As in Weights, its most telling row counts.
int weightOf(Fact fact, const Cause &cause, const Judgement &judgement)
{
    int speaksFor = 0;
    int speaksAgainst = 0;
    for (std::size_t i = 0; i < cause.signs.size(); ++i) {
        const Condition &condition = cause.signs[i].condition;
        if (condition.fact != fact || !(judgement.held[i] || judgement.contradicted[i]))
            continue;
        int &side = judgement.held[i] ? speaksFor : speaksAgainst;
        side = std::max(side, catalogueWeights().of(condition));
    }
    return speaksFor - speaksAgainst;
}

auto tieBreak(const OpenCause &open)
{
    return std::tuple(open.cause->prevalence, open.cause->symptoms.size(), open.cause->id);
}

} // namespace

Prospect::Prospect(const std::vector<OpenCause> &left)
    : m_left(left)
{
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto &[cause, view, explained, seen, told, signs] = left[i];
        m_judgements.push_back(judge(*cause, explained, view));
        m_standings.push_back({m_judgements.back().verdict, seen, told, signs});
        std::set<Fact> named;
        for (const Condition &condition : conditionsOf(*left[i].cause))
            named.insert(condition.fact);
        for (const Fact fact : named)
            m_asking[fact].push_back(i);
    }
    for (std::size_t i = 0; i < left.size(); ++i)
        m_places.push_back(placeOf(i, m_standings));
}

/// Greater stands before. Level where nothing but names and frequency decides.
std::strong_ordering Prospect::compared(std::size_t one, std::size_t other, const Standings &standings) const
{
    return standings[one] <=> standings[other];
}

double Prospect::placeOf(std::size_t cause, const Standings &standings) const
{
    double before = 0;
    for (std::size_t other = 0; other < m_left.size(); ++other) {
        const auto order = compared(other, cause, standings);
        before += other == cause || order < 0 ? 0 : order > 0 ? 1 : 0.5;
    }
    return before;
}

Prospect::Standing Prospect::after(std::size_t cause, const Answer &answer) const
{
    const OpenCause &open = m_left[cause];
    const Standing &before = m_standings[cause];
    std::vector<View::Supposed> news;
    for (const View::Supposed &one : answer.facts) {
        if (open.view.truth(one.fact) == Truth::Unknown)
            news.push_back(one);
    }
    const View view = open.view.supposing(news, answer.measured);
    const Judgement judgement = judgeAnew(*open.cause, open.explained, view, m_judgements[cause], news);
    Standing now{judgement.verdict, before.seen, before.told, judgement.held.count()};
    for (const View::Supposed &one : news)
        (isAsked(one.fact) || isClaimed(one.fact) ? now.told : now.seen) +=
            weightOf(one.fact, *open.cause, judgement);
    return now;
}

Prospect::Standings Prospect::after(const Answer &answer) const
{
    Standings now = m_standings;
    std::set<std::size_t> concerned;
    for (const View::Supposed &one : answer.facts) {
        if (const auto asking = m_asking.find(one.fact); asking != m_asking.end())
            concerned.insert(asking->second.begin(), asking->second.end());
    }
    for (const std::size_t cause : concerned)
        now[cause] = after(cause, answer);
    return now;
}

bool Prospect::changes(const Answer &answer) const
{
    const Standings now = after(answer);
    const auto before = [this](std::size_t one, std::size_t other, const Standings &standings) {
        const auto order = compared(one, other, standings);
        return order > 0 || (order == 0 && tieBreak(m_left[one]) < tieBreak(m_left[other]));
    };
    for (std::size_t one = 0; one < now.size(); ++one) {
        if (now[one] == m_standings[one])
            continue;
        if (now[one].verdict != m_standings[one].verdict)
            return true;
        for (std::size_t other = 0; other < now.size(); ++other) {
            if (before(one, other, now) != before(one, other, m_standings))
                return true;
        }
    }
    return false;
}

double Prospect::gainOf(std::size_t cause, const Standings &now) const
{
    const double place = placeOf(cause, now);
    const auto clear = [](double at, const Standing &is) { return at == 0 && is.verdict >= Verdict::Likely; };
    double gain = std::log2(m_places[cause] + 1) - std::log2(place + 1);
    if (clear(place, now[cause]) && !clear(m_places[cause], m_standings[cause]))
        gain += clearFirst;
    if (now[cause].verdict == Verdict::Confirmed && m_standings[cause].verdict != Verdict::Confirmed)
        gain += provenFirst;
    return gain;
}

double Prospect::worth(const std::vector<Fact> &facts, bool measured) const
{
    std::set<std::size_t> concerned;
    for (const Fact fact : facts) {
        if (const auto asking = m_asking.find(fact); asking != m_asking.end())
            concerned.insert(asking->second.begin(), asking->second.end());
    }
    std::vector<std::pair<std::vector<View::Supposed>, Standings>> known; // many causes give the same answer
    double worth = 0;
    for (const std::size_t cause : concerned) {
        const std::vector<View::Supposed> answer = expectedBy(*m_left[cause].cause, facts);
        auto same = std::ranges::find(known, answer, &decltype(known)::value_type::first);
        if (same == known.end())
            same = known.insert(known.end(), {answer, after(Answer{answer, measured})});
        worth += std::max(0.0, gainOf(cause, same->second)) / (m_places[cause] + 1);
    }
    return worth;
}

} // namespace wizard
