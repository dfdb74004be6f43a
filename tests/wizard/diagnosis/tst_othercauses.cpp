#include "tests/support/answers.h"
#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString hash = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;
using List = QList<Observation>;

QString verdictOf(const Diagnosis &diagnosis, const QString &cause)
{
    const QStringList given = support::answers(diagnosis).filter(cause + u' ');
    return given.isEmpty() ? u"absent"_s : given.first().section(u' ', 1);
}

} // namespace

/// The causes beyond the twelve, fact by fact.
class TestOtherCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const List &observations, const char *cause,
                             const char *verdict) {
            QTest::addRow("%s: %s", cause, name)
                << observations << QString::fromLatin1(cause) << QString::fromLatin1(verdict);
        };
        const QString ex1 = u"EX01"_s;
        const List past{seen(Fact::Certificate444, Truth::Yes, hash, ex1),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2026-01-01T00:00:00Z"_s, ex1, hash)};
        const List failing{seen(Fact::BackEndRoundTrip, Truth::No, {}, ex1)};
        row("expired on 444", past, "backend-cert-wrong", "likely");
        row("expired on 444, no round trip", past + failing, "backend-cert-wrong", "confirmed");
        row("round trip works all the same", past + List{seen(Fact::BackEndRoundTrip, Truth::Yes, {}, ex1)},
            "backend-cert-wrong", "ruled-out");
        row("port 80 refused", {seen(Fact::Port80Open, Truth::No), seen(Fact::Port443Open)},
            "ps-port80-binding-missing", "likely");
        row("filtered is not refused", {seen(Fact::Port80Open, Truth::Unknown)}, "ps-port80-binding-missing",
            "absent");
        row("port 80 asks for a sign-in", {seen(Fact::PowerShellAsksForSignIn)}, "ps-port80-binding-missing",
            "ruled-out");
        row("403 on the wire", {seen(Fact::PowerShellForbidden)}, "fe-powershell-require-ssl", "likely");
        row("redirect on the wire", {seen(Fact::PowerShellRedirects)}, "http-redirect-inherited", "likely");
        row("redirect on the wire and in the configuration",
            {seen(Fact::PowerShellRedirects), seen(Fact::HttpRedirectEnabled)}, "http-redirect-inherited",
            "confirmed");
        row("443 refused", {seen(Fact::Port443Open, Truth::No)}, "site-or-w3svc-stopped", "likely");
        row("443 closes the handshake", {seen(Fact::Port443Open), seen(Fact::Tls443Completes, Truth::No)},
            "frontend-cert-unbound", "likely");
        row("503 of Windows", {seen(Fact::OwaAnsweredByHttpSys503)}, "app-pool-stopped", "likely");
        row("503, but all pools run",
            {seen(Fact::OwaAnsweredByHttpSys503), seen(Fact::AppPoolStopped, Truth::No)}, "app-pool-stopped",
            "ruled-out");
        row("code alone", {seen(Fact::ShellErrorCode, Truth::Yes, u"-2144108297"_s)},
            "powershell-kerbauth-wsman-module", "possible");
        row("a module that IIS does not know", {seen(Fact::ShellModulesKnown, Truth::No, u"WSMan"_s, ex1)},
            "powershell-kerbauth-wsman-module", "confirmed");
        row("a line that is missing", {seen(Fact::BackEndShellModuleRight, Truth::No, {}, ex1)},
            "powershell-kerbauth-wsman-module", "confirmed");
        row("all in their places",
            {seen(Fact::ShellErrorCode, Truth::Yes, u"-2144108297"_s, ex1),
                seen(Fact::ShellModulesKnown, Truth::Yes, {}, ex1),
                seen(Fact::FrontEndShellModuleRight, Truth::Yes, {}, ex1),
                seen(Fact::BackEndShellModuleRight, Truth::Yes, {}, ex1)},
            "powershell-kerbauth-wsman-module", "ruled-out");
        const List inServers{seen(Fact::ComputerInExchangeServers, Truth::Yes, {}, ex1)};
        const List notInServers{seen(Fact::ComputerInExchangeServers, Truth::No, {}, ex1)};
        const List notInSubsystem{seen(Fact::ComputerInTrustedSubsystem, Truth::No, {}, ex1)};
        row("in one group only", inServers + notInSubsystem, "exchange-computer-group-missing", "confirmed");
        row("in neither, and perhaps no Exchange server", notInServers + notInSubsystem,
            "exchange-computer-group-missing", "likely");
        row("in neither, an Exchange server",
            notInServers + notInSubsystem + List{seen(Fact::ServerBuild, Truth::Yes, u"15.2.1544.4"_s, ex1)},
            "exchange-computer-group-missing", "confirmed");
        row("in both",
            inServers
                + List{seen(Fact::ComputerInTrustedSubsystem, Truth::Yes, {}, ex1),
                    seen(Fact::DirectoryAccessDenied, Truth::Yes, {}, ex1)},
            "exchange-computer-group-missing", "ruled-out");
        row("no application at all", {seen(Fact::WebApplicationsPresent, Truth::No, {}, ex1)},
            "virtual-directories-not-created", "confirmed");
        row("the applications are there", {seen(Fact::WebApplicationsPresent, Truth::Yes, {}, ex1)},
            "virtual-directories-not-created", "ruled-out");
        row("code alone", {seen(Fact::ShellErrorCode, Truth::Yes, u"-2144108526"_s)},
            "ps-port80-binding-missing", "possible");
        row("full disk", {seen(Fact::DiskFull)}, "disk-full", "possible");
        row("build", {seen(Fact::ServerBuild, Truth::Yes, u"15.2.986.14"_s)}, "known-bad-build", "possible");
        row("other build", {seen(Fact::ServerBuild, Truth::Yes, u"15.2.1544.4"_s)}, "known-bad-build",
            "absent");
        row("different certificates",
            {seen(Fact::Certificate443, Truth::Yes, hash, ex1),
                seen(Fact::Certificate443, Truth::Yes, QString(hash).replace(u'3', u'4'), u"EX02"_s)},
            "lb-different-certs", "possible");
        row("same certificate",
            {seen(Fact::Certificate443, Truth::Yes, hash, ex1),
                seen(Fact::Certificate443, Truth::Yes, hash, u"EX02"_s)},
            "lb-different-certs", "ruled-out");
        row("bound without key",
            {seen(Fact::HttpSysEntry444, Truth::Yes, hash, ex1),
                seen(Fact::CertificateHasPrivateKey, Truth::No, {}, ex1, hash)},
            "cert-private-key-broken", "confirmed");
        row("the key of another certificate",
            {seen(Fact::HttpSysEntry444, Truth::Yes, hash, ex1),
                seen(Fact::CertificateHasPrivateKey, Truth::No, {}, ex1, QString(40, u'A'))},
            "cert-private-key-broken", "absent");
        const auto one = [&](const char *name, Fact fact, const char *cause, const char *verdict,
                             Truth truth = Truth::Yes, const QString &value = {}) {
            row(name, {seen(fact, truth, value, ex1)}, cause, verdict);
        };
        using enum Fact;
        one("mark left", SetupMarkLeft, "cu-setup-incomplete", "likely");
        row("mark left, but setup runs", {seen(SetupMarkLeft), seen(SetupRunFailed), seen(SetupRunning)},
            "cu-setup-incomplete", "possible");
        row("mark left by a failed run", {seen(SetupMarkLeft), seen(SetupRunFailed)}, "cu-setup-incomplete",
            "confirmed");
        one("only failed", SetupRunFailed, "cu-setup-incomplete", "possible");
        one("rights of its own", EventLogDescriptorSet, "eventlog-customsd", "possible");
        one("object missing", DirectoryObjectMissing, "backend-vdir-object-deleted", "confirmed");
        one("mailbox role only", ClientAccessRoleInstalled, "client-access-role-not-installed", "possible",
            Truth::No);
        one("policy alone", ScriptsForbidden, "execution-policy-restricted", "possible");
        row("policy and error", {seen(ScriptsForbidden), seen(ShellScriptsDisabled)},
            "execution-policy-restricted", "confirmed");
        one("star", TrustedHostsStar, "winrm-trustedhosts-star", "likely");
        one("https", ShellUrlIsHttps, "powershell-vdir-url-https", "possible");
        one("CU11", ServerBuild, "mailbox-anchoring", "possible", Truth::Yes, u"15.0.1156.6"_s);
        one("global group", ExchangeGroupWrongType, "exchange-group-wrong-type", "confirmed", Truth::Yes,
            u"Exchange Servers"_s);
        one("restricted", RemoteSamRestricted, "restrict-remote-sam", "possible");
        one("stopped on a controller", KdcStopped, "kdc-stopped-on-dc", "likely");
        one("measured", ClockOffBy, "time-skew", "confirmed", Truth::Yes, u"420"_s);
        one("an event", ClockSkew, "time-skew", "likely");
        row("measured as right", {seen(ClockOffBy, Truth::No), seen(ClockSkew, Truth::No)}, "time-skew",
            "ruled-out");
        one("suppressed", SuppressesExtendedProtection, "suppress-extended-protection", "likely", Truth::Yes,
            u"3"_s);
        one("refused by the browser", Http2SecurityRefused, "cipher-order-http2", "likely");
        one("runs", CredentialGuardRuns, "credential-guard", "possible");
        one("policy alone", FipsPolicyOn, "fips-policy", "absent");
        one("refused", AddressRefused, "iis-ip-restriction", "likely", Truth::Yes, u"403.6"_s);
        one("restricted and nobody refused", AddressesRestricted, "iis-ip-restriction", "possible");
        row("restricted and refused", {seen(AddressesRestricted), seen(AddressRefused)}, "iis-ip-restriction",
            "confirmed");
        one("named", FrontEndBindingNamesHost, "site-host-header-added", "likely");
        one("set", BypassUrlSet, "internal-nlb-bypass-url", "likely");
        one("without AD FS", AdfsSignInUsed, "adfs-signing-cert-untrusted", "ruled-out", Truth::No);
        row("override without a connector", {seen(DedicatedHybridAppOn), seen(CloudConnectorOn, Truth::No)},
            "hybrid-app-override-without-oauth", "confirmed");
        one("not mounted", DatabaseMounted, "database-needs-remount", "ruled-out", Truth::No);
    }
    void judges()
    {
        QFETCH(List, observations);
        QFETCH(QString, cause);
        QFETCH(QString, verdict);
        QCOMPARE(verdictOf(diagnose({}, evidenceOf(observations), causes(), now), cause), verdict);
    }
};

QTEST_GUILESS_MAIN(TestOtherCauses)
#include "tst_othercauses.moc"
