#pragma once

#include <QString>

namespace wizard {

/// The source without the functions that it never reaches, so that a shipped script holds only what it runs.
/// A function starts at `function Name {` and ends at `}`, both at the beginning of a line; the comment right
/// above goes with it.
[[nodiscard]] QString withoutUnusedFunctions(const QString &source);

} // namespace wizard
