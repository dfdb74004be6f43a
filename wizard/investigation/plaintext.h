#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wizard {

// What comes from outside (values, names of files, arguments, answers) may hold characters that steer a
// terminal, that nobody sees, or that turn the direction of what follows. They are written as \uXXXX.

/// One line that shows what it holds; a line break becomes \n, so that no value can forge a line.
[[nodiscard]] QString visibleLine(const QString &text);
/// The same for a text of several lines, which keeps its line breaks.
[[nodiscard]] QString visibleText(const QString &text);
/// The same for a JSON document, which then means what it meant before.
[[nodiscard]] QByteArray visibleJson(const QByteArray &json);
/// One line of Markdown that shows the text as it stands: no HTML, no link, no heading, no emphasis.
[[nodiscard]] QString markdownLine(const QString &text);

/// At most `longest` characters of a text; a longer one ends with an ellipsis and its whole length.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);
/// Names in one line; after `most` of them only how many more there are.
[[nodiscard]] QString listed(const QStringList &names, const QString &separator, qsizetype most);

/// Appends `text` behind `first`, wrapped at 72 columns with a hanging indent; a longer word stays whole.
void addWrapped(QStringList &lines, const QString &first, const QString &text);

/// The text of a catalogue table in the language of the program.
[[nodiscard]] QString translated(const char *context, const char *text);

} // namespace wizard
