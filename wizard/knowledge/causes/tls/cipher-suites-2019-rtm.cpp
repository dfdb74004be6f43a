#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause cipherSuites2019Rtm()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "cipher-suites-2019-rtm"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "The first release of Exchange 2019 left unusable cipher suites behind"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup of the first Exchange 2019 release put suites in front that browsers refuse for HTTP/2. "
            "Later updates do not change that."),
        .prevalence = Prevalence::Rare, // Only what was installed as 2019 RTM has it (KB 4469384).
        .symptoms = {Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{Http2SecurityRefused}, Characteristic},
                {{Tls443Completes}},
                {{CipherReportedWeak}, Characteristic},
            },
        .lookAlikes =
            {
                {"cipher-order-http2"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a policy or a tool set an order of its own.")},
                {"tls-config-mismatch"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There no common protocol is left; here only HTTP/2 is refused.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-and-ecp-unavai"_L1
                "lable-users-get-security-warning"_L1,
            },
    };
}

} // namespace wizard
