#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"
#include "wizard/io/collectorscript.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Outcome run(const QStringList &arguments, const QString &engine = {}, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!engine.isEmpty())
        environment.insert(u"EXMEDIC_PWSH"_s, engine);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(EXMEDIC_CLI), QStringList{u"collector"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(100'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// exmedic-cli collector as a person calls it.
class TestCollectorCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheScriptByteForByte()
    {
        const QString path = m_folder.filePath(u"collector.ps1"_s);
        const Outcome outcome = run({u"--out"_s, path});
        QCOMPARE(outcome.code, 0);
        const auto script = wizard::collectorScript();
        QVERIFY(script);
        QCOMPARE(support::readAll(path), *script);
    }

    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("fragment");
        const QStringList at{u"--run"_s, u"--out"_s, m_folder.path()};
        QTest::newRow("no file") << QStringList{} << QByteArray("--out");
        QTest::newRow("no folder") << QStringList{u"--run"_s} << QByteArray("--out");
        QTest::newRow("server without run")
            << QStringList{u"--out"_s, u"x"_s, u"--server"_s, u"ex01"_s} << QByteArray("--run");
        QTest::newRow("aliases without run")
            << QStringList{u"--out"_s, u"x"_s, u"--redact"_s} << QByteArray("--redact");
        QTest::newRow("host with a quote")
            << at + QStringList{u"--server"_s, u"ex01';x"_s} << QByteArray("'");
        QTest::newRow("throttle") << at + QStringList{u"--throttle"_s, u"0"_s} << QByteArray("--throttle");
        QTest::newRow("limit") << at + QStringList{u"--limit"_s, u"soon"_s} << QByteArray("--limit");
        QTest::newRow("password without a name")
            << at + QStringList{u"--password-stdin"_s} << QByteArray("--user");
        QTest::newRow("account for SSH")
            << at + QStringList{u"--ssh"_s, u"--user"_s, u"ann"_s} << QByteArray("user@host");
        QTest::newRow("no password came") << at + QStringList{u"--user"_s, u"ann"_s, u"--password-stdin"_s}
                                          << QByteArray("--password-stdin");
    }
    void wrongUsageIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, fragment);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.contains(fragment), outcome.error.constData());
    }

    void aFileAServerAndAnErrorForTheOthers()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorCommand: the fake engine is a shell script, which Windows does not start");
#endif
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        body.replace("$FOLDER", m_folder.path().toUtf8());
        // What looks for the engine names no host.
        body.replace("case \"$host\" in", "case \"$host\" in\n'') answer answer ready ;;");
        const QString engine = support::fakeProgram(m_folder, u"engine"_s, body);
        const QString out = m_folder.filePath(u"out"_s);
        const Outcome some = run({u"--run"_s, u"--out"_s, out, u"--server"_s, u"good1"_s, u"--server"_s,
                                     u"refused"_s, u"--server"_s, u"good2:5986"_s},
            engine);
        QCOMPARE(some.code, 0);
        QCOMPARE(QDir(out).entryList(QDir::Files), (QStringList{u"good1.json"_s, u"good2_5986.json"_s}));
        QVERIFY(support::readAll(out + u"/good1.json"_s).contains("\"exmedic-collector 1\""));
        QVERIFY2(some.error.contains("refused: Access is denied."), some.error.constData());
        const Outcome none = run({u"--run"_s, u"--out"_s, out, u"--server"_s, u"refused"_s}, engine);
        QCOMPARE(none.code, 3);
    }

    /// What the engine gives back is written, under aliases only, and its map goes into the next file.
    void redactedFilesAreNamedByAliases()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorCommand: the fake engine is a shell script, which Windows does not start");
#endif
        const QString out = m_folder.filePath(u"hidden"_s);
        const Outcome outcome = run({u"--run"_s, u"--redact"_s, u"--out"_s, out, u"--throttle"_s, u"1"_s,
                                        u"--server"_s, u"good1"_s, u"--server"_s, u"good2"_s},
            redactingEngine(u"answer answer"_s));
        QVERIFY2(outcome.code == 0, outcome.error.constData());
        QCOMPARE(QDir(out).entryList(QDir::Files),
            (QStringList{u"aliases.map.json"_s, u"HOST7.json"_s, u"HOST7_2.json"_s}));
        QVERIFY(!outcome.out.contains("good"));
        QCOMPARE(support::readAll(out + u"/aliases.map.json"_s),
            QByteArray("{\"aliases\":{\"good1\":\"HOST7\"}}"));
        const QByteArray data = support::readAll(m_folder.filePath(u"redacting.data"_s));
        QVERIFY2(data.contains("good2"), data.left(300).constData());
        QVERIFY(data.contains("\"aliases\":\"{\\\"aliases\\\":{"));
    }

    void whatCannotBeRedactedIsNotWritten()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorCommand: the fake engine is a shell script, which Windows does not start");
#endif
        const QString out = m_folder.filePath(u"nothing"_s);
        const QStringList arguments{u"--run"_s, u"--redact"_s, u"--out"_s, out, u"--server"_s, u"good1"_s};
        const Outcome failed = run(arguments, redactingEngine(u"answer error"_s));
        QCOMPARE(failed.code, 3);
        QVERIFY(QDir(out).isEmpty());
        const Outcome open = run(arguments, redactingEngine(u"answer open"_s));
        QCOMPARE(open.code, 3);
        QVERIFY(QDir(out).isEmpty());
    }

    /// The whole way with a real engine; on this machine most parts fail, but its name is known.
    void theRealEngineRedacts()
    {
        const QString out = m_folder.filePath(u"real"_s);
        const Outcome outcome = run({u"--run"_s, u"--redact"_s, u"--out"_s, out});
        if (outcome.code == 2)
            QSKIP("TestCollectorCommand: there is no PowerShell");
        QVERIFY2(outcome.code == 0, outcome.error.constData());
        QCOMPARE(QDir(out).entryList(QDir::Files), (QStringList{u"aliases.map.json"_s, u"HOST1.json"_s}));
        const QByteArray report = support::readAll(out + u"/HOST1.json"_s);
        QVERIFY(report.contains("\"redacted\": true"));
        const QByteArray name = QSysInfo::machineHostName().section(u'.', 0, 0).toUtf8();
        QVERIFY2(!report.toLower().contains(name.toLower()), name.constData());
        QVERIFY(support::readAll(out + u"/aliases.map.json"_s).contains("\"HOST1\""));
    }

    void anEngineThatHangsIsWaitedForAsLongAsAServer()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorCommand: the fake engine is a shell script, which Windows does not start");
#endif
        const QString hanging = support::fakeProgram(m_folder, u"hanging"_s, "exec sleep 600");
        const Outcome outcome =
            run({u"--run"_s, u"--out"_s, m_folder.filePath(u"none"_s), u"--limit"_s, u"1"_s}, hanging);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.contains("hanging") && outcome.error.contains(" 1 seconds"),
            outcome.error.constData());
    }

#ifdef Q_OS_UNIX
    void aSignalEndsWhatItStarted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("a request to end") << SIGTERM;
    }
    void aSignalEndsWhatItStarted()
    {
        QFETCH(int, signal);
        QTemporaryDir folder;
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        body.replace("$FOLDER", folder.path().toUtf8());
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"EXMEDIC_PWSH"_s, support::fakeProgram(folder, u"engine"_s, body));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EXMEDIC_CLI),
            {u"collector"_s, u"--run"_s, u"--out"_s, folder.filePath(u"out"_s), u"--throttle"_s, u"1"_s,
                u"--server"_s, u"good1"_s, u"--server"_s, u"hang1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"hang1.begun"_s)), 100'000);
        const QString child =
            QString::fromLatin1(support::readAll(folder.filePath(u"hang1.pid"_s)).trimmed());
        QVERIFY(!support::readAll(u"/proc/%1/cmdline"_s.arg(child)).isEmpty());
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(100'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QTRY_VERIFY(support::readAll(u"/proc/%1/cmdline"_s.arg(child)).isEmpty());
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"good1.json"_s});
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("hang1: It was stopped."), said.constData());
    }
#endif

    void anEngineThatLiesIsNamed()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorCommand: the fake engine is a shell script, which Windows does not start");
#endif
        const QString liar = support::fakeProgram(m_folder, u"liar"_s, "exit 0");
        const Outcome outcome = run({u"--run"_s, u"--out"_s, m_folder.filePath(u"none"_s)}, liar);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.contains("liar"), outcome.error.constData());
    }

private:
    /// Collects as the other fake does; asked to redact, it answers in this way.
    QString redactingEngine(const QString &answer)
    {
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        const QByteArray report = "{\\\"redacted\\\":"
            + QByteArray(answer == u"answer open" ? "false" : "true") + ",\\\"server\\\":\\\"HOST7\\\"}";
        const QByteArray aliases = "{\\\"aliases\\\":{\\\"good1\\\":\\\"HOST7\\\"}}";
        const QByteArray verb = answer == u"answer error" ? "error" : "answer";
        body.replace("host=$(",
            "case \"$data\" in *'\"collected\"'*) printf %s \"$data\" > \"$FOLDER/redacting.data\"; "
            "echo \"$token version 7.6.5\"; echo \"$token "
                + verb + " $(printf %s '{\"report\":\"" + report + "\",\"aliases\":\"" + aliases
                + "\"}' | base64 -w0)\"; exit ;; esac\nhost=$(");
        body.replace("$FOLDER", m_folder.path().toUtf8());
        body.replace("case \"$host\" in", "case \"$host\" in\n'') answer answer ready ;;");
        return support::fakeProgram(m_folder, u"redacting"_s + QString::fromLatin1(verb), body);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCollectorCommand)
#include "tst_collectorcommand.moc"
