#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause gpoManageAuditingRight()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "gpo-manage-auditing-right"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A policy took a right from the Exchange servers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange servers must be allowed to manage the audit log of the domain controllers. A group "
            "policy removed that right, so no domain controller counts as suitable and databases do not "
            "mount."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::ServicesDown, Symptom::MailboxUnavailable, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn, Symptom::OutlookDisconnected},
        .signs =
            {
                {{SaclRightMissing}, Characteristic},
                {{StoreMountFailed}},
                {{StartedAfterPolicyChange}},
                {{AuditingRightReportedMissing}, Characteristic},
                {{StartedAfterDomainControllerChange}},
                {{ServicesReportedStopped}},
            },
        .exclude = {{{SaclRightMissing, false}}},
        .lookAlikes =
            {
                {"eventlog-customsd"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the rights of the event log were changed; event 2080 shows the SACL right.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the column SACL right shows 1, but domain controllers do not answer.")},
                {"exchange-computer-group-missing"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the server itself is missing from the group Exchange Servers.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/msexchangedsaccess-even"_L1
                "t-id-2080"_L1,
                "https://support.microsoft.com/help/925825"_L1,
            },
    };
}

} // namespace wizard
