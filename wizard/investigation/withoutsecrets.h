#pragma once

#include <QString>

namespace wizard {

/// The text without what looks like a password: the rest of a line behind a word like Password that is given
/// a value, and the account inside an address. A report is passed on; its excerpts come from anywhere.
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace wizard
