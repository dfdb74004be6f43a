#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::bindings()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {BackEndBindingPresent, "back-end-binding-present"_L1, Server,
            QT_TR_NOOP("Exchange Back End has its binding for port 444"),
            QT_TR_NOOP("Exchange Back End has no binding for port 444"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Get-WebBinding -Name 'Exchange Back End' | Format-List "
            "protocol,bindingInformation,certificateHash,sslFlags"},
        {BackEndBindingHash, "back-end-binding-hash"_L1, Server,
            QT_TR_NOOP("The binding for port 444 has certificate %1"),
            QT_TR_NOOP("The binding for port 444 has no certificate"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Get-WebBinding -Name 'Exchange Back End' | Format-List "
            "protocol,bindingInformation,certificateHash,sslFlags",
            Holds::Thumbprint},
        {HttpSysEntry444, "httpsys-entry-444"_L1, Server,
            QT_TR_NOOP("HTTP.sys has certificate %1 for port 444"),
            QT_TR_NOOP("HTTP.sys has no certificate for port 444"),
            QT_TR_NOOP("Run the command as administrator"), "netsh http show sslcert", Holds::Thumbprint},
        {HttpSysSpecificEntry444, "httpsys-specific-entry-444"_L1, Server,
            QT_TR_NOOP("A more specific HTTP.sys entry wins on port 444: %1"),
            QT_TR_NOOP("No other HTTP.sys entry touches port 444"),
            QT_TR_NOOP("Run the command as administrator"), "netsh http show sslcert",
            Holds::EndpointCertificate},
        {HttpSysEntry443, "httpsys-entry-443"_L1, Server,
            QT_TR_NOOP("HTTP.sys has certificate %1 for port 443"),
            QT_TR_NOOP("HTTP.sys has no certificate for port 443"),
            QT_TR_NOOP("Run the command as administrator"), "netsh http show sslcert", Holds::Thumbprint},
        {FrontEndHttpBindingPresent, "front-end-http-binding-present"_L1, Server,
            QT_TR_NOOP("Default Web Site has its binding for port 80"),
            QT_TR_NOOP("Default Web Site has no binding for port 80"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Get-WebBinding -Name 'Default Web Site' | Format-List protocol,bindingInformation"},
        {BackEndBindingRestricted, "back-end-binding-restricted"_L1, Server,
            QT_TR_NOOP("The binding for port 444 is restricted: %1"),
            QT_TR_NOOP("The binding for port 444 is not restricted"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Get-WebBinding -Name 'Exchange Back End' | Format-List "
            "protocol,bindingInformation,certificateHash,sslFlags"},
    };
    static_assert(areAll(rows, BackEndBindingPresent, AppPoolStopped));
    return rows;
}

} // namespace wizard
