#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause servicesDisabledAfterUpdate()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "services-disabled-after-update"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An update left services disabled"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup disables the services of Exchange and of the web server while it works. It stopped half "
            "way and did not switch them on again."),
        .symptoms = {Symptom::ServicesDown, Symptom::OwaSignInPageMissing, Symptom::OwaServiceUnavailable,
            Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ServicesDisabled}, Characteristic},
                {{ServicesReportedDisabled}, Characteristic},
                {{StartedAfterUpdate}},
                {{WebServiceStopped}},
                {{Port443Open, false}},
            },
        // Setup disables them itself while it runs; one of them alone may be off on purpose.
        .confirm =
            {
                {{ServicesDisabled}, {SetupRunning, false}, {WebServiceStopped}},
                {{ServicesDisabled}, {SetupRunning, false}, {Port443Open, false}},
            },
        .exclude =
            {
                {{ServicesDisabled, false}},
                {{SetupRunning}},
            },
        .lookAlikes =
            {
                {"component-state-inactive"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There all services run, but components are inactive.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the web service can be started at once.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
            },
    };
}

} // namespace wizard
