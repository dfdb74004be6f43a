#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause vdirWrongPath()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "vdir-wrong-path"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A virtual directory points to the wrong folder"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "IIS serves one page from the folder of another one. The admin center then shows Outlook on the "
            "web, or the management shell gets an error."),
        .prevalence = Prevalence::Rare, // One report (CSS-Exchange issue 1131).
        .symptoms = {Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::EcpNotFound},
        .signs =
            {
                {{VirtualDirectoryPathWrong}, Characteristic},
                {{VirtualDirectoriesChanged}},
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{ShellErrorCode, true, "-2144108269"_L1}},
            },
        .confirm = {{{VirtualDirectoryPathWrong}}},
        .exclude = {{{VirtualDirectoryPathWrong, false}}},
        .lookAlikes =
            {
                {"virtual-directories-not-created"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the application does not exist at all.")},
                {"legacy-mailbox-ecp-version"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the administrator's mailbox is on an older version.")},
                {"exchangeinstallpath-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 10113 shows a variable that is not set.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/1131"_L1,
            },
    };
}

} // namespace wizard
