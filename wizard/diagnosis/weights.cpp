#include "wizard/diagnosis/weights.h"

#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/sayings.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wizard {
namespace {

/// A cause that shows the fact with any value shows it with this one.
bool showsIt(const Condition &shown, const Condition &wanted)
{
    return shown.holds == wanted.holds
        && (shown.value.isEmpty() || shown.value.compare(wanted.value, Qt::CaseInsensitive) == 0);
}

constexpr int unexplained = 1000; ///< what a symptom weighs against a cause that does not explain it
constexpr int mostAgainst = 3000; ///< the most that one saying weighs against a cause

/// The logarithm of N / n, in thousandths.
int telling(std::size_t all, std::size_t some)
{
    const double share = double(std::max<std::size_t>(all, 1)) / double(std::max<std::size_t>(some, 1));
    return int(std::lround(1000 * std::log2(share)));
}

/// A fact counts once, by its most telling row. Sayings are many facts in one.
using Counted = QMap<std::pair<Fact, QLatin1StringView>, int>;

void addTo(Weight &weight, const Counted &facts, int sign)
{
    for (auto one = facts.cbegin(); one != facts.cend(); ++one) {
        const auto &[fact, saying] = one.key();
        (!saying.isEmpty() || isAsked(fact) || isClaimed(fact) ? weight.reported : weight.seen) +=
            sign * *one;
    }
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
        for (const Symptom symptom : catalogue[i].symptoms)
            ++m_explaining[int(symptom)];
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
    return telling(m_causes, showing);
}

int Weights::of(const Cause &cause, std::span<const Symptom> symptoms) const
{
    int weight = 0;
    for (const Symptom symptom : symptoms) {
        const bool explained = std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end();
        weight += explained ? telling(m_causes, m_explaining.value(int(symptom))) : -unexplained;
    }
    return weight;
}

Weight Weights::of(const Cause &cause, const Judgement &judgement) const
{
    Counted speaksFor;
    Counted speaksAgainst;
    const auto count = [this](Counted &weights, const Condition &condition) {
        int &weight = weights[{condition.fact, isSaying(condition) ? condition.value : QLatin1StringView()}];
        weight = std::max(weight, of(condition));
    };
    for (std::size_t i = 0; i < cause.signs.size(); ++i) {
        if (judgement.held[i])
            count(speaksFor, cause.signs[i].condition);
        else if (judgement.contradicted[i])
            count(speaksAgainst, cause.signs[i].condition);
    }
    for (auto one = speaksAgainst.begin(); one != speaksAgainst.end(); ++one) {
        if (!one.key().second.isEmpty())
            *one = std::min(*one, mostAgainst);
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
