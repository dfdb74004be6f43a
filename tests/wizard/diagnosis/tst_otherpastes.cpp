#include "tests/support/answers.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::answers;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Diagnosis diagnosed(const QString &text)
{
    Evidence evidence;
    QList<Symptom> symptoms;
    for (const Recognition &one : recognise(text, u"pasted text"_s)) {
        evidence.add(one.observations);
        for (const Symptom symptom : one.symptoms) {
            if (!symptoms.contains(symptom))
                symptoms.append(symptom);
        }
    }
    return diagnose(symptoms, evidence, causes(), now);
}

} // namespace

/// What people paste must lead to its cause, and to no other one that is called confirmed.
class TestOtherPastes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastesLeadToTheirCause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const char *text, const char *first) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(first);
        };
        row("mailboxes in the cloud",
            "/ecp gives HTTP Error 500 for our admins. The admin accounts have no mailbox on premises.",
            "admin-no-mailbox-arbitration-unhealthy likely");
        row("a new account works",
            "The ECP shows error 500. An account with a mailbox on the new server works, the domain admin "
            "without mailbox gets 500.",
            "admin-no-mailbox-arbitration-unhealthy likely");
        row("arbitration in the proxy log",
            "2026-11-20T08:00:11Z,ecp.contoso.com,/ecp/,500,,OrganizationMailboxNotFound,GET",
            "admin-no-mailbox-arbitration-unhealthy likely");
        row("arbitration database down",
            "ErrorCode OrganizationMailboxNotFound\n\nName Server Mounted\n---- ------ -------\nDB01 EX01   "
            "False",
            "admin-no-mailbox-arbitration-unhealthy confirmed");
        row("the end has passed since an old text was printed",
            "[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl "
            "Thumbprint,NotAfter,HasPrivateKey\n\nThumbprint    : C3EDCF181EF4F9B53D01768ECA99564014BCA6E7\n"
            "NotAfter      : 7/21/2026 11:40:22 AM\nHasPrivateKey : True\n\n[PS] C:\\>\n\n"
            "Source: MSExchange Front End HTTP Proxy   Id: 1003   7/21/2021 1:11:47 PM\n"
            "ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1",
            "auth-cert-expired likely");
        row("the end had passed when the text was printed",
            "[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl "
            "Thumbprint,NotAfter,HasPrivateKey\n\nThumbprint    : C3EDCF181EF4F9B53D01768ECA99564014BCA6E7\n"
            "NotAfter      : 7/21/2021 11:40:22 AM\nHasPrivateKey : True\n\n[PS] C:\\>\n\n"
            "Source: MSExchange Front End HTTP Proxy   Id: 1003   7/21/2021 1:11:47 PM\n"
            "ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1",
            "auth-cert-expired confirmed");
        row("an end in the past beside older dates that are no stamps",
            "[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl "
            "Thumbprint,NotAfter,HasPrivateKey\n\nThumbprint    : C3EDCF181EF4F9B53D01768ECA99564014BCA6E7\n"
            "NotAfter      : 9/21/2026 11:40:22 AM\nHasPrivateKey : True\n\n[PS] C:\\>Get-HotFix\n\n"
            "Source HotFixID  InstalledOn\n------ --------  -----------\n"
            "EX01   KB5000001 8/14/2026 12:00:00 AM\n\n[PS] C:\\>",
            "auth-cert-expired confirmed");
        row("an end in the past in a table",
            "[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint\n"
            "C3EDCF181EF4F9B53D01768ECA99564014BCA6E7\n[PS] C:\\>Get-ExchangeCertificate | ft "
            "Thumbprint,Subject,NotAfter\n\nThumbprint                               Subject NotAfter\n"
            "----------                               ------- --------\n"
            "C3EDCF181EF4F9B53D01768ECA99564014BCA6E7 CN=A    9/21/2026 11:40:22 AM\n\n[PS] C:\\>",
            "auth-cert-expired confirmed");
        row("folders of another drive, as an object",
            "Could not load file or assembly 'Microsoft.Exchange.Common, Version=15.0.0.0' in /ecp\nSource "
            "File: F:\\Exchange\\V15\\ClientAccess\\ecp\\web.config    Line: 91\n\nPS C:\\> "
            "$x.configuration.appSettings.add | ? key -eq 'BinSearchFolders' | fl\n\nkey   : "
            "BinSearchFolders\nvalue : C:\\Exchange\\V15\\bin;C:\\Exchange\\V15\\bin\\"
            "CmdletExtensionAgents;C:\\Exchange\\V15\\ClientAccess\\Owa\\bin\n\nPS C:\\>",
            "ecp-binsearchfolders-wrong confirmed");
        row("a mailbox in quarantine, its owner may use the pages",
            "PS C:\\> Get-CASMailbox jdoe | fl OWAEnabled\n\nOWAEnabled : True\n\nPS C:\\> "
            "Get-MailboxStatistics jdoe | fl DisplayName,IsQuarantined\n\nDisplayName   : J. Doe\n"
            "IsQuarantined : True\n\nPS C:\\>",
            "user-scope likely");
        row("openssl on the public name",
            "Phones: cannot verify the server identity since nine.\nverify error:num=10:certificate has "
            "expired\nCN = mail.contoso.com",
            "frontend-cert-unbound likely");
        row("pool, page of Windows",
            "Service Unavailable\nHTTP Error 503. The service is unavailable.\n\nECP only, OWA works.",
            "app-pool-stopped likely");
        row("pool, listing and page",
            "HTTP Error 503. The service is unavailable.\n\nMSExchangeOWAAppPool "
            "Started\nMSExchangeECPAppPool Stopped",
            "app-pool-stopped confirmed");
        row("pool switched off by IIS",
            "Log Name: System\nSource: Microsoft-Windows-WAS\nEvent ID: 5002\nApplication pool "
            "'MSExchangeECPAppPool' is being automatically disabled",
            "app-pool-stopped likely");
        row("module",
            "HTTP Error 503. The service is unavailable.\nMicrosoft-Windows-IIS-W3SVC-WP 2280 The Module DLL "
            "kerbauth.dll failed to load",
            "iis-module-load-failure confirmed");
        row("500.19",
            "HTTP Error 500.19 - Internal Server Error\nError Code 0x800700b7\nCannot add duplicate "
            "collection entry",
            "webconfig-missing-or-invalid likely");
        row("500.19 of a module", "HTTP Error 500.19\n0x8007007e", "iis-module-load-failure likely");
        row("key in CNG",
            "owa/auth.owa POST "
            "302\n/owa/auth.owa,,FBA,True,CONTOSO\\bob\n/owa/,,,CorrelationID=<empty>;NoCookies=302\n  "
            "Provider = Microsoft Software Key Storage Provider",
            "frontend-cert-cng-ksp likely");
        row("key of the bound certificate in CNG",
            "/owa/auth.owa,,FBA,True,CONTOSO\\bob\n/owa/,,,CorrelationID=<empty>;NoCookies=302\n\n"
            "    IP:port                      : 0.0.0.0:443\n"
            "    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"
            "    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
            "    Certificate Store Name       : MY\n\n"
            "Cert Hash(sha1): 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"
            "  Provider = Microsoft Software Key Storage Provider\n",
            "frontend-cert-cng-ksp confirmed");
        row("key in CNG, only the provider",
            "After we replaced the certificate the login page comes back.\nProvider = Microsoft Software Key "
            "Storage Provider",
            "frontend-cert-cng-ksp likely");
        row("directories changed",
            "Somebody changed the authentication on the virtual directories, since then OWA loops.",
            "owa-ecp-auth-mismatch likely");
        row("methods listed",
            "Identity : EX01\\owa (Default Web Site)\nFormsAuthentication : True\n\nIdentity : EX01\\ecp "
            "(Default Web Site)\nFormsAuthentication : False",
            "owa-ecp-auth-mismatch likely");
        row("controllers down",
            "EMS does not connect. All domain controllers are offline after the ransomware incident.",
            "ad-topology-unavailable likely");
        row("2142",
            "Source: MSExchangeADTopology\nEvent ID: 2142\nTopology discovery failed, error details No "
            "Minimal Required Number of Suitable Directory Servers Found",
            "ad-topology-unavailable likely");
        row("2142 and 2080",
            "MSExchangeADTopology 2142\nMSExchange ADAccess 2080\ndc01.contoso.com CDG 1 0 0 1 0 0 0 0 0",
            "ad-topology-unavailable confirmed");
        row("right taken away",
            "MSExchange ADAccess 2080\ndc01.contoso.com CDG 1 7 7 1 0 0 1 7 1\ndc02.contoso.com CDG 1 7 7 1 "
            "1 0 1 7 1\nMSExchangeIS 9519",
            "gpo-manage-auditing-right likely");
        row("inactive, said", "After the CU everything seemed fine but several components stay inactive.",
            "component-state-inactive likely");
        row("inactive, listed",
            "Server Component State\n------ --------- -----\nEX01   ServerWideOffline Inactive",
            "component-state-inactive likely");
        row("inactive for maintenance",
            "Server    : EX01\nComponent : ServerWideOffline\nRequester : Maintenance\nState     : Inactive",
            "component-state-inactive likely");
        row("left inactive by setup",
            "Server    : EX01\nComponent : ServerWideOffline\nRequester : Functional\nState     : "
            "Inactive\n\n"
            "    + CategoryInfo          : ObjectNotFound: (ExSetup:String) [Get-Process]\n"
            "    + FullyQualifiedErrorId : NoProcessFoundForGivenName,GetProcessCommand",
            "component-state-inactive confirmed");
        row("clocks, said",
            "One DAG node does not start its services, the clock of that VM was 12 minutes behind.",
            "time-skew likely");
        row("maintenance", "After patching the server is still in maintenance mode.",
            "component-state-inactive likely");
        row("clocks", "Log: Application, MSExchangeIS, Event ID 5003", "time-skew likely");
        row("wrong principal",
            "WinRM cannot process the request. 0x80090322 occurred while using Kerberos authentication. "
            "New-PSSession",
            "kerberos-spn-time-name likely");
        row("shell needs SSL",
            "[ex01.contoso.com] Connecting to remote server failed: The WinRM client received an HTTP status "
            "code of 403 from the remote WS-Management service.",
            "fe-powershell-require-ssl likely");
        row("403.4",
            "2026-11-20 07:00:00 10.0.0.5 POST /powershell clientApplication=EMS 80 - 10.0.0.5 WinRM - 403 4 "
            "5 0",
            "fe-powershell-require-ssl confirmed");
        row("unresolved variable",
            "Source: WinRM\nEvent ID: 10113\ncannot load "
            "DLL=\"%ExchangeInstallPath%Bin\\Microsoft.Exchange.AuthorizationPlugin.dll\"",
            "exchangeinstallpath-missing likely");
        row("empty path", "New-PSSession : Cannot find path '' because it does not exist.",
            "wmf5-unsupported likely");
        row("engine key",
            "SetupVersionInformationCorruptException: Unable to determine the installed file version from "
            "the registry key 'HKLM\\SOFTWARE\\Microsoft\\PowerShell\\1\\PowerShellEngine'",
            "powershell-engine-key-missing confirmed");
        row("many shells",
            "This user is allowed a maximum number of 18 concurrent shells, which has been exceeded. "
            "FullyQualifiedErrorId : -2144108123,PSSessionOpenFailed",
            "rps-quota-exceeded likely");
        row("store", "X-OWA-Error: Microsoft.Exchange.Data.Storage.MailboxOfflineException\nX-FEServer: EX01",
            "database-dismounted likely");
        row("store, listed",
            "MapiExceptionMdbOffline: Unable to open message store\n\nName Server Mounted\n---- ------ "
            "-------\nDB01 EX01   True\nDB02 EX01   False",
            "database-dismounted confirmed");
        row("services",
            "Name                 StartType Status\n----                 --------- "
            "------\nMSExchangeADTopology Disabled  Stopped\nMSExchangeTransport  Disabled  Stopped",
            "services-disabled-after-update likely");
        row("services, and no setup runs any more",
            "MSExchangeADTopology Disabled  Stopped\nW3SVC  Disabled  Stopped\n\n"
            "    + CategoryInfo          : ObjectNotFound: (ExSetup:String) [Get-Process]\n"
            "    + FullyQualifiedErrorId : NoProcessFoundForGivenName,GetProcessCommand",
            "services-disabled-after-update confirmed");
        row("services, said", "The CU failed and now all Exchange services are disabled.",
            "services-disabled-after-update likely");
        row("only through the balancer",
            "The sign-in page comes back, but only through the load balancer; each server alone works.",
            "lb-different-certs likely");
        row("channel binding", "Event 4625\nStatus: 0xC000035B", "extended-protection-conflict likely");
        row("TLS", "After disabling TLS 1.0 with IIS Crypto the EMS does not start.",
            "tls-config-mismatch likely");
        row("HTTP/2", "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY", "cipher-order-http2 likely");
        row("redirects over sites",
            "Error 400: The length of the query string for this request exceeds the configured "
            "maxQueryStringLength value.",
            "cross-site-ecp-externalurl-loop likely");
        row("admin center off",
            "HTTP Error 404\nIdentity : EX01\\ecp (Default Web Site)\nAdminEnabled : False",
            "eac-admin-disabled confirmed");
        row("cloned servers", "LsaSrv 6167 partial mismatch in the machine ID",
            "duplicate-machine-sid likely");
        row("phones, ports", "Tcpip 4227", "eas-ping-port-exhaustion likely");
        row("phones, container", "MSExchange ActiveSync 1053", "eas-device-container-permission likely");
        row("time zones",
            "4999 w3wp#MSExchangeOWACalendarAppPool ExIanaTimeZoneProvider System.InvalidTimeZoneException",
            "known-bad-build likely");
        row("old files",
            "4999 w3wp#MSExchangeOWAAppPool IdConverter.ConvertId, System.MissingMethodException",
            "sharedwebconfig-stale likely");
        row("setup interrupted",
            "1309 Exception type: TargetInvocationException\nApplication Path: C:\\Program "
            "Files\\Microsoft\\Exchange Server\\V15\\ClientAccess\\owa\\",
            "sharedwebconfig-missing likely");
        row("Queue Viewer",
            "Queue Viewer: Failed to enable constraints. One or more rows contain values violating non-null",
            "serialized-data-signing-broken likely");
    }
    void pastesLeadToTheirCause()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const QStringList given = answers(diagnosed(text));
        QVERIFY2(!given.isEmpty() && given.first() == first, qPrintable(given.mid(0, 4).join(u"; "_s)));
        for (const QString &other : given.mid(1))
            QVERIFY2(!other.endsWith(u" confirmed"_s), qPrintable(other));
    }

    void whatLiesOutsideIsNotBlamedOnTheServer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("extension of the browser")
            << u"error - Your request couldn't be completed. Please try again in a few moments. In a private window it works."_s;
        QTest::newRow("wrong password")
            << u"The user name or password you entered isn't correct. Only one user, everybody else is fine."_s;
        QTest::newRow("reverse proxy")
            << u"HTTP Error 400. The request has an invalid header name. Inside the network OWA works."_s;
        QTest::newRow("what was tried")
            << u"We recycled the app pools, recreated the virtual directories, changed the bindings and ran setspn -X. No change."_s;
        QTest::newRow("healthy states")
            << u"MSExchangeOWAAppPool Started\nMSExchangeECPAppPool Started\nDB01 mounted\nEX01 OwaProxy Active"_s;
        QTest::newRow("numbers in a story")
            << u"Ticket 5002, room 2142, we have 1014 users and 9519 mailboxes on 36870 GB."_s;
    }
    void whatLiesOutsideIsNotBlamedOnTheServer()
    {
        QFETCH(QString, text);
        const Diagnosis diagnosis = diagnosed(text);
        const bool blamed = diagnosis.hasAnswer() && !isOutside(*diagnosis.findings.first().cause);
        QVERIFY2(!blamed, qPrintable(answers(diagnosis).value(0)));
    }
};

QTEST_GUILESS_MAIN(TestOtherPastes)
#include "tst_otherpastes.moc"
