#include "pastes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pastes;
using namespace wizard;

/// The shell's own computer, and the directory, Kerberos and time behind it.
class TestDirectoryPastes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastesLeadToTheirCause_data()
    {
        columns();
        row("events of the key distribution, German", "kdc-rc4-enforcement", "possible",
            "Protokollname: System\nQuelle:        Kdcsvc\nEreignis-ID:   203\nEbene:         Fehler");
        row("events of the key distribution, Spanish", "kdc-rc4-enforcement", "possible",
            "Origen:        Kdcsvc\nId. del evento:202\nNivel:         Error");
        row("events of the key distribution, French", "kdc-rc4-enforcement", "possible",
            "Source :       Kdcsvc\nID de l\u2019\u00e9v\u00e9nement :201\nNiveau :      Erreur");
        row("of the groups only some are left", "exchange-computer-group-missing", "confirmed",
            "PS C:\\>(Get-ADComputer EX01 -Properties memberOf).memberOf\nCN=Exchange "
            "Servers,OU=Microsoft Exchange Security Groups,DC=contoso,DC=com\nPS C:\\>");
        row("error of the shell", "execution-policy-restricted", "likely",
            "File C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\RemoteExchange.ps1 cannot be "
            "loaded "
            "because running scripts is disabled on this system.\n+ FullyQualifiedErrorId : "
            "UnauthorizedAccess");
        row("error and policy", "execution-policy-restricted", "confirmed",
            "RemoteExchange.ps1 cannot be loaded because running scripts is disabled on this system.\n\n"
            "        Scope ExecutionPolicy\n        ----- ---------------\nMachinePolicy       Undefined\n"
            "   UserPolicy       Undefined\n      Process       Undefined\n  CurrentUser       Undefined\n"
            " LocalMachine      Restricted\n");
        row("star", "winrm-trustedhosts-star", "likely",
            "Client\n    NetworkDelayms = 5000\n    URLPrefix = wsman\n    TrustedHosts = *\n");
        row("https", "powershell-vdir-url-https", "possible",
            "Identity    : EX01\\PowerShell (Default Web Site)\nInternalUrl : "
            "https://mail.contoso.com/powershell\n");
        row("build of CU11", "mailbox-anchoring", "possible",
            "ExSetup.exe 15.0.1156.6\nCannot process argument transformation on parameter 'Identity'.");
        row("session on another server", "remote-powershell-version-routing", "likely",
            "[ClientAccessServer=EX01,BackEndServer=ex02.contoso.com] [FailureCategory=WSMan-InvalidShellID] "
            "The request for the Windows Remote Shell with ShellId 1 failed because the shell was not found "
            "on the server.");
        row("probe of a health mailbox", "health-mailbox-rps-disabled", "likely",
            "RPSDeepTestProbe HealthMailbox1a2b@contoso.com "
            "[FailureCategory=AuthZ-RemotePowerShellNotEnabledException] Access Denied");
        row("listed groups", "exchange-group-wrong-type", "confirmed",
            "Name                          GroupScope GroupCategory\n"
            "----                          ---------- -------------\n"
            "Organization Management           Global      Security\n"
            "Exchange Servers               Universal      Security\n");
        row("setup", "exchange-group-wrong-type", "confirmed",
            "InvalidWKObjectTargetException: The well-known object entry on the otherWellKnownObjects "
            "attribute refers to a group \"CN=Exchange Servers\" of the wrong group type.");
        row("policy", "restrict-remote-sam", "possible",
            "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\n"
            "    RestrictRemoteSam    REG_SZ    O:BAG:BAD:(A;;RC;;;BA)");
        row("event of the sign-in", "kdc-stopped-on-dc", "likely",
            "Source: Microsoft-Windows-Security-Auditing\nEvent ID: 4625\nAccount Name: EX01$\nStatus: "
            "0xC00002F5");
        row("service", "kdc-stopped-on-dc", "likely",
            "Status   Name               DisplayName\n------   ----               -----------\n"
            "Stopped  Kdc                Kerberos Key Distribution Center");
        row("events of the controller", "kdc-rc4-enforcement", "possible", "Source: KDCSVC\nEvent ID: 202");
        row("root domain", "dns-srv-missing", "likely",
            "Add-RoutingGroupMember -DomainController $RoleDomainController\n[ERROR] The following error was "
            "generated\nC:\\>nltest /dnsgetdc:contoso.com\nDNS query failed: ERROR_NO_SUCH_DOMAIN");
        row("store", "time-skew", "likely",
            "Source: MSExchangeIS\nEvent ID: 5003\nUnable to initialize the Information Store service "
            "because "
            "the clocks on the client and server are skewed.");
        row("measured", "time-skew", "confirmed",
            "C:\\>w32tm /stripchart /computer:dc01 /samples:2 /dataonly\n12:00:01 d:+00.0012345s "
            "o:+312.4423456s\n12:00:03 d:+00.0012345s o:+312.4423466s\n");
        row("transport", "time-skew", "likely",
            "Source: MSExchangeTransport\nEvent ID: 1035\nUnexpectedExchangeAuthBlobCheckForClockSkew");
        row("shell, in hexadecimal", "time-skew", "likely",
            "New-PSSession : WinRM cannot process the request. The following error with errorcode 0x80090324 "
            "occurred while using Kerberos authentication");
        row("shell", "time-skew", "likely", "FullyQualifiedErrorId : -2146893020,PSSessionOpenFailed");
        row("old server", "missing-ntlm-update-down-level", "likely",
            "RpcHttp,mail.contoso.com,/rpc/rpcproxy.dll,401,WebExceptionStatus=ProtocolError;"
            "ResponseStatusCode=401;HttpException=NegotiateSecurityContext failed with for host "
            "'mail.contoso.com' with status 'InvalidToken'");
    }
    void pastesLeadToTheirCause() { leadToTheirCause(); }

    void pastesRuleOut_data()
    {
        columns();
        row("scripts are allowed", "execution-policy-restricted", "ruled-out",
            "running scripts is disabled on this system\nMachinePolicy       Undefined\n   UserPolicy       "
            "Undefined\n      Process       Undefined\n  CurrentUser       Undefined\n LocalMachine    "
            "RemoteSigned\n");
        row("a scope is cut off", "execution-policy-restricted", "likely",
            "running scripts is disabled on this system\nMachinePolicy       Undefined\n LocalMachine    "
            "RemoteSigned\n");
        row("names only", "winrm-trustedhosts-star", "ruled-out", "    TrustedHosts = web01,web02\n");
        row("empty", "winrm-trustedhosts-star", "ruled-out",
            "    URLPrefix = wsman\n    TrustedHosts\n    "
            "TrustedHosts = \n");
        row("http", "powershell-vdir-url-https", "ruled-out",
            "Identity    : EX01\\PowerShell (Default Web Site)\nInternalUrl : "
            "http://ex01.contoso.com/powershell\nExternalUrl : https://mail.contoso.com/powershell\n");
        row("all universal", "exchange-group-wrong-type", "ruled-out",
            "[PS] C:\\>Get-ADGroup -Filter * -SearchBase 'OU=Microsoft Exchange Security "
            "Groups,DC=contoso,DC=com' | ft Name,GroupScope,GroupCategory\n"
            "Name                          GroupScope GroupCategory\n"
            "----                          ---------- -------------\n"
            "Organization Management        Universal      Security\n"
            "Exchange Servers               Universal      Security\n"
            "Exchange Trusted Subsystem     Universal      Security\n[PS] C:\\>");
        row("a group of somebody else", "exchange-group-wrong-type", "absent",
            "Helpdesk Munich                   Global      Security\n");
        row("nothing set", "restrict-remote-sam", "ruled-out",
            "C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v RestrictRemoteSam\n"
            "ERROR: The system was unable to find the specified registry key or value.\nC:\\>");
        row("the service runs", "kdc-stopped-on-dc", "absent",
            "Running  Kdc                Kerberos Key Distribution Center");
        row("clocks agree", "time-skew", "ruled-out",
            "C:\\>w32tm /stripchart /computer:dc01 /samples:1 /dataonly\n12:00:01 d:+00.0012345s "
            "o:+00.0023456s\n");
        row("clocks agree now, an event says otherwise", "time-skew", "absent",
            "12:00:01 d:+00.0012345s o:+00.0023456s\nSource: MSExchangeIS\nEvent ID: 5003\n");
        row("clocks agree", "kerberos-spn-time-name", "absent", "12:00:01 d:+00.0012345s o:+00.0023456s\n");
    }
    void pastesRuleOut() { haveTheirVerdict(); }
};

QTEST_GUILESS_MAIN(TestDirectoryPastes)
#include "tst_directorypastes.moc"
