#include "wizard/io/collectorrun.h"

#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

constexpr int patience = 120'000;

QList<CollectorTarget> targets(const QStringList &hosts)
{
    QList<CollectorTarget> list;
    for (const QString &host : hosts)
        list.append({.host = host, .port = 0, .user = {}});
    return list;
}

} // namespace

class TestCollectorRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorRun: the fake engine is a shell script, which Windows does not start");
#endif
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        body.replace("$FOLDER", m_folder->path().toUtf8());
        m_engine = {support::fakeProgram(*m_folder, u"engine"_s, body), QVersionNumber(7, 6, 5)};
    }

    void oneServersTroubleCostsNobodyElseAnything()
    {
        CollectorRun run(m_engine);
        QSignalSpy started(&run, &CollectorRun::serverStarted);
        QSignalSpy ended(&run, &CollectorRun::serverFinished);
        CollectorOptions options;
        options.limit = std::chrono::seconds(3);
        QVERIFY(wait(run,
            {u"good1"_s, u"refused"_s, u"garbage"_s, u"wrong"_s, u"hang"_s, u"silent"_s, u"good2"_s},
            options));
        QCOMPARE(started.count(), 7);
        QCOMPARE(ended.count(), 7);
        const auto &servers = run.servers();
        for (const std::size_t good : {std::size_t(0), std::size_t(6)}) {
            QVERIFY(servers[good].report);
            QCOMPARE(servers[good].import.observations.size(), 1);
            QCOMPARE(servers[good].import.observations.first().value, u"15.2.1544.4"_s);
            QCOMPARE(servers[good].import.observations.first().subject.server,
                servers[good].target.host.toUpper());
        }
        QCOMPARE(servers[1].report.error().message, u"Access is denied."_s);
        QCOMPARE(servers[1].report.error().place, u"refused"_s);
        QVERIFY(servers[2].report.error().message.contains(u"file of the collector"));
        QVERIFY(servers[3].report.error().message.contains(u"version 9"));
        QVERIFY(servers[4].report.error().message.contains(u"3 seconds"));
        QVERIFY(servers[5].report.error().message.contains(u"without an answer"));
        for (const std::size_t bad : {1, 2, 3, 4, 5})
            QVERIFY(servers[bad].import.observations.isEmpty());
    }

    void noMoreThanTheThrottleAtOnce_data()
    {
        QTest::addColumn<int>("throttle");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("nonsense counts as one") << 0;
    }
    void noMoreThanTheThrottleAtOnce()
    {
        QFETCH(int, throttle);
        CollectorRun run(m_engine);
        CollectorOptions options;
        options.throttle = throttle;
        QVERIFY(wait(run, {u"good1"_s, u"good2"_s, u"good3"_s, u"good4"_s, u"good5"_s}, options));
        const QList<QByteArray> others =
            support::readAll(m_folder->filePath(u"counts"_s)).trimmed().split('\n');
        QCOMPARE(others.size(), 5);
        for (const QByteArray &count : others)
            QVERIFY2(count.toInt() < std::max(1, throttle), others.join(' ').constData());
    }

    void stopKeepsWhatWasCollected()
    {
        CollectorRun run(m_engine);
        QSignalSpy finished(&run, &CollectorRun::finished);
        QSignalSpy ended(&run, &CollectorRun::serverFinished);
        CollectorOptions options;
        options.throttle = 2;
        run.start(targets({u"good1"_s, u"hang1"_s, u"hang2"_s, u"never"_s}), options);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"hang1.begun"_s))
                && QFile::exists(m_folder->filePath(u"hang2.begun"_s)),
            patience);
        run.stop();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(ended.count(), 4);
        QVERIFY(!run.isRunning());
        QVERIFY(run.servers()[0].report);
        for (const std::size_t stopped : {1, 2, 3})
            QVERIFY(run.servers()[stopped].report.error().message.contains(u"stopped"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"never.begun"_s)));
        run.stop();
        QCOMPARE(finished.count(), 1);
    }

    void anEmptyListEnds()
    {
        CollectorRun run(m_engine);
        QVERIFY(wait(run, {}, {}));
    }

    void thePasswordGoesOnlyToWinRm_data()
    {
        QTest::addColumn<bool>("ssh");
        QTest::addColumn<bool>("sent");
        QTest::newRow("WinRM") << false << true;
        QTest::newRow("SSH") << true << false;
    }
    void thePasswordGoesOnlyToWinRm()
    {
        QFETCH(bool, ssh);
        QFETCH(bool, sent);
        CollectorRun run(m_engine);
        CollectorOptions options;
        options.transport = ssh ? CollectorOptions::Transport::Ssh : CollectorOptions::Transport::WinRm;
        options.user = u"CONTOSO\\admin"_s;
        options.password = u"correct horse"_s;
        QVERIFY(wait(run, {u"good"_s}, options));
        const QByteArray data = support::readAll(m_folder->filePath(u"good.data"_s));
        QVERIFY(data.contains(ssh ? R"("transport":"ssh")" : R"("transport":"winrm")"));
        QCOMPARE(data.contains("correct horse"), sent);
    }

    void windowsPowerShellHasNoSsh()
    {
        CollectorRun run({m_engine.program, QVersionNumber(5, 1)});
        CollectorOptions options;
        options.transport = CollectorOptions::Transport::Ssh;
        QVERIFY(wait(run, {u"good"_s}, options));
        QVERIFY(run.servers()[0].report.error().message.contains(u"7.4"));
    }

    void targetsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::newRow("name") << u"ex01.contoso.com"_s << u"ex01.contoso.com"_s << 0 << QString();
        QTest::newRow("port") << u"EX01:2222"_s << u"ex01"_s << 2222 << QString();
        QTest::newRow("user") << u"admin@ex01:22"_s << u"ex01"_s << 22 << u"admin"_s;
        QTest::newRow("domain user") << u"contoso\\admin@ex01"_s << u"ex01"_s << 0 << u"contoso\\admin"_s;
        QTest::newRow("address") << u"10.1.1.5:5986"_s << u"10.1.1.5"_s << 5986 << QString();
        QTest::newRow("option instead of a host") << u"-oProxyCommand=x"_s << QString() << 0 << QString();
        QTest::newRow("option instead of a user") << u"-oProxyCommand@ex01"_s << QString() << 0 << QString();
        QTest::newRow("two ports") << u"ex01:1:2"_s << QString() << 0 << QString();
        QTest::newRow("quote") << u"ex01';whoami"_s << QString() << 0 << QString();
        QTest::newRow("blank") << u"ex01 ex02"_s << QString() << 0 << QString();
        QTest::newRow("nothing") << QString() << QString() << 0 << QString();
        QTest::newRow("no user") << u"@ex01"_s << QString() << 0 << QString();
        QTest::newRow("no host") << u"admin@"_s << QString() << 0 << QString();
    }
    void targetsAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, user);
        const auto target = parseCollectorTarget(text);
        QCOMPARE(target.has_value(), !host.isEmpty());
        if (!target)
            return;
        QCOMPARE(target->host, host);
        QCOMPARE(int(target->port), port);
        QCOMPARE(target->user, user);
    }

private:
    static bool wait(CollectorRun &run, const QStringList &hosts, const CollectorOptions &options)
    {
        QSignalSpy finished(&run, &CollectorRun::finished);
        run.start(targets(hosts), options);
        return finished.isEmpty() && QTest::qWaitFor([&] { return finished.count() == 1; }, patience)
            && !run.isRunning();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PowerShellEngine m_engine;
};

QTEST_GUILESS_MAIN(TestCollectorRun)
#include "tst_collectorrun.moc"
