#include "wizard/diagnosis/expectation.h"

#include <optional>
#include <tuple>

namespace wizard {
namespace {

/// The row that tells most; the order of the tables plays no part.
class Most {
public:
    void add(const Condition &condition, bool asItSays, int strength)
    {
        const View::Supposed one{
            condition.fact, condition.holds == asItSays ? Truth::Yes : Truth::No, condition.value};
        const auto rank = [](const View::Supposed &supposed, int how) {
            return std::tuple(-how, !supposed.value.isEmpty(), supposed.value, supposed.truth);
        };
        if (m_found && rank(*m_found, m_strength) <= rank(one, strength))
            return;
        m_found = one;
        m_strength = strength;
    }
    [[nodiscard]] const std::optional<View::Supposed> &found() const { return m_found; }

private:
    std::optional<View::Supposed> m_found;
    int m_strength = 0;
};

} // namespace

View::Supposed expectedBy(const Cause &cause, Fact fact)
{
    enum { RulesOut, Against, Confirms, Consistent, Characteristic };
    Most most;
    for (const auto &[condition, strength] : cause.signs) {
        const bool against = strength == Strength::Against;
        if (condition.fact == fact && (!against || condition.value.isEmpty()))
            most.add(condition, !against,
                against                                    ? Against
                    : strength == Strength::Characteristic ? Characteristic
                                                           : Consistent);
    }
    for (const std::vector<Condition> &group : cause.confirm) {
        for (const Condition &condition : group) {
            if (condition.fact == fact)
                most.add(condition, true, Confirms);
        }
    }
    for (const std::vector<Condition> &group : cause.exclude) {
        // Of several conditions each alone may well hold.
        if (group.size() == 1 && group.front().fact == fact && group.front().value.isEmpty())
            most.add(group.front(), false, RulesOut);
    }
    return most.found().value_or(View::Supposed{fact, Truth::Unknown});
}

std::vector<View::Supposed> expectedBy(const Cause &cause, const std::vector<Fact> &facts)
{
    std::vector<View::Supposed> all;
    for (const Fact fact : facts) {
        if (const View::Supposed one = expectedBy(cause, fact); one.truth != Truth::Unknown)
            all.push_back(one);
    }
    return all;
}

} // namespace wizard
