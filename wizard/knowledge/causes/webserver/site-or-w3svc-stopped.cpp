#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause siteOrW3svcStopped()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "site-or-w3svc-stopped"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The web service or one of its sites is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Nothing listens on the ports of Exchange, so connections are refused. The service, a web site "
            "or the port itself is not available."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync,
            Symptom::ShellDoesNotConnect, Symptom::ServicesDown},
        .signs =
            {
                {{Port443Open, false}, Characteristic},
                {{WebSiteStopped}, Characteristic},
                {{WebServiceStopped}, Characteristic},
                {{Port444Open, false}},
                {{Port80Open, false}},
                {{ShellErrorCode, true, "-2144108526"_L1}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}},
                {{OneUserAffected, false}},
            },
        .confirm =
            {
                {{WebSiteStopped}},
                {{WebServiceStopped}, {Port443Open, false}},
            },
        .exclude =
            {
                {{SignInPageOpens}, {BackEndRoundTrip}},
                {{WebSiteStopped, false}, {WebServiceStopped, false}},
            },
        .lookAlikes =
            {
                {"app-pool-stopped"_L1, QT_TRANSLATE_NOOP("Causes", "There the port answers, with 503.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There an update left many services disabled.")},
                {"ps-port80-binding-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There only port 80 is closed.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1,
            },
    };
}

} // namespace wizard
