#pragma once

#include "wizard/knowledge/remedy.h"
#include "wizard/result.h"

#include <QString>

namespace wizard {

/// The one place that turns an outside value into PowerShell: validates it for its kind and returns one
/// single-quoted ASCII literal. Control characters, typographic quotes and dashes are refused; a
/// distinguished name keeps other letters as RFC 4514 hex pairs. `name` names the value in the error.
[[nodiscard]] Result<QString> quoted(ValueKind kind, const QString &value, const QString &name);

/// Checks without quoting, for a form that tells at once.
[[nodiscard]] Result<QString> validated(ValueKind kind, const QString &value, const QString &name);

/// Text for a comment or help block: ASCII on one line, with `#>` and `<#` broken up and no leading dot.
[[nodiscard]] QString commentText(const QString &text);

} // namespace wizard
