#include "tests/support/recognised.h"

#include <QTest>

/// Events, exceptions and answers of the causes beyond the twelve.
class TestRecogniseFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const char *text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(wanted)
                                << QString::fromLatin1(unwanted);
        };
        row("viewer's order",
            "Log Name:      System\nSource:        Schannel\nDate:          11.11.2026 08:11:02\nEvent ID:   "
            "   36870\nLevel: Error\nA fatal error occurred when attempting to access the TLS server "
            "credential private key. The error code returned from the cryptographic module is 0x8009030D.",
            "schannel-key-inaccessible");
        row("event as XML",
            "<Provider Name='Schannel' Guid='{1f678132-5938-4686-9fdc-c8ff68f15c85}' "
            "/><EventID>36874</EventID>",
            "tls-handshake-event=36874");
        row("German viewer",
            "Protokollname: System\nQuelle: Microsoft-Windows-WAS\nEreignis-ID: 5002\nDer Anwendungspool "
            "\"MSExchangeOWAAppPool\" wird automatisch deaktiviert.",
            "app-pool-disabled=5002");
        row("worker process",
            "WAS 5011: A process serving application pool 'MSExchangeServicesAppPool' suffered a fatal "
            "communication error",
            "worker-process-failed=5011", "app-pool-disabled");
        row("number without source", "The customer was called at extension 5002 and room 36870.", "",
            "app-pool-disabled schannel-key-inaccessible");
        row("source of the other event",
            "Source: Service Control Manager\nEvent ID: 7031\nSource: MSExchangeIS\nEvent ID: 9519\nerror "
            "0x80004005",
            "store-mount-failed=9519", "mailbox-quarantined");
        row("1053 of group policy is another one",
            "Source: GroupPolicy\nEvent ID: 1053\nThe processing of Group Policy failed.", "",
            "device-container-refused");
        row("1014 of DNS is another one", "Microsoft-Windows-DNS-Client 1014 name resolution timed out", "",
            "mailbox-quarantined");
        row("1053 of ActiveSync",
            "MSExchange ActiveSync, Event ID 1053. Exchange ActiveSync doesn't have sufficient permissions "
            "to create the container",
            "device-container-refused");
        row("module",
            "IIS-W3SVC-WP 2280 The Module DLL C:\\Program Files\\Microsoft\\Exchange "
            "Server\\V15\\ClientAccess\\Owa\\auth\\exppw.dll failed to load.",
            "iis-module-not-loaded=2280");
        row("literal variable",
            "Source: Microsoft-Windows-WinRM\nEvent ID: 10113\nThe WinRM service cannot load data or event "
            "source: DLL=\"%ExchangeInstallPath%Bin\\Microsoft.Exchange.AuthorizationPlugin.dll\"",
            "winrm-literal-install-path");
        row("10113 with a resolved path", "WinRM 10113 cannot load DLL=\"C:\\Windows\\x.dll\"", "",
            "winrm-literal-install-path");
        row("topology", "Source: MSExchangeADTopology\nEvent ID: 2142\nTopology discovery failed",
            "topology-discovery-failed=2142");
        row("topology, text only",
            "No Minimal Required Number of Suitable Directory Servers Found in Forest contoso.com Site "
            "Default-First-Site-Name",
            "topology-discovery-failed");
        row("2080 without right",
            "Event 2080\nIn-site:\ndc01.contoso.com CDG 1 7 7 1 0 0 1 7 1\ndc02.contoso.com CDG 1 7 7 1 0 0 "
            "1 7 1",
            "sacl-right-missing", "!directory-servers-suitable");
        row("2080, healthy",
            "dc01.contoso.com\tCDG 1 7 7 1 0 1 1 7 1\ndc02.contoso.com\tCD- 1 6 6 0 0 1 1 6 1",
            "!sacl-right-missing directory-servers-suitable");
        row("2080, nothing answers", "dc01.contoso.com CDG 1 0 0 1 0 0 0 0 0", "!directory-servers-suitable",
            "sacl-right-missing !sacl-right-missing");
        row("2080, no catalogue", "dc02.contoso.com CD- 1 6 6 0 0 1 1 6 1",
            "!directory-servers-suitable !sacl-right-missing");
        row("clocks", "MSExchangeIS 5003 Unable to initialize", "clock-skew");
        row("kerberos skew", "krb5: KRB_AP_ERR_SKEW", "clock-skew");
        row("ports", "Tcpip, 4227: TCP/IP failed to establish an outgoing connection", "ports-exhausted");
        row("machine ID", "LsaSrv 6167 There is a partial mismatch in the machine ID.",
            "machine-id-mismatch");
        row("channel binding", "An account failed to log on.\nStatus: 0xC000035B", "channel-binding-refused");
        row("provider",
            "MSExchange Front End HTTPS Proxy 1003 [Owa] "
            "System.Security.Cryptography.CryptographicException: Invalid provider type specified.\n at "
            "Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication httpApplication)",
            "invalid-provider-type", "cadata-cookie-failure");
        row("provider of something else", "AD FS: CryptographicException: Invalid provider type specified.",
            "", "invalid-provider-type");
        row("no organisation mailbox",
            "2026-11-20T08:00:11Z,,ecp,500,,OrganizationMailboxNotFound,GET,,WindowsIdentity-NoDatabase",
            "organization-mailbox-not-found");
        row("names broken by the console", "MapiExceptionMdbOff\n   line: Unable to open message store",
            "mailbox-offline");
        row("header of the page", "X-OWA-Error: Microsoft.Exchange.Data.Storage.QuotaExceededException",
            "mailbox-over-quota");
        row("schema", "X-OWA-Error: Microsoft.Exchange.Data.Storage.NoSupportException",
            "store-schema-mismatch");
        row("tokens",
            "4999 E12N, c-RTL-AMD64, w3wp#MSExchangeServicesAppPool, V1ProfileLocalTokenIssuer..ctor, "
            "M.E.S.OAuth.OAuthTokenRequestFailedException",
            "token-issuer-crash");
        row("binding refused",
            "PS> $b.AddSslCertificate($t,'My')\nException calling AddSslCertificate: A specified logon "
            "session does not exist. (Exception from HRESULT: 0x80070520)",
            "binding-refuses-key");
        row("0x80070520 of a task", "Scheduled task ended with 0x80070520", "", "binding-refuses-key");
        row("503 of Windows", "HTTP Error 503. The service is unavailable.",
            "service-unavailable-page http-error-status=503");
        row("503 of IIS itself", "HTTP Error 503.2 - Service Unavailable", "", "service-unavailable-page");
        row("500.19",
            "HTTP Error 500.19 - Internal Server Error\nError Code 0x8007000D\nConfig File "
            "\\\\?\\C:\\inetpub\\wwwroot\\web.config",
            "iis-configuration-error=0x8007000d");
        row("header too long", "HTTP Error 400. The size of the request headers is too long.",
            "request-header-too-long");
        row("invalid header name", "HTTP Error 400. The request has an invalid header name.", "",
            "request-header-too-long");
        row("403.4 in the log",
            "2026-11-20 07:00:00 10.0.0.5 POST /powershell clientApplication=EMS 80 - 10.0.0.5 "
            "Microsoft+WinRM+Client - 403 4 5 0",
            "powershell-needs-ssl");
        row("403.4 elsewhere", "2026-11-20 07:00:00 10.0.0.5 GET /owa - 80 - 10.0.0.9 - - 403 4 5 0", "",
            "powershell-needs-ssl");
        row("quota by code", "FullyQualifiedErrorId : -2144108123,PSSessionOpenFailed",
            "shell-quota-exceeded");
        row("quota by text",
            "This user is allowed a maximum number of 18 concurrent shells, which has been exceeded.",
            "shell-quota-exceeded");
        row("empty path", "New-PSSession : Cannot find path '' because it does not exist.",
            "shell-path-empty");
        row("version key",
            "[SetupVersionInformationCorruptException] Unable to determine the installed file version from "
            "the registry key 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\1\\PowerShellEngine'.",
            "shell-version-key-unreadable=PowerShellEngine");
        row("escape method",
            "Method not found: 'System.String "
            "System.Management.Automation.CommandMetadata.EscapeBlockComment(System.String)'",
            "shell-escape-method-missing");
        row("cookies behind a sign-in",
            "2026-11-20T09:00:00Z,/owa/auth.owa,,FBA,True,CONTOSO\\ann\n2026-11-20T09:00:01Z,/owa/"
            ",,,CorrelationID=<empty>;NoCookies=302",
            "forms-cookie-unreadable");
        row("cookies before any sign-in", "2026-11-20T09:00:01Z,/owa/,,,CorrelationID=<empty>;NoCookies=302",
            "", "forms-cookie-unreadable");
        row("cookies behind a refused sign-in",
            "/owa/auth.owa,,FBA,False,\n/owa/,,,CorrelationID=<empty>;NoCookies=302", "",
            "forms-cookie-unreadable");
        row("proxy columns",
            "GenericErrors: WebExceptionStatus=ConnectFailure; ErrorCode: "
            "ServerKerberosAuthenticationFailure",
            "proxy-transport-error=ConnectFailure proxy-error-code=ServerKerberosAuthenticationFailure");
    }
    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseFailures)
#include "tst_recognise_failures.moc"
