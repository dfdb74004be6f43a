#include "batch.h"
#include "collectorfacts.h"
#include "loopbackssh.h"

#include "tests/support/paths.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/io/collectorprobe.h"
#include "wizard/io/collectorscript.h"
#include "wizard/probing/proberunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

namespace {

constexpr int patience = 300'000;

/// Processes whose command line names a file.
int processesNaming(const QString &text)
{
    int count = 0;
    const QStringList ids = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids)
        count += support::readAll(u"/proc/%1/cmdline"_s.arg(id)).contains(text.toUtf8()) ? 1 : 0;
    return count;
}

} // namespace

/// The collector through PowerShell remoting: for real over SSH on the loopback, and over the stand-in of
/// WinRM.
class TestRemoting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalServersOverSshAndOneRefuses();
    void nobodyListens();
    void stopEndsSshAtOnce();
    void asACheckOfTheJourneyOverSsh();
    void anotherServerOverWinRm_data();
    void anotherServerOverWinRm();

private:
    [[nodiscard]] QString needsSsh() const;
    [[nodiscard]] QString serve(LoopbackSsh &server, bool allowed) const;
    [[nodiscard]] CollectedServer at(const LoopbackSsh &server) const;
    [[nodiscard]] ProbeRunner::Factory factory();
    void start(ProbeRunner &runner, const QList<CollectedServer> &servers);

    Engine m_engine;
    PowerShellEngine m_shell;
    QTemporaryDir m_folder;
    QString m_key;
    MemorySecretStore m_secrets;
    QList<CollectedServer> m_servers;
};

void TestRemoting::initTestCase()
{
    m_engine = findEngine();
    if (!m_engine.runsOrganisation())
        QSKIP(qPrintable(u"TestRemoting: "_s + m_engine.why));
    m_shell = {m_engine.program, QVersionNumber::fromString(m_engine.version)};
    m_key = m_folder.filePath(u"person"_s);
    if (LoopbackSsh::missing().isEmpty())
        QVERIFY(LoopbackSsh::makeKey(m_key));
}

QString TestRemoting::needsSsh() const
{
    const QString missing = LoopbackSsh::missing();
    return missing.isEmpty() ? QString() : u"TestRemoting: there is no "_s + missing;
}

QString TestRemoting::serve(LoopbackSsh &server, bool allowed) const
{
    const QString key = QString::fromUtf8(support::readAll(m_key + u".pub"_s));
    return server.start(m_folder.path(), m_engine.program, allowed ? key : QString());
}

CollectedServer TestRemoting::at(const LoopbackSsh &server) const
{
    const Target target{.host = u"127.0.0.1"_s, .name = QString::number(server.port())};
    return {target,
        {.way = Collecting::Way::Ssh,
            .account = LoopbackSsh::account(),
            .port = server.port(),
            .keyFile = m_key,
            .sshOptions = {{u"StrictHostKeyChecking"_s, u"no"_s},
                {u"UserKnownHostsFile"_s, m_folder.filePath(u"hosts"_s)},
                {u"GlobalKnownHostsFile"_s, u"/dev/null"_s}, {u"IdentitiesOnly"_s, u"yes"_s}}}};
}

ProbeRunner::Factory TestRemoting::factory()
{
    return [this](Check, const Target &target) {
        const auto server = std::ranges::find(m_servers, target, &CollectedServer::target);
        return std::make_unique<CollectorProbe>(*server, m_secrets, m_shell);
    };
}

void TestRemoting::start(ProbeRunner &runner, const QList<CollectedServer> &servers)
{
    m_servers = servers;
    runner.setLimit(std::chrono::milliseconds(patience));
    QList<Target> targets;
    for (const CollectedServer &server : servers)
        targets.append(server.target);
    runner.start({Check::Collector}, targets);
}

void TestRemoting::severalServersOverSshAndOneRefuses()
{
    if (const QString why = needsSsh(); !why.isEmpty())
        QSKIP(qPrintable(why));
    LoopbackSsh first;
    LoopbackSsh refusing;
    LoopbackSsh last;
    QCOMPARE(serve(first, true), QString());
    QCOMPARE(serve(refusing, false), QString());
    QCOMPARE(serve(last, true), QString());
    ProbeRunner runner(factory());
    QSignalSpy finished(&runner, &ProbeRunner::finished);
    start(runner, {at(first), at(refusing), at(last)});
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
    for (const std::size_t good : {std::size_t(0), std::size_t(2)}) {
        const ProbeTask &server = runner.tasks()[good];
        QVERIFY2(!server.report.file.isEmpty(), qPrintable(server.report.sentence));
        const QJsonObject report = QJsonDocument::fromJson(server.report.file).object();
        QCOMPARE(report[u"parts"].toObject().size(), 18);
        QCOMPARE(report[u"parts"][u"server"][u"state"].toString(), u"ok"_s);
        QVERIFY(!server.report.observations.isEmpty()); // at least the distance from UTC
        QCOMPARE(server.state, ProbeState::Unclear); // this is no Exchange server
    }
    const ProbeReport &refused = runner.tasks()[1].report;
    QVERIFY(refused.file.isEmpty());
    QVERIFY2(refused.sentence.contains(u"without asking"), qPrintable(refused.sentence));
}

void TestRemoting::nobodyListens()
{
    if (const QString why = needsSsh(); !why.isEmpty())
        QSKIP(qPrintable(why));
    CollectedServer nowhere;
    {
        LoopbackSsh gone;
        QCOMPARE(serve(gone, true), QString());
        nowhere = at(gone);
    }
    ProbeRunner runner(factory());
    QSignalSpy finished(&runner, &ProbeRunner::finished);
    start(runner, {nowhere});
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
    QVERIFY(runner.tasks()[0].report.file.isEmpty());
    QVERIFY(!runner.tasks()[0].report.sentence.isEmpty());
}

void TestRemoting::stopEndsSshAtOnce()
{
    if (const QString why = needsSsh(); !why.isEmpty())
        QSKIP(qPrintable(why));
    LoopbackSsh server;
    QCOMPARE(serve(server, true), QString());
    ProbeRunner runner(factory());
    QSignalSpy finished(&runner, &ProbeRunner::finished);
    start(runner, {at(server)});
    QVERIFY(QTest::qWaitFor([&] { return processesNaming(m_key) > 0; }, patience));
    runner.stop();
    QCOMPARE(finished.count(), 1);
    QVERIFY(QTest::qWaitFor([&] { return processesNaming(m_key) == 0; }, patience));
}

void TestRemoting::asACheckOfTheJourneyOverSsh()
{
    if (const QString why = needsSsh(); !why.isEmpty())
        QSKIP(qPrintable(why));
    LoopbackSsh server;
    QCOMPARE(serve(server, true), QString());
    CollectorProbe probe(at(server), m_secrets);
    ProbeReport report;
    int answers = 0;
    connect(&probe, &Probe::finished, this, [&](const ProbeReport &one) {
        report = one;
        ++answers;
    });
    probe.start();
    QVERIFY(QTest::qWaitFor([&] { return answers == 1; }, patience));
    QVERIFY2(!report.observations.isEmpty(), qPrintable(report.sentence));
    QCOMPARE(report.outcome, ProbeReport::Outcome::Unclear); // this is no Exchange server
}

void TestRemoting::anotherServerOverWinRm_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("reachable");
    QTest::newRow("a neighbour") << u"EX02"_s << true;
    QTest::newRow("one that is down") << u"EX03"_s << false;
    QTest::newRow("one that does not exist") << u"EX09"_s << false;
}

void TestRemoting::anotherServerOverWinRm()
{
    QFETCH(QString, server);
    QFETCH(bool, reachable);
    const auto script = collectorScript();
    QVERIFY(script);
    const QJsonObject data{{u"transport"_s, u"winrm"_s}, {u"host"_s, server}, {u"partSeconds"_s, 60},
        {u"script"_s, QString::fromLatin1(*script)}, {u"user"_s, QString()}, {u"port"_s, 0}};
    const QJsonObject state = merged(scenario(u"healthy-three"_s).state,
        {{u"servers"_s, QJsonObject{{u"EX03"_s, QJsonObject{{u"reachable"_s, false}}}}}});
    Batch batch;
    const int number = batch.add(state,
        {{.script = support::sourceFile(u"resources/collector/run/run.ps1"_s),
            .parameters = {{u"Data"_s, data}}}});
    const QString problem = batch.run(m_engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const StepResult &step = batch.result(number).steps.constFirst();
    QCOMPARE(step.changes(), QStringList());
    if (!reachable) {
        QVERIFY2(step.thrown.contains(server), step.story().constData());
        return;
    }
    const auto import = importEvidence(step.shown.toUtf8(), server, {});
    QVERIFY2(import, step.story().constData());
    const QStringList read = factsRead(import->observations);
    const QStringList expected = factsOfState(batch.result(number).initial, server);
    QVERIFY2(read == expected, qPrintable(compared(read, expected)));
}

QTEST_GUILESS_MAIN(TestRemoting)
#include "tst_remoting.moc"
