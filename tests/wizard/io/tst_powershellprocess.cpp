#include "wizard/io/powershellprocess.h"

#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <optional>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace std::chrono_literals;

namespace {

/// Long enough for a slow machine to start PowerShell; nothing waits for it to pass.
constexpr int patience = 120'000;

QString realEngine()
{
    const QString named = qEnvironmentVariable("EXMEDIC_PWSH");
    return named.isEmpty() ? QStandardPaths::findExecutable(u"pwsh"_s) : named;
}

} // namespace

class TestPowerShellProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("TestPowerShellProcess: the fake engines are shell scripts, which Windows does not start");
#endif
        QVERIFY(m_folder.isValid());
    }

    void whatDoesNotRepeatTheValueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("ends well without a word") << QByteArray("exit 0");
        QTest::newRow("reads everything and ends well") << QByteArray("cat >/dev/null; exit 0");
        QTest::newRow("names a version") << QByteArray("echo PowerShell 7.6.5; cat >/dev/null");
        QTest::newRow("parrots its input") << QByteArray("cat");
        QTest::newRow("parrots its arguments") << QByteArray("cat >/dev/null; echo \"$@\"");
        QTest::newRow("makes the value up")
            << QByteArray("cat >/dev/null; echo 'deadbeef version 7.6.5'; echo 'deadbeef answer cmVhZHk='");
        QTest::newRow("answers before it named itself")
            << QByteArray("read token; echo \"$token answer cmVhZHk=\"; cat >/dev/null");
        QTest::newRow("prints bytes of no encoding")
            << QByteArray("cat >/dev/null; printf '\\377\\376\\000\\001\\200'; exit 0");
        QTest::newRow("fails") << QByteArray("echo no >&2; exit 3");
    }
    void whatDoesNotRepeatTheValueIsRefused()
    {
        QFETCH(QByteArray, body);
        const auto answer = run(support::fakeProgram(m_folder, u"engine"_s, body), "'ready'");
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"did not repeat"), qPrintable(answer.error().text()));
        QVERIFY(answer.error().place.endsWith(u"/engine"));
    }

    void whatProvedItselfMayStillFail_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("fragment");
        const QByteArray proof = "read token; echo \"$token version 7.6.5\"; ";
        QTest::newRow("no answer") << proof + "echo some noise" << u"without an answer. some noise"_s;
        QTest::newRow("its own error") << proof + "echo \"$token error bm8gcmlnaHRz\"" << u"no rights"_s;
        QTest::newRow("error that is no base64")
            << proof + "echo \"$token error ****\"; sleep 60" << QString();
    }
    void whatProvedItselfMayStillFail()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, fragment);
        const auto answer = run(support::fakeProgram(m_folder, u"engine"_s, body), "'ready'");
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(fragment), qPrintable(answer.error().text()));
    }

    void aProgramThatIsNotThereIsNamed()
    {
        const auto answer = run(m_folder.filePath(u"missing"_s), "'ready'");
        QVERIFY(!answer);
        QVERIFY(answer.error().place.endsWith(u"missing"));
    }

    void aHangingProgramIsEnded()
    {
        const auto answer = run(support::fakeProgram(m_folder, u"engine"_s, "sleep 600"), "'ready'", 200ms);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"did not finish"), qPrintable(answer.error().text()));
    }

    void endlessOutputIsEnded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("lines") << QByteArray("exec yes");
        QTest::newRow("one line without an end") << QByteArray("exec cat /dev/zero");
    }
    void endlessOutputIsEnded()
    {
        QFETCH(QByteArray, body);
        PowerShellProcess process(support::fakeProgram(m_folder, u"engine"_s, body));
        process.setOutputLimit(3 * 1024 * 1024);
        process.setLimit(std::chrono::minutes(10)); // the size ends it, however slow the reading is
        const auto answer = wait(process, "'ready'");
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"3 MiB"), qPrintable(answer.error().text()));
    }

    void stopEndsTheWholeTreeAtOnce()
    {
#ifndef Q_OS_WIN
        const QString pids = m_folder.filePath(u"pids"_s);
        const QByteArray body = "sleep 600 & echo $$ $! > '" + pids.toUtf8() + ".new'; mv '" + pids.toUtf8()
            + ".new' '" + pids.toUtf8() + "'; wait";
        PowerShellProcess process(support::fakeProgram(m_folder, u"engine"_s, body));
        QSignalSpy finished(&process, &PowerShellProcess::finished);
        process.start("'ready'");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pids), patience);
        const QList<QByteArray> ids = support::readAll(pids).trimmed().split(' ');
        QCOMPARE(ids.size(), 2);
        process.stop();
        QCOMPARE(finished.count(), 1);
        for (const QByteArray &id : ids)
            QTRY_VERIFY_WITH_TIMEOUT(isGone(id), patience);
        process.stop();
        QCOMPARE(finished.count(), 1);
#endif
    }

    void destructionEndsTheProcessSilently()
    {
        int finished = 0;
        {
            PowerShellProcess process(support::fakeProgram(m_folder, u"engine"_s, "sleep 600"));
            connect(&process, &PowerShellProcess::finished, this, [&] { ++finished; });
            process.start("'ready'");
        }
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished, 0);
    }

    void theRealEngineAnswers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << QByteArray("'ready'") << QJsonObject() << u"ready"_s;
        const QString odd = u"\" ' $(x) `n \u201c\u00e4\u20ac\U0001F600 \n;|&"_s;
        QTest::newRow("data as they were given")
            << QByteArray("param($Data)\r\n$Data.text") << QJsonObject{{u"text"_s, odd}} << odd;
        QTest::newRow("noise does not disturb")
            << QByteArray("[Console]::Out.WriteLine('noise'); [Console]::Error.WriteLine('more'); 'fine'")
            << QJsonObject() << u"fine"_s;
        QTest::newRow("much") << QByteArray("param($Data)\n'x' * $Data.count")
                              << QJsonObject{{u"count"_s, 3'000'000}} << QString(3'000'000, u'x');
        QTest::newRow("nothing more comes in")
            << QByteArray("[Console]::In.ReadToEnd() + 'end'") << QJsonObject() << u"end"_s;
    }
    void theRealEngineAnswers()
    {
        if (realEngine().isEmpty())
            QSKIP("TestPowerShellProcess: there is no pwsh on PATH and EXMEDIC_PWSH names none");
        QFETCH(QByteArray, script);
        QFETCH(QJsonObject, data);
        QFETCH(QString, expected);
        PowerShellProcess process(realEngine());
        const auto answer = wait(process, script, data);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().text()));
        QVERIFY(QString::fromUtf8(*answer) == expected);
        QVERIFY(process.version().at(0).isDigit());
    }

    void theRealEngineTellsWhyItFailed()
    {
        if (realEngine().isEmpty())
            QSKIP("TestPowerShellProcess: there is no pwsh on PATH and EXMEDIC_PWSH names none");
        const auto thrown = run(realEngine(), "throw 'no luck'");
        QVERIFY(!thrown);
        QCOMPARE(thrown.error().message, u"no luck"_s);
        const auto exited = run(realEngine(), "exit 0");
        QVERIFY(!exited);
        QVERIFY2(exited.error().message.contains(u"without an answer"), qPrintable(exited.error().text()));
    }

    void nothingSecretStandsOnTheCommandLine()
    {
        const QString seen = m_folder.filePath(u"arguments"_s);
        const auto body = "cat >/dev/null; { echo \"$@\"; env; } > '" + seen.toUtf8() + "'";
        PowerShellProcess process(support::fakeProgram(m_folder, u"engine"_s, body));
        const auto answer = wait(process, "'script text'", QJsonObject{{u"password"_s, u"correct horse"_s}});
        QVERIFY(!answer);
        const QByteArray arguments = support::readAll(seen);
        QVERIFY(arguments.contains("-NonInteractive"));
        const QByteArray wide =
            QByteArray::fromBase64(arguments.mid(arguments.indexOf("-EncodedCommand ") + 16));
        for (const QByteArray &text : {arguments, wide, QByteArray(wide).replace('\0', "")}) {
            QVERIFY(!text.contains("correct"));
            QVERIFY(!text.contains(QByteArray("correct horse").toBase64()));
            QVERIFY(!text.contains("script text"));
        }
    }

private:
    static bool isGone(const QByteArray &id)
    {
#ifdef Q_OS_WIN
        return !id.isEmpty();
#else
        return ::kill(pid_t(id.toLongLong()), 0) != 0
            || support::readAll(u"/proc/%1/stat"_s.arg(QString::fromLatin1(id))).contains(") Z ");
#endif
    }

    Result<QByteArray> wait(
        PowerShellProcess &process, const QByteArray &script, const QJsonObject &data = {})
    {
        std::optional<Result<QByteArray>> answer;
        connect(&process, &PowerShellProcess::finished, this,
            [&](const Result<QByteArray> &given) { answer = given; });
        process.start(script, data);
        if (answer)
            return std::unexpected(Error{u"finished from within start()"_s, {}});
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
            return std::unexpected(Error{u"never finished"_s, {}});
        return *answer;
    }

    Result<QByteArray> run(
        const QString &program, const QByteArray &script, std::chrono::milliseconds limit = 100s)
    {
        PowerShellProcess process(program);
        process.setLimit(limit);
        return wait(process, script);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPowerShellProcess)
#include "tst_powershellprocess.moc"
