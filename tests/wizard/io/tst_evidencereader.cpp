#include "packed.h"

#include "tests/support/paths.h"
#include "wizard/io/evidencereader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QByteArray sign = "HMACProvider.GetCertificates:protectionCertificates.Length<1\n";

QStringList namesOf(const QList<EvidenceFile> &files)
{
    QStringList names;
    for (const EvidenceFile &file : files)
        names << file.name;
    return names;
}

} // namespace

/// What a path leads to, and what is read of it.
class TestEvidenceReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFolderIsItsFilesInTheOrderOfTheirNames()
    {
        write(u"b.log"_s, "x");
        write(u"a/deep/c.log"_s, "x");
        const auto files = evidenceFilesAt(m_folder->path());
        QVERIFY(files);
        QCOMPARE(namesOf(*files), (QStringList{u"a/deep/c.log"_s, u"b.log"_s}));
    }

    void aFileIsItself()
    {
        write(u"b.log"_s, "x");
        const auto files = evidenceFilesAt(m_folder->filePath(u"b.log"_s));
        QVERIFY(files);
        QCOMPARE(namesOf(*files), QStringList{u"b.log"_s});
    }

    void anEmptyFolderSaysSo()
    {
        const auto files = evidenceFilesAt(m_folder->path());
        QVERIFY(!files);
        QCOMPARE(files.error().place, m_folder->path());
    }

#ifdef Q_OS_UNIX
    void linksInAFolderAreLeftOutSoThatNoCircleIsFollowed()
    {
        write(u"b.log"_s, "x");
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"circle"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, m_folder->filePath(u"dead"_s)));
        const auto files = evidenceFilesAt(m_folder->path());
        QVERIFY(files);
        QCOMPARE(namesOf(*files), (QStringList{u"b.log"_s, u"circle"_s, u"dead"_s}));
        QVERIFY(files->at(0).leftOut.isEmpty());
        QVERIFY(!files->at(1).leftOut.isEmpty());
        QVERIFY(!files->at(2).leftOut.isEmpty());
    }
#endif

    void deepFoldersEndWithAWord()
    {
        QString path;
        for (int i = 0; i < 30; ++i)
            path += u"d/"_s;
        write(path + u"x.log"_s, "x");
        const auto files = evidenceFilesAt(m_folder->path());
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QVERIFY(!files->first().leftOut.isEmpty());
    }

    void theFilesOfAnArchiveAreItsParts()
    {
        write(u"logs.zip"_s,
            support::packed({{u"good.txt"_s, sign}, {u"strange.bin"_s, QByteArray(100, '\0')},
                {u"inner.zip"_s, support::packed({{u"deep.txt"_s, sign}})}}));
        const auto import = read(u"logs.zip"_s);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text()));
        QCOMPARE(import->importer, archiveForm);
        QCOMPARE(import->parts.size(), 3);
        QCOMPARE(import->parts.at(0).observations.size(), 1);
        QCOMPARE(import->parts.at(0).observations.first().fact, Fact::HmacAssert);
        QVERIFY(!import->parts.at(1).leftOut.isEmpty());
        QCOMPARE(import->parts.at(2).parts.first().observations.size(), 1);
        QCOMPARE(import->parts.at(2).parts.first().name, u"deep.txt"_s);
    }

    /// A manual in a folder complains about nothing.
    void whatPeopleSayCountsOnlyInAFileOfItsOwn()
    {
        const QByteArray words = "Nobody can sign in to OWA since this morning, the page stays blank.\n";
        write(u"call.txt"_s, words + sign);
        write(u"all.zip"_s, support::packed({{u"call.txt"_s, words + sign}}));
        const auto alone = read(u"call.txt"_s);
        QVERIFY(alone && !alone->symptoms.isEmpty());
        const auto among = read(u"all.zip"_s);
        QVERIFY(among);
        const Import &part = among->parts.first();
        QVERIFY(part.symptoms.isEmpty());
        QCOMPARE(part.observations.size(), 1);
        QCOMPARE(part.observations.first().fact, Fact::HmacAssert);
        QVERIFY(part.remarks.join(u' ').contains(u"call.txt"_s));
    }

    void archivesInArchivesEndSomewhere()
    {
        QByteArray bytes = support::packed({{u"x.txt"_s, sign}});
        for (int i = 0; i < 10; ++i)
            bytes = support::packed({{u"next.zip"_s, bytes}});
        write(u"logs.zip"_s, bytes);
        const auto import = read(u"logs.zip"_s);
        QVERIFY(import);
        bool said = false;
        eachImport(*import, [&](const Import &part) { said = said || !part.leftOut.isEmpty(); });
        QVERIFY(said);
    }

    void aStoppedArchiveKeepsWhatItHad()
    {
        write(u"logs.zip"_s, support::packed({{u"one.txt"_s, sign}, {u"two.txt"_s, sign}}));
        int asked = 0;
        Reading how = readingByLibraries();
        how.goOn = [&](const Progress &) { return ++asked <= 1; };
        const auto import = readEvidenceFile({m_folder->filePath(u"logs.zip"_s), u"logs.zip"_s}, how);
        QVERIFY(import);
        QCOMPARE(import->parts.size(), 1);
    }

    void aFileThatVanishedSaysSo()
    {
        const auto import = read(u"gone.log"_s);
        QVERIFY(!import);
        QVERIFY(import.error().text().contains(u"gone.log"_s));
    }

    void anEmptyFileSaysSo()
    {
        write(u"empty.log"_s, "");
        const auto import = read(u"empty.log"_s);
        QVERIFY(!import);
        QVERIFY(import.error().text().contains(u"empty.log"_s));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Result<Import> read(const QString &name)
    {
        return readEvidenceFile({m_folder->filePath(name), name}, readingByLibraries());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestEvidenceReader)
#include "tst_evidencereader.moc"
