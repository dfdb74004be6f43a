#include "tests/app/cliprocess.h"
#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"

#include <QJsonDocument>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#endif

using namespace Qt::StringLiterals;
using cli::Outcome;

namespace {

const QByteArray telling = "\nHMACProvider.GetCertificates:protectionCertificates.Length<1\n";
constexpr qsizetype pipeSize = 64 * 1024;

} // namespace

/// Standard input, output and error in the states in which a shell hands them over.
class TestStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("TestStreams: a POSIX shell hands the streams over");
#endif
    }

    /// More than a pipe holds, so that the reader must come back for the rest.
    void allOfStandardInputIsRead_data()
    {
        QTest::addColumn<bool>("blocking");
        QTest::newRow("as usual") << true;
        QTest::newRow("made non-blocking by another program") << false;
    }
    void allOfStandardInputIsRead()
    {
        QFETCH(bool, blocking);
        QProcess process;
#ifdef Q_OS_UNIX
        process.setChildProcessModifier([blocking] { ::fcntl(0, F_SETFL, blocking ? 0 : O_NONBLOCK); });
#endif
        process.start(cli::program(), {u"diagnose"_s, u"--text"_s, u"-"_s, u"--format"_s, u"json"_s});
        QVERIFY(process.waitForStarted());
        const QByteArray filling("nothing to see here\n");
        process.write(filling.repeated(10 * pipeSize / filling.size()));
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten(20000)) { }
        process.write(telling);
        process.closeWriteChannel();
        const Outcome outcome = cli::outcomeOf(process);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("auth-cert-expired"));
    }

    void theLimitHoldsWhileReading()
    {
        const Outcome outcome = cli::runInShell(u"yes | \"$0\" diagnose --text -"_s);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("64 MiB"), outcome.err.constData());
    }

    void standardInputThatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("closed") << u"\"$0\" diagnose --text - <&-"_s << QByteArray("closed");
        QTest::newRow("folder") << u"\"$0\" diagnose --text - </"_s << QByteArray("directory");
        QTest::newRow("password from a closed one")
            << u"\"$0\" collector --run --out x --user ann --password-stdin <&-"_s << QByteArray("closed");
        QTest::newRow("password from nothing")
            << u"\"$0\" collector --run --out x --user ann --password-stdin </dev/null"_s
            << QByteArray("--password-stdin");
        QTest::newRow("endless password")
            << u"tr '\\0' x </dev/zero | \"$0\" collector --run --out x --user ann --password-stdin"_s
            << QByteArray("4096");
    }
    void standardInputThatCannotBeReadIsAnError()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, word);
        const Outcome outcome = cli::runInShell(line);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(
            outcome.err.contains("standard input") && outcome.err.contains(word), outcome.err.constData());
    }

    /// A person who types it ends the line and not the input.
    void thePasswordIsTheWholeFirstLine()
    {
        const QTemporaryDir folder;
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        body.replace("$FOLDER", folder.path().toUtf8());
        body.replace("case \"$host\" in", "case \"$host\" in\n'') answer answer ready ;;");
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"EXMEDIC_PWSH"_s, support::fakeProgram(folder, u"engine"_s, body));
        process.setProcessEnvironment(environment);
        process.start(cli::program(),
            {u"collector"_s, u"--run"_s, u"--out"_s, folder.filePath(u"out"_s), u"--server"_s, u"good1"_s,
                u"--user"_s, u"ann"_s, u"--password-stdin"_s});
        for (const char *part : {"hun", "ter", "2\r\n"}) {
            process.write(part);
            QVERIFY(process.waitForBytesWritten(20000));
        }
        QVERIFY(process.waitForFinished(60000)); // although its input is still open
        QCOMPARE(process.exitCode(), 0);
        const QJsonDocument data =
            QJsonDocument::fromJson(support::readAll(folder.filePath(u"good1.data"_s)));
        QVERIFY2(data.toJson().contains("\"hunter2\""), data.toJson().constData());
    }

    void aLostOutputIsNoSuccess_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("word");
        for (const QString &command : {u"causes"_s, u"symptoms --format json"_s, u"--version"_s, u"--help"_s,
                 u"lab list"_s, u"diagnose --symptom owa-blank-page"_s, u"diagnose --help"_s,
                 u"lab run --scenario healthy"_s}) {
            QTest::newRow(qPrintable(command + u" full"_s))
                << u"\"$0\" %1 >/dev/full"_s.arg(command) << QByteArray("No space left on device");
            QTest::newRow(qPrintable(command + u" closed"_s))
                << u"\"$0\" %1 >&-"_s.arg(command) << QByteArray("closed");
        }
    }
    void aLostOutputIsNoSuccess()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, word);
        const Outcome outcome = cli::runInShell(line);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void wrongUsageStaysWrongUsage()
    {
        QCOMPARE(cli::runInShell(u"\"$0\" causes --format xml >/dev/full 2>&1"_s).code, 2);
        QCOMPARE(cli::runInShell(u"\"$0\" causes --format xml >&- 2>&-"_s).code, 2);
    }

    void aReaderThatLeavesCostsNoFile()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        const Outcome outcome = cli::runInShell(
            u"( \"$0\" script --cause backend-cert-unbound --set Server=EX01 --out \"$1\"; echo $? >&2 ) | true"_s,
            {out});
        QCOMPARE(outcome.err, "1\n"); // and no word about it
        QCOMPARE(QDir(out).entryList({u"*_undo.ps1"_s, u"*_notes.md"_s, u"*_1-fix.ps1"_s}).size(), 3);
    }

    /// What is opened first would otherwise take the place of the closed stream.
    void noFileBecomesAStandardStream()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"collector.ps1"_s);
        QCOMPARE(cli::runInShell(u"\"$0\" collector --out \"$1\" <&- >&- 2>&-"_s, {out}).code, 1);
        QVERIFY(support::readAll(out).endsWith('\n'));
        QVERIFY(!support::readAll(out).contains("collector.ps1\n"));
    }

    void aStoppedLabLeavesNoFolder_data()
    {
        QTest::addColumn<int>("number");
#ifdef Q_OS_UNIX
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("end") << SIGTERM;
        QTest::newRow("the terminal closes") << SIGHUP;
#endif
    }
    void aStoppedLabLeavesNoFolder()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, number);
        const QTemporaryDir folder;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(cli::program(), {u"lab"_s, u"run"_s, u"--scenario"_s, u"healthy"_s});
        while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
        QVERIFY(!QDir(folder.path()).isEmpty());
        ::kill(pid_t(process.processId()), number);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit); // ended by the signal, as a shell expects
        QCOMPARE(process.exitCode(), number);
        QVERIFY(QDir(folder.path()).isEmpty());
#endif
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
