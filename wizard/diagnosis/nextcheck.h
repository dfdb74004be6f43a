#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// The unknown facts that would separate the remaining causes, best first, at most five: facts of the leading
/// cause before others, facts that several causes wait for before those of one. Nothing once a cause is
/// confirmed alone.
[[nodiscard]] QList<NextCheck> nextChecks(const QList<Finding> &findings);

} // namespace wizard
