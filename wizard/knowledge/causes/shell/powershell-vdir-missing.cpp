#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause powershellVdirMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "powershell-vdir-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The management shell's directory was deleted"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The application PowerShell is missing from one of the two web sites. The shell's address "
            "answers 404."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellErrorCode, true, "-2144108269"_L1}},
                {{ShellDirectoryReportedMissing}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .exclude = {{{PowerShellAsksForSignIn}, {ShellNamesBackEnd}}},
        .lookAlikes =
            {
                {"backend-vdir-object-deleted"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There IIS has the directory, and Active Directory lacks it.")},
                {"site-host-header-added"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the bindings of Default Web Site name one host.")},
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the directory exists, but points to another folder.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/powershell/module/exchange/new-powershellvirtualdirectory"_L1,
            },
    };
}

} // namespace wizard
