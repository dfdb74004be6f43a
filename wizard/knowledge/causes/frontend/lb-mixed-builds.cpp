#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause lbMixedBuilds()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "lb-mixed-builds"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The servers behind the load balancer run different builds"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Since the update of July 2021 sign-in cookies look different. A server without it cannot read "
            "those of a server with it, so the page stays blank or the sign-in page comes back."),
        .scope = Scope::Organisation,
        .prevalence = Prevalence::Rare, // Builds of before and since July 2021 behind one name.
        .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::OwaSignInLoop},
        .signs =
            {
                {{OnlyThroughLoadBalancer}, Characteristic},
                {{ServerBuildsDiffer}},
                {{BuildsReportedDifferent}, Characteristic},
                {{DirectAccessReportedWorking}},
            },
        .lookAlikes =
            {
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the builds are the same, but the certificates are not.")},
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There one server alone shows the blank page as well.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/5005341"_L1,
            },
    };
}

} // namespace wizard
