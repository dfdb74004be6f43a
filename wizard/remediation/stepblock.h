#pragma once

#include <QString>

namespace wizard {

/// The steps of a script as they stand in `$steps = { ... }`: indented once. A source that brings its own
/// frame
/// (`try { try {` ... `exit $script:Run.Code`) loses it: the common region has it.
[[nodiscard]] QString stepBlock(const QString &body);

} // namespace wizard
