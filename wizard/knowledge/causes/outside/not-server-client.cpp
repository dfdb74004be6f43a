#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Likely at most: that another program reaches the same mailbox only people can tell.
Cause notServerClient()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "not-server-client"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A program of the people, its version or its way to sign in"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "One mail program, phone or script signs in in a way that the servers no longer take, "
            "or that they never took. Other programs reach the same mailboxes."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync},
        .signs =
            {
                {{OnlyOldClients}, Characteristic},
            },
        .lookAlikes =
            {
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There every program is refused, or every one that passes the load balancer.")},
                {"tls-config-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There current programs are affected as well.")},
                {"user-scope"_L1, QT_TRANSLATE_NOOP("Causes", "There one account fails in every program.")},
                {"not-server-browser"_L1, QT_TRANSLATE_NOOP("Causes", "There a browser is affected.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/3140245"_L1,
            },
    };
}

} // namespace wizard
