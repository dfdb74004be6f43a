#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause duplicateMachineSid()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "duplicate-machine-sid"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Two servers were cloned with the same machine ID"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The servers come from one image that was not generalised. Since a Windows update they no longer "
            "trust each other, so sign-ins between them fail and databases do not mount."),
        .prevalence = Prevalence::Rare, // One article, about cloned Windows Server 2025.
        .symptoms = {Symptom::ServicesDown, Symptom::MailboxUnavailable, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{MachineIdMismatch}, Characteristic},
                {{StartedAfterUpdate}},
                {{ServerReportedCloned}, Characteristic},
            },
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1, QT_TRANSLATE_NOOP("Causes", "There no event 6167 is logged.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/exchange-server-issues-"_L1
                "on-incorrect-windows-server-image"_L1,
            },
    };
}

} // namespace wizard
