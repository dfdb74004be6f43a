#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause powershellKerbauthWsmanModule()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "powershell-kerbauth-wsman-module"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The modules of the management shell's address are wrong"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The shell's directories need the modules kerbauth and WSMan, each in its place. One is missing "
            "or was added elsewhere, so the shell does not understand the answer."),
        .prevalence = Prevalence::Rare, // One article, of 2010.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellErrorCode, true, "-2144108297"_L1}},
                {{ShellErrorCode, true, "-2144108299"_L1}},
                {{ShellModuleReportedMissing}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .exclude = {{{ShellNamesBackEnd}}},
        .lookAlikes =
            {
                {"remote-powershell-disabled"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell works for other administrators.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/winrm-not-process-reque"_L1
                "st-ems-emc"_L1,
            },
    };
}

} // namespace wizard
