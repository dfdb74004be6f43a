#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace wizard {

/// Data in a text that people cannot read: base64, hex, lists of bytes.
struct EncodedRun {
    qsizetype start = 0;
    qsizetype size = 0;
    QByteArray bytes;
};

[[nodiscard]] QList<EncodedRun> encodedIn(const QString &text);

/// A certificate, a ticket, or something that can be read as text: nobody knows what names it holds.
[[nodiscard]] bool mayHoldNames(const QByteArray &bytes);

/// What stands for data that was left out.
inline constexpr QLatin1StringView leftOutMark("[left out]");

} // namespace wizard
