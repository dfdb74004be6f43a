#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Allow remote PowerShell to the health mailboxes"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until the next probe, some minutes."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-Mailbox -Monitoring | Get-User | Format-Table Name,RemotePowerShellEnabled"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Get-Mailbox -Monitoring | ForEach-Object { Set-User $_.DistinguishedName "
                    "-RemotePowerShellEnabled $true }"),
                QT_TRANSLATE_NOOP("Remedies",
                    "After some minutes run Get-ServerHealth SERVER | Where-Object HealthSetName -eq RPS. "
                    "Expect Healthy."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: the same line with $false."),
            },
    };
}

} // namespace

Cause healthMailboxRpsDisabled()
{
    using enum Fact;
    return {
        .id = "health-mailbox-rps-disabled"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Remote PowerShell is switched off for the health mailboxes"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The probes of managed availability sign in as HealthMailbox accounts and may not use "
            "remote PowerShell, so the health set RPS is red. People are not affected."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::ServicesDown},
        .signs =
            {
                {{RemotePowerShellReportedDisabled}},
            },
        .lookAlikes =
            {
                {"remote-powershell-disabled"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a person is locked out; here only accounts named HealthMailbox.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes", "The health set turns green after the next probe."),
        .sources =
            {
                "https://learn.microsoft.com/powershell/exchange/control-remote-powershell-acce"_L1
                "ss-to-exchange-servers"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
