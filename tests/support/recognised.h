#pragma once

#include <QStringList>

namespace support {

/// What the recognisers find in a text, in words that a test row can hold: "fact", "fact=value",
/// "fact@SERVER", "fact%account", with "!" in front where it is not so, and "~symptom".
[[nodiscard]] QStringList recognised(const QString &text);

/// Adds the columns text, wanted and unwanted; the last two hold words separated by blanks or line ends.
void addRecognitionColumns();

/// A row with these columns.
void row(const char *name, const QString &text, const QString &wanted, const QString &unwanted = {});

/// Compares the row's columns with what is recognised; an explanation where they differ.
[[nodiscard]] QString differenceFrom(const QString &text, const QString &wanted, const QString &unwanted);

} // namespace support
