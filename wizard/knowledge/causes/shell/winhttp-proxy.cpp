#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause winhttpProxy()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "winhttp-proxy"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A proxy stands between the management shell and the server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows sends the shell's requests to a proxy because the servers are not on its list of "
            "exceptions. Browsers use other settings and keep working."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{WinHttpProxyInTheWay}, Characteristic},
                {{ShellErrorCode, true, "-2144108173"_L1}},
                {{ShellErrorCode, true, "-2144108250"_L1}},
            },
        .confirm = {{{WinHttpProxyInTheWay}, {ShellErrorCode, true, "-2144108173"_L1}}},
        .exclude = {{{WinHttpProxyInTheWay, false}}},
        .lookAlikes =
            {
                {"winrm-trustedhosts-star"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no proxy is set, and TrustedHosts is a star.")},
                {"ps-port80-binding-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell fails from every other machine as well.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/979694"_L1,
            },
    };
}

} // namespace wizard
