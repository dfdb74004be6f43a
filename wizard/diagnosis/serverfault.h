#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/standing.h"

namespace wizard {

/// Whether the cause of a server may be what people feel of one outside: both break the same client.
[[nodiscard]] bool sharesAWay(const Cause &ofServer, const Cause &outside);
/// Whether any server fails in front, behind or in between; then its half is not proved, whatever others
/// show.
[[nodiscard]] bool anyServerFails(const Views &views);

} // namespace wizard
