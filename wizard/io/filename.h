#pragma once

#include <QByteArray>
#include <QString>

namespace wizard {

// Outside Windows a file may have any bytes for a name. What is not UTF-8 in it is kept byte for byte as
// U+DC80 to U+DCFF, which no text contains, so that such a file can be named, shown and opened.

[[nodiscard]] QString decodedName(const QByteArray &bytes);
[[nodiscard]] QByteArray encodedName(const QString &name);
/// For people: such bytes as \xNN.
[[nodiscard]] QString shownName(const QString &name);

} // namespace wizard
