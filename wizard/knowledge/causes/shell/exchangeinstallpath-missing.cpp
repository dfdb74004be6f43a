#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Correct the variable ExchangeInstallPath"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server disconnect for about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None; perhaps a restart of the server."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; compares the variable with the folder that "
            "Setup has written into the registry."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Set the variable."),
        .what = QT_TRANSLATE_NOOP(
            "Remedies", "To the folder of Exchange; then WAS and W3SVC restart, asked separately."),
        .commands = "exchangeinstallpath-missing_commands.ps1"_L1,
        .fix = "exchangeinstallpath-missing_fix.ps1"_L1,
        .detect = "exchangeinstallpath-missing_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If the shell still does not open, restart the server: services take over variables "
                    "when Windows starts."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out what removed the variable: scripts that rewrite the system variables, "
                    "policies, or a clean-up of PATH that went too far."),
            },
    });
}

} // namespace

Cause exchangeinstallpathMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "exchangeinstallpath-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The system variable ExchangeInstallPath is missing"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The management shell's back end finds its files through this variable. Without it, or with a "
            "wrong value, the shell gets error 500."),
        .prevalence = Prevalence::Rare, // One article, of 2010.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{OneServerAffected}},
                {{WinRmLiteralInstallPath}, Characteristic},
                {{InstallPathVariableSet, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{InstallPathVariableReportedMissing}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .confirm = {{{WinRmLiteralInstallPath}, {InstallPathVariableSet, false}}},
        .exclude = {{{InstallPathVariableSet}}},
        .lookAlikes =
            {
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the variable is set and the directory points to another folder.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/http-error-500-start-em"_L1
                "s-emc"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
