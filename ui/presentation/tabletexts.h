#pragma once

#include <QString>

namespace ui {

/// Texts of the tables in the language of the window; empty where the table has none.
[[nodiscard]] QString causeText(const char *text);
[[nodiscard]] QString remedyText(const char *text);
[[nodiscard]] QString symptomText(const char *text);
[[nodiscard]] QString checkText(const char *text);
[[nodiscard]] QString factText(const char *text);
[[nodiscard]] QString unlistedText(const char *text);

} // namespace ui
