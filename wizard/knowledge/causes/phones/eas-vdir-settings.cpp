#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause easVdirSettings()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "eas-vdir-settings"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The virtual directory for phones has wrong settings"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Phones sign in with Basic authentication and without a client certificate. The directory does "
            "not allow that, so every phone fails while all else works."),
        .symptoms = {Symptom::PhonesDoNotSync},
        .signs =
            {
                {{PhoneSignInWrong}, Characteristic},
                {{VirtualDirectoriesChanged}},
                {{OutlookWorks}},
                {{PhoneSignInReportedChanged}, Characteristic},
                {{OwaWorks}},
            },
        .exclude = {{{PhoneSignInWrong, false}}},
        .lookAlikes =
            {
                {"http-redirect-inherited"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the management shell is redirected as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/troubleshoot-activ"_L1
                "esync-with-exchange-server"_L1,
            },
    };
}

} // namespace wizard
