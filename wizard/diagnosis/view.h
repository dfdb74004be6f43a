#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/knowledge/cause.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace wizard {

/// What is known about one server, one account or the whole case: observations that name it and those that
/// name none. Shares the evidence and is valid as long as that.
class View {
    static constexpr std::size_t factCount = std::size_t(Fact::Count) + 1;
    using Truths = std::array<std::uint8_t, factCount>; // small: there is a view a server

public:
    /// Without a server or an account: everything.
    explicit View(const Evidence &evidence, const Subject &subject = {});
    /// One for each server that observations name, or one without a name where they name none.
    [[nodiscard]] static std::vector<View> ofServers(const Evidence &evidence);
    [[nodiscard]] static View ofAccount(const Evidence &evidence, const QString &account);

    /// A fact as it might turn out.
    struct Supposed {
        Fact fact;
        Truth truth;
        QLatin1StringView value = {};

        friend bool operator==(const Supposed &, const Supposed &) = default;
    };
    /// The same if these were known. `measured`: not only from a person's answer.
    [[nodiscard]] View supposing(const std::vector<Supposed> &facts, bool measured) const;

    [[nodiscard]] const Subject &subject() const { return m_subject; }
    [[nodiscard]] Truth truth(Fact fact) const { return Truth(m_truths[std::size_t(fact)]); }
    [[nodiscard]] Truth truth(const Condition &condition) const;
    [[nodiscard]] bool holds(const Condition &condition) const;
    /// It holds, and not only because somebody said so.
    [[nodiscard]] bool proves(const Condition &condition) const;
    /// What is known about the fact of one certificate.
    [[nodiscard]] Truth truth(Fact fact, const Thumbprint &certificate) const;
    /// The value of the newest Yes observation, or an empty one.
    [[nodiscard]] Value value(Fact fact) const;
    /// What names nobody first.
    [[nodiscard]] Observations of(Fact fact) const;
    [[nodiscard]] Observations of(Fact fact, const Thumbprint &certificate) const;
    /// Those that name this subject alone.
    [[nodiscard]] Observations ownOf(Fact fact) const;
    [[nodiscard]] bool hasOwn(Fact fact) const { return m_ownAt[std::size_t(fact)] != 0; }

    /// Equal for subjects of one kind about which every condition has the same truth.
    struct Likeness {
        Truths truths;
        std::vector<std::tuple<Fact, QString, Truth>> valued;

        friend auto operator<=>(const Likeness &, const Likeness &) = default;
    };
    /// `byValue`: the facts that conditions name with a value.
    [[nodiscard]] Likeness likeness(std::span<const Fact> byValue) const;

private:
    /// What names nobody. All subjects of one kind have it in common.
    struct Unnamed {
        std::array<const FactGroup *, factCount> groups{};
        Truths truths{};
        std::vector<Fact> named; ///< facts of which observations name a subject of that kind
    };

    View(const Evidence &evidence, const Subject &subject, std::shared_ptr<const Unnamed> unnamed);
    [[nodiscard]] static std::shared_ptr<const Unnamed> unnamedFor(
        const Evidence &evidence, const Subject &subject);
    [[nodiscard]] Evidence::Parts parts(Fact fact) const;
    /// `value` in folded case.
    [[nodiscard]] Truth truthOn(Fact fact, const QString &value) const;

    const Evidence *m_evidence;
    Subject m_subject;
    std::shared_ptr<const Unnamed> m_unnamed;
    std::vector<const FactGroup *> m_own;
    std::array<std::uint16_t, factCount> m_ownAt{}; ///< place in m_own plus one, 0 for none
    Truths m_truths{};
    std::vector<Supposed> m_supposed;
    bool m_supposedMeasured = false;
};

[[nodiscard]] inline Truth required(const Condition &condition)
{
    return condition.holds ? Truth::Yes : Truth::No;
}

} // namespace wizard
