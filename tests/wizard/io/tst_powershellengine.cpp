#include "wizard/io/powershellengine.h"

#include "tests/support/fakeprogram.h"

#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace std::chrono_literals;

class TestPowerShellEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("TestPowerShellEngine: the fake engines are shell scripts, which Windows does not start");
#endif
    }

    void takesTheFirstThatIsNewEnough_data()
    {
        QTest::addColumn<QList<QByteArray>>("versions");
        QTest::addColumn<int>("taken");
        QTest::newRow("the only one") << QList<QByteArray>{"7.6.5"} << 0;
        QTest::newRow("lowest that will do") << QList<QByteArray>{"7.4.0"} << 0;
        QTest::newRow("preview") << QList<QByteArray>{"7.7.0-preview.1"} << 0;
        QTest::newRow("Windows PowerShell") << QList<QByteArray>{"5.1.17763.1"} << 0;
        QTest::newRow("too old") << QList<QByteArray>{"7.3.9"} << -1;
        QTest::newRow("core 6") << QList<QByteArray>{"6.2.7"} << -1;
        QTest::newRow("version 2") << QList<QByteArray>{"2.0"} << -1;
        QTest::newRow("no version at all") << QList<QByteArray>{"latest"} << -1;
        QTest::newRow("second") << QList<QByteArray>{"7.2.1", "5.1.20348.1"} << 1;
        QTest::newRow("first that hangs") << QList<QByteArray>{"hang", "7.5.0"} << 1;
        QTest::newRow("first that lies") << QList<QByteArray>{"lie", "7.5.0"} << 1;
        QTest::newRow("none") << QList<QByteArray>{} << -1;
    }
    void takesTheFirstThatIsNewEnough()
    {
        QFETCH(QList<QByteArray>, versions);
        QFETCH(int, taken);
        QStringList programs;
        for (const QByteArray &version : versions) {
            QByteArray body = "read token; cat >/dev/null; echo \"$token version " + version
                + "\"; echo \"$token answer cmVhZHk=\"";
            if (version == "hang")
                body = "sleep 600";
            if (version == "lie")
                body = "cat >/dev/null; echo PowerShell 7.6.5; exit 0";
            programs.append(support::fakeProgram(m_folder, u"engine%1"_s.arg(programs.size()), body));
        }
        const auto engine = search(programs, versions.contains("hang") ? 2s : 100s);
        QCOMPARE(engine.has_value(), taken >= 0);
        if (engine)
            QCOMPARE(engine->program, programs.at(taken));
        else
            QVERIFY(!engine.error().text().isEmpty());
    }

    void everyRefusalIsTold()
    {
        const QString old = support::fakeProgram(m_folder, u"old"_s,
            "read token; cat >/dev/null; echo \"$token version 7.2.1\"; echo \"$token answer cmVhZHk=\"");
        const QString liar = support::fakeProgram(m_folder, u"liar"_s, "exit 0");
        const auto engine = search({old, liar}, 100s);
        QVERIFY(!engine);
        QVERIFY(engine.error().message.contains(u"7.2.1"));
        QVERIFY(engine.error().message.contains(u"did not repeat"));
    }

    void theNamedEngineIsTheOnlyCandidate()
    {
        const QByteArray before = qgetenv("EXMEDIC_PWSH");
        qputenv("EXMEDIC_PWSH", "/nowhere/pwsh");
        QCOMPARE(powerShellCandidates(), QStringList{u"/nowhere/pwsh"_s});
        if (before.isNull())
            qunsetenv("EXMEDIC_PWSH");
        else
            qputenv("EXMEDIC_PWSH", before);
    }

    void theRealEngineIsFound()
    {
        if (powerShellCandidates().isEmpty())
            QSKIP("TestPowerShellEngine: there is no pwsh on PATH and EXMEDIC_PWSH names none");
        const auto engine = search(powerShellCandidates(), 100s);
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().text()));
        qInfo("PowerShell %s", qPrintable(engine->version.toString()));
    }

    void stopTellsThatItWasStopped()
    {
        PowerShellSearch one;
        one.setCandidates({support::fakeProgram(m_folder, u"slow"_s, "sleep 600")});
        int finished = 0;
        connect(&one, &PowerShellSearch::finished, this, [&](const Result<PowerShellEngine> &engine) {
            QVERIFY(!engine);
            ++finished;
        });
        one.start();
        one.stop();
        one.stop();
        QCOMPARE(finished, 1);
    }

private:
    Result<PowerShellEngine> search(const QStringList &programs, std::chrono::milliseconds limit)
    {
        PowerShellSearch one;
        one.setCandidates(programs);
        one.setLimit(limit);
        std::optional<Result<PowerShellEngine>> found;
        connect(&one, &PowerShellSearch::finished, this,
            [&](const Result<PowerShellEngine> &engine) { found = engine; });
        one.start();
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 120'000))
            return std::unexpected(Error{u"never finished"_s, {}});
        return *found;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPowerShellEngine)
#include "tst_powershellengine.moc"
