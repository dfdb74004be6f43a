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
        .title = QT_TRANSLATE_NOOP("Remedies", "Generate the missing SharedWebConfig.config"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server disconnect for about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit, no Setup running; looks for the file of both "
            "sites and reads it as XML."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Generate the file."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "With DependentAssemblyGenerator.exe, as Setup does it; then WAS and W3SVC restart, "
            "asked separately."),
        .commands = "sharedwebconfig-missing_commands.ps1"_L1,
        .fix = "sharedwebconfig-missing_fix.ps1"_L1,
        .detect = "sharedwebconfig-missing_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If the program fails: copy the file from a server of exactly the same build and the "
                    "same folder of installation, then iisreset."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If it was missing after a Setup that broke off, run that Setup again to its end: "
                    "other steps may be missing as well."),
            },
    });
}

} // namespace

Cause sharedwebconfigMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "sharedwebconfig-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "SharedWebConfig.config is missing"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup was interrupted before it made the file that tells the pages where Exchange's files are. "
            "The pages therefore end in an error after the sign-in."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SharedWebConfigPresent, false}, Characteristic},
                {{TargetInvocationInOwa}, Characteristic},
                {{StartedAfterUpdate}},
                {{OneServerAffected}},
                {{SharedWebConfigReportedBroken}, Characteristic},
                {{UpdateReportedFailed}},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm = {{{SharedWebConfigPresent, false}}},
        .exclude = {{{SharedWebConfigPresent}}},
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the error names an Exchange file that cannot be loaded.")},
                {"sharedwebconfig-stale"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the file is in place, but names old files.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/event-1309-code-30"_L1
                "05-cannot-access-owa-ecp"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
