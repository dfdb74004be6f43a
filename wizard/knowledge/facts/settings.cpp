#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::settings()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {HttpRedirectEnabled, "http-redirect-enabled"_L1, Server,
            QT_TR_NOOP("A redirect is switched on in Default Web Site: %1"),
            QT_TR_NOOP("No redirect is switched on"),
            QT_TR_NOOP("Run the command as administrator on the server"),
            "%windir%\\system32\\inetsrv\\appcmd.exe list config \"Default Web Site/PowerShell\" "
            "-section:httpRedirect"},
        {RewritePatternInvalid, "rewrite-pattern-invalid"_L1, Server,
            QT_TR_NOOP("A rule of URL Rewrite has the pattern *, which is not valid"),
            QT_TR_NOOP("The patterns of URL Rewrite are valid"),
            QT_TR_NOOP("Read the rules of URL Rewrite on both sites")},
        {VirtualDirectoryPathWrong, "virtual-directory-path-wrong"_L1, Server,
            QT_TR_NOOP("A virtual directory points to the wrong folder: %1"),
            QT_TR_NOOP("The virtual directories point to their folders"),
            QT_TR_NOOP("Run the command as administrator on the server"),
            "%windir%\\system32\\inetsrv\\appcmd.exe list vdir"},
        {SignInMethodsDiffer, "sign-in-methods-differ"_L1, Server,
            QT_TR_NOOP("Outlook on the web and the admin center use different sign-in methods: %1"),
            QT_TR_NOOP("Outlook on the web and the admin center use the same sign-in methods"),
            QT_TR_NOOP("Run the same command for Get-OwaVirtualDirectory"),
            "Get-EcpVirtualDirectory -Server SERVER | Format-List *auth*"},
        {AdminCenterEnabled, "admin-center-enabled"_L1, Server, QT_TR_NOOP("The admin center is switched on"),
            QT_TR_NOOP("The admin center is switched off (AdminEnabled)"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-EcpVirtualDirectory -Server SERVER | Format-List AdminEnabled"},
        {PhoneSignInWrong, "phone-sign-in-wrong"_L1, Server,
            QT_TR_NOOP("The virtual directory for phones has a wrong setting: %1"),
            QT_TR_NOOP("The virtual directory for phones has its settings"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-ActiveSyncVirtualDirectory -Server SERVER | Format-List BasicAuthEnabled,ClientCertAuth"},
        {RequestFilteringOverridden, "request-filtering-overridden"_L1, Organisation,
            QT_TR_NOOP("An override changes the scanning of requests: %1"),
            QT_TR_NOOP("No override changes the scanning of requests"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"), "Get-SettingOverride"},
        {ClientAccessRuleDenies, "client-access-rule-denies"_L1, Organisation,
            QT_TR_NOOP("The client access rule %1 denies access"),
            QT_TR_NOOP("No client access rule denies access"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-ClientAccessRule | Format-Table Name,Priority,Enabled,Action,AnyOfProtocols"},
        {MitigationApplied, "mitigation-applied"_L1, Server,
            QT_TR_NOOP("The mitigation service has applied %1"),
            QT_TR_NOOP("The mitigation service has applied nothing"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-ExchangeServer SERVER | Format-List MitigationsEnabled,MitigationsApplied"},
        {WinHttpProxyInTheWay, "winhttp-proxy-in-the-way"_L1, Server,
            QT_TR_NOOP("A proxy is set for WinHTTP without an exception for the servers: %1"),
            QT_TR_NOOP("No proxy stands between the shell and the server"),
            QT_TR_NOOP("Run the command on the server"), "netsh winhttp show proxy"},
        {NameOnOtherAccount, "name-on-other-account"_L1, Organisation,
            QT_TR_NOOP("The service name %1 is registered for a wrong account, or for two"),
            QT_TR_NOOP("The service name is registered once"), QT_TR_NOOP("Run the command on the server"),
            "setspn -X"},
        {InstallPathVariableSet, "install-path-variable-set"_L1, Server,
            QT_TR_NOOP("The variable ExchangeInstallPath is set"),
            QT_TR_NOOP("The variable ExchangeInstallPath is missing"),
            QT_TR_NOOP("Run the command in Windows PowerShell"),
            "[Environment]::GetEnvironmentVariable('ExchangeInstallPath','Machine'); "
            "(Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup).MsiInstallPath"},
        {Tls12Disabled, "tls-12-disabled"_L1, Server, QT_TR_NOOP("TLS 1.2 is switched off in the registry"),
            QT_TR_NOOP("TLS 1.2 is not switched off in the registry"),
            QT_TR_NOOP("Run the command on the server"),
            "reg query "
            "\"HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\" /s"},
        {ExtendedProtectionTooStrict, "extended-protection-too-strict"_L1, Server,
            QT_TR_NOOP("Extended Protection is set above what is supported: %1"),
            QT_TR_NOOP("Extended Protection is nowhere above what is supported"),
            QT_TR_NOOP("Run Microsoft's ExchangeExtendedProtectionManagement.ps1; this switch only shows"),
            ".\\ExchangeExtendedProtectionManagement.ps1 -ShowExtendedProtection", Holds::Names},
    };
    static_assert(areAll(rows, HttpRedirectEnabled, ComputerInDeniedGroup));
    return rows;
}

} // namespace wizard
