#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyScript fix()
{
    return {
        .kind = ScriptKind::Fix,
        .file = "auth-cert-not-yet-valid_fix.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1, "BreakGlass"_L1},
        .steps = {authCheckStep(), authRecycleStep()},
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "auth-cert-not-yet-valid_detect.ps1"_L1,
        .parameters = {"Server"_L1, "BreakGlass"_L1},
        .steps = {authCheckStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("auth-cert-not-yet-valid_commands.ps1"_L1, {"Restart"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP("Remedies",
                "When the certificate began, and how far this server is from UTC: that tells how long to "
                "wait.")),
            restartCommand(QT_TRANSLATE_NOOP(
                "Remedies", "On each server, after the wait. Everybody signs in again once.")),
        });
}

Remedy remedy()
{
    return {
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Wait for the renewed Auth certificate, then restart the pools"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "A local administrator, on each server, after the time that the script names."),
        .interruption = QT_TRANSLATE_NOOP(
            "Remedies", "Outlook on the web and the admin center sign everybody out once on that server."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "One hour after the renewal. Before Exchange 2019 CU12 and 2016 CU23: as many hours as the "
            "server "
            "differs from UTC if that is more."),
        .choices = {serverChoice(), recycleChoice(), breakGlassChoice()},
        .scripts = {commands(), fix(), detect()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Create no other certificate while you wait: each one starts the wait again."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Check the replication between the domain controllers: repadmin /showrepl"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Install the first cumulative update of 2022 or a later one; it ends the wait for "
                    "servers that are not on UTC."),
            },
        .offersUnattended = true,
    };
}

} // namespace

Cause authCertNotYetValid()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "auth-cert-not-yet-valid"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The new Auth certificate is not accepted yet"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The certificate was renewed a short while ago. Other servers still have to receive it, and "
            "older builds refuse it for as many hours as the server differs from UTC."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{AuthCertificateFresh}, Characteristic},
                {{HmacAssert}},
                {{CadataCookieFailure}},
                {{StartedAfterCertificateChange}},
                {{OutlookWorks}},
                {{AuthCertificateReportedRenewed}, Characteristic},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm = {{{AuthCertificateFresh}, {AuthCertificateUsable}, {SignInFailsSinceRenewal}}},
        .exclude =
            {
                {{AuthCertificateFresh, false}},
                {{AuthCertificateExpired}},
                {{AuthNotConfigured}},
            },
        .lookAlikes =
            {
                {"time-skew"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a clock is wrong, and other certificates look invalid as well.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the end date has passed; here it is years away.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes",
            "Wait one hour; before Exchange 2019 CU12 and 2016 CU23, as many hours as the server differs "
            "from "
            "UTC. Never renew again while you wait."),
        .sources =
            {
                "https://support.microsoft.com/help/5012779"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
