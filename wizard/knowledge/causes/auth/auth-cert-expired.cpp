#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/authrenewal.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Choice ignoreHybridChoice()
{
    return {.name = "IgnoreHybrid"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question =
            QT_TRANSLATE_NOOP("Remedies", "The organisation is hybrid. Renew the certificate nevertheless?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Exchange Online knows the old certificate. Afterwards run the Hybrid Configuration Wizard "
            "again, and with a dedicated hybrid application ConfigureExchangeHybridApplication.ps1 "
            "-UpdateCertificate.")};
}

Choice enforceNewChoice()
{
    return {.name = "EnforceNew"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question =
            QT_TRANSLATE_NOOP("Remedies", "Create a new certificate although the current one looks valid?"),
        .explanation =
            QT_TRANSLATE_NOOP("Remedies", "Only when it is known to be broken. It takes effect at once.")};
}

RemedyScript fix()
{
    return {
        .kind = ScriptKind::Fix,
        .file = "auth-cert-expired_fix.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "IgnoreUnreachableServers"_L1,
            "IgnoreHybrid"_L1, "EnforceNew"_L1, "BreakGlass"_L1},
        .steps = {authCheckStep(), authCreateStep(), authCopyStep(), authStageStep(), authPublishStep(),
            authRecycleStep(), authVerifyStep()},
    };
}

RemedyScript cleanup()
{
    return {
        .kind = ScriptKind::Cleanup,
        .file = "auth-cert-expired_cleanup.ps1"_L1,
        .parameters = {"Server"_L1, "IgnoreUnreachableServers"_L1, "OldThumbprint"_L1, "BreakGlass"_L1},
        .steps =
            {
                authCheckStep(),
                {.key = "clear"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Forget the previous certificate."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Only when every server has the current one. The thumbprint is noted in the log."),
                    .undo = QT_TRANSLATE_NOOP("Remedies", "None; the old certificate had expired."),
                    .needs = exchangeRights()},
                {.key = "remove"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Remove the old certificate, server by server."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Only where it has expired and nothing uses it: not the Auth configuration, not mail "
                        "between the servers, not a web site or port."),
                    .undo = QT_TRANSLATE_NOOP(
                        "Remedies", "None: a removed certificate comes back from a backup only."),
                    .needs = exchangeRights()},
            },
    };
}

RemedyScript undo()
{
    return {
        .kind = ScriptKind::Undo,
        .file = "auth-cert-expired_undo.ps1"_L1,
        .parameters = {"Server"_L1, "BreakGlass"_L1},
        .steps =
            {
                authCheckStep(ScriptKind::Undo),
                {.key = "transport"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Put the internal mail certificate back."),
                    .what = QT_TRANSLATE_NOOP(
                        "Remedies", "If it differs from what was noted before the repair.")},
                {.key = "restage"_L1,
                    .title =
                        QT_TRANSLATE_NOOP("Remedies", "Put the Auth configuration back as far as possible."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "What was current and is still valid is published again; what was staged is staged "
                        "again. There is no way back to an expired certificate.")},
                {.key = "leftover"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Remove the certificate that the repair created."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Only if nothing uses it.")},
            },
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "auth-cert-expired_detect.ps1"_L1,
        .parameters = {"Server"_L1, "BreakGlass"_L1},
        .steps = {authCheckStep(ScriptKind::Detect)},
    };
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Renew the Auth certificate"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, once, on one Mailbox server, in Windows PowerShell as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "Outlook on the web and the admin center sign everybody out once per server (under a minute). "
            "Outlook and phones go on, unless all of IIS is restarted."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "This server at once; other servers and sites within about an hour. Before the first update of "
            "2022, servers that are not on UTC wait for as many hours as they differ from UTC. Do not create "
            "another one."),
        .choices =
            {
                authPlanChoice({"open"_L1, "renew"_L1, "publish"_L1, "copy"_L1, "restart"_L1}),
                serverChoice(),
                recycleChoice(),
                otherServersChoice(),
                ignoreUnreachableChoice(),
                ignoreHybridChoice(),
                enforceNewChoice(),
                breakGlassChoice(),
                {.name = "OldThumbprint"_L1,
                    .kind = ValueKind::Thumbprint,
                    .question =
                        QT_TRANSLATE_NOOP("Remedies", "Which old certificate shall the clean-up remove?"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "Remedies", "Empty: the one that the Auth configuration names as the previous one.")},
            },
        .scripts = {authRenewalCommands(), fix(), cleanup(), undo(), detect()},
        .offersUnattended = true,
    };
}

} // namespace

Cause authCertExpired()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "auth-cert-expired"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The Auth certificate has expired"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange signs the sign-in cookies of Outlook on the web and the admin center with it. Since it "
            "ran out, every sign-in ends in an error page; mail flow goes on."),
        .scope = Scope::Organisation,
        .prevalence =
            Prevalence::Common, // Every organisation gets there, five years after its first installation.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop,
            Symptom::ShellHasNoCommands},
        .signs =
            {
                {{AuthCertificateExpired}, Characteristic},
                {{HmacAssert}, Characteristic},
                {{CadataCookieFailure}, Characteristic},
                {{AuthNamedCertificateExpired}, Characteristic},
                {{AuthDirectoryCertificateExpired}, Characteristic},
                {{TokenIssuerCrash}, Characteristic},
                {{AuthMetadataShowsValidKey}, Against},
                {{ErrorPageRedirect, true, "500"_L1}},
                {{CertificateDetailsBroken}},
                {{ShellAuthCertificateListedBlank}},
                {{AllServersAffected}},
                {{OutlookWorks}},
                {{ShellOpens}},
                {{AuthCertificateReportedExpired}, Characteristic},
                {{OwaWorks}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm = {{{AuthCertificateExpired}}},
        .exclude =
            {
                {{AuthCertificateExpired, false}},
                {{AuthNotConfigured}},
            },
        .lookAlikes =
            {
                {"fips-policy"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the sign-in runs through AD FS, and the event names ID6037.")},
                {"auth-cert-missing-on-server"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificate is in date, but one server or site lacks it.")},
                {"auth-cert-not-yet-valid"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There it was renewed hours ago and its end date is years away.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a file cannot be loaded; no event speaks of HMACProvider.")},
                {"canary-data-corrupt"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There event 1309 names Canary15 and the Auth certificate is in order.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes",
            "Other sites receive the new certificate within about an hour. On builds before the first update "
            "of 2022, servers that are not on UTC refuse it for as many hours as they differ from UTC. Do "
            "not create another one while you wait."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ec"_L1
                "p-if-oauth-expired"_L1,
                "https://support.microsoft.com/help/5005341"_L1,
                "https://support.microsoft.com/help/5012779"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
