#include "wizard/evidence/forms/logsource.h"

#include "wizard/evidence/forms/textdecoding.h"

#include <algorithm>
#include <cstring>

namespace wizard {
namespace {

constexpr qsizetype sampleSize = 4096;

} // namespace

LogSource::LogSource(QIODevice &device)
    : m_device(device)
{
    const auto encoding = encodingOf(device.peek(sampleSize));
    if (encoding == QStringConverter::Utf8)
        m_bytes = device.skip(3);
    else if (encoding)
        m_decoder.emplace(*encoding);
}

qint64 LogSource::readRaw(char *to, qint64 size)
{
    const qint64 got = m_device.read(to, size);
    m_bytes += std::max<qint64>(got, 0);
    return got;
}

qint64 LogSource::read(char *to, qint64 size)
{
    if (!m_decoder)
        return readRaw(to, size);
    while (m_pending.isEmpty()) {
        QByteArray raw(64 * 1024, Qt::Uninitialized);
        const qint64 got = readRaw(raw.data(), raw.size());
        if (got <= 0)
            return got;
        raw.truncate(got);
        const QString text = (*m_decoder)(raw);
        m_pending = text.toUtf8();
    }
    const qint64 given = std::min<qint64>(size, m_pending.size());
    std::memcpy(to, m_pending.constData(), std::size_t(given));
    m_pending.remove(0, given);
    return given;
}

QByteArray logBeginning(const QByteArray &bytes)
{
    const auto encoding = encodingOf(bytes);
    if (!encoding || encoding == QStringConverter::Utf8)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

} // namespace wizard
