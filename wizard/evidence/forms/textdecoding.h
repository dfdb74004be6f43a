#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringConverter>
#include <QStringDecoder>

#include <optional>

namespace wizard {

/// Text of a file in UTF-8 or UTF-16, with or without byte order mark, else in a code page of Windows. Binary
/// content is an error that names what it is where that is known.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes, const QString &name);

/// By the byte order mark, else by the zeros of UTF-16; empty where neither tells it.
[[nodiscard]] std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView bytes);

/// The first few thousand characters without leading blanks, to tell one kind of file from another.
[[nodiscard]] QString beginningOf(const QByteArray &bytes);

/// Decodes a file piece by piece, in constant memory. What turns out to be no UTF-8 is of a code page from
/// there on.
class TextStream {
public:
    explicit TextStream(QIODevice &device)
        : m_device(device)
    {
    }
    /// Some ten thousand characters; empty at the end.
    [[nodiscard]] QString next();
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< read so far

private:
    QIODevice &m_device;
    QStringDecoder m_decoder;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    int m_codePage = 0; ///< 0: it is UTF so far
    qint64 m_bytes = 0;
};

} // namespace wizard
