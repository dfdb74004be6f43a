#include "wizard/knowledge/facts/facts.h"

namespace wizard {

std::span<const Question> Facts::aboutReported()
{
    using enum Fact;
    static constexpr Question rows[] = {
        {AllServersAffected, QT_TR_NOOP("Do all Exchange servers show the problem?")},
        {OneServerAffected, QT_TR_NOOP("Does only one of several Exchange servers show the problem?")},
        {OneUserAffected, QT_TR_NOOP("Is only one account affected, while others can sign in?")},
        {OnlyAdminsAffected, QT_TR_NOOP("Are only administrators affected, while everybody else can work?")},
        {OnlyThroughLoadBalancer,
            QT_TR_NOOP("Does the page open when you use the name of one server instead of the common name?")},
        {StartedAfterUpdate, QT_TR_NOOP("Did it begin after an Exchange update was installed?")},
        {StartedAfterCertificateChange,
            QT_TR_NOOP("Was a certificate renewed, replaced or deleted shortly before it began?")},
        {StartedAfterRestart, QT_TR_NOOP("Did it begin with a restart of the server?")},
        {StartedAfterPolicyChange, QT_TR_NOOP("Was a group policy changed shortly before it began?")},
        {UpdateRunWithoutElevation,
            QT_TR_NOOP(
                "Was the update started with a double click, not from a command prompt as administrator?")},
        {OutlookWorks, QT_TR_NOOP("Does Outlook on the desktop still connect?")},
        {ShellOpens, QT_TR_NOOP("Does the Exchange Management Shell open on the server?")},
        {MailboxReportedOnOlderVersion,
            QT_TR_NOOP("Is the mailbox of the administrator still on an older Exchange version?")},
        {DomainControllersReportedDown, QT_TR_NOOP("Is a domain controller down or out of reach?")},
        {VirtualDirectoriesChanged,
            QT_TR_NOOP("Were settings of virtual directories changed shortly before it began?")},
        {MailboxlessAdminsAffected,
            QT_TR_NOOP("Does it hit only administrators who have no mailbox on these servers?")},
        {MailboxRecentlyMoved, QT_TR_NOOP("Was the mailbox moved to another database a short while ago?")},
        {OneDatabaseAffected, QT_TR_NOOP("Are all affected people in the same mailbox database?")},
        {ComponentsReportedInactive,
            QT_TR_NOOP("Does Get-ServerComponentState show a component as Inactive?")},
        {ServicesReportedDisabled,
            QT_TR_NOOP(
                "Does the services console show an Exchange service or IIS with the start type Disabled?")},
        {TlsSettingsChanged,
            QT_TR_NOOP(
                "Were TLS or cipher settings changed shortly before it began, by a tool or a policy?")},
        {ExtendedProtectionSwitchedOn,
            QT_TR_NOOP(
                "Was Extended Protection switched on shortly before it began, by hand or by an update?")},
        {OwaWorks, QT_TR_NOOP("Can people use Outlook on the web?")},
        {AdminCenterWorks, QT_TR_NOOP("Does the admin center (/ecp) open and work?")},
        {PhonesWork, QT_TR_NOOP("Do phones still receive mail?")},
        {OutlookAsksForPassword, QT_TR_NOOP("Does Outlook ask for the password again and again?")},
        {OnlyFromOutside, QT_TR_NOOP("Does it work inside the company network and fail only from outside?")},
        {OnlyOneBrowser, QT_TR_NOOP("Does it work in a private window or in another browser?")},
        {OnlyNewDevices, QT_TR_NOOP("Do phones that were set up before still work, and only new ones fail?")},
        {OnlyOldClients,
            QT_TR_NOOP(
                "Do only old computers or foreign mail programs fail, such as Windows 7 or Thunderbird, and "
                "current ones connect?")},
        {OneSiteAffected, QT_TR_NOOP("Are all affected servers in the same Active Directory site?")},
        {RestartHelpsForAWhile, QT_TR_NOOP("Does a restart of IIS or of the server help for some time?")},
        {StartedAfterMigration,
            QT_TR_NOOP(
                "Did it begin when a newer Exchange server was brought in or mailboxes were moved to it?")},
        {StartedAfterWindowsUpdate,
            QT_TR_NOOP("Did it begin after updates of Windows or .NET were installed?")},
        {StartedAfterDomainControllerChange,
            QT_TR_NOOP("Was a domain controller updated, added or removed shortly before it began?")},
        {UpdateReportedFailed, QT_TR_NOOP("Did the last Exchange setup or update stop before its end?")},
    };
    return rows;
}

} // namespace wizard
