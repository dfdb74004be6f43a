#pragma once

#include <QString>

namespace ui {

/// A text whose endless words may be broken over lines: what comes from outside has no blanks to break at.
[[nodiscard]] QString breakable(const QString &text);

/// A text of a table as a button's text: its ampersands are letters.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace ui
