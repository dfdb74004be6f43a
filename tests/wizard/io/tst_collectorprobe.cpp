#include "wizard/io/collectorprobe.h"

#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"
#include "tests/support/targets.h"
#include "wizard/probing/proberunner.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace wizard;
using Outcome = ProbeReport::Outcome;
using Way = Collecting::Way;
using support::targets;

namespace {

constexpr int patience = 120'000;

} // namespace

/// The collector as a check. The engine is a fake that answers as the host's name says.
class TestCollectorProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("TestCollectorProbe: the fake engine is a shell script, which Windows does not start");
#endif
        m_engineBefore = qgetenv("EXMEDIC_PWSH");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QByteArray body = support::readAll(support::sourceFile(u"tests/wizard/io/fakecollector.sh"_s));
        body.replace("$FOLDER", m_folder->path().toUtf8());
        qputenv("EXMEDIC_PWSH", support::fakeProgram(*m_folder, u"engine"_s, body).toUtf8());
        m_secrets = {};
        keep(u"CONTOSO\\admin"_s, u"correct horse"_s);
    }

    void cleanupTestCase()
    {
        if (m_engineBefore.isNull())
            qunsetenv("EXMEDIC_PWSH");
        else
            qputenv("EXMEDIC_PWSH", m_engineBefore);
    }

    void reportsWhatTheServerSays()
    {
        const ProbeReport report = collect(u"good1.contoso.com"_s, {.way = Way::WinRm});
        QCOMPARE(report.observations.size(), 1);
        QCOMPARE(report.observations.first().fact, Fact::ServerBuild);
        QCOMPARE(report.observations.first().value.text(), u"15.2.1544.4"_s);
        QVERIFY(sent(u"good1.contoso.com"_s).contains(R"("transport":"winrm")"));
        QVERIFY(report.file.contains("exmedic-collector 1")); // as it came, for whoever keeps files
    }

    void whatCouldNotBeReadIsSaidAndNeverCalledGood()
    {
        const ProbeReport report = collect(u"good1.contoso.com"_s, {.way = Way::WinRm});
        QCOMPARE(report.outcome, Outcome::Unclear); // this fake lacks most parts
        QVERIFY2(report.sentence.startsWith(u"1 fact read; not read: "), qPrintable(report.sentence));
        QVERIFY2(report.sentence.endsWith(u" more"), qPrintable(report.sentence));
    }

    void thisComputerNeedsNoRemoting()
    {
        const ProbeReport report = collect(u"ex01.contoso.com"_s, {.way = Way::ThisComputer});
        QCOMPARE(report.observations.size(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"ex01.contoso.com.begun"_s)));
    }

    void troubleIsUnclearAndNamesItself_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("word");
        QTest::newRow("refused") << u"refused.contoso.com"_s << u"Access is denied"_s;
        QTest::newRow("something else answers") << u"garbage.contoso.com"_s << u"file of the collector"_s;
        QTest::newRow("dies") << u"silent.contoso.com"_s << u"without an answer"_s;
        QTest::newRow("another version") << u"wrong.contoso.com"_s << u"version 9"_s;
    }
    void troubleIsUnclearAndNamesItself()
    {
        QFETCH(QString, host);
        QFETCH(QString, word);
        const ProbeReport report = collect(host, {.way = Way::WinRm});
        QCOMPARE(report.outcome, Outcome::Unclear);
        QVERIFY2(report.sentence.contains(word), qPrintable(report.sentence));
        QVERIFY(report.observations.isEmpty());
        QVERIFY(report.file.isEmpty());
    }

    void withoutPowerShellItSaysSo()
    {
        qputenv("EXMEDIC_PWSH", m_folder->filePath(u"nowhere"_s).toUtf8());
        const ProbeReport report = collect(u"good.contoso.com"_s, {.way = Way::WinRm});
        QCOMPARE(report.outcome, Outcome::Unclear);
        QVERIFY2(report.sentence.contains(u"nowhere"), qPrintable(report.sentence));
    }

    void thePasswordOfTheAccountGoesAlongOnlyWithWinRm()
    {
        const Collecting winRm{.way = Way::WinRm, .account = u"CONTOSO\\admin"_s, .port = 5986};
        static_cast<void>(collect(u"good1.contoso.com"_s, winRm));
        const QByteArray data = sent(u"good1.contoso.com"_s);
        QVERIFY(data.contains("correct horse"));
        QVERIFY(data.contains(R"("port":5986)"));
        const Collecting ssh{
            .way = Way::Ssh, .account = u"CONTOSO\\admin"_s, .port = 2222, .keyFile = u"/keys/one"_s};
        static_cast<void>(collect(u"good2.contoso.com"_s, ssh));
        const QByteArray overSsh = sent(u"good2.contoso.com"_s);
        QVERIFY(overSsh.contains(R"("transport":"ssh")"));
        QVERIFY(overSsh.contains(R"("keyFile":"/keys/one")"));
        QVERIFY(overSsh.contains(R"("port":2222)"));
        QVERIFY(!overSsh.contains("correct horse"));
    }

    void anAccountWithoutPasswordIsNotTried()
    {
        const Collecting how{.way = Way::WinRm, .account = u"FABRIKAM\\admin"_s};
        const ProbeReport report = collect(u"good1.contoso.com"_s, how);
        QVERIFY2(report.sentence.contains(u"FABRIKAM\\admin"), qPrintable(report.sentence));
        QVERIFY(!QFile::exists(m_folder->filePath(u"good1.contoso.com.begun"_s)));
    }

    void itEndsAtOnceWithTheProbe()
    {
        auto probe = std::make_unique<CollectorProbe>(
            CollectedServer{*parseTarget(u"hang1.contoso.com"_s), {.way = Way::WinRm}}, m_secrets);
        QSignalSpy finished(probe.get(), &Probe::finished);
        probe->start();
        const QString process = m_folder->filePath(u"hang1.contoso.com.pid"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(process), patience);
        const QByteArray id = support::readAll(process).trimmed();
        QVERIFY(QFile::exists(u"/proc/%1"_s.arg(QString::fromLatin1(id))));
        probe.reset();
        QVERIFY(finished.isEmpty());
        QTRY_VERIFY(support::readAll(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(id))).isEmpty());
    }

    void windowsPowerShellHasNoSsh()
    {
        CollectorProbe probe({*parseTarget(u"good1.contoso.com"_s), {.way = Way::Ssh}}, m_secrets,
            {qEnvironmentVariable("EXMEDIC_PWSH"), QVersionNumber(5, 1)});
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        QCOMPARE(finished.count(), 1);
        QVERIFY(finished.first().first().value<ProbeReport>().sentence.contains(u"7.4"));
    }

    void oneServersTroubleCostsNobodyElseAnything()
    {
        ProbeRunner runner(overWinRm());
        runner.setLimit(std::chrono::seconds(3));
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start(
            {Check::Collector}, targets({u"good1"_s, u"refused"_s, u"hang"_s, u"silent"_s, u"good2"_s}));
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
        QStringList states;
        for (const ProbeTask &task : runner.tasks()) {
            states.append(task.report.file.isEmpty() ? u"nothing"_s : u"a file"_s);
            QCOMPARE(task.state == ProbeState::TimedOut, task.target.host == u"hang"_s);
        }
        QCOMPARE(states, (QStringList{u"a file"_s, u"nothing"_s, u"nothing"_s, u"nothing"_s, u"a file"_s}));
        const QByteArray id = support::readAll(m_folder->filePath(u"hang.pid"_s)).trimmed();
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(support::readAll(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(id))).isEmpty());
    }

    void noMoreThanAllowedAtOnce_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }
    void noMoreThanAllowedAtOnce()
    {
        QFETCH(int, most);
        ProbeRunner runner(overWinRm());
        runner.setParallel(most);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start(
            {Check::Collector}, targets({u"good1"_s, u"good2"_s, u"good3"_s, u"good4"_s, u"good5"_s}));
        QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
        const QList<QByteArray> others =
            support::readAll(m_folder->filePath(u"counts"_s)).trimmed().split('\n');
        QCOMPARE(others.size(), 5);
        for (const QByteArray &count : others)
            QVERIFY2(count.toInt() < most, others.join(' ').constData());
    }

private:
    /// With an engine that was found before.
    ProbeRunner::Factory overWinRm()
    {
        const PowerShellEngine engine{qEnvironmentVariable("EXMEDIC_PWSH"), QVersionNumber(7, 6, 5)};
        return [this, engine](Check, const Target &target) {
            return std::make_unique<CollectorProbe>(
                CollectedServer{target, {.way = Way::WinRm}}, m_secrets, engine);
        };
    }

    ProbeReport collect(const QString &host, const Collecting &how)
    {
        CollectorProbe probe({*parseTarget(host), how}, m_secrets);
        std::optional<ProbeReport> report;
        int answers = 0;
        connect(&probe, &Probe::finished, this, [&](const ProbeReport &one) {
            report = one;
            ++answers;
        });
        probe.start();
        const bool ended = QTest::qWaitFor([&] { return report.has_value(); }, patience);
        return ended && answers == 1 ? *report : ProbeReport{.sentence = u"no answer"_s, .observations = {}};
    }

    QByteArray sent(const QString &host) const
    {
        return support::readAll(m_folder->filePath(host + u".data"_s));
    }

    void keep(const QString &account, const QString &password)
    {
        m_secrets.write(account, password, Keep::Session, [](const Result<void> &) {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    QByteArray m_engineBefore;
};

QTEST_GUILESS_MAIN(TestCollectorProbe)
#include "tst_collectorprobe.moc"
