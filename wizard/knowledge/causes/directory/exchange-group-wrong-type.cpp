#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Make the group a universal security group again"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An administrator of Active Directory who may change the groups in the unit Microsoft "
            "Exchange Security Groups."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The servers restart one after the other; people are not disconnected if there are "
            "several."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication between the domain controllers, then the restart of each server and a new "
            "sign-in of each administrator."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-ADGroup -Filter * -SearchBase 'OU=Microsoft Exchange Security "
                    "Groups,DC=contoso,DC=com' -Properties mail | Format-Table "
                    "Name,GroupScope,GroupCategory,mail. Each has to be Universal and Security, without "
                    "mail. Note what is not."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-ADGroup 'NAME' -GroupScope Universal -GroupCategory Security. If Active Directory "
                    "refuses, the group is a member of a global group, or has domain local groups as "
                    "members: take these memberships out first and note them."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the group has an address (mail): it was mail-enabled. Disable-DistributionGroup "
                    "'NAME' removes that and keeps the group."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Let it replicate (repadmin /syncall /AdeP), restart the Exchange servers one after "
                    "the other, and have the administrators sign in anew."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Expect that commands work again; where setup had stopped, start it again."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: Set-ADGroup with the old scope; nothing works better with it."),
            },
    };
}

} // namespace

Cause exchangeGroupWrongType()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "exchange-group-wrong-type"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A security group of Exchange has the wrong type"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The groups of Exchange have to be universal security groups that cannot receive mail. "
            "One of them was converted, so its members lose their rights everywhere, and setup "
            "refuses it."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::ShellHasNoCommands, Symptom::EcpAccessDenied, Symptom::ShellAccessDenied},
        .signs =
            {
                {{DirectoryAccessDenied}},
                {{ExchangeGroupWrongType}, Characteristic},
                {{RolesReportedMissing}},
            },
        .confirm = {{{ExchangeGroupWrongType}}},
        .exclude = {{{ExchangeGroupWrongType, false}}},
        .lookAlikes =
            {
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There one person lacks a role; the groups are universal.")},
                {"exchange-computer-group-missing"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the server is not a member; the group itself is right.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes",
            "It works after the groups have replicated, the servers restarted, and people signed "
            "in anew."),
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/2557"_L1,
                "https://github.com/microsoft/CSS-Exchange/issues/43"_L1,
                "https://microsoft.github.io/CSS-Exchange/Setup/SetupLogReviewer/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
