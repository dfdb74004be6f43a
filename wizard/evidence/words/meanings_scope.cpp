#include "wizard/evidence/words/meaningterms.h"

namespace wizard {

using enum Word;

namespace {

/// Whoever or whatever narrows "it works" down, so that it does not stand for everybody.
Words narrower()
{
    return any(OnePerson, OthersToo, OtherServers, OneServer, Site, Browser, OneBrowser, FormerCertificate,
        OtherDatabase, WithMailbox, VersionSwitch, Inside, Outside, Only, Through, Direct, ForAWhile,
        LoadBalancer, ReverseProxy);
}

} // namespace

std::span<const Meaning> onsetMeanings()
{
    static const std::vector<Meaning> rows = {
        {.says = Fact::StartedAfterUpdate,
            .things = {any(Update, Setup)},
            .unless = any(DomainController, Antivirus)},
        {.says = Fact::StartedAfterCertificateChange,
            .things = {any(Certificate)},
            .states = any(Renewed, Deleted, Changed, Installed, Added),
            .unless = any(Adfs)},
        {.says = Fact::StartedAfterRestart, .states = any(Restarted)},
        {.says = Fact::StartedAfterPolicyChange, .things = {any(Policy)}},
        {.says = Fact::VirtualDirectoriesChanged,
            .things = {any(VirtualDirectory)},
            .states = any(Changed, Renewed, Deleted, Added)},
        {.says = Fact::MailboxRecentlyMoved,
            .things = {any(Mailbox)},
            .states = any(Moved),
            .unless = any(Elsewhere)},
        {.says = Fact::TlsSettingsChanged, .things = {any(Tls)}},
        {.says = Fact::ExtendedProtectionSwitchedOn,
            .things = {any(ExtendedProtection)},
            .unless = any(Disabled)},
        {.says = Fact::StartedAfterMigration, .things = {any(Migration)}},
        {.says = Fact::StartedAfterWindowsUpdate,
            .things = {any(WindowsUpdate)},
            .unless = any(DomainController)},
        {.says = Fact::StartedAfterDomainControllerChange,
            .things = {any(DomainController)},
            .states = any(Changed, Renewed, Deleted, Installed, Restarted, Down, Moved, Added),
            .unless = any(Policy)},
        {.says = Fact::StartedAfterDomainControllerChange,
            .things = {any(DomainController), any(Update, WindowsUpdate)}},
        {.says = Fact::AntivirusReported, .things = {any(Antivirus)}},
        {.says = Fact::RedirectReported, .things = {any(Redirect)}},
        {.says = Fact::RewriteRuleReported, .things = {any(RewriteRule)}},
        {.says = Fact::MitigationReported, .things = {any(Mitigation)}},
        {.says = Fact::SignInMethodReportedChanged,
            .things = {any(SignInMethod)},
            .unless = any(Phones, PhoneSettings)},
        {.says = Fact::ProxyReportedSet, .things = {any(WinHttpProxy)}, .unless = any(ReverseProxy)},
        {.says = Fact::DirectoryPathReportedWrong, .things = {any(Folder), any(VirtualDirectory)}},
    };
    return rows;
}

std::span<const Meaning> scopeMeanings()
{
    static const std::vector<Meaning> rows = {
        {.says = Fact::OneUserAffected, .things = {any(OnePerson)}, .circumstance = Only},
        {.says = Fact::OneUserAffected, .things = {any(OthersToo)}, .states = any(Works, Opens, Connects)},
        {.says = Fact::OnlyAdminsAffected,
            .things = {any(Admin)},
            .unless = any(OnePerson, Person),
            .circumstance = Only},
        {.says = Fact::AllServersAffected, .things = {any(AllServers)}, .states = bad() | any(Same)},
        {.says = Fact::OneServerAffected, .things = {any(OneServer)}, .states = bad(), .circumstance = Only},
        {.says = Fact::OneServerAffected, .things = {any(OtherServers)}, .states = any(Works, Opens)},
        {.says = Fact::OneSiteAffected, .things = {any(Site)}, .states = bad(), .circumstance = Only},
        {.says = Fact::OneSiteAffected, .things = {any(Site)}, .states = any(Works)},
        {.says = Fact::OnlyThroughLoadBalancer, .things = {any(LoadBalancer)}, .circumstance = Only},
        {.says = Fact::OneDatabaseAffected, .things = {any(OneDatabase)}, .circumstance = Only},
        {.says = Fact::OneDatabaseAffected, .things = {any(OtherDatabase)}, .states = any(Works, Opens)},
        {.says = Fact::MailboxlessAdminsAffected,
            .things = {any(Admin), any(Mailbox)},
            .states = any(Missing),
            .unless = any(Everything)},
        {.says = Fact::MailboxlessAdminsAffected,
            .things = {any(Person), any(Mailbox)},
            .states = any(Missing),
            .unless = any(SystemMailbox)},
        {.says = Fact::MailboxlessAdminsAffected,
            .things = {any(Admin), any(Mailbox)},
            .circumstance = Elsewhere},
        {.says = Fact::MailboxlessAdminsAffected, .things = {any(WithMailbox)}, .states = any(Works, Opens)},
        {.says = Fact::MailboxRecentlyMoved,
            .things = {any(Mailbox)},
            .states = any(Moved),
            .unless = any(Elsewhere, Admin, Migration)},
        {.says = Fact::StartedAfterMigration, .things = {any(Migration)}, .unless = any(Mailbox)},
        {.says = Fact::StartedAfterDomainControllerChange,
            .things = {any(DomainController), any(Update, WindowsUpdate)},
            .unless = any(Mailbox, Binding)},
        {.says = Fact::StartedAfterPolicyChange, .things = {any(DomainController), any(Policy)}},
        {.says = Fact::OnlyFromOutside, .states = any(Works, Opens), .circumstance = Inside},
        {.says = Fact::OnlyFromOutside, .states = bad(), .unless = any(Inside), .circumstance = Outside},
        {.says = Fact::OnlyOneBrowser, .things = {any(Browser, OneBrowser)}, .circumstance = Only},
        {.says = Fact::OnlyOneBrowser, .things = {any(OneBrowser)}, .states = any(Works, Opens)},
        {.says = Fact::OnlyNewDevices, .things = {any(Device)}, .circumstance = Only},
        {.says = Fact::OnlyNewDevices, .things = {any(Device)}, .states = any(Fails, NotSyncs, Disconnected)},
        {.says = Fact::OnlyOldClients,
            .things = {any(OldClient)},
            .states = bad(),
            .unless = any(CurrentClient)},
        {.says = Fact::OnlyOldClients, .things = {any(OldClient)}, .circumstance = Only},
        {.says = Fact::OutlookAsksForPassword,
            .things = {any(Outlook, Person)},
            .states = any(AsksAgain),
            .unless = any(Owa, AdminCenter)},
        {.says = Fact::OutlookAsksForPassword,
            .things = {any(Outlook), any(Password)},
            .states = any(ComesBack),
            .unless = any(Owa, AdminCenter)},
        {.says = Fact::RestartHelpsForAWhile,
            .states = any(Helps, Works, Restarted),
            .circumstance = ForAWhile},
        {.says = Fact::ClientVersionSwitchHelps,
            .things = {any(VersionSwitch)},
            .states = any(Works, Helps, Opens)},
        // What still works.
        {.says = Fact::OutlookWorks,
            .things = {any(Outlook)},
            .states = any(Works, Connects, Opens),
            .unless = narrower()},
        {.says = Fact::ShellOpens,
            .things = {any(Shell)},
            .states = any(Works, Opens, Connects, Starts),
            .unless = narrower()},
        {.says = Fact::OwaWorks,
            .things = {any(Owa)},
            .states = any(Works),
            .unless = narrower() | any(SignInPage)},
        {.says = Fact::AdminCenterWorks,
            .things = {any(AdminCenter)},
            .states = any(Works),
            .unless = narrower() | any(SignInPage)},
        {.says = Fact::PhonesWork,
            .things = {any(Phones)},
            .states = any(Works, Syncs, Connects),
            .unless = narrower() | any(Device)},
    };
    return rows;
}

std::span<const Meaning> symptomMeanings()
{
    static const std::vector<Meaning> rows = {
        {.says = Symptom::ShellDoesNotConnect,
            .things = {any(Shell)},
            .states =
                any(Fails, NotOpens, Disconnected, Stopped, Missing, Down, Error404, Error500, Error503),
            .unless = any(Commands, ShellDirectory)},
        {.says = Symptom::ShellDoesNotConnect, .things = {any(Shell)}, .states = any(Error403)},
        {.says = Symptom::ShellAccessDenied, .things = {any(Shell)}, .states = any(Denied)},
        {.says = Symptom::ShellHasNoCommands, .things = {any(Commands)}, .states = any(Missing)},
        {.says = Symptom::ShellHasNoCommands, .things = {any(Commands), any(Objects)}, .states = bad()},
        {.says = Symptom::EcpAccessDenied, .things = {any(AdminCenter)}, .states = any(Error403, Denied)},
        {.says = Symptom::EcpAssemblyError, .things = {any(AdminCenter)}, .states = any(AssemblyError)},
        {.says = Symptom::EcpOlderVersion, .things = {any(AdminCenter), any(OlderPage)}},
        {.says = Symptom::EcpNotFound, .things = {any(AdminCenter)}, .states = any(Error404)},
        {.says = Symptom::PagesWithoutImages,
            .things = {any(Images)},
            .states = any(Missing, NotOpens, Fails)},
        {.says = Symptom::PhonesDoNotSync,
            .things = {any(Phones)},
            .states = any(NotSyncs, Disconnected, Fails, NotOpens, Stopped, Missing)},
        {.says = Symptom::OutlookDisconnected,
            .things = {any(Outlook)},
            .states = any(Disconnected, Fails, NotOpens, Down),
            .unless = any(OlderPage)},
        {.says = Symptom::ServicesDown,
            .things = {any(Service)},
            .states = any(Stopped, Fails, Down),
            .unless = any(Pool)},
        {.says = Symptom::ServicesDown, .things = {any(Component, Maintenance)}, .states = any(Inactive)},
        {.says = Symptom::MailboxUnavailable, .things = {any(Mailbox)}, .states = any(Unavailable, Down)},
        {.says = Symptom::OwaSignInPageMissing,
            .things = {any(SignInPage)},
            .states = any(NotOpens, Missing, Down)},
        {.says = Symptom::OwaSignInPageMissing,
            .things = {any(Owa)},
            .states = any(NotOpens, Down),
            .unless = any(Error503, Images)},
        {.says = Symptom::OwaSignInLoop, .things = {any(SignInPage)}, .states = any(ComesBack)},
        {.says = Symptom::BadRequestForOneAccount,
            .things = {any(Owa, AdminCenter, Person, OnePerson)},
            .states = any(Error400)},
    };
    return rows;
}

std::span<const PageMeaning> pageMeanings()
{
    static const std::vector<PageMeaning> rows = {
        {any(Blank), Symptom::OwaBlankPage, Symptom::EcpBlankPage},
        {any(BareBlank), Symptom::OwaBlankPage, Symptom::EcpBlankPage, true},
        {any(Loops), Symptom::OwaSignInLoop, Symptom::OwaSignInLoop},
        {any(Error503), Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable, true},
        {any(ErrorPage), Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        {any(Error500), Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, true},
    };
    return rows;
}

} // namespace wizard
