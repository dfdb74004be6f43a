#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause easPingPortExhaustion()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "eas-ping-port-exhaustion"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The connections of phones use up all ports"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Older builds keep connections of phones open until Windows has no port left. First phones fail, "
            "later everything on the server."),
        .prevalence = Prevalence::Rare, // Ended with Exchange 2016 CU11 (KB 4456227).
        .symptoms = {Symptom::PhonesDoNotSync},
        .signs =
            {
                {{PortsExhausted}, Characteristic},
                {{OneServerAffected}},
                {{PortsReportedExhausted}, Characteristic},
                {{RestartHelpsForAWhile}},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/activesync-clients"_L1
                "-not-connect-sync-delay"_L1,
            },
    };
}

} // namespace wizard
