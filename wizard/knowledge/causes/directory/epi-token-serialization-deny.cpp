#include "wizard/knowledge/cause.h"
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
        .file = "epi-token-serialization-deny_fix.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps =
            {
                directoryCheckStep(),
                {.key = "cut"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Cut the membership."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "The membership through which the computer gets into a denied group is worked out "
                        "through all nested groups, shown, and removed after you agree. The denied right "
                        "itself stays: it is a protection."),
                    .undo = QT_TRANSLATE_NOOP("Remedies", "The undo script adds the same membership again."),
                    .prompts =
                        {
                            {QT_TRANSLATE_NOOP("Remedies", "Are you sure you want to perform this action?"),
                                "Y",
                                QT_TRANSLATE_NOOP("Remedies",
                                    "Check the two group names first: everybody in the inner group loses the "
                                    "outer one.")},
                        },
                    .needs = directoryRights()},
                {.key = "verify"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Works the path out again and prints the plan for replication and restart.")},
            },
    };
}

RemedyScript undo()
{
    return {
        .kind = ScriptKind::Undo,
        .file = "epi-token-serialization-deny_undo.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps =
            {
                directoryCheckStep(ScriptKind::Undo),
                {.key = "restore"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Add the membership again."),
                    .what = QT_TRANSLATE_NOOP("Remedies", "Exactly the noted memberships, nothing else."),
                    .needs = directoryRights()},
            },
    };
}

RemedyScript detect()
{
    return {
        .kind = ScriptKind::Detect,
        .file = "epi-token-serialization-deny_detect.ps1"_L1,
        .parameters = {"Server"_L1},
        .steps = {directoryCheckStep(ScriptKind::Detect)},
    };
}

RemedyScript commands()
{
    return commandScript("epi-token-serialization-deny_commands.ps1"_L1, {"Server"_L1},
        {
            lookCommand(QT_TRANSLATE_NOOP(
                "Remedies", "Every group in which the server is, through whatever other groups.")),
            {.key = "cut"_L1,
                .title = QT_TRANSLATE_NOOP("Remedies", "Remove what leads into a denied group."),
                .what = QT_TRANSLATE_NOOP("Remedies",
                    "The members of Domain Admins, Enterprise Admins, Schema Admins and Organization "
                    "Management through which the server comes in."),
                .undo = QT_TRANSLATE_NOOP("Remedies", "Add-ADGroupMember with the same group and member."),
                .prompts =
                    {
                        {QT_TRANSLATE_NOOP("Remedies", "Performing the operation \"Set\" on target ..."), "Y",
                            QT_TRANSLATE_NOOP("Remedies",
                                "The Enter key means Yes as well. N if people are meant to come into the "
                                "group through this member.")},
                    },
                .needs = directoryRights()},
            proofCommand(QT_TRANSLATE_NOOP(
                "Remedies", "No denied group is listed any more. The server has to restart to know it.")),
        });
}

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Take the Exchange server out of the denied group"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A domain administrator, once, on a computer with the Active Directory module for PowerShell."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "None from the script. The server must be restarted afterwards: put it into maintenance first."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication between the domain controllers, then the restart: a computer reads its groups when "
            "it starts."),
        .choices =
            {
                {.name = "Server"_L1,
                    .kind = ValueKind::Host,
                    .question = QT_TRANSLATE_NOOP("Remedies", "Which Exchange server is refused?"),
                    .explanation = QT_TRANSLATE_NOOP("Remedies",
                        "The one whose computer account event 4 names, ending in $. Empty: the computer on "
                        "which the script is started.")},
            },
        .scripts =
            {
                commands(),
                fix(),
                undo(),
                detect(),
            },
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out who or what put the group there, for example a policy with Restricted Groups: "
                    "it comes back otherwise."),
                QT_TRANSLATE_NOOP("Remedies", "Restart the server after the change has replicated."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Do not remove the denied right and do not add an allowed one."),
            },
        .offersUnattended = true,
    };
}

} // namespace

Cause epiTokenSerializationDeny()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "epi-token-serialization-deny"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "The server's computer account is in a group that Exchange denies"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Members of Domain Admins, Schema Admins, Enterprise Admins and Organization Management may not "
            "pass on a user's identity. The server's own account got into one of them, so the back end "
            "refuses everything it hands over."),
        .symptoms = {Symptom::ShellAccessDenied, Symptom::EcpAccessDenied, Symptom::OwaErrorAfterSignIn,
            Symptom::ShellDoesNotConnect, Symptom::EcpErrorAfterSignIn, Symptom::PhonesDoNotSync,
            Symptom::OutlookDisconnected},
        .signs =
            {
                {{ComputerInDeniedGroup}, Characteristic},
                {{TokenSerializationDenied}, Characteristic},
                {{RehydrationDenied}, Characteristic},
                {{ControlPanelDeniedComputer}, Characteristic},
                {{ShellAccessDenied}, Characteristic},
                {{ComputerTokenStale}},
                {{OneUserAffected, false}},
                {{ServerAccountReportedInAdminGroup}, Characteristic},
            },
        .confirm =
            {
                {{TokenSerializationDenied}},
                {{DeniedGroupInToken}},
                {{ComputerInDeniedGroup}, {RehydrationDenied}},
                {{ComputerInDeniedGroup}, {ControlPanelDeniedComputer}},
                {{ComputerInDeniedGroup}, {ShellAccessDenied}},
            },
        .exclude =
            {
                {{ComputerInDeniedGroup, false}, {ComputerTokenStale, false}},
                {{TokenSerializationDenied, false}, {ComputerTokenStale, false}},
            },
        .lookAlikes =
            {
                {"restrict-remote-sam"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There no group of the server carries a Deny, and a policy restricts calls to SAM.")},
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the refused identity is a person, not a computer.")},
                {"dollar-username"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the shell gives the same number, but says that the XML is invalid, and only "
                        "for one account.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes",
            "The server must be restarted after the change has replicated: its token is built when Windows "
            "starts."),
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/error-occur-ems-ea"_L1
                "c-owa"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
