#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause backendBindingWrong()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "backend-binding-wrong"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The binding of port 444 is missing or restricted"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange Back End must listen on port 444 of every address, without a host name. With another "
            "binding the front end does not reach it; one address alone may work for years, until Extended "
            "Protection is switched on."),
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
            Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::PhonesDoNotSync,
            Symptom::OutlookDisconnected},
        .signs =
            {
                {{BackEndBindingPresent, false}, Characteristic},
                {{BackEndBindingRestricted}, Characteristic},
                {{Port444Open, false}, Characteristic},
                {{Tls444Completes, false}},
                {{BackEndRoundTrip, false}},
                {{ExtendedProtectionSwitchedOn}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}},
            },
        .confirm = {{{BackEndBindingPresent, false}}},
        .exclude =
            {
                {{BackEndBindingPresent}, {BackEndBindingRestricted, false}},
                {{BackEndRoundTrip}},
                {{ShellNamesBackEnd}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the binding is in its place, but without a certificate.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the binding is right, but the site or the service does not run.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1,
            },
    };
}

} // namespace wizard
