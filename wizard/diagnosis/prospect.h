#pragma once

#include "wizard/diagnosis/judge.h"
#include "wizard/diagnosis/nextcheck.h"

#include <map>
#include <optional>

namespace wizard {

/// What is left in its order, and what an answer would make of it.
class Prospect {
public:
    explicit Prospect(const std::vector<OpenCause> &left);

    /// An answer to one check: what would be known of some facts then.
    struct Answer {
        std::vector<View::Supposed> facts;
        bool measured; ///< not only said by a person
    };
    /// Whether a verdict or the order changes.
    [[nodiscard]] bool changes(const Answer &answer) const;
    /// How much the answers of those who meet each cause bring it to the front, where a cause that stands
    /// higher is met more often.
    [[nodiscard]] double worth(const std::vector<Fact> &facts, bool measured) const;

private:
    struct Standing {
        std::optional<Verdict> verdict;
        int seen;
        int told;
        std::size_t signs;

        friend auto operator<=>(const Standing &, const Standing &) = default;
    };
    using Standings = std::vector<Standing>; ///< in the order of what is left

    [[nodiscard]] Standings after(const Answer &answer) const;
    [[nodiscard]] Standing after(std::size_t cause, const Answer &answer) const;
    [[nodiscard]] double placeOf(std::size_t cause, const Standings &standings) const;
    [[nodiscard]] std::strong_ordering compared(
        std::size_t one, std::size_t other, const Standings &standings) const;
    [[nodiscard]] double gainOf(std::size_t cause, const Standings &now) const;

    const std::vector<OpenCause> &m_left;
    std::vector<Judgement> m_judgements;
    Standings m_standings;
    std::vector<double> m_places; ///< causes before it; those that are level count half
    std::map<Fact, std::vector<std::size_t>> m_asking; ///< causes that name the fact
};

} // namespace wizard
