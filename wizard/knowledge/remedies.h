#pragma once

#include "wizard/knowledge/remedy.h"

#include <vector>

namespace wizard {

// The tables behind remedies(), by area.
[[nodiscard]] std::vector<Remedy> authCertificateRemedies();
[[nodiscard]] std::vector<Remedy> bindingRemedies();
[[nodiscard]] std::vector<Remedy> directoryRemedies();
[[nodiscard]] std::vector<Remedy> fileRemedies();
[[nodiscard]] std::vector<Remedy> accountRemedies();

// Choices that several remedies offer, worded once.
[[nodiscard]] Choice serverChoice();
[[nodiscard]] Choice recycleChoice();
[[nodiscard]] Choice otherServersChoice();
[[nodiscard]] Choice neighbourChoice();
[[nodiscard]] Choice breakGlassChoice();
[[nodiscard]] Choice ignoreUnreachableChoice();

} // namespace wizard
