#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause psPort80BindingMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "ps-port80-binding-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Default Web Site no longer listens on port 80"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The management shell connects over port 80 even where browsers only use HTTPS. Its binding was "
            "removed or restricted to one address."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{Port80Open, false}, Characteristic},
                {{FrontEndHttpBindingPresent, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108526"_L1}},
                {{Port443Open}},
                {{SignInPageOpens}},
            },
        .confirm = {{{FrontEndHttpBindingPresent, false}}},
        .exclude =
            {
                {{PowerShellAsksForSignIn}},
                {{PowerShellForbidden}},
                {{FrontEndHttpBindingPresent}, {Port80Open}},
            },
        .lookAlikes =
            {
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There port 443 is closed as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/default-virtual-directory-settings"_L1,
            },
    };
}

} // namespace wizard
