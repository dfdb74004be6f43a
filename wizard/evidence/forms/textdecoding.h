#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QStringConverter>

#include <optional>

namespace wizard {

/// Text of a file in UTF-8 or UTF-16, with or without byte order mark, else in Windows-1252. Binary content
/// is an error that names what it is where that is known.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes, const QString &name);

/// By the byte order mark, else by the zeros of UTF-16; empty where neither tells it.
[[nodiscard]] std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView bytes);

/// The first few thousand characters without leading blanks, to tell one kind of file from another.
[[nodiscard]] QString beginningOf(const QByteArray &bytes);

} // namespace wizard
