#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause iisModuleLoadFailure()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "iis-module-load-failure"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "IIS cannot load one of its modules"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A module is named with a path that no longer exists, or is of the wrong kind. The pools end as "
            "soon as they start, and Windows answers 503 or 500.19."),
        .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable,
            Symptom::OwaSignInPageMissing, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{IisModuleNotLoaded}, Characteristic},
                {{IisConfigurationError, true, "0x8007007e"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x8007000d"_L1}},
                {{WorkerProcessFailed, true, "5139"_L1}},
                {{WorkerProcessFailed, true, "5059"_L1}},
                {{ServiceUnavailablePage}},
                {{OwaAnsweredByHttpSys503}},
                {{EcpAnsweredByHttpSys503}},
                {{WebModuleReportedMissing}, Characteristic},
                {{PoolReportedStopped}},
            },
        .confirm =
            {
                {{IisModuleNotLoaded}, {OwaAnsweredByHttpSys503}},
                {{IisModuleNotLoaded}, {EcpAnsweredByHttpSys503}},
                {{IisModuleNotLoaded}, {ServiceUnavailablePage}},
            },
        .lookAlikes =
            {
                {"webconfig-missing-or-invalid"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no event 2280 or 2282 names a module.")},
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the pool runs again after it was started.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Security/EOMT/"_L1,
            },
    };
}

} // namespace wizard
