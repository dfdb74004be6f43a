#pragma once

#include "wizard/knowledge/fact.h"

namespace wizard {

/// Which answers a source can give. What it cannot deny stays Unknown where it is not seen.
enum class Says { Yes, No, Both };

/// A fact that a source can tell.
struct Told {
    Fact fact;
    Says says;

    constexpr Told(Fact told, Says answers = Says::Both)
        : fact(told)
        , says(answers)
    {
    }

    [[nodiscard]] constexpr bool can(bool yes) const
    {
        return says == Says::Both || (says == Says::Yes) == yes;
    }
};

} // namespace wizard
