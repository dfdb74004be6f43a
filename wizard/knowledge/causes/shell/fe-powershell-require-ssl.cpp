#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause fePowershellRequireSsl()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "fe-powershell-require-ssl"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The management shell's address requires SSL"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The shell connects over port 80 and protects its traffic with Kerberos. Somebody switched on "
            "Require SSL for this directory, so IIS answers 403."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{PowerShellForbidden}, Characteristic},
                {{PowerShellNeedsSsl}, Characteristic},
                {{VirtualDirectoriesChanged}},
            },
        .confirm = {{{PowerShellNeedsSsl}}},
        .exclude =
            {
                {{PowerShellAsksForSignIn}},
                {{PowerShellForbidden, false}},
            },
        .lookAlikes =
            {
                {"powershell-vdir-url-https"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the directory is plain, and its internal address begins with https.")},
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the admin center answers 403 as well, after the sign-in.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a rule of URL Rewrite answers 403.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/http-403-error-start-ems"_L1,
            },
    };
}

} // namespace wizard
