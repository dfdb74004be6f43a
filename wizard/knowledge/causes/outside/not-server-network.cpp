#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/serverhalf.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// A closed port confirms nothing: silence is no refusal, and a refusal may be the server's own.
Cause notServerNetwork()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "not-server-network"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "A firewall or the network between people, servers and domain controllers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A connection does not come about or is cut, from one site or from one server to "
            "another. Between Exchange servers, and from them to domain controllers, nothing may "
            "be filtered."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OutlookDisconnected},
        .signs = {{{PortBlockedOnTheWay}, Characteristic}},
        .confirm = provedOutside({"ERR_PROXY_CONNECTION_FAILED"_L1}),
        .lookAlikes =
            {
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the port is closed on the server itself as well.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the domain controllers are down, or Exchange does not find them.")},
                {"not-server-proxy"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There something in front of the servers answers with an error of its own.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/network-ports"_L1,
            },
    };
}

} // namespace wizard
