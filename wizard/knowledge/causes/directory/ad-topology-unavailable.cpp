#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause adTopologyUnavailable()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "ad-topology-unavailable"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Exchange finds no suitable domain controller"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange reads everything from Active Directory and needs several domain controllers that "
            "answer. Without them its services do not start and nobody signs in."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::ServicesDown, Symptom::ShellDoesNotConnect, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn, Symptom::OwaServiceUnavailable, Symptom::OutlookDisconnected,
            Symptom::PhonesDoNotSync},
        .signs =
            {
                {{TopologyDiscoveryFailed}, Characteristic},
                {{DirectoryServersSuitable, false}, Characteristic},
                {{DomainControllersReportedDown}, Characteristic},
                {{SaclRightMissing, false}},
                {{ProxyErrorCode, true, "DirectoryOperationError"_L1}},
                {{ShellErrorCode, true, "-2144108503"_L1}},
                {{ShellErrorCode, true, "-2146893039"_L1}},
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{OneUserAffected, false}},
                {{DnsReportedWrong}},
                {{StartedAfterDomainControllerChange}},
                {{ServicesReportedStopped}},
                {{OwaWorks}, Against},
                {{AdminCenterWorks}, Against},
                {{OutlookWorks}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm = {{{TopologyDiscoveryFailed}, {DirectoryServersSuitable, false}}},
        .lookAlikes =
            {
                {"kdc-stopped-on-dc"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There event 2080 looks healthy, and only new tickets fail.")},
                {"dns-srv-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There DNS does not name the domain controllers.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There domain controllers answer, but event 2080 shows 0 in the column SACL right.")},
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There domain controllers are suitable and the sign-in to one name fails.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/event-id-2142-exchange-"_L1
                "services-not-start"_L1,
                "https://learn.microsoft.com/exchange/troubleshoot/administration/msexchangedsaccess-even"_L1
                "t-id-2080"_L1,
            },
    };
}

} // namespace wizard
