#include "wizard/io/filereader.h"
#include "wizard/io/savefile.h"

#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

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

    void onlyOrdinaryFilesAreReplaced_data()
    {
#ifdef Q_OS_UNIX
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"link"_s, u"link to nothing"_s, u"link to a device"_s, u"pipe"_s, u"folder"_s, u"loop"_s})
            QTest::newRow(qPrintable(name)) << name;
#else
        QSKIP("TestFiles: links and pipes are made as POSIX does");
#endif
    }
    void onlyOrdinaryFilesAreReplaced()
    {
#ifdef Q_OS_UNIX
        QVERIFY(saveFile(m_folder->filePath(u"precious"_s), "precious"));
        QVERIFY(QFile::link(m_folder->filePath(u"precious"_s), m_folder->filePath(u"link"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"gone"_s), m_folder->filePath(u"link to nothing"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, m_folder->filePath(u"link to a device"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"loop"_s), m_folder->filePath(u"loop"_s)));
        QVERIFY(::mkfifo(qPrintable(m_folder->filePath(u"pipe"_s)), 0600) == 0);
        QVERIFY(makeFolder(m_folder->filePath(u"folder/below"_s)));
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        struct stat before { };
        struct stat after { };
        QVERIFY(::lstat(qPrintable(path), &before) == 0);
        const auto saved = saveFile(path, "new");
        QVERIFY(!saved);
        QCOMPARE(saved.error().place, path);
        QVERIFY(::lstat(qPrintable(path), &after) == 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(support::readAll(m_folder->filePath(u"precious"_s)), "precious");
        QVERIFY(!QFile::exists(m_folder->filePath(u"gone"_s)));
#endif
    }

    void aPipeIsNotWaitedFor()
    {
#ifdef Q_OS_UNIX
        const QString path = m_folder->filePath(u"pipe"_s);
        QVERIFY(::mkfifo(qPrintable(path), 0600) == 0);
        QVERIFY(!readFile(path));
        QVERIFY(isTaken(path) && !isTaken(m_folder->filePath(u"free"_s)));
#else
        QSKIP("TestFiles: pipes have no place among files on Windows");
#endif
    }

    void aReplacedFileKeepsItsRights()
    {
        const QString path = m_folder->filePath(u"map"_s);
        QVERIFY(saveFile(path, "one"));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, mine));
        QVERIFY(saveFile(path, "two"));
        QCOMPARE(support::readAll(path), "two");
        QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"map"_s});
    }

    void anErrorTellsTheReasonAndLeavesNothing()
    {
#ifdef Q_OS_UNIX
        const QString path = m_folder->filePath(u"big"_s);
        QVERIFY(saveFile(path, "before"));
        struct rlimit limit { };
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small {
            1000, limit.rlim_max
        };
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto saved = saveFile(path, QByteArray(2000, 'x'));
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(u"File too large"_s), qPrintable(saved.error().message));
        QCOMPARE(support::readAll(path), "before");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"big"_s});
#else
        QSKIP("TestFiles: Windows has no limit to set");
#endif
    }

    void foldersAreMadeOrTheReasonIsTold()
    {
        const QString path = m_folder->filePath(u"a/b/c"_s);
        QVERIFY(makeFolder(path) && makeFolder(path) && makeFolder(path + u"/d/"_s));
        QVERIFY(QDir(path + u"/d"_s).exists());
        QVERIFY(saveFile(path + u"/file"_s, "x"));
        const auto made = makeFolder(path + u"/file/below"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().place, path + u"/file/below"_s);
        QVERIFY(!makeFolder(QString()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
