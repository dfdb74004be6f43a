#pragma once

#include "wizard/knowledge/fact.h"

#include <span>

namespace wizard {

/// A fact that somebody sees with his eyes or knows by heart.
struct Question {
    Fact fact;
    const char *text; ///< Yes says that the fact holds; context "Facts"
};

[[nodiscard]] std::span<const Question> questions();
/// Null where only a command or a file can tell.
[[nodiscard]] const char *questionOf(Fact fact);

} // namespace wizard
