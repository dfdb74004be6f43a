#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause crossSiteEcpExternalurlLoop()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "cross-site-ecp-externalurl-loop"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Two sites send the admin center back and forth"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The external address of the admin center in the other site points back to this one. The address "
            "grows with every turn until the server refuses it."),
        .prevalence = Prevalence::Rare, // One article, about Exchange 2016 in several sites.
        .symptoms = {Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{QueryStringTooLong}, Characteristic},
                {{HttpErrorStatus, true, "400"_L1}},
                {{TooManyRedirects}},
                {{AddressReportedGrowing}, Characteristic},
                {{OneSiteAffected}},
                {{StartedAfterWindowsUpdate}, Against},
            },
        .lookAlikes =
            {
                {"dotnet-cu-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There it also fails on the server itself, and the address does not grow.")},
                {"http-redirect-inherited"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There mailboxes of every site are affected.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/ecp-redirection-fa"_L1
                "ils-exchange-2016-on-prem"_L1,
            },
    };
}

} // namespace wizard
