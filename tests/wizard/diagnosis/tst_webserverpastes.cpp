#include "pastes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pastes;
using namespace wizard;

namespace {

const char *const refusedRow =
    "2026-11-20 07:12:40 10.0.0.21 GET /ecp/ - 443 - 203.0.113.77 Mozilla/5.0 - 403 503 0 3\n";
const char *const hybridOverride = "Name          : EnableExchangeHybrid3PAppFeature\nComponentName : "
                                   "Global\nSectionName   : ExchangeOnpremAsThirdPartyAppId\nParameters    : "
                                   "{Enabled=true}\n\n";

} // namespace

/// Web server, sign-in and hardening.
class TestWebServerPastes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastesLeadToTheirCause_data()
    {
        columns();
        row("event", "fips-policy", "likely",
            "Source: MSExchange Front End HTTP Proxy\nEvent ID: 1003\n[Owa] System.ArgumentException: "
            "ID6037: "
            "Cannot create algorithm with name 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'");
        row("registry", "suppress-extended-protection", "likely",
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\n"
            "    SuppressExtendedProtection    REG_DWORD    0x3\n");
        row("report", "suppress-extended-protection", "likely",
            "SuppressExtendedProtection: Value set to 1, which disables EP");
        row("registry and event", "suppress-extended-protection", "confirmed",
            "\"SuppressExtendedProtection\"=dword:00000003\nSource: "
            "Microsoft-Windows-Security-Auditing\nEvent ID: 4625\nSub Status: 0xC000035B\n");
        row("browser", "cipher-order-http2", "likely", "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY");
        row("running", "credential-guard", "possible", "SecurityServicesRunning : {1, 2}");
        row("log of the module", "iis-security-module", "likely",
            "ModSecurity: Warning. Pattern match [hostname \"ex01\"] [uri \"/powershell\"]");
        row("log of Apache", "not-server-proxy", "likely",
            "waf01 httpd[4711]: [security2:error] [client 192.0.2.7] ModSecurity: Access denied with code 403 "
            "(phase 1). [hostname \"mail.contoso.com\"] [uri \"/mapi/emsmdb/\"]");
        row("thumbnail", "third-party-mfa-module", "likely",
            "GET https://download.contoso.com/owa/a/service.svc/s/GetAttachmentThumbnail 302 /owa/mfa.aspx");
        row("IIS log", "iis-ip-restriction", "likely", refusedRow);
        row("IIS log and configuration", "iis-ip-restriction", "confirmed",
            (QByteArray(refusedRow)
                + "<location path=\"Default Web Site/ecp\"><system.webServer><security><ipSecurity "
                  "allowUnlisted=\"false\"><add ipAddress=\"10.0.0.0\" allowed=\"true\" "
                  "/></ipSecurity></security></system.webServer></location>")
                .constData());
        row("bindings", "site-host-header-added", "likely",
            "[PS] C:\\>Get-WebBinding -Name 'Default Web Site' | fl protocol,bindingInformation\n\n"
            "protocol           : http\nbindingInformation : *:80:\n\nprotocol           : "
            "https\nbindingInformation : *:443:mail.contoso.com\n\n[PS] C:\\>");
        row("sites", "site-host-header-added", "likely",
            "SITE \"Default Web Site\" (id:1,bindings:http/*:80:mail.contoso.com,https/*:443:,https/"
            "127.0.0.1:443:,state:Started)");
        row("page of Windows", "site-host-header-added", "likely", "Bad Request - Invalid Hostname");
        row("destination", "redirect-relative-url", "likely",
            "<system.webServer>\n  <httpRedirect enabled=\"true\" destination=\"/owa\" "
            "exactDestination=\"false\" childOnly=\"true\" />\n</system.webServer>");
        row("value", "internal-nlb-bypass-url", "likely",
            "Identity            : EX01\\EWS (Default Web Site)\nInternalNLBBypassUrl : "
            "https://ex01.contoso.com/ews/exchange.asmx\n");
        row("address of the error page", "adfs-signing-cert-untrusted", "likely",
            "https://mail.contoso.com/owa/auth/errorfe.aspx?msg=WrongAudienceUriOrBadSigningCert");
        row("both switched on", "download-domain-adfs", "possible",
            "EnableDownloadDomains : True\n\nIdentity           : EX01\\owa (Default Web "
            "Site)\nAdfsAuthentication : True\n");
        row("replication service", "database-needs-remount", "possible",
            "Source: MSExchange Mailbox Replication\nEvent ID: 1006\nMapiExceptionNoSupport: Unable to open");
        row("timed out", "insufficient-cpu", "possible", ";BackEndRequestTimedOut;");
        row("override and no connector", "hybrid-app-override-without-oauth", "confirmed",
            (QByteArray(hybridOverride) + "[PS] C:\\>Get-IntraOrganizationConnector\n[PS] C:\\>")
                .constData());
        row("override alone", "hybrid-app-override-without-oauth", "likely", hybridOverride);
    }
    void pastesLeadToTheirCause() { leadToTheirCause(); }

    void pastesRuleOut_data()
    {
        columns();
        row("the policy alone", "fips-policy", "absent", "FIPS Algorithm Policy Enabled: 1");
        row("the policy is off", "fips-policy", "ruled-out",
            "ID6037: Cannot create algorithm with name 'xmldsig#hmac-sha1'\n"
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FipsAlgorithmPolicy\n"
            "    Enabled    REG_DWORD    0x0\n");
        row("zero", "suppress-extended-protection", "ruled-out",
            "    SuppressExtendedProtection    REG_DWORD    0x0\n");
        row("not running", "credential-guard", "ruled-out", "SecurityServicesRunning : {0}");
        row("plain bindings", "site-host-header-added", "ruled-out",
            "[PS] C:\\>Get-WebBinding -Name 'Default Web Site' | fl protocol,bindingInformation\n\n"
            "protocol           : http\nbindingInformation : *:80:\n\nprotocol           : "
            "https\nbindingInformation : *:443:\n\nprotocol           : https\nbindingInformation : "
            "127.0.0.1:443:\n\n[PS] C:\\>");
        row("one more with a name", "site-host-header-added", "ruled-out",
            "SITE \"Default Web Site\" (id:1,bindings:http/*:80:,https/*:443:,https/*:443:mail.contoso.com,"
            "state:Started)");
        row("whole address", "redirect-relative-url", "absent",
            "<httpRedirect enabled=\"true\" destination=\"https://mail.contoso.com/owa\" "
            "childOnly=\"true\" />");
        row("empty", "internal-nlb-bypass-url", "ruled-out",
            "Identity             : EX01\\EWS (Default Web Site)\nInternalNLBBypassUrl :\nExternalUrl        "
            "  : https://mail.contoso.com/ews\n");
        row("the back end has one", "internal-nlb-bypass-url", "absent",
            "Identity             : EX01\\EWS (Exchange Back End)\nInternalNLBBypassUrl : "
            "https://ex01.contoso.com:444/ews/exchange.asmx\n");
        row("forms", "adfs-signing-cert-untrusted", "ruled-out",
            "Identity           : EX01\\owa (Default Web Site)\nAdfsAuthentication : False\n");
        row("forms", "download-domain-adfs", "ruled-out",
            "Identity           : EX01\\owa (Default Web Site)\nAdfsAuthentication : False\n");
        row("connector is there", "hybrid-app-override-without-oauth", "ruled-out",
            (QByteArray(hybridOverride)
                + "[PS] C:\\>Get-IntraOrganizationConnector | fl Name,Enabled\n\n"
                  "Name    : HybridIOC\nEnabled : "
                  "True\n\n[PS] C:\\>")
                .constData());
        row("a status of another page", "iis-ip-restriction", "possible",
            "2026-11-20 07:12:40 10.0.0.21 GET /ecp/ - 443 - 10.0.0.7 Mozilla/5.0 - 403 4 5 3\n");
    }
    void pastesRuleOut() { haveTheirVerdict(); }
};

QTEST_GUILESS_MAIN(TestWebServerPastes)
#include "tst_webserverpastes.moc"
