#pragma once

#include "wizard/remediation/renderer.h"

namespace wizard {

/// The lines of a `*_commands.ps1` that fit the choices, LF. `[[Name=value]] line` stays, without its mark,
/// where the choice has this value, `[[Name!value]] line` where it has another one.
[[nodiscard]] Result<QString> commandSource(QLatin1StringView file, const Literals &literals);

} // namespace wizard
