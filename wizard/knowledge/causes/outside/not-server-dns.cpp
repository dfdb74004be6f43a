#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/serverhalf.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause notServerDns()
{
    using enum Fact;
    return {
        .id = "not-server-dns"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A name that leads nowhere or to another host"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The name that people open has no address there, or that of another host. By their own "
            "names and by address the servers answer."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{DnsReportedWrong}},
            },
        .confirm = provedOutside(
            {"ERR_NAME_NOT_RESOLVED"_L1, "outlook.office.com + ERR_CERT_COMMON_NAME_INVALID"_L1}),
        .lookAlikes =
            {
                {"frontend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the server itself presents a wrong certificate.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the servers themselves do not find their domain controllers.")},
                {"not-server-network"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the name has the right address, and the connection fails.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/outlook-on-the-web/simplify-owa-url"_L1,
            },
    };
}

} // namespace wizard
