#include "wizard/knowledge/remedies.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const char *const directoryRights = QT_TRANSLATE_NOOP("Remedies",
    "The right to change the group in Active Directory; for groups of the forest root, Enterprise Admins");

RemedyStep checkStep()
{
    return {.key = "check"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Check before changing."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Administrator, 64 bit, Active Directory module; reads the directory, shows what will be changed "
            "and keeps "
            "the state of before.")};
}

Remedy tokenSerialization()
{
    return {.id = "epi-token-serialization-deny"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Take the Exchange server out of the denied group"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A domain administrator, once, on a computer with the Active Directory module for PowerShell."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None from the script. The server must be restarted afterwards: put it into maintenance first."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication between the domain controllers, then the restart: a computer reads its groups when "
            "it starts."),
        .choices = {{.name = "Server"_L1,
            .kind = ValueKind::Host,
            .question = QT_TRANSLATE_NOOP("Remedies", "Which Exchange server is refused?"),
            .explanation = QT_TRANSLATE_NOOP("Remedies",
                "The one whose computer account event 4 names, ending in $. Empty: the computer on which the "
                "script "
                "is started.")}},
        .scripts =
            {{ScriptKind::Fix, "epi-token-serialization-deny_fix.ps1"_L1, {"Server"_L1},
                 {checkStep(),
                     {.key = "cut"_L1,
                         .title = QT_TRANSLATE_NOOP("Remedies", "Cut the membership."),
                         .what = QT_TRANSLATE_NOOP("Remedies",
                             "The membership through which the computer gets into a denied group is worked "
                             "out "
                             "through all nested groups, shown, and removed after you agree. The denied "
                             "right "
                             "itself stays: it is a protection."),
                         .undo =
                             QT_TRANSLATE_NOOP("Remedies", "The undo script adds the same membership again."),
                         .prompts = {{QT_TRANSLATE_NOOP(
                                          "Remedies", "Are you sure you want to perform this action?"),
                             "Y",
                             QT_TRANSLATE_NOOP("Remedies",
                                 "Check the two group names first: everybody in the inner group loses the "
                                 "outer one.")}},
                         .needs = directoryRights},
                     {.key = "verify"_L1,
                         .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                         .what = QT_TRANSLATE_NOOP("Remedies",
                             "Works the path out again and prints the plan for replication and restart.")}}},
                {ScriptKind::Undo, "epi-token-serialization-deny_undo.ps1"_L1, {"Server"_L1},
                    {checkStep(),
                        {.key = "restore"_L1,
                            .title = QT_TRANSLATE_NOOP("Remedies", "Add the membership again."),
                            .what =
                                QT_TRANSLATE_NOOP("Remedies", "Exactly the noted memberships, nothing else."),
                            .needs = directoryRights}}},
                {ScriptKind::Detect, "epi-token-serialization-deny_detect.ps1"_L1, {"Server"_L1},
                    {checkStep()}}},
        .manual = {QT_TRANSLATE_NOOP("Remedies",
                       "Find out who or what put the group there, for example a policy with "
                       "Restricted Groups: it comes back otherwise."),
            QT_TRANSLATE_NOOP("Remedies", "Restart the server after the change has replicated."),
            QT_TRANSLATE_NOOP("Remedies", "Do not remove the denied right and do not add an allowed one.")},
        .offersUnattended = true};
}

Remedy canary()
{
    return {.id = "canary-data-corrupt"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Let Exchange make new canary keys"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An administrator who may change the Exchange configuration in Active Directory, once, on a "
            "Mailbox server."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "Everybody is signed out of Outlook on the web and the admin center, on all servers."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "Replication between the domain controllers; then the pools on each server."),
        .choices = {serverChoice(), recycleChoice(), otherServersChoice(),
            {.name = "EventSeenElsewhere"_L1,
                .kind = ValueKind::Switch,
                .fallback = "false"_L1,
                .question = QT_TRANSLATE_NOOP(
                    "Remedies", "Was event 1309 with Canary15 seen on another server only?"),
                .explanation = QT_TRANSLATE_NOOP("Remedies",
                    "The script looks for that event on the server on which it runs, and does nothing "
                    "without it.")}},
        .scripts =
            {{ScriptKind::Fix, "canary-data-corrupt_fix.ps1"_L1,
                 {"Server"_L1, "Restart"_L1, "OtherServers"_L1, "EventSeenElsewhere"_L1},
                 {checkStep(),
                     {.key = "clear"_L1,
                         .title = QT_TRANSLATE_NOOP("Remedies", "Clear the canary values."),
                         .what = QT_TRANSLATE_NOOP("Remedies",
                             "The values are saved first. Only the values go; the attributes and the object "
                             "stay."),
                         .undo =
                             QT_TRANSLATE_NOOP("Remedies", "The undo script writes the saved values back."),
                         .needs = directoryRights},
                     {.key = "recycle"_L1,
                         .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pools."),
                         .what = QT_TRANSLATE_NOOP("Remedies",
                             "Here, and on the other servers as chosen; Exchange makes new keys by itself.")},
                     {.key = "verify"_L1,
                         .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                         .what =
                             QT_TRANSLATE_NOOP("Remedies", "The saved values are gone; the pools run.")}}},
                {ScriptKind::Undo, "canary-data-corrupt_undo.ps1"_L1, {"Server"_L1, "Restart"_L1},
                    {checkStep(),
                        {.key = "restore"_L1,
                            .title = QT_TRANSLATE_NOOP("Remedies", "Write the saved values back."),
                            .what = QT_TRANSLATE_NOOP("Remedies", "Read back and compared byte by byte."),
                            .needs = directoryRights},
                        {.key = "recycle"_L1,
                            .title = QT_TRANSLATE_NOOP("Remedies", "Restart the pools."),
                            .what = QT_TRANSLATE_NOOP("Remedies", "On this server.")}}},
                {ScriptKind::Detect, "canary-data-corrupt_detect.ps1"_L1, {"Server"_L1}, {checkStep()}}},
        .offersUnattended = true};
}

} // namespace

std::vector<Remedy> directoryRemedies()
{
    return {tokenSerialization(), canary()};
}

} // namespace wizard
