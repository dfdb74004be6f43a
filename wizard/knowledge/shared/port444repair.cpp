#include "wizard/knowledge/shared/port444repair.h"

#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

RemedyStep checkStep(ScriptKind kind)
{
    const char *what = QT_TRANSLATE_NOOP("Remedies",
        "Right server, administrator, 64 bit; reads the bindings of both web sites and all certificate "
        "entries of HTTP.sys, tells which of the three faults port 444 has, and keeps the state of "
        "before.");
    if (kind == ScriptKind::Undo)
        what = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads which entries the repair noted and the certificate "
            "entries of HTTP.sys of now.");
    if (kind == ScriptKind::Detect)
        what = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the bindings of both web sites and all certificate "
            "entries of HTTP.sys, and tells which of the three faults port 444 has. It keeps nothing.");
    return {.key = "check"_L1, .title = checkTitle(kind), .what = what};
}

RemedyStep chooseStep()
{
    return {.key = "choose"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Find a usable certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "The certificate that Exchange made for this server, or the chosen one. It has to be in the "
            "store, in date and with its key; else the script stops here.")};
}

RemedyStep certificateStep()
{
    return {.key = "certificate"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Find a usable certificate, or create one."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "A certificate of this server that is still in the store is used again. Only if there is none, a "
            "new one is created; that alone needs the management shell."),
        .undo = QT_TRANSLATE_NOOP("Remedies", "A new certificate stays in the store; it does no harm."),
        .prompts =
            {
                {QT_TRANSLATE_NOOP("Remedies", "Overwrite the existing default SMTP certificate?"), "N",
                    QT_TRANSLATE_NOOP("Remedies",
                        "The Enter key means Yes and would change the certificate with which the servers "
                        "trust each other for mail. The new certificate is created all the same.")},
            },
        .needs = QT_TRANSLATE_NOOP(
            "Remedies", "Organization Management, only if a certificate has to be created")};
}

RemedyStep bindStep()
{
    return {.key = "bind"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Give port 444 its certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Entries of HTTP.sys for port 444 that point to a missing certificate are noted and removed; the "
            "certificate is bound through IIS, and through netsh if IIS does not reach HTTP.sys. Port 443 "
            "stays as it is."),
        .undo = QT_TRANSLATE_NOOP(
            "Remedies", "The undo script adds the noted entries again whose certificate exists.")};
}

RemedyStep restartStep()
{
    return {.key = "restart"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Restart the web services."),
        .what = QT_TRANSLATE_NOOP("Remedies", "WAS and W3SVC, or iisreset if chosen. Asked separately.")};
}

RemedyStep verifyStep()
{
    return {.key = "verify"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "All bindings of both sites against the state of before, port 444 in IIS and HTTP.sys, the "
            "services, the internal mail certificate if a certificate was created.")};
}

Choice webRestartChoice()
{
    return {.name = "Restart"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "services"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "How may the web services be restarted?"),
        .explanation = QT_TRANSLATE_NOOP(
            "Remedies", "Both disconnect every web client of this server for about a minute."),
        .options = {
            {"services"_L1, QT_TRANSLATE_NOOP("Remedies", "Restart the services WAS and W3SVC")},
            {"iisreset"_L1, QT_TRANSLATE_NOOP("Remedies", "iisreset, as in the older article")},
        }};
}

Choice certificateChoice()
{
    return {.name = "Thumbprint"_L1,
        .kind = ValueKind::Thumbprint,
        .question = QT_TRANSLATE_NOOP("Remedies", "Which certificate shall port 444 get?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Empty: the script takes the certificate that Exchange made for this server. A chosen one has to "
            "pass the same checks: private key, in date, made for this server, not the Auth certificate.")};
}

Choice certificatePlanChoice()
{
    return {.name = "Plan"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "open"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "What shall the script do?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "What the evidence shows is chosen already. A script for one plan is shorter; it checks that the "
            "plan still fits, and changes nothing where it does not."),
        .options = {
            {"open"_L1,
                QT_TRANSLATE_NOOP("Remedies",
                    "Look into the store first; bind the certificate that is there, or create one")},
            {"bind"_L1,
                QT_TRANSLATE_NOOP(
                    "Remedies", "Bind the certificate of this server that is in its store; create none")},
            {"create"_L1,
                QT_TRANSLATE_NOOP("Remedies",
                    "Create a certificate for this server and bind it; none in its store serves")},
        }};
}

RemedyScript fixScript(QLatin1StringView file)
{
    return {
        .kind = ScriptKind::Fix,
        .file = file,
        .parameters = {"Server"_L1, "Thumbprint"_L1, "Restart"_L1, "Neighbour"_L1, "BreakGlass"_L1},
        .steps = {checkStep(ScriptKind::Fix), chooseStep(), certificateStep(), bindStep(), restartStep(),
            verifyStep()},
    };
}

RemedyScript undoScript(QLatin1StringView file)
{
    return {
        .kind = ScriptKind::Undo,
        .file = file,
        .parameters = {"Server"_L1, "Restart"_L1, "Neighbour"_L1, "BreakGlass"_L1},
        .steps =
            {
                checkStep(ScriptKind::Undo),
                {.key = "transport"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Put the internal mail certificate back."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Only if the repair had to create a certificate and broke off before it did this "
                        "itself.")},
                {.key = "bindings"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Put the noted entries back."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "An entry whose certificate is no longer in the store cannot be added again; then "
                        "the repaired binding stays.")},
                restartStep(),
            },
    };
}

RemedyScript detectScript(QLatin1StringView file)
{
    return {
        .kind = ScriptKind::Detect,
        .file = file,
        .parameters = {"Server"_L1},
        .steps = {checkStep(ScriptKind::Detect)},
    };
}

RemedyScript commandsFor(QLatin1StringView file)
{
    return commandScript(file, {"Thumbprint"_L1, "Restart"_L1, "Plan"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP(
                "Remedies", "The entries of HTTP.sys for port 444 and the certificates of this computer.")),
            {.key = "remove"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Remove what leads nowhere."),
                .what = QT_TRANSLATE_NOOP("Remedies",
                    "The entry is removed; without one, netsh says that it finds none, and nothing is lost."),
                .undo = QT_TRANSLATE_NOOP(
                    "Remedies", "netsh http add sslcert with the endpoint and the hash of step 1.")},
            {.key = "bind"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Give port 444 its certificate."),
                .what = QT_TRANSLATE_NOOP("Remedies",
                    "The certificate that Exchange made for this server, or the chosen one. Port 443 stays "
                    "as it is."),
                .undo = QT_TRANSLATE_NOOP(
                    "Remedies", "netsh http delete sslcert ipport=0.0.0.0:444, then as in step 2.")},
            restartStep(),
            proofCommand(QT_TRANSLATE_NOOP(
                "Remedies", "Port 444 has one entry with the certificate, and sign-in works.")),
        });
}

} // namespace

Remedy port444Repair(const char *title, QLatin1StringView commands, QLatin1StringView fix,
    QLatin1StringView undo, QLatin1StringView detect)
{
    return {
        .title = title,
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator, on each affected server, in Windows PowerShell as administrator. The "
            "management shell is not needed as long as a usable certificate is in the store."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "All web clients of this server (Outlook too) disconnect for about a minute during the restart."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None: sign-in works as soon as the services are up again."),
        .choices = {certificatePlanChoice(), serverChoice(), certificateChoice(), webRestartChoice(),
            neighbourChoice(), breakGlassChoice()},
        .scripts = {commandsFor(commands), fixScript(fix), undoScript(undo), detectScript(detect)},
        .offersUnattended = true,
    };
}

} // namespace wizard
