#include "tests/support/recognised.h"

#include <QTest>

/// Listings of states and settings, as their commands print them.
class TestRecogniseStates : public QObject {
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
        row("pools of the drive",
            "Name                     State        Applications\n----                     -----        "
            "------------\nDefaultAppPool           Started      \nMSExchangeECPAppPool     Stopped      "
            "/ecp\nMSExchangeOWAAppPool     Started      /owa",
            "app-pool-stopped-state=MSExchangeECPAppPool");
        row("pools of appcmd",
            "APPPOOL \"MSExchangeOWAAppPool\" (MgdVersion:v4.0,MgdMode:Integrated,state:Stopped)",
            "app-pool-stopped-state=MSExchangeOWAAppPool");
        row("all pools run",
            "MSExchangeOWAAppPool Started\nMSExchangeECPAppPool Started\nMSExchangePowerShellAppPool Started",
            "!app-pool-stopped-state");
        row("one pool says nothing of the others", "MSExchangeOWAAppPool Started", "",
            "!app-pool-stopped-state");
        row("a person's report is no listing",
            "I stopped the MSExchangeOWAAppPool Stopped message and started it again", "",
            "app-pool-stopped-state");
        row("site",
            "Name             ID   State      Physical Path                  Bindings\n----             --   "
            "-----      -------------                  --------\nDefault Web Site 1    Started    "
            "%SystemDrive%\\inetpub\\wwwroot  http *:80:\nExchange Back    2    Stopped    C:\\ClientAccess  "
            "              http *:81:\nExchange Back End 2   Stopped    C:\\x                           http "
            "*:81:",
            "web-site-stopped");
        row("site of appcmd",
            "SITE \"Default Web Site\" (id:1,bindings:http/*:80:,https/:443:,state:Stopped)",
            "web-site-stopped");
        row("services as a table",
            "Status   Name               DisplayName\n------   ----               -----------\nStopped  "
            "W3SVC              World Wide Web Publishing Service\nRunning  WAS                Windows "
            "Process Activation Service",
            "web-service-stopped=W3SVC");
        row("start types",
            "Name                 StartType  Status\n----                 ---------  "
            "------\nMSExchangeADTopology Disabled   Stopped\nMSExchangeIS         Disabled   "
            "Stopped\nMSExchangeIMAP4      Disabled   Stopped",
            "services-disabled");
        row("IMAP is rightly disabled",
            "Name            StartType Status\n----            --------- ------\nMSExchangeIMAP4 Disabled  "
            "Stopped\nMSExchangePOP3  Disabled  Stopped",
            "", "services-disabled");
        row("sc qc",
            "SERVICE_NAME: W3SVC\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        START_TYPE   "
            "      : 4   DISABLED",
            "services-disabled=W3SVC");
        row("components",
            "Server Component State\n------ --------- -----\nEX01.contoso.com ServerWideOffline "
            "Inactive\nEX01.contoso.com HubTransport Active\nEX01.contoso.com ForwardSyncDaemon Inactive",
            "server-wide-offline-inactive@EX01", "component-inactive");
        row("single component",
            "EX02.contoso.com                        OwaProxy                                Inactive",
            "component-inactive=OwaProxy component-inactive@EX02", "server-wide-offline-inactive");
        row("only the two that are always inactive",
            "EX01 ForwardSyncDaemon Inactive\nEX01 ProvisioningRps Inactive", "",
            "component-inactive server-wide-offline-inactive");
        row("requester", "Requester : Maintenance\nState     : Inactive\nComponent : ServerWideOffline",
            "server-wide-offline-inactive maintenance-requested=Maintenance");
        row("another requester",
            "Requester : Functional\nState     : Inactive\nComponent : ServerWideOffline",
            "server-wide-offline-inactive !maintenance-requested=Functional");
        row("active again", "Requester : Maintenance\nState     : Active\nComponent : ServerWideOffline", "",
            "maintenance-requested !maintenance-requested");
        row("setup runs",
            "Handles  NPM(K)    PM(K)      WS(K)     CPU(s)     Id  SI ProcessName\n"
            "-------  ------    -----      -----     ------     --  -- -----------\n"
            "    812      64   158,320     181244      42.11   9120   1 ExSetup",
            "setup-running");
        row("setup does not run, German",
            "Get-Process : Es kann kein Prozess mit dem Namen \"ExSetup\" gefunden werden.\n"
            "    + CategoryInfo          : ObjectNotFound: (ExSetup:String) [Get-Process], "
            "ProcessCommandException\n    + FullyQualifiedErrorId : "
            "NoProcessFoundForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand",
            "!setup-running");
        row("another process was asked for",
            "    + CategoryInfo          : ObjectNotFound: (outlook:String) [Get-Process], "
            "ProcessCommandException\n    + FullyQualifiedErrorId : "
            "NoProcessFoundForGivenName,Microsoft.PowerShell.Commands.GetProcessCommand",
            "", "setup-running !setup-running");
        row("databases", "Name Server Mounted\n---- ------ -------\nDB01 EX01   True\nDB02 EX01   False",
            "!database-mounted=DB02");
        row("all databases mounted", "Name : DB01\nMounted : True\n\nName : DB02\nMounted : True",
            "database-mounted");
        row("without -Status", "Name Server Mounted\n---- ------ -------\nDB01 EX01   ", "",
            "database-mounted !database-mounted");
        row("binding with one address",
            "PS C:\\> Get-WebBinding -Name 'Exchange Back End'\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttp     *:81:              0\nhttps    "
            "10.1.1.5:444:      0\n\nPS C:\\>",
            "!back-end-binding-present back-end-binding-restricted=10.1.1.5:444:");
        row("listing cut off",
            "PS C:\\> Get-WebBinding -Name 'Exchange Back End'\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttp     *:81:              0",
            "", "!back-end-binding-present");
        row("filtered listing",
            "PS C:\\> Get-WebBinding -Name 'Exchange Back End' -Protocol http\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttp     *:81:              0\n\nPS C:\\>",
            "", "!back-end-binding-present");
        row("shipped back end",
            "PS C:\\> Get-WebBinding -Name 'Exchange Back End'\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttp     *:81:              0\nhttps    *:444:  "
            "           0\n\nPS C:\\>",
            "back-end-binding-present", "back-end-binding-restricted !back-end-binding-present");
        row("SNI",
            "PS C:\\> Get-WebBinding -Name 'Exchange Back End'\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttps    *:444:             1\n\nPS C:\\>",
            "back-end-binding-restricted");
        row("port 80 gone",
            "PS C:\\> Get-WebBinding -Name \"Default Web Site\"\n\nprotocol bindingInformation "
            "sslFlags\n-------- ------------------ --------\nhttps    :443:              0\nhttps    "
            "127.0.0.1:443:     0\n\nPS C:\\>",
            "!front-end-http-binding-present");
        row("wrong folder",
            "VDIR \"Default Web Site/ecp/\" (physicalPath:C:\\Program Files\\Microsoft\\Exchange "
            "Server\\V15\\FrontEnd\\HttpProxy\\owa)",
            "virtual-directory-path-wrong");
        row("wrong folder, asked for by application",
            "C:\\>%windir%\\system32\\inetsrv\\appcmd list vdir /app.name:\"Default Web Site/ecp\" "
            "/text:*\nVDIR\n  path:\"/\"\n  physicalPath:\"C:\\Program Files\\Microsoft\\Exchange "
            "Server\\V15\\FrontEnd\\HttpProxy\\owa\"\n  userName:\"\"\n",
            "virtual-directory-path-wrong");
        row("wrong folder, in the list of applications",
            "PS C:\\> Get-WebApplication -Site 'Default Web Site' | ft path,applicationPool,PhysicalPath\n\n"
            "path  applicationPool      PhysicalPath\n----  ---------------      ------------\n"
            "/ecp  MSExchangeECPAppPool C:\\Program Files\\Microsoft\\Exchange "
            "Server\\V15\\FrontEnd\\HttpProxy\\owa\n\nPS C:\\>",
            "virtual-directory-path-wrong");
        row("right folder",
            "VDIR \"Default Web Site/ecp/\" (physicalPath:D:\\Exchange\\FrontEnd\\HttpProxy\\ecp)", "",
            "virtual-directory-path-wrong");
        row("methods differ",
            "[PS] C:\\>Get-OwaVirtualDirectory -Server EX01 | fl *auth*\n\nBasicAuthentication   : "
            "True\nFormsAuthentication   : True\n\n[PS] C:\\>Get-EcpVirtualDirectory -Server EX01 | fl "
            "*auth*\n\nBasicAuthentication   : True\nFormsAuthentication   : False\n\n[PS] C:\\>",
            "sign-in-methods-differ");
        row("methods agree",
            "Identity : EX01\\owa (Default Web Site)\nFormsAuthentication : True\n\nIdentity : EX01\\ecp "
            "(Default Web Site)\nFormsAuthentication : True",
            "!sign-in-methods-differ");
        row("methods differ on the second of two servers",
            "Identity : EX01\\owa (Default Web Site)\nFormsAuthentication : True\n\nIdentity : EX02\\owa "
            "(Default Web Site)\nFormsAuthentication : True\n\nIdentity : EX01\\ecp (Default Web "
            "Site)\nFormsAuthentication : True\n\nIdentity : EX02\\ecp (Default Web "
            "Site)\nFormsAuthentication : False",
            "!sign-in-methods-differ@EX01 sign-in-methods-differ@EX02");
        row("back end is another matter",
            "Identity : EX01\\owa (Exchange Back End)\nFormsAuthentication : False\n\nIdentity : EX01\\ecp "
            "(Default Web Site)\nFormsAuthentication : True",
            "", "sign-in-methods-differ");
        row("admin center off", "Identity     : EX01\\ecp (Default Web Site)\nAdminEnabled : False",
            "!admin-center-enabled@EX01");
        row("shell switched off", "RemotePowerShellEnabled : False", "!remote-powershell-enabled");
        row("list of everybody",
            "Name RemotePowerShellEnabled\n---- -----------------------\nAnn  False\nBob  False", "",
            "!remote-powershell-enabled");
        row("phone",
            "DeviceId DeviceAccessState DeviceAccessStateReason\n-------- ----------------- "
            "-----------------------\nABC123   Quarantined       Global",
            "device-blocked=Quarantined");
        row("rule",
            "Name      Priority Enabled Action     AnyOfProtocols\n----      -------- ------- ------     "
            "--------------\nBlock EAC 1        True    DenyAccess {ExchangeAdminCenter}",
            "client-access-rule-denies");
        row("rule for other protocols",
            "Name      Priority Enabled Action     AnyOfProtocols\n----      -------- ------- ------     "
            "--------------\nBlock POP 1        True    DenyAccess {POP3}",
            "", "client-access-rule-denies");
        row("proxy",
            "C:\\>netsh winhttp show proxy\n\nCurrent WinHTTP proxy settings:\n\n    Proxy Server(s) :  "
            "proxy.contoso.com:8080\n    Bypass List     :  (none)\n\nC:\\>",
            "winhttp-proxy-in-the-way=proxy.contoso.com:8080");
        row("proxy with exceptions",
            "C:\\>netsh winhttp show proxy\n\n    Proxy Server(s) :  proxy:8080\n    Bypass List     :  "
            "*.contoso.com;<local>\n",
            "", "winhttp-proxy-in-the-way");
        row("direct",
            "C:\\>netsh winhttp show proxy\n\nAktuelle WinHTTP-Proxyeinstellungen:\n\n    Direktzugriff "
            "(kein Proxyserver).\n\nC:\\>",
            "!winhttp-proxy-in-the-way");
        row("name held twice",
            "HTTP/ex01.contoso.com is registered on these "
            "accounts:\n\tCN=EX01,OU=Servers,DC=contoso,DC=com\n\tCN=svc-web,OU=Service,DC=contoso,DC=com",
            "name-on-other-account=HTTP/ex01.contoso.com");
        row("clock far off", "08:00:01, d:+00.0012s o:+312.4423456s", "clock-skew");
        row("clock right", "dc01.contoso.com: NTP: +0.0003123s offset", "", "clock-skew");
        row("redirect of a directory",
            "<location path=\"Default Web Site/PowerShell\"><system.webServer><httpRedirect enabled=\"true\" "
            "destination=\"/owa\" />",
            "http-redirect-enabled=PowerShell");
        row("redirect of the site",
            "<location path=\"Default Web Site\"><system.webServer><httpRedirect enabled=\"true\" "
            "destination=\"/owa\" childOnly=\"true\" />",
            "", "http-redirect-enabled");
        row("shipped redirect",
            "<location path=\"Exchange Back End/Exchange\"><httpRedirect enabled=\"true\" "
            "destination=\"/owa\" />",
            "", "http-redirect-enabled");
        row("setting behind the end of a location",
            "<location path=\"Default Web Site/PowerShell\"></location><system.webServer><httpRedirect "
            "enabled=\"true\" destination=\"/owa\" />",
            "", "http-redirect-enabled");
        row("shell needs SSL",
            "C:\\>appcmd list config \"Default Web Site/PowerShell\" -section:access\n<system.webServer>\n  "
            "<security>\n    <access sslFlags=\"Ssl, SslNegotiateCert\" />",
            "powershell-needs-ssl");
        row("shell as shipped",
            "<location path=\"Default Web Site/PowerShell\"><security><access sslFlags=\"SslNegotiateCert\" />",
            "!powershell-needs-ssl");
        row("a page needs SSL", "<location path=\"Default Web Site/owa\"><access sslFlags=\"Ssl, Ssl128\" />",
            "", "powershell-needs-ssl !powershell-needs-ssl");
        row("pattern", "<rule name=\"x\"><match url=\"*\" /></rule>", "rewrite-pattern-invalid");
        row("wildcard pattern", "<rule name=\"x\" patternSyntax=\"Wildcard\"><match url=\"*\" /></rule>", "",
            "rewrite-pattern-invalid");
        row("old files",
            "<codeBase version=\"15.0.0.0\" href=\"file:///C:/Program Files/Microsoft/Exchange "
            "Server/V15/Bin/Setup/Microsoft.Exchange.Data.dll\" />",
            "shared-web-config-names-setup");
        row("file absent",
            "PS C:\\> Test-Path \"$env:ExchangeInstallPath\\ClientAccess\\SharedWebConfig.config\"\nFalse",
            "!shared-web-config-present");
        row("both files there",
            "PS C:\\> Test-Path 'D:\\X\\ClientAccess\\SharedWebConfig.config'\nTrue\nPS C:\\> Test-Path "
            "'D:\\X\\FrontEnd\\HttpProxy\\SharedWebConfig.config'\nTrue",
            "shared-web-config-present", "!shared-web-config-present");
        row("one file there says nothing of the other",
            "PS C:\\> Test-Path 'D:\\X\\ClientAccess\\SharedWebConfig.config'\nTrue", "",
            "shared-web-config-present");
        row("protocol off",
            "HKEY_LOCAL_"
            "MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS "
            "1.2\\Client\n    Enabled    REG_DWORD    0x0",
            "tls-12-disabled");
        row("older protocol off",
            "HKEY_LOCAL_"
            "MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS "
            "1.2\\Client\n    Enabled    REG_DWORD    "
            "0x1\nHKEY_LOCAL_"
            "MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS "
            "1.0\\Client\n    Enabled    REG_DWORD    0x0",
            "", "tls-12-disabled");
        row("variable missing",
            "PS C:\\> [Environment]::GetEnvironmentVariable('ExchangeInstallPath','Machine')\nPS C:\\>",
            "!install-path-variable-set");
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

QTEST_GUILESS_MAIN(TestRecogniseStates)
#include "tst_recognise_states.moc"
