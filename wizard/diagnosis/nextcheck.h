#pragma once

#include "wizard/diagnosis/finding.h"

namespace wizard {

/// The unknown facts that would separate the remaining causes, best first, at most five: facts of the leading
/// cause before others, facts that several causes wait for before those of one, each command once. Where no
/// cause is left to separate and none has an answer, what would show one of the `silent` causes, for which
/// nothing speaks yet.
[[nodiscard]] QList<NextCheck> nextChecks(
    const QList<Finding> &findings, const QList<const Cause *> &silent, const Evidence &evidence);

} // namespace wizard
