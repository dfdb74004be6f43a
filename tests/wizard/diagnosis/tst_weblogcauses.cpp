#include "tests/wizard/evidence/weblogrows.h"

#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace weblogs;

namespace {

Diagnosis diagnosed(const QByteArray &log)
{
    const auto import = importEvidence(log, u"a.log"_s, {});
    Evidence evidence;
    if (import)
        evidence.add(import->observations);
    return diagnose(import ? import->symptoms : QList<Symptom>(), evidence, causes(),
        QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
}

QByteArray at(const QByteArray &time, Cells cells)
{
    cells.insert("DateTime", "2026-11-21T" + time + ".100Z");
    return httpProxy(cells);
}

QByteArray failed(const QByteArray &time, const QByteArray &code, const QByteArray &errors = {})
{
    return at(time,
        {{"HttpStatus", "500"}, {"BackEndStatus", ""}, {"ErrorCode", code},
            {"GenericErrors", '"' + errors + '"'}});
}

QByteArray plainShell(const QByteArray &time, const QByteArray &status)
{
    return iis({{"time", time}, {"cs-method", "POST"}, {"cs-uri-stem", "/powershell"}, {"s-port", "80"},
        {"sc-status", status}, {"sc-substatus", status == "403" ? "4" : "0"}});
}

QByteArray stoppedPool(const QByteArray &time)
{
    return httpErr({{"time", time}, {"s-reason", "Disabled"}, {"s-queuename", "MSExchangeOWAAppPool"}});
}

} // namespace

/// What a log alone leads to.
class TestWebLogCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logsLeadToTheirCauses_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QStringList>("causes");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const QByteArray &log, const QStringList &causes,
                             Verdict verdict) { QTest::newRow(name) << log << causes << verdict; };
        row("plain shell", iisLog(plainShell("07:58:11", "403").repeated(5)),
            {u"fe-powershell-require-ssl"_s}, Verdict::Confirmed);
        row("stopped pool", httpErrLog(stoppedPool("07:58:11").repeated(50)), {u"app-pool-stopped"_s},
            Verdict::Likely);
        row("no organization mailbox", httpProxyLog(failed("07:58:11", "OrganizationMailboxNotFound")),
            {u"admin-no-mailbox-arbitration-unhealthy"_s}, Verdict::Likely);
        row("expired Auth certificate",
            httpProxyLog(failed("07:58:11", "",
                "UnexpectedException=Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: "
                "HMACProvider.GetCertificates:protectionCertificates.Length<1")),
            {u"auth-cert-expired"_s, u"auth-cert-missing-on-server"_s}, Verdict::Likely);
        row("ticket too large",
            httpErrLog(httpErr({{"sc-status", "400"}, {"s-siteid", "-"}, {"s-reason", "FieldLength"}})),
            {u"http-400-token-too-large"_s}, Verdict::Likely);
        row("TLS to the back end", httpProxyLog(failed("07:58:11", "SecureChannelFailure").repeated(50)),
            {u"backend-cert-unbound"_s, u"backend-cert-wrong"_s, u"tls-config-mismatch"_s,
                u"sslcert-stale-httpsys"_s, u"cert-private-key-broken"_s, u"cipher-suites-2019-rtm"_s},
            Verdict::Possible);
    }
    void logsLeadToTheirCauses()
    {
        QFETCH(const QByteArray, log);
        QFETCH(const QStringList, causes);
        QFETCH(const Verdict, verdict);
        const Diagnosis diagnosis = diagnosed(log);
        QVERIFY(!diagnosis.findings.isEmpty());
        const Finding &first = diagnosis.findings.first();
        QVERIFY2(causes.contains(QString(first.cause->id)), first.cause->id.data());
        QCOMPARE(first.verdict, verdict);
    }

    void whatIsOverLeadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("shell that came back")
            << iisLog(plainShell("07:58:11", "403").repeated(5) + plainShell("12:00:00", "200"));
        QTest::newRow("pool that was started") << httpErrLog(stoppedPool("07:58:11").repeated(50)
            + httpErr({{"time", "12:00:00"}, {"sc-status", "-"}, {"s-reason", "Timer_ConnectionIdle"}}));
        QTest::newRow("back end that came back")
            << httpProxyLog(failed("07:58:11", "SecureChannelFailure").repeated(50) + at("12:00:00", {}));
        QTest::newRow("one request among thousands") << httpProxyLog(at("07:50:00", {}).repeated(3000)
            + failed("07:58:11", "SecureChannelFailure") + at("07:59:00", {}));
    }
    void whatIsOverLeadsNowhere()
    {
        QFETCH(const QByteArray, log);
        for (const Finding &finding : diagnosed(log).findings)
            QCOMPARE(finding.verdict, Verdict::RuledOut);
    }
};

QTEST_GUILESS_MAIN(TestWebLogCauses)
#include "tst_weblogcauses.moc"
