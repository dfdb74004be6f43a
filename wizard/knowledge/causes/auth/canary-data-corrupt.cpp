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
        .file = "canary-data-corrupt_fix.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "EventSeenElsewhere"_L1},
        .steps =
            {
                directoryCheckStep(),
                {.key = "clear"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Clear the canary values."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "The values are saved first. Only the values go; the attributes and the object "
                        "stay."),
                    .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script writes the saved values back."),
                    .needs = configurationRights()},
                {.key = "replicate"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Wait for the domain controllers."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Up to a quarter of an hour, until those in the sites of Exchange servers have no "
                        "old "
                        "key. If one stays behind, it is named, nothing is restarted, and the script is run "
                        "again later.")},
                {.key = "recycle"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pools."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Here, and on the other servers as chosen; Exchange makes new keys by itself.")},
                {.key = "verify"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "The saved values are gone; the pools run.")},
            },
    };
}

RemedyScript undo()
{
    return {
        .kind = ScriptKind::Undo,
        .file = "canary-data-corrupt_undo.ps1"_L1,
        .parameters = {"Server"_L1, "Restart"_L1},
        .steps =
            {
                directoryCheckStep(ScriptKind::Undo),
                {.key = "restore"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Write the saved values back."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Read back and compared byte by byte."),
                    .needs = configurationRights()},
                {.key = "recycle"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pools."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "On this server.")},
            },
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "canary-data-corrupt_detect.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps = {directoryCheckStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("canary-data-corrupt_commands.ps1"_L1, {"Restart"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP(
                "Remedies", "The event has to name Canary15, and exactly one object may be found.")),
            {.key = "clear"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Clear the canary values."),
                .what = QT_TRANSLATE_NOOP("Remedies", "The values only; the object stays."),
                .undo = QT_TRANSLATE_NOOP("Remedies", "Not needed: Exchange makes new ones."),
                .needs = configurationRights()},
            restartCommand(QT_TRANSLATE_NOOP(
                "Remedies", "On each Exchange server, once the domain controllers have the change.")),
            proofCommand(QT_TRANSLATE_NOOP(
                "Remedies", "Outlook on the web opens, and no newer event names Canary15.")),
        });
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Let Exchange make new canary keys"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An administrator who may change the Exchange configuration in Active Directory, once, on a "
            "Mailbox server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "Everybody is signed out of Outlook on the web and the admin center, on all servers."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "Replication between the domain controllers; then the pools on each server."),
        .choices =
            {
                serverChoice(),
                recycleChoice(),
                otherServersChoice(),
                {.name = "EventSeenElsewhere"_L1,
                    .kind = ValueKind::Switch,
                    .fallback = "false"_L1,
                    .question = QT_TRANSLATE_NOOP(
                        "Remedies", "Was event 1309 with Canary15 seen on another server only?"),
                    .explanation = QT_TRANSLATE_NOOP("Remedies",
                        "The script looks for that event on the server on which it runs, and does nothing "
                        "without it.")},
            },
        .scripts =
            {
                commands(),
                fix(),
                undo(),
                detect(),
            },
        .offersUnattended = true,
    };
}

} // namespace

Cause canaryDataCorrupt()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "canary-data-corrupt"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The canary data in Active Directory are damaged"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Outlook on the web protects its requests with values that are kept in Active Directory. They "
            "cannot be read, so every page fails after the sign-in. They are made anew once they are "
            "cleared."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{CanaryFailure}, Characteristic},
                {{OwaNullReferenceHeader}},
                {{HmacAssert}, Against},
                {{AuthMetadataShowsValidKey}},
                {{AllServersAffected}},
                {{OutlookWorks}},
                {{CanaryReportedDamaged}, Characteristic},
                {{OwaWorks}, Against},
                {{OnlyFromOutside}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm = {{{CanaryFailure}, {AuthCertificateUsable}}},
        .exclude = {{{HmacAssert}, {AuthCertificateExpired}}},
        .lookAlikes =
            {
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 1003 names HMACProvider instead of Canary15.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes",
            "It works after replication and a restart of the two pools on every server; everybody signs in "
            "again."),
        .remedy = remedy(),
    };
}

} // namespace wizard
