#pragma once

#include <array>

namespace ui {

/// The seven steps of the journey, in their fixed order.
enum class Step { Symptoms, Source, Checks, Cause, Choices, Script, Afterwards };

inline constexpr std::array allSteps{
    Step::Symptoms, Step::Source, Step::Checks, Step::Cause, Step::Choices, Step::Script, Step::Afterwards};

} // namespace ui
