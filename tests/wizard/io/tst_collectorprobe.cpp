#include "wizard/io/collectorprobe.h"

#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace wizard;
using Outcome = ProbeReport::Outcome;
using Way = Collecting::Way;

namespace {

constexpr int patience = 120'000;

} // namespace

/// One server, collected as a check. The engine is a fake that answers as the host's name says.
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
        QCOMPARE(report.observations.first().value, u"15.2.1544.4"_s);
        QVERIFY(sent(u"good1.contoso.com"_s).contains(R"("transport":"winrm")"));
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
        QTest::newRow("too slow") << u"hang.contoso.com"_s << u"2 seconds"_s;
    }
    void troubleIsUnclearAndNamesItself()
    {
        QFETCH(QString, host);
        QFETCH(QString, word);
        const ProbeReport report = collect(host, {.way = Way::WinRm});
        QCOMPARE(report.outcome, Outcome::Unclear);
        QVERIFY2(report.sentence.contains(word), qPrintable(report.sentence));
        QVERIFY(report.observations.isEmpty());
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
            *parseTarget(u"hang1.contoso.com"_s), Collecting{.way = Way::WinRm}, m_secrets);
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

private:
    ProbeReport collect(const QString &host, const Collecting &how)
    {
        CollectorOptions options;
        options.limit = std::chrono::seconds(host.startsWith(u"hang") ? 2 : 100);
        CollectorProbe probe(*parseTarget(host), how, m_secrets, options);
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
