#pragma once

#include "wizard/diagnosis/derivation.h"

namespace wizard {

/// In what state the organisation's Auth certificate is, as a whole and on each server that was listed.
[[nodiscard]] std::vector<Derivation> authDerivations();

/// Finds out which certificate is the current one, and its dates.
void setAuthCertificate(Given &given);

} // namespace wizard
