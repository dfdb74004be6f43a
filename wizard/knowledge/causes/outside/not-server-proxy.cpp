#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/serverhalf.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause notServerProxy()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "not-server-proxy"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "A reverse proxy, firewall or load balancer in front of the servers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Something between people and the servers changes, refuses or loses the requests. The "
            "servers themselves answer as they should."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OwaSignInLoop, Symptom::OutlookDisconnected,
            Symptom::PhonesDoNotSync},
        .signs =
            {
                {{OnlyFromOutside}, Characteristic},
                {{OnlyThroughLoadBalancer}, Characteristic},
                {{DirectAccessReportedWorking}},
            },
        .confirm = provedOutside({"502 Bad Gateway + nginx"_L1, "HTTP_1_1_REQUIRED"_L1,
            "The request has an invalid header name"_L1}),
        .lookAlikes =
            {
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the servers behind the load balancer present different certificates.")},
                {"lb-mixed-builds"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the servers behind the load balancer run different builds.")},
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There event 4625 says 0xC000035B, "
                        "and the proxy ends TLS with another certificate.")},
                {"not-server-network"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the connection does not come about at all.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/3002351"_L1,
                "https://support.microsoft.com/help/4012524"_L1,
            },
    };
}

} // namespace wizard
