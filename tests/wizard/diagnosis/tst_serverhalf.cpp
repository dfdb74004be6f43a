#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// The pages of a server answer, and what stands behind them.
List answers(const QString &server = u"EX01"_s)
{
    return {seen(Fact::SignInPageOpens, Truth::Yes, {}, server),
        seen(Fact::BackEndRoundTrip, Truth::Yes, {}, server),
        seen(Fact::AuthMetadataShowsValidKey, Truth::Yes, {}, server)};
}

Diagnosis diagnosed(const QString &text, const List &observations)
{
    Evidence evidence = evidenceOf(observations);
    for (const Recognition &one : recognise(text, u"pasted text"_s))
        evidence.add(one.observations);
    return diagnose({}, evidence, causes(), now);
}

const Finding *found(const Diagnosis &diagnosis, const QString &cause)
{
    const auto one = std::ranges::find_if(
        diagnosis.findings, [&](const Finding &finding) { return finding.cause->id == cause; });
    return one == diagnosis.findings.end() ? nullptr : &*one;
}

QString verdictOf(const Diagnosis &diagnosis, const QString &cause)
{
    static const char *const words[] = {"ruled out", "possible", "likely", "confirmed"};
    const Finding *finding = found(diagnosis, cause);
    return finding ? QString::fromLatin1(words[int(finding->verdict)]) : u"absent"_s;
}

} // namespace

/// What lies outside is confirmed by a sign of its own and a proof that the half of the server works, and by
/// nothing else.
class TestServerHalf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignAndTheProofConfirm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("alone");
        QTest::addColumn<QString>("proved");
        const auto row = [](const char *name, const char *text, const char *cause, const char *alone,
                             const char *proved) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(cause)
                                << QString::fromLatin1(alone) << QString::fromLatin1(proved);
        };
        row("answer of a gateway", "<h1>502 Bad Gateway</h1>\n<hr>nginx/1.24.0", "not-server-proxy", "likely",
            "confirmed");
        row("version of HTTP", "[ERROR 502 /EWS/Exchange.asmx] HTTP_1_1_REQUIRED", "not-server-proxy",
            "likely", "confirmed");
        row("header", "HTTP Error 400. The request has an invalid header name.", "not-server-proxy", "likely",
            "confirmed");
        row("no address", "DNS_PROBE_FINISHED_NXDOMAIN", "not-server-dns", "likely", "confirmed");
        row("name of the cloud",
            "https://cloud.contoso.com/owa is an alias of outlook.office.com\nNET::ERR_CERT_COMMON_NAME_INVALID",
            "not-server-dns", "likely", "confirmed");
        row("proxy of the network", "ERR_PROXY_CONNECTION_FAILED", "not-server-network", "likely",
            "confirmed");
        row("stored data of the browser", "indexedDB: InvalidStateError", "not-server-browser", "likely",
            "confirmed");
        row("clock of the computer", "Your clock is behind\nNET::ERR_CERT_DATE_INVALID", "not-server-browser",
            "likely", "confirmed");
        row("blocked, which healthy pages print too", "net::ERR_BLOCKED_BY_CLIENT", "not-server-browser",
            "likely", "likely");
        row("event of AD FS", "Log Name: AD FS/Admin\nSource: AD FS\nEvent ID: 364", "not-server-adfs",
            "likely", "likely");
        row("session", "You must be a member of the 'Organization Management' role group",
            "not-server-logon-token", "possible", "possible");
    }
    void aSignAndTheProofConfirm()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        QTEST(verdictOf(diagnosed(text, {}), cause), "alone");
        QTEST(verdictOf(diagnosed(text, answers()), cause), "proved");
    }

    void theProofAloneSaysNothing()
    {
        for (const Finding &finding : diagnosed({}, answers() + answers(u"EX02"_s)).findings)
            QVERIFY2(finding.verdict < Verdict::Likely, finding.cause->id.data());
    }

    void apartOfTheProofIsNone_data()
    {
        QTest::addColumn<Fact>("missing");
        for (const Observation &one : answers())
            QTest::newRow(entry(one.fact).id.data()) << one.fact;
    }
    void apartOfTheProofIsNone()
    {
        QFETCH(Fact, missing);
        List part = answers();
        part.removeIf([&](const Observation &one) { return one.fact == missing; });
        const Diagnosis diagnosis = diagnosed(u"502 Bad Gateway\nnginx"_s, part);
        QCOMPARE(verdictOf(diagnosis, u"not-server-proxy"_s), u"likely"_s);
        QVERIFY(found(diagnosis, u"not-server-proxy"_s)->missing.contains(missing));
    }

    void whatPeopleSayConfirmsNothing()
    {
        List told = answers();
        for (const FactEntry &one : facts()) {
            if (isAsked(one.fact) || isClaimed(one.fact))
                told << seen(one.fact, Truth::Yes);
        }
        for (const Finding &finding : diagnosed({}, told).findings)
            QVERIFY2(
                finding.verdict < Verdict::Confirmed || !isOutside(*finding.cause), finding.cause->id.data());
    }

    void aFaultOfAServerOnThatWayTakesItBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<List>("fault");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *text, const List &fault, const char *verdict) {
            QTest::newRow(name) << QString::fromUtf8(text) << fault << QString::fromLatin1(verdict);
        };
        row("none", "", {}, "confirmed");
        row("a likely cause of the server", "error 503.0", {}, "likely");
        row("a confirmed one", "",
            {seen(Fact::AuthCurrentThumbprint, Truth::Yes, QString(40, u'A')),
                seen(Fact::CertificateNotAfter, Truth::Yes, u"2026-01-01T00:00:00Z"_s, u"EX01"_s,
                    QString(40, u'A'))},
            "likely");
        row("another server whose page does not open", "",
            {seen(Fact::SignInPageOpens, Truth::No, {}, u"EX02"_s)}, "likely");
        row("another server that closes its port", "", {seen(Fact::Port443Open, Truth::No, {}, u"EX02"_s)},
            "likely");
        row("another server that answers", "", answers(u"EX02"_s), "confirmed");
        row("a cause of the shell alone", "",
            {seen(Fact::ShellScriptsDisabled, Truth::Yes),
                seen(Fact::ScriptsForbidden, Truth::Yes, u"Restricted"_s)},
            "confirmed");
    }
    void aFaultOfAServerOnThatWayTakesItBack()
    {
        QFETCH(QString, text);
        QFETCH(List, fault);
        const Diagnosis diagnosis = diagnosed(u"502 Bad Gateway\nnginx\n\n\n"_s + text, answers() + fault);
        QTEST(verdictOf(diagnosis, u"not-server-proxy"_s), "verdict");
    }

    /// Nobody can be asked for a message, so no check of the proof is offered before it is seen.
    void theProofIsNotAskedForBeforeTheSign()
    {
        const Evidence none = evidenceOf({});
        const QList<NextCheck> next = nextChecks({{causeById("not-server-proxy"_L1), View(none)}});
        QVERIFY(std::ranges::find(next, Fact::SignInPageOpens, &NextCheck::fact) == next.end());
    }
};

QTEST_GUILESS_MAIN(TestServerHalf)
#include "tst_serverhalf.moc"
