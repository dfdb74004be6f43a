#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause extendedProtectionConflict()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "extended-protection-conflict"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Extended Protection does not fit the way clients connect"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows ties each sign-in to the TLS connection it came over. A load balancer that ends TLS "
            "with another certificate, or old NTLM clients, then fail and ask for the password again and "
            "again."),
        .prevalence = Prevalence::Common, // On by default since 2019 CU14.
        .symptoms = {Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync},
        .signs =
            {
                {{ChannelBindingRefused}, Characteristic},
                {{ExtendedProtectionTooStrict}, Characteristic},
                {{ExtendedProtectionSwitchedOn}, Characteristic},
                {{HttpErrorStatus, true, "401"_L1}},
                {{StartedAfterUpdate}},
                {{OutlookWorks, false}},
                {{OutlookAsksForPassword}},
                {{StartedAfterDomainControllerChange}, Against},
                {{OnlyOldClients}, Against},
            },
        .lookAlikes =
            {
                {"backend-binding-wrong"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There port 444 is bound to one address, and the servers refuse each other.")},
                {"suppress-extended-protection"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell of one server fails and clients work.")},
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the sign-in fails without 0xC000035B in event 4625.")},
                {"tls-config-mismatch"_L1, QT_TRANSLATE_NOOP("Causes", "There the handshake fails already.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Security/ExchangeExtendedProtectionManagement/"_L1,
            },
    };
}

} // namespace wizard
