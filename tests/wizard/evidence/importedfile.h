#pragma once

#include "tests/support/derreader.h"

#include "wizard/evidence/evidence.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>

namespace support {

/// A device that makes up what it gives: a beginning, then a piece again and again, then an end.
class GeneratedDevice : public QIODevice {
public:
    GeneratedDevice(QByteArray start, QByteArray piece, qint64 repeated, QByteArray end)
        : m_start(std::move(start))
        , m_piece(std::move(piece))
        , m_end(std::move(end))
        , m_left(repeated)
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 given = 0;
        while (given < most) {
            if (m_ready.isEmpty() && !refill())
                break;
            const qint64 part = std::min<qint64>(most - given, m_ready.size());
            std::copy_n(m_ready.constData(), part, data + given);
            m_ready.remove(0, part);
            given += part;
        }
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool refill()
    {
        if (!m_start.isEmpty())
            m_ready = std::exchange(m_start, {});
        else if (m_left > 0) {
            const qint64 times = std::min<qint64>(m_left, 1 + 65536 / m_piece.size());
            m_ready = m_piece.repeated(times);
            m_left -= times;
        } else {
            m_ready = std::exchange(m_end, {});
        }
        return !m_ready.isEmpty();
    }

    QByteArray m_start;
    QByteArray m_piece;
    QByteArray m_end;
    QByteArray m_ready;
    qint64 m_left;
};

inline wizard::Result<wizard::Import> import(const QByteArray &bytes, const wizard::Reading &how = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    wizard::HandedFile file{QStringLiteral("handed"), buffer, bytes.size()};
    return wizard::importEvidence(file, how);
}

/// "fact", "fact=value" or "!fact", sorted; of one server "EX01 fact". Easier to compare than observations.
inline QStringList told(const wizard::Result<wizard::Import> &import)
{
    if (!import)
        return {QStringLiteral("error: ") + import.error().text()};
    QStringList lines;
    for (const wizard::Observation &one : import->observations) {
        QString line = QString(wizard::entry(one.fact).id);
        if (one.truth == wizard::Truth::No)
            line.prepend(QLatin1Char('!'));
        if (!one.value.isEmpty())
            line += QLatin1Char('=') + one.value.text();
        if (!one.subject.server.isEmpty())
            line.prepend(one.subject.server.text() + QLatin1Char(' '));
        lines.append(line);
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

/// What programs printed in a text of the paste box; what people say there, and hints, are left out.
inline QStringList toldByPaste(const QString &text)
{
    wizard::Import import;
    for (const wizard::Recognition &one : wizard::recognise(text, QStringLiteral("pasted text"))) {
        if (!wizard::isOwnWords(one))
            import.observations += one.observations;
    }
    import.observations.removeIf(
        [](const wizard::Observation &one) { return one.fact == wizard::Fact::MessageSeen;
});
return told(import);
}

inline QByteArray utf16(const QString &text, bool mark = true)
{
    QByteArray bytes(mark ? "\xff\xfe" : "");
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}

} // namespace support
