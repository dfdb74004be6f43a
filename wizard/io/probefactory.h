#pragma once

#include "wizard/io/probesettings.h"
#include "wizard/probing/probe.h"
#include "wizard/target.h"

#include <memory>

namespace wizard {

/// The network probe for a check; null where the target has no such port.
[[nodiscard]] std::unique_ptr<Probe> makeProbe(
    Check check, const Target &target, const ProbeSettings &settings);

} // namespace wizard
