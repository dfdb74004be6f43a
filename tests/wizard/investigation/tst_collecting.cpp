#include "tests/support/fakesurroundings.h"
#include "tests/support/targets.h"
#include "wizard/investigation/investigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::FakeSurroundings;
using support::seen;
using support::targets;
using Way = Collecting::Way;

namespace {

bool runChecks(Investigation &investigation)
{
    QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
    investigation.startChecks();
    return finished.wait();
}

} // namespace

/// The collector as one of the checks.
class TestCollecting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOnlyWhereSomebodyAskedForIt()
    {
        FakeSurroundings world;
        Investigation investigation(world);
        const QList<Target> both = targets({u"ex01.contoso.com"_s, u"ex02.contoso.com"_s});
        investigation.lookAt({.targets = both});
        QVERIFY(!investigation.plannedChecks().contains(Check::Collector));
        QVERIFY(runChecks(investigation));
        QVERIFY(world.collecting.isEmpty());
        const Collecting how{.way = Way::WinRm, .account = u"CONTOSO\\admin"_s, .port = 0, .keyFile = {}};
        investigation.lookAt({.targets = both, .collecting = how});
        QVERIFY(investigation.runner().tasks().empty()); // the checks before are not of this kind
        QCOMPARE(investigation.plannedChecks().last(), Check::Collector);
        QVERIFY(runChecks(investigation));
        QCOMPARE(world.collecting, (QList{how, how}));
    }

    void needsATarget()
    {
        FakeSurroundings world;
        Investigation investigation(world);
        investigation.lookAt({.collecting = Collecting{}});
        QVERIFY(investigation.plannedChecks().isEmpty());
    }

    void countsInTheCoverageOnlyWhereItWasAskedFor()
    {
        FakeSurroundings world;
        Investigation investigation(world);
        const int without = investigation.coverage().total;
        QVERIFY(!investigation.coverage().skipped.contains(u"collector"_s));
        investigation.lookAt({.targets = targets({u"ex01.contoso.com"_s}), .collecting = Collecting{}});
        QVERIFY(runChecks(investigation));
        QCOMPARE(investigation.coverage().total, without + 1);
    }

    void whatItReadDecidesLikeTheSameFile()
    {
        FakeSurroundings world;
        const QString thumbprint = u"C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1"_s;
        Observation current = seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint, u"EX01"_s);
        Observation ended = seen(Fact::CertificateNotAfter, Truth::Yes, u"2024-11-06T22:47:12Z"_s, u"EX01"_s);
        ended.subject.certificate = Thumbprint::parse(thumbprint);
        Observation present = ended;
        present.fact = Fact::CertificatePresent;
        present.value = {};
        world.collected.observations = {current, present, ended};
        Investigation fromFile(world);
        Import import;
        import.observations = world.collected.observations;
        world.files.insert(u"ex01.json"_s, import);
        fromFile.setSymptoms({Symptom::OwaErrorAfterSignIn});
        fromFile.addFiles({u"ex01.json"_s});
        Investigation live(world);
        live.setSymptoms({Symptom::OwaErrorAfterSignIn});
        live.lookAt({.targets = targets({u"ex01.contoso.com"_s}), .collecting = Collecting{}});
        QVERIFY(runChecks(live));
        QVERIFY(fromFile.chosen());
        QVERIFY(live.chosen());
        QCOMPARE(live.chosen()->cause->id, fromFile.chosen()->cause->id);
        QCOMPARE(live.chosen()->cause->id, "auth-cert-expired"_L1);
    }

    void aScenarioHasNoPowerShell()
    {
        FakeSurroundings world;
        Investigation investigation(world);
        investigation.lookAt({.collecting = Collecting{}});
        QVERIFY(investigation.chooseScenario(u"auth-cert-expired"_s));
        QVERIFY(!investigation.given().place.collecting);
        QVERIFY(!investigation.plannedChecks().contains(Check::Collector));
    }

    void serversAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("account");
        QTest::newRow("name") << u"ex01.contoso.com"_s << u"ex01.contoso.com"_s << QString();
        QTest::newRow("port") << u"EX01:2222"_s << u"ex01:2222"_s << QString();
        QTest::newRow("account") << u"admin@ex01:22"_s << u"ex01:22"_s << u"admin"_s;
        QTest::newRow("account of a domain") << u"contoso\\admin@ex01"_s << u"ex01"_s << u"contoso\\admin"_s;
        QTest::newRow("address") << u"10.1.1.5:5986"_s << u"10.1.1.5:5986"_s << QString();
        QTest::newRow("IPv6") << u"[::1]"_s << u"::1"_s << QString();
        QTest::newRow("IPv6 with port") << u"[::1]:22"_s << u"::1:22"_s << QString();
        QTest::newRow("option instead of a host") << u"-oProxyCommand=x"_s << QString() << QString();
        QTest::newRow("option instead of an account") << u"-oProxyCommand@ex01"_s << QString() << QString();
        QTest::newRow("two ports") << u"ex01:1:2"_s << QString() << QString();
        QTest::newRow("quote") << u"ex01';whoami"_s << QString() << QString();
        QTest::newRow("blank") << u"ex01 ex02"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("no account") << u"@ex01"_s << QString() << QString();
        QTest::newRow("no host") << u"admin@"_s << QString() << QString();
    }
    void serversAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, account);
        const auto server = parseCollectedServer(text, {.way = Way::Ssh});
        QCOMPARE(server.has_value(), !name.isEmpty());
        if (!server)
            return;
        QCOMPARE(server->name(), name);
        QCOMPARE(server->how.account, account);
    }

    void winRmTakesOneAccountForAllServers()
    {
        const auto server = parseCollectedServer(u"ex01:5986"_s, {.way = Way::WinRm, .account = u"ann"_s});
        QVERIFY(server);
        QCOMPARE(server->how.account, u"ann"_s);
        QCOMPARE(server->how.port, quint16(5986));
        QVERIFY(!parseCollectedServer(u"bob@ex01"_s, {.way = Way::WinRm, .account = u"ann"_s}));
    }

    void accountsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("winRm");
        QTest::addColumn<bool>("ssh");
        QTest::newRow("nobody named") << QString() << true << true;
        QTest::newRow("name") << u"admin"_s << true << true;
        QTest::newRow("domain") << u"CONTOSO\\admin"_s << true << true;
        QTest::newRow("principal name") << u"admin@contoso.com"_s << true << false;
        QTest::newRow("blank inside") << u"CONTOSO\\exchange admin"_s << true << false;
        QTest::newRow("umlaut") << u"CONTOSO\\jürgen"_s << true << false;
        QTest::newRow("option of ssh") << u"-oProxyCommand=x"_s << false << false;
        QTest::newRow("quote") << u"admin';whoami"_s << false << false;
        QTest::newRow("new line") << u"ad\nmin"_s << false << false;
        QTest::newRow("very long") << QString(300, u'a') << false << false;
    }
    void accountsAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, winRm);
        QFETCH(bool, ssh);
        QCOMPARE(parseAccount(text, Way::WinRm).has_value(), winRm);
        QCOMPARE(parseAccount(text, Way::Ssh).has_value(), ssh);
    }
};

QTEST_GUILESS_MAIN(TestCollecting)
#include "tst_collecting.moc"
