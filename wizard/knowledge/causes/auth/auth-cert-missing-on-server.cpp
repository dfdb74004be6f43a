#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/authrenewal.h"
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
        .file = "auth-cert-missing-on-server_fix.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "IgnoreUnreachableServers"_L1,
            "BreakGlass"_L1},
        .steps = {authCheckStep(), authCopyStep(), authRecycleStep(), authVerifyStep()},
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "auth-cert-missing-on-server_detect.ps1"_L1,
        .parameters = {"Server"_L1, "BreakGlass"_L1},
        .steps = {authCheckStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("auth-cert-missing-on-server_commands.ps1"_L1, {"Restart"_L1, "Plan"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP("Remedies",
                "Which servers have the certificate with its key. A server without a line lacks it.")),
            authCopyCommand(),
            restartCommand(QT_TRANSLATE_NOOP("Remedies", "On the servers that lacked it, and only there.")),
            proofCommand(
                QT_TRANSLATE_NOOP("Remedies", "Each of these servers shows the certificate with its key.")),
        });
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Copy the Auth certificate to the servers that lack it"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, once, on any Mailbox server, in Windows PowerShell as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "On the servers that lacked it, Outlook on the web and the admin center sign everybody out "
            "once."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "None after the restart of the pools on the servers that lacked it."),
        .choices = {authPlanChoice({"open"_L1, "copy"_L1, "restart"_L1}), serverChoice(), recycleChoice(),
            otherServersChoice(), ignoreUnreachableChoice(), breakGlassChoice()},
        .scripts = {commands(), fix(), detect()},
        .offersUnattended = true,
    };
}

} // namespace

Cause authCertMissingOnServer()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "auth-cert-missing-on-server"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The Auth certificate is missing on a server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The organisation names an Auth certificate that this server does not have, or has without its "
            "private key. Sign-ins that this server handles end in an error page."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop},
        .signs =
            {
                {{AuthCertificateMissing}, Characteristic},
                {{AuthDirectoryCertificateMissing}, Characteristic},
                {{AuthNotConfigured}, Characteristic},
                {{AuthCertificateNotFoundEvent}, Characteristic},
                {{HmacAssert}, Characteristic},
                {{CadataCookieFailure}},
                {{TokenIssuerCrash}},
                {{OneServerAffected}},
                {{OnlyThroughLoadBalancer}},
                {{OutlookWorks}},
                {{AuthMetadataShowsValidKey}, Against},
                {{AuthCertificateReportedMissing}, Characteristic},
                {{OneSiteAffected}},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm =
            {
                {{AuthCertificateMissing}},
                {{AuthNotConfigured}},
            },
        .exclude =
            {
                {{AuthCertificateMissing, false}},
                {{AuthCertificateUsable}},
            },
        .lookAlikes =
            {
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificate is on the server, but past its end date.")},
                {"auth-cert-not-yet-valid"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There it was renewed hours ago and is still on its way.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "It works as soon as the certificate is imported and the two pools have restarted."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/exchange-oauth-authenti"_L1
                "cation-could-not-find-the-authorization"_L1,
                "https://microsoft.github.io/CSS-Exchange/Admin/MonitorExchangeAuthCertificate/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
