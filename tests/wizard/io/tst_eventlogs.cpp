#include "wizard/io/eventlogreader.h"
#include "wizard/io/evidencereader.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Writes the smallest log that holds one event: a header, one chunk, one record, no templates.
class MadeLog {
public:
    MadeLog(const QString &provider, int id, const QString &computer, const QString &data)
    {
        m_body = QByteArray::fromHex("0f010100");
        begin(u"Event"_s, {});
        begin(u"System"_s, {});
        begin(u"Provider"_s, {{u"Name"_s, provider}}, true);
        element(u"EventID"_s, QString::number(id));
        begin(u"TimeCreated"_s, {{u"SystemTime"_s, u"2024-11-07T08:14:03.123456700Z"_s}}, true);
        element(u"Computer"_s, computer);
        end();
        begin(u"EventData"_s, {});
        element(u"Data"_s, data);
        end();
        end();
        m_body.append('\0');
    }
    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray record = recordOf(m_body);
        return header() + chunk(record);
    }

private:
    static constexpr qsizetype recordAt = 512;
    static constexpr qsizetype bodyAt = recordAt + 24;

    template <typename Number>
    static QByteArray le(Number number)
    {
        QByteArray bytes(sizeof(Number), Qt::Uninitialized);
        qToLittleEndian(number, bytes.data());
        return bytes;
    }
    static QByteArray wide(const QString &text)
    {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += le(quint16(c.unicode()));
        return bytes;
    }
    static quint32 crc(const QByteArray &bytes)
    {
        quint32 sum = 0xffffffff;
        for (const char byte : bytes) {
            sum ^= uchar(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320 : 0);
        }
        return ~sum;
    }
    void name(const QString &text)
    {
        m_body += le(quint32(bodyAt + m_body.size() + 4)); // it follows at once
        m_body += le(quint32(0)) + le(quint16(0)) + le(quint16(text.size())) + wide(text) + le(quint16(0));
    }
    void value(const QString &text)
    {
        m_body += QByteArray::fromHex("0501") + le(quint16(text.size())) + wide(text);
    }
    void begin(
        const QString &element, const QList<std::pair<QString, QString>> &attributes, bool empty = false)
    {
        m_body += attributes.isEmpty() ? '\x01' : '\x41';
        m_body += le(quint16(0xffff));
        m_starts.append(m_body.size());
        m_body += le(quint32(0));
        name(element);
        if (!attributes.isEmpty()) {
            const qsizetype size = m_body.size();
            m_body += le(quint32(0));
            for (qsizetype i = 0; i < attributes.size(); ++i) {
                m_body += i + 1 < attributes.size() ? '\x46' : '\x06';
                name(attributes.at(i).first);
                value(attributes.at(i).second);
            }
            qToLittleEndian(quint32(m_body.size() - size - 4), m_body.data() + size);
        }
        m_body += empty ? '\x03' : '\x02';
        if (empty)
            close();
    }
    void end()
    {
        m_body += '\x04';
        close();
    }
    void close()
    {
        const qsizetype start = m_starts.takeLast();
        qToLittleEndian(quint32(m_body.size() - start - 4), m_body.data() + start);
    }
    void element(const QString &name, const QString &text)
    {
        begin(name, {});
        value(text);
        end();
    }
    static QByteArray recordOf(const QByteArray &body)
    {
        const qsizetype padding = (8 - (28 + body.size()) % 8) % 8;
        const auto size = quint32(28 + body.size() + padding);
        return QByteArray::fromHex("2a2a0000") + le(size) + le(quint64(1)) + le(quint64(133754840430000000))
            + body + QByteArray(padding, '\0') + le(size);
    }
    static QByteArray header()
    {
        QByteArray bytes("ElfFile\0", 8);
        bytes += le(quint64(0)) + le(quint64(0)) + le(quint64(2)) + le(quint32(0x80)) + le(quint16(1))
            + le(quint16(3)) + le(quint16(0x1000)) + le(quint16(1)) + QByteArray(76, '\0');
        bytes += le(quint32(0)) + le(crc(bytes));
        return bytes + QByteArray(4096 - bytes.size(), '\0');
    }
    static QByteArray chunk(const QByteArray &record)
    {
        QByteArray bytes("ElfChnk\0", 8);
        for (int i = 0; i < 4; ++i)
            bytes += le(quint64(1));
        bytes += le(quint32(0x80)) + le(quint32(recordAt)) + le(quint32(recordAt + record.size()))
            + le(crc(record)) + QByteArray(64, '\0') + le(quint32(0));
        const QByteArray tables(384, '\0');
        bytes += le(crc(bytes.first(120) + tables)) + tables + record;
        return bytes + QByteArray(65536 - bytes.size(), '\0');
    }

    QByteArray m_body;
    QList<qsizetype> m_starts;
};

Result<Import> import(QIODevice &device)
{
    HandedFile file{u"handed"_s, device, device.size()};
    return importEvidence(file, readingByLibraries());
}

} // namespace

class TestEventLogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!eventLogReader())
            QSKIP("built without libevtx");
    }

    void readsALogFromDiskAndFromAnArchive()
    {
        const QByteArray log =
            MadeLog(u"Microsoft-Windows-HttpEvent"_s, 15021, u"ex01.contoso.com"_s, u"0.0.0.0:444"_s).bytes();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(log);
        file.close();
        QFile onDisk(file.fileName());
        QVERIFY(onDisk.open(QIODevice::ReadOnly));
        QBuffer inside;
        inside.setData(log);
        inside.open(QIODevice::ReadOnly);
        for (QIODevice *device : {static_cast<QIODevice *>(&onDisk), static_cast<QIODevice *>(&inside)}) {
            const auto read = import(*device);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QCOMPARE(read->importer, "event-log"_L1);
            QCOMPARE(read->rows, 1);
            QCOMPARE(read->observations.size(), 1);
            QCOMPARE(read->observations.first().fact, Fact::SslConfigurationError444);
            QCOMPARE(read->observations.first().subject.server, ServerName(u"EX01"_s));
            QCOMPARE(
                read->observations.first().time, QDateTime(QDate(2024, 11, 7), QTime(8, 14, 3), Qt::UTC));
        }
    }

    void damageIsToldWithTheWayOut()
    {
        QByteArray log =
            MadeLog(u"Microsoft-Windows-HttpEvent"_s, 15021, u"ex01.contoso.com"_s, u"0.0.0.0:444"_s).bytes();
        for (const qsizetype length : {qsizetype(100), qsizetype(4096), qsizetype(5000)}) {
            QBuffer cut;
            cut.setData(log.first(length));
            cut.open(QIODevice::ReadOnly);
            const auto read = import(cut);
            if (!read)
                QVERIFY2(read.error().message.contains(u"wevtutil qe"_s), qPrintable(read.error().text()));
            else
                QVERIFY(read->observations.isEmpty());
        }
    }

    void survivesFlippedBytes()
    {
        const QByteArray log =
            MadeLog(u"Microsoft-Windows-HttpEvent"_s, 15021, u"ex01.contoso.com"_s, u"0.0.0.0:444"_s).bytes();
        for (qsizetype i = 0; i < 5600; i += 23) {
            QByteArray hostile = log.first(4096 + 65536);
            hostile[i] = char(hostile.at(i) ^ 0xff);
            QBuffer buffer;
            buffer.setData(hostile);
            buffer.open(QIODevice::ReadOnly);
            (void)import(buffer);
        }
    }
};

QTEST_GUILESS_MAIN(TestEventLogs)
#include "tst_eventlogs.moc"
