#pragma once

#include "wizard/diagnosis/view.h"

namespace wizard {

/// What somebody finds who looks for the fact where this is the cause; Unknown where the catalogue does not
/// say.
[[nodiscard]] View::Supposed expectedBy(const Cause &cause, Fact fact);
/// The same for each of them of which it says something.
[[nodiscard]] std::vector<View::Supposed> expectedBy(const Cause &cause, const std::vector<Fact> &facts);

} // namespace wizard
