#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause componentStateInactive()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "component-state-inactive"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Components of the server are inactive"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Maintenance, a failed update or the self-healing of Exchange has set components to inactive. "
            "Each requester that asked for it must set them active again."),
        .symptoms = {Symptom::ServicesDown, Symptom::OutlookDisconnected},
        .signs =
            {
                {{ServerWideOfflineInactive}, Characteristic},
                {{ComponentInactive}, Characteristic},
                {{ComponentsReportedInactive}, Characteristic},
                {{OwaHealthcheckAnswers, false}},
                {{EcpHealthcheckAnswers, false}},
                {{StartedAfterUpdate}},
            },
        // Planned maintenance and a setup that still runs show the same state.
        .confirm = {{{ServerWideOfflineInactive}, {MaintenanceRequested, false}, {SetupRunning, false}}},
        .exclude = {{{ServerWideOfflineInactive, false}, {ComponentInactive, false}}},
        .lookAlikes =
            {
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a pool is stopped and all components are active.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There services are disabled.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-serve"_L1
                "r-component"_L1,
            },
    };
}

} // namespace wizard
