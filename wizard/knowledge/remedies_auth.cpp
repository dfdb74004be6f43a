#include "wizard/knowledge/remedies.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const char *const exchangeRights = QT_TRANSLATE_NOOP("Remedies",
    "Organization Management, or a role group with Organization Client Access and Exchange Server "
    "Certificates");

RemedyStep checkStep()
{
    return {.key = "check"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Check before changing."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; opens the management shell; reads the Auth configuration "
            "and the "
            "certificate on every server; says what it will do and keeps the state of before.")};
}

Prompt smtpPrompt()
{
    return {QT_TRANSLATE_NOOP("Remedies", "Overwrite the existing default SMTP certificate?"), "N",
        QT_TRANSLATE_NOOP("Remedies",
            "The Enter key means Yes and would put the Auth certificate into the place of the certificate "
            "with which "
            "the servers trust each other for mail. The new certificate is created all the same.")};
}

RemedyStep createStep()
{
    return {.key = "create"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Create the new Auth certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Only where the plan says so. The internal mail certificate is compared before and after, and "
            "put back if "
            "it changed."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script removes it as long as nothing uses it."),
        .prompts = {smtpPrompt()},
        .needs = exchangeRights};
}

RemedyStep stageStep()
{
    return {.key = "stage"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Make it the next Auth certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies", "The date is taken at the moment of the call."),
        .undo = QT_TRANSLATE_NOOP("Remedies",
            "The undo script stages what was staged before. A staged certificate cannot be taken back "
            "altogether."),
        .prompts = {{QT_TRANSLATE_NOOP("Remedies", "... not at least \"48\" hours in the future ..."), "Y",
                        QT_TRANSLATE_NOOP("Remedies",
                            "With No nothing is staged. Waiting 48 hours makes sense only while the old one "
                            "is valid.")},
            {QT_TRANSLATE_NOOP("Remedies", "A next certificate is already configured. Replace it?"), "Y",
                QT_TRANSLATE_NOOP("Remedies",
                    "It appears only when the script has said before which next certificate it replaces and "
                    "why. "
                    "In any other case answer N and look first.")}},
        .needs = exchangeRights};
}

RemedyStep publishStep()
{
    return {.key = "publish"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Publish it."),
        .what = QT_TRANSLATE_NOOP(
            "Remedies", "It becomes the current one and Exchange copies it to the other servers."),
        .undo = QT_TRANSLATE_NOOP("Remedies",
            "There is no way back to a certificate that has expired. One that is still valid is published "
            "again by "
            "the undo script."),
        .prompts = {{QT_TRANSLATE_NOOP("Remedies", "The effective date has not been reached ..."), "Y",
            QT_TRANSLATE_NOOP(
                "Remedies", "It appears only when a certificate staged for later is needed now.")}},
        .needs = exchangeRights};
}

RemedyStep copyStep()
{
    return {.key = "copy"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Copy the certificate to the servers that lack it."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Exported with its private key under a random password that exists in memory only, then imported "
            "on each "
            "server that lacks it."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "Not needed: the copy does no harm."),
        .needs = exchangeRights};
}

RemedyStep recycleStep()
{
    return {.key = "recycle"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Restart what reads the certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "MSExchangeServiceHost and the pools of Outlook on the web and the admin center, or all of IIS "
            "if chosen; "
            "here, and on the other servers as chosen.")};
}

RemedyStep verifyStep()
{
    return {.key = "verify"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "The Auth configuration, the certificate on each server, the internal mail certificate, the "
            "pools.")};
}

Choice ignoreHybridChoice()
{
    return {.name = "IgnoreHybrid"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question =
            QT_TRANSLATE_NOOP("Remedies", "The organisation is hybrid. Renew the certificate nevertheless?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Exchange Online knows the old certificate. Afterwards run the Hybrid Configuration Wizard "
            "again, and with "
            "a dedicated hybrid application ConfigureExchangeHybridApplication.ps1 -UpdateCertificate.")};
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

Remedy authCertExpired()
{
    return {.id = "auth-cert-expired"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Renew the Auth certificate"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, once, on one Mailbox server, in Windows PowerShell as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "Outlook on the web and the admin center sign everybody out once per server (under a minute). "
            "Outlook and "
            "phones go on, unless all of IIS is restarted."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "This server at once; other servers and sites within about an hour. Before the first update of "
            "2022, "
            "servers that are not on UTC wait for as many hours as they differ from UTC. Do not create "
            "another one."),
        .choices = {serverChoice(), recycleChoice(), otherServersChoice(), ignoreUnreachableChoice(),
            ignoreHybridChoice(), enforceNewChoice(), breakGlassChoice(),
            {.name = "OldThumbprint"_L1,
                .kind = ValueKind::Thumbprint,
                .question = QT_TRANSLATE_NOOP("Remedies", "Which old certificate shall the clean-up remove?"),
                .explanation = QT_TRANSLATE_NOOP(
                    "Remedies", "Empty: the one that the Auth configuration names as the previous one.")}},
        .scripts = {{ScriptKind::Fix, "auth-cert-expired_fix.ps1"_L1,
                        {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "IgnoreUnreachableServers"_L1,
                            "IgnoreHybrid"_L1, "EnforceNew"_L1, "BreakGlass"_L1},
                        {checkStep(), createStep(), copyStep(), stageStep(), publishStep(), recycleStep(),
                            verifyStep()}},
            {ScriptKind::Cleanup, "auth-cert-expired_cleanup.ps1"_L1,
                {"Server"_L1, "IgnoreUnreachableServers"_L1, "OldThumbprint"_L1, "BreakGlass"_L1},
                {checkStep(),
                    {.key = "clear"_L1,
                        .title = QT_TRANSLATE_NOOP("Remedies", "Forget the previous certificate."),
                        .what = QT_TRANSLATE_NOOP("Remedies",
                            "Only when every server has the current one. The thumbprint is noted in the "
                            "log."),
                        .undo = QT_TRANSLATE_NOOP("Remedies", "None; the old certificate had expired."),
                        .needs = exchangeRights},
                    {.key = "remove"_L1,
                        .title =
                            QT_TRANSLATE_NOOP("Remedies", "Remove the old certificate, server by server."),
                        .what = QT_TRANSLATE_NOOP("Remedies",
                            "Only where it has expired and nothing uses it: not the Auth configuration, not "
                            "mail between "
                            "the servers, not a web site or port."),
                        .undo = QT_TRANSLATE_NOOP(
                            "Remedies", "None: a removed certificate comes back from a backup only."),
                        .needs = exchangeRights}}},
            {ScriptKind::Undo, "auth-cert-expired_undo.ps1"_L1, {"Server"_L1, "BreakGlass"_L1},
                {checkStep(),
                    {.key = "transport"_L1,
                        .title = QT_TRANSLATE_NOOP("Remedies", "Put the internal mail certificate back."),
                        .what = QT_TRANSLATE_NOOP(
                            "Remedies", "If it differs from what was noted before the repair.")},
                    {.key = "restage"_L1,
                        .title = QT_TRANSLATE_NOOP(
                            "Remedies", "Put the Auth configuration back as far as possible."),
                        .what = QT_TRANSLATE_NOOP("Remedies",
                            "What was current and is still valid is published again; what was staged is "
                            "staged again. "
                            "There is no way back to an expired certificate.")},
                    {.key = "leftover"_L1,
                        .title =
                            QT_TRANSLATE_NOOP("Remedies", "Remove the certificate that the repair created."),
                        .what = QT_TRANSLATE_NOOP("Remedies", "Only if nothing uses it.")}}},
            {ScriptKind::Detect, "auth-cert-expired_detect.ps1"_L1, {"Server"_L1, "BreakGlass"_L1},
                {checkStep()}}},
        .offersUnattended = true};
}

Remedy authCertMissing()
{
    return {.id = "auth-cert-missing-on-server"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Copy the Auth certificate to the servers that lack it"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, once, on any Mailbox server, in Windows PowerShell as "
            "administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "On the servers that lacked it, Outlook on the web and the admin center sign everybody out "
            "once."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "None after the restart of the pools on the servers that lacked it."),
        .choices = {serverChoice(), recycleChoice(), otherServersChoice(), ignoreUnreachableChoice(),
            breakGlassChoice()},
        .scripts = {{ScriptKind::Fix, "auth-cert-missing-on-server_fix.ps1"_L1,
                        {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "IgnoreUnreachableServers"_L1,
                            "BreakGlass"_L1},
                        {checkStep(), copyStep(), recycleStep(), verifyStep()}},
            {ScriptKind::Detect, "auth-cert-missing-on-server_detect.ps1"_L1, {"Server"_L1, "BreakGlass"_L1},
                {checkStep()}}},
        .offersUnattended = true};
}

Remedy authCertNotYetValid()
{
    return {.id = "auth-cert-not-yet-valid"_L1,
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Wait for the renewed Auth certificate, then restart the pools"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "A local administrator, on each server, after the time that the script names."),
        .interruption = QT_TRANSLATE_NOOP(
            "Remedies", "Outlook on the web and the admin center sign everybody out once on that server."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "One hour after the renewal, or as many hours as the server differs from UTC if that is more."),
        .choices = {serverChoice(), recycleChoice(), breakGlassChoice()},
        .scripts = {{ScriptKind::Fix, "auth-cert-not-yet-valid_fix.ps1"_L1,
                        {"Server"_L1, "Restart"_L1, "BreakGlass"_L1}, {checkStep(), recycleStep()}},
            {ScriptKind::Detect, "auth-cert-not-yet-valid_detect.ps1"_L1, {"Server"_L1, "BreakGlass"_L1},
                {checkStep()}}},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
                       "Create no other certificate while you wait: each one starts the wait again."),
            QT_TRANSLATE_NOOP(
                "Remedies", "Check the replication between the domain controllers: repadmin /showrepl"),
            QT_TRANSLATE_NOOP("Remedies",
                "Install the first cumulative update of 2022 or a later one; it ends the wait for servers "
                "that are not "
                "on UTC.")},
        .offersUnattended = true};
}

} // namespace

std::vector<Remedy> authCertificateRemedies()
{
    return {authCertExpired(), authCertMissing(), authCertNotYetValid()};
}

} // namespace wizard
