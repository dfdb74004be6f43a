#pragma once

#include <QStringList>

namespace wizard {

/// Appends `text` behind `first`, wrapped at 72 columns with a hanging indent; a longer word stays whole.
void addWrapped(QStringList &lines, const QString &first, const QString &text);

/// The text of a catalogue table in the language of the program.
[[nodiscard]] QString translated(const char *context, const char *text);

} // namespace wizard
