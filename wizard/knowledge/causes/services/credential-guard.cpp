#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Switch Credential Guard off on the Exchange servers"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The owner of the security policy decides; a local administrator of the servers."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "The server restarts: use maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "After the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: (Get-CimInstance -Namespace root\\Microsoft\\Windows\\DeviceGuard -ClassName "
                    "Win32_DeviceGuard).SecurityServicesRunning. If 1 is in the list, it runs."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask the owner of the security policy. Then set the policy “Turn On Virtualization "
                    "Based Security”, Credential Guard Configuration, to Disabled for these servers, or "
                    "reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v LsaCfgFlags /t REG_DWORD /d "
                    "0. Note the old value first. Restart the server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If it was enabled with UEFI lock, the registry is not enough: follow Microsoft's "
                    "procedure for that lock."),
                QT_TRANSLATE_NOOP("Remedies", "Look again; expect that 1 is gone from the list."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: the old value, and a restart."),
            },
    };
}

} // namespace

Cause credentialGuard()
{
    using enum Fact;
    return {
        .id = "credential-guard"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Credential Guard runs on the Exchange server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Credential Guard is not supported on Exchange and makes sign-ins slow for everybody. "
            "Windows Server 2025 switches it on by itself. Nothing is down."),
        .symptoms = {Symptom::OutlookDisconnected},
        .signs =
            {
                {{CredentialGuardRuns}},
            },
        .exclude = {{{CredentialGuardRuns, false}}},
        .lookAlikes =
            {
                {"disk-full"_L1, QT_TRANSLATE_NOOP("Causes", "There things fail; here they are only slow.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/CredentialG"_L1
                "uardCheck/"_L1,
                "https://github.com/microsoft/CSS-Exchange/issues/908"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
