#include "wizard/diagnosis/weights.h"

#include "wizard/knowledge/catalog.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace wizard {
namespace {

/// A cause that shows the fact with any value shows it with this one.
bool showsIt(const Condition &shown, const Condition &wanted)
{
    return shown.holds == wanted.holds
        && (shown.value.isEmpty() || shown.value.compare(wanted.value, Qt::CaseInsensitive) == 0);
}

void addTo(Weight &weight, const QMap<Fact, int> &facts, int sign)
{
    for (auto one = facts.cbegin(); one != facts.cend(); ++one)
        (isAsked(one.key()) || isClaimed(one.key()) ? weight.reported : weight.seen) += sign * *one;
}

} // namespace

Weights::Weights(std::span<const Cause> catalogue)
    : m_causes(catalogue.size())
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        const auto add = [&](const Condition &condition) {
            m_rows[int(condition.fact)].push_back({condition, i});
        };
        for (const Sign &sign : catalogue[i].signs) {
            if (sign.strength != Strength::Against)
                add(sign.condition);
        }
        for (const auto &group : catalogue[i].confirm) {
            for (const Condition &condition : group)
                add(condition);
        }
    }
}

int Weights::of(const Condition &condition) const
{
    std::size_t showing = 0;
    std::size_t last = m_causes; // rows stand cause by cause
    const auto rows = m_rows.constFind(int(condition.fact));
    for (const Row &row : rows == m_rows.cend() ? std::span<const Row>() : std::span(*rows)) {
        if (row.cause != last && showsIt(row.condition, condition)) {
            last = row.cause;
            ++showing;
        }
    }
    const double share =
        double(std::max<std::size_t>(m_causes, 1)) / double(std::max<std::size_t>(showing, 1));
    return int(std::lround(1000 * std::log2(share)));
}

Weight Weights::of(const Cause &cause, const Judgement &judgement) const
{
    QMap<Fact, int> speaksFor;
    QMap<Fact, int> speaksAgainst;
    const auto count = [this](QMap<Fact, int> &weights, const Condition &condition) {
        weights[condition.fact] = std::max(weights.value(condition.fact), of(condition));
    };
    for (std::size_t i = 0; i < cause.signs.size(); ++i) {
        if (judgement.held[i])
            count(speaksFor, cause.signs[i].condition);
        else if (judgement.contradicted[i])
            count(speaksAgainst, cause.signs[i].condition);
    }
    for (std::size_t i = 0; i < cause.confirm.size(); ++i) {
        for (const Condition &condition : cause.confirm[i]) {
            if (judgement.confirming[i])
                count(speaksFor, condition);
        }
    }
    for (std::size_t i = 0; i < cause.exclude.size(); ++i) {
        for (const Condition &condition : cause.exclude[i]) {
            if (judgement.excluding[i])
                count(speaksAgainst, condition);
        }
    }
    Weight weight;
    addTo(weight, speaksFor, 1);
    addTo(weight, speaksAgainst, -1);
    return weight;
}

const Weights &catalogueWeights()
{
    static const Weights weights(causes());
    return weights;
}

} // namespace wizard
