#include "wizard/io/filereader.h"
#include "wizard/io/savefile.h"

#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void savedBytesAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("a\r\nb\n");
        QTest::newRow("binary") << QByteArray("\0\xff\x1a\0", 4);
    }
    void savedBytesAreReadBack()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(u"pack.exmedic"_s);
        QVERIFY(saveFile(path, bytes));
        const auto read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
    }

    void aFileAboveTheLimitIsRefusedWithNameSizeAndLimit()
    {
        const QString path = m_folder->filePath(u"big.log"_s);
        QVERIFY(saveFile(path, QByteArray(3000, 'x')));
        QVERIFY(readFile(path, 3000));
        const auto refused = readFile(path, 2999);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, path);
        QVERIFY2(refused.error().message.contains(QLocale().formattedDataSize(3000)),
            qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QLocale().formattedDataSize(2999)));
    }

    void aHugeSparseFileIsRefusedWithoutReadingIt()
    {
        QFile file(m_folder->filePath(u"sparse.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(evidenceFileLimit + 1));
        const auto refused = readFile(file.fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, file.fileName());
    }

    void whatIsNoFileIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder->filePath(u"no such file"_s);
        QTest::newRow("folder") << m_folder->path();
#ifdef Q_OS_LINUX
        QTest::newRow("endless device") << u"/dev/zero"_s;
#endif
    }
    void whatIsNoFileIsNamed()
    {
        QFETCH(QString, path);
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().place, path);
        QVERIFY(!read.error().message.isEmpty());
    }

    void aFailedSaveNamesTheFileAndKeepsWhatWasThere()
    {
        const QString folder = m_folder->filePath(u"gone"_s);
        const auto saved = saveFile(folder + u"/x.ps1"_s, "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().place, folder + u"/x.ps1"_s);

        const QString path = m_folder->filePath(u"kept"_s);
        QVERIFY(saveFile(path, "before"));
        QVERIFY(!saveFile(path + u"/below"_s, "after"));
        QCOMPARE(support::readAll(path), "before");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
