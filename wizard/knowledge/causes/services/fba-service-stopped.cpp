#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Start the service on the Exchange 2010 server"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies", "A local administrator of the Exchange 2010 server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Only on the client access server of Exchange 2010: Get-Service MSExchangeFBA. On "
                    "later versions the service does not exist, and its absence is no fault."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-Service MSExchangeFBA -StartupType Automatic; Start-Service MSExchangeFBA. Expect "
                    "the state Running, and that the sign-in leads to the mailbox."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: Stop-Service MSExchangeFBA; Set-Service MSExchangeFBA with the start type "
                    "of before."),
            },
    };
}

} // namespace

Cause fbaServiceStopped()
{
    using enum Fact;
    return {
        .id = "fba-service-stopped"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The forms sign-in service of Exchange 2010 is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "On a client access server of Exchange 2010 the service MSExchangeFBA signs people in, "
            "and after a restart it did not start. Exchange 2013 and later have no such service."),
        .prevalence = Prevalence::Rare, // Exchange 2010 only.
        .symptoms = {Symptom::OwaBlankPage, Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{StartedAfterRestart}},
                {{MailboxReportedOnOlderVersion}},
            },
        .lookAlikes =
            {
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "On Exchange 2013 and later a blank page comes from port 444.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/services-overview"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
