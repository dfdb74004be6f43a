#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace wizard {

/// The bytes of a log in UTF-8 where it is UTF-16, without a byte order mark, else as they are.
class LogSource {
public:
    explicit LogSource(QIODevice &device);

    /// 0 at the end, -1 where the device failed.
    [[nodiscard]] qint64 read(char *to, qint64 size);
    /// Of the device, as far as it was read.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] qint64 readRaw(char *to, qint64 size);

    QIODevice &m_device;
    std::optional<QStringDecoder> m_decoder; ///< of UTF-16
    QByteArray m_pending;
    qint64 m_bytes = 0;
};

/// The same for the beginning of a log.
[[nodiscard]] QByteArray logBeginning(const QByteArray &bytes);

} // namespace wizard
