#pragma once

#include "wizard/diagnosis/judge.h"

#include <QHash>

#include <compare>
#include <span>

namespace wizard {

/// How much the evidence tells a cause from the others, in thousandths of a bit. Compares what was seen
/// first: what people report about the circumstances counts only after their symptoms.
struct Weight {
    int seen = 0;
    int reported = 0;

    friend auto operator<=>(const Weight &, const Weight &) = default;
};

/// How much a sign tells one cause from the others: the logarithm of N / n, where n of the N causes of the
/// catalogue show it. A sign of every cause tells nothing, a sign of one cause the most.
///
/// Computed from everything the program knows, whichever causes are judged: leaving one out of a diagnosis
/// changes no weight, so it reorders nothing among the rest.
class Weights {
public:
    explicit Weights(std::span<const Cause> catalogue);

    /// In thousandths of a bit. Whole numbers, so that sums do not depend on the order of their terms.
    [[nodiscard]] int of(const Condition &condition) const;
    /// What speaks for a cause minus what speaks against it. Each fact counts once, by its most telling row.
    [[nodiscard]] Weight of(const Cause &cause, const Judgement &judgement) const;
    /// How much the symptoms that people see tell the cause from others. One that it does not explain weighs
    /// little against it: people name every page that they tried.
    [[nodiscard]] int of(const Cause &cause, std::span<const Symptom> symptoms) const;

private:
    struct Row {
        Condition condition;
        std::size_t cause;
    };

    std::size_t m_causes;
    QHash<int, std::vector<Row>> m_rows; ///< by fact
    QHash<int, std::size_t> m_explaining; ///< causes that explain a symptom
};

/// Those of the catalogue.
[[nodiscard]] const Weights &catalogueWeights();

} // namespace wizard
