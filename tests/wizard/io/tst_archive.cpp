#include "packed.h"

#include "wizard/io/archive.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::packed;

namespace {

struct Visited {
    QStringList names;
    QByteArray bytes;
    Result<void> end;
};

/// As much of each file as `most`.
Visited visit(const QByteArray &archive, const QString &name = u"logs.zip"_s, qint64 most = 1 << 20)
{
    QBuffer buffer;
    buffer.setData(archive);
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{name, buffer, archive.size()};
    Visited visited;
    visited.end = eachEntry(file, [&](HandedFile &entry) {
        visited.names << entry.name;
        visited.bytes += entry.device.read(most);
        return true;
    });
    return visited;
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void archivesAreKnownByTheirBytes_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("filter");
        QTest::newRow("zip") << ARCHIVE_FORMAT_ZIP << ARCHIVE_FILTER_NONE;
        QTest::newRow("tar") << ARCHIVE_FORMAT_TAR_USTAR << ARCHIVE_FILTER_NONE;
        QTest::newRow("tar.gz") << ARCHIVE_FORMAT_TAR_USTAR << ARCHIVE_FILTER_GZIP;
        QTest::newRow("tar.xz") << ARCHIVE_FORMAT_TAR_USTAR << ARCHIVE_FILTER_XZ;
    }
    void archivesAreKnownByTheirBytes()
    {
        QFETCH(int, format);
        QFETCH(int, filter);
        const QByteArray archive =
            packed({{u"a/one.log"_s, "first"}, {u"two.log"_s, "second"}}, format, filter);
        QVERIFY(looksLikeArchive(archive.left(512)));
        const Visited visited = visit(archive);
        QVERIFY2(visited.end, visited.end ? "" : qPrintable(visited.end.error().text()));
        QCOMPARE(visited.names, (QStringList{u"a/one.log"_s, u"two.log"_s}));
        QCOMPARE(visited.bytes, "firstsecond"_ba);
    }

    void textIsNoArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("PKI is broken\n");
        QTest::newRow("log") << QByteArray("#Software: Microsoft Exchange Server\n");
    }
    void textIsNoArchive()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!looksLikeArchive(bytes));
    }

    /// A gzip file holds one file without a name.
    void aFileThatIsOnlyCompressedKeepsItsNameWithoutTheEnding()
    {
        const QByteArray log = packed({{u"x"_s, "a row\n"}}, ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP);
        QVERIFY(looksLikeArchive(log));
        const Visited visited = visit(log, u"u_ex261120.log.gz"_s);
        QVERIFY(visited.end);
        QCOMPARE(visited.names, QStringList{u"u_ex261120.log"_s});
        QCOMPARE(visited.bytes, "a row\n"_ba);
    }

    void whatIsNotReadOfAFileIsPassedOver()
    {
        const QByteArray archive =
            packed({{u"big.log"_s, QByteArray(3'000'000, 'x')}, {u"next.log"_s, "here"}});
        const Visited visited = visit(archive, u"logs.zip"_s, 4);
        QCOMPARE(visited.bytes, "xxxxhere"_ba);
    }

    void anEarlyEndIsNoError()
    {
        QBuffer buffer;
        buffer.setData(packed({{u"one"_s, "1"}, {u"two"_s, "2"}}));
        buffer.open(QIODevice::ReadOnly);
        HandedFile file{u"logs.zip"_s, buffer};
        int count = 0;
        QVERIFY(eachEntry(file, [&](HandedFile &) { return ++count < 1; }));
        QCOMPARE(count, 1);
    }

    void aCutArchiveGivesWhatStandsBeforeTheCut()
    {
        QByteArray noise(200'000, '\0');
        for (qsizetype i = 0, state = 1; i < noise.size(); ++i)
            noise[i] = char((state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16);
        const QByteArray archive = packed({{u"one.log"_s, "first"}, {u"two.log"_s, noise}});
        const Visited visited = visit(archive.first(archive.size() / 2));
        QVERIFY(visited.names.contains(u"one.log"_s));
        QVERIFY(visited.bytes.startsWith("first"));
        QVERIFY(!visited.end);
        QVERIFY(visited.end.error().text().contains(u"logs.zip"_s));
    }

    void noCutAndNoChangedByteDoesHarm()
    {
        const QByteArray archive = packed({{u"one.log"_s, QByteArray(5000, 'a')}, {u"two.log"_s, "second"}});
        for (qsizetype at = 0; at < archive.size(); ++at) {
            (void)visit(archive.first(at));
            QByteArray changed = archive;
            changed[at] = char(~changed.at(at));
            (void)visit(changed);
        }
    }

    /// 160 MB of zeros in as many kilobytes.
    void aBombEndsLongBeforeItIsUnpacked()
    {
        const QByteArray zeros(40 * 1024 * 1024, '\0');
        QList<support::PackedFile> files;
        for (int i = 0; i < 4; ++i)
            files.append({u"%1.log"_s.arg(i), zeros});
        const QByteArray archive = packed(files, ARCHIVE_FORMAT_ZIP);
        QVERIFY(archive.size() < 400 * 1024);
        qint64 unpacked = 0;
        QBuffer buffer;
        buffer.setData(archive);
        buffer.open(QIODevice::ReadOnly);
        HandedFile file{u"bomb.zip"_s, buffer, archive.size()};
        QByteArray block(1 << 20, '\0');
        const auto end = eachEntry(file, [&](HandedFile &entry) {
            while (const qint64 count = std::max<qint64>(entry.device.read(block.data(), block.size()), 0))
                unpacked += count;
            return true;
        });
        QVERIFY(!end);
        QCOMPARE(end.error().place, u"bomb.zip"_s);
        QVERIFY(unpacked < 160LL * 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
