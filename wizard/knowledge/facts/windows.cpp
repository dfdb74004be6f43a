#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::windows()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {SetupMarkLeft, "setup-mark-left"_L1, Server,
            QT_TR_NOOP("Setup left the mark of an unfinished run (Watermark)"),
            QT_TR_NOOP("Setup left no mark of an unfinished run"),
            QT_TR_NOOP("Run the command on the server"),
            "reg query HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15 /s /v Watermark"},
        {SetupRunFailed, "setup-run-failed"_L1, Server,
            QT_TR_NOOP("The last run of setup did not get to its end"),
            QT_TR_NOOP("The last run of setup got to its end"), QT_TR_NOOP("Copy the last lines of the log"),
            "Get-Content C:\\ExchangeSetupLogs\\ExchangeSetup.log -Tail 60"},
        {SuppressesExtendedProtection, "suppresses-extended-protection"_L1, Server,
            QT_TR_NOOP("SuppressExtendedProtection is %1: this server sends no channel binding"),
            QT_TR_NOOP("SuppressExtendedProtection is not set"), QT_TR_NOOP("Run the command on the server"),
            "reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v SuppressExtendedProtection"},
        {EventLogDescriptorSet, "event-log-descriptor-set"_L1, Server,
            QT_TR_NOOP("The Application log has rights of its own (CustomSD)"),
            QT_TR_NOOP("The Application log has the rights of Windows"),
            QT_TR_NOOP("Run the command on the server"),
            "reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application /v CustomSD"},
        {RemoteSamRestricted, "remote-sam-restricted"_L1, Server,
            QT_TR_NOOP("A policy restricts who may ask the account database (RestrictRemoteSam)"),
            QT_TR_NOOP("No policy restricts who may ask the account database"),
            QT_TR_NOOP("Run the command on the server and on the domain controllers"),
            "reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v RestrictRemoteSam"},
        {FipsPolicyOn, "fips-policy-on"_L1, Server, QT_TR_NOOP("The FIPS policy of Windows is switched on"),
            QT_TR_NOOP("The FIPS policy of Windows is switched off"),
            QT_TR_NOOP("Run the command on the server"),
            "reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FipsAlgorithmPolicy /v Enabled"},
        {CredentialGuardRuns, "credential-guard-runs"_L1, Server,
            QT_TR_NOOP("Credential Guard runs on the server"),
            QT_TR_NOOP("Credential Guard does not run on the server"),
            QT_TR_NOOP("Run the command on the server"),
            "Get-CimInstance -Namespace root\\Microsoft\\Windows\\DeviceGuard -ClassName Win32_DeviceGuard | "
            "Format-List SecurityServicesRunning"},
        {TrustedHostsStar, "trusted-hosts-star"_L1, Server, QT_TR_NOOP("TrustedHosts is a star"),
            QT_TR_NOOP("TrustedHosts is empty or holds names only"),
            QT_TR_NOOP("Run the command where the shell fails"), "winrm get winrm/config/client"},
        {ScriptsForbidden, "scripts-forbidden"_L1, Server,
            QT_TR_NOOP("The execution policy forbids scripts (%1)"),
            QT_TR_NOOP("The execution policy allows the scripts of Exchange"),
            QT_TR_NOOP("Run the command where the shell fails"), "Get-ExecutionPolicy -List"},
        {ClockOffBy, "clock-off-by"_L1, Server, QT_TR_NOOP("A clock is off by %1 seconds"),
            QT_TR_NOOP("The clocks differ by less than five minutes"),
            QT_TR_NOOP("Run the command with the name of a domain controller"),
            "w32tm /stripchart /computer:DC /samples:3 /dataonly"},
        {KdcStopped, "kdc-stopped"_L1, Organisation,
            QT_TR_NOOP("The Kerberos service of a domain controller is stopped"),
            QT_TR_NOOP("The Kerberos service runs on the domain controllers"),
            QT_TR_NOOP("Run the command on each domain controller of the site"), "Get-Service Kdc"},
    };
    static_assert(areAll(rows, SetupMarkLeft, ComputerInDeniedGroup));
    return rows;
}

} // namespace wizard
