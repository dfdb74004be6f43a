#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Likely at most: no source tells which updates the domain controllers got.
Cause notServerDcUpdate()
{
    using enum Fact;
    return {
        .id = "not-server-dc-update"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An update of the domain controllers"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows updates of domain controllers change how Kerberos and passwords are checked. "
            "Several servers and products then ask for passwords or refuse tickets at once, "
            "although nothing was changed on Exchange."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OutlookDisconnected},
        .signs =
            {
                {{StartedAfterDomainControllerChange}},
            },
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There a name, a clock or a password of Exchange is wrong, and one service alone "
                        "fails.")},
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There Exchange finds no domain controller.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/5008720"_L1,
            },
    };
}

} // namespace wizard
