#include "wizard/knowledge/facts/facts.h"

namespace wizard {

std::span<const Question> Facts::aboutClaimed()
{
    using enum Fact;
    static constexpr Question rows[] = {
        {BackEndCertificateReportedMissing,
            QT_TR_NOOP(
                "In IIS Manager, at Exchange Back End, Bindings, https 444: is no certificate selected?")},
        {BackEndCertificateReportedWrong,
            QT_TR_NOOP("In IIS Manager, at Exchange Back End, Bindings, https 444: is another "
                       "certificate selected than Microsoft Exchange?")},
        {BackEndBindingReportedWrong,
            QT_TR_NOOP("In IIS Manager, at Exchange Back End, Bindings: is https on port 444 missing, or "
                       "does it name a host or an address?")},
        {SslEntryReportedStale,
            QT_TR_NOOP("Does netsh http show sslcert name a certificate for port 444 that is no longer "
                       "on the server?")},
        {SelfSignedCertificateReportedDeleted,
            QT_TR_NOOP("Was the self-signed certificate Microsoft Exchange deleted or removed?")},
        {AuthCertificateReportedExpired,
            QT_TR_NOOP("Has the certificate Microsoft Exchange Server Auth Certificate expired?")},
        {AuthCertificateReportedMissing,
            QT_TR_NOOP("Is the Microsoft Exchange Server Auth Certificate missing on a server?")},
        {AuthCertificateReportedRenewed,
            QT_TR_NOOP("Was the Auth certificate renewed within the last days?")},
        {CommandObjectsReportedBroken,
            QT_TR_NOOP("Do commands in the management shell print empty or half-empty objects?")},
        {CanaryReportedDamaged, QT_TR_NOOP("Has somebody found the canary data (msExchCanaryData) damaged?")},
        {FrontEndCertificateReportedBad,
            QT_TR_NOOP("Does the browser warn about the certificate of the page, or is it expired?")},
        {KeyReportedInNewStore,
            QT_TR_NOOP(
                "Was the certificate of the web site made with a new template or provider (CNG, ECC)?")},
        {OldCertificateReportedToHelp,
            QT_TR_NOOP("Did it work again when the former certificate was put back?")},
        {PrivateKeyReportedMissing,
            QT_TR_NOOP(
                "Does the certificate lack its private key (no key sign in the certificate console)?")},
        {CertificatesReportedDifferent,
            QT_TR_NOOP("Do the servers behind the load balancer show different certificates?")},
        {BuildsReportedDifferent,
            QT_TR_NOOP("Do the servers behind the load balancer have different Exchange updates?")},
        {DirectAccessReportedWorking, QT_TR_NOOP("Does every server work when you open it by its own name?")},
        {ServerAccountReportedInAdminGroup,
            QT_TR_NOOP("Is the computer account of the server in Domain Admins, Enterprise Admins or "
                       "another group of administrators?")},
        {ServerAccountReportedOutOfGroups,
            QT_TR_NOOP("Is the computer account of the server missing in Exchange Servers or Exchange "
                       "Trusted Subsystem?")},
        {AuditingRightReportedMissing,
            QT_TR_NOOP("Is Exchange Servers missing in the policy Manage auditing and security log of "
                       "the domain controllers?")},
        {ServiceNameReportedWrong,
            QT_TR_NOOP("Is a service name (SPN) of the server registered for another account or twice?")},
        {DnsReportedWrong,
            QT_TR_NOOP("Does a name of the servers resolve to a wrong address, or not at all?")},
        {ServerReportedCloned,
            QT_TR_NOOP("Was the server made from a clone or a template of a virtual machine?")},
        {RolesReportedMissing,
            QT_TR_NOOP("Is the account in no Exchange role group such as Organization Management?")},
        {RemotePowerShellReportedDisabled,
            QT_TR_NOOP("Is RemotePowerShellEnabled switched off for the account?")},
        {AccessRuleReportedDenying, QT_TR_NOOP("Is there a client access rule that denies access?")},
        {AdminCenterReportedDisabled,
            QT_TR_NOOP("Was the admin center switched off on purpose (AdminEnabled)?")},
        {ManyGroupsReported, QT_TR_NOOP("Is the affected account in very many groups, a hundred or more?")},
        {MailboxAccessReportedDisabled,
            QT_TR_NOOP("Is Outlook on the web or ActiveSync switched off for the mailbox?")},
        {DatabaseReportedDismounted, QT_TR_NOOP("Is a mailbox database dismounted?")},
        {DatabaseReportedDeleted, QT_TR_NOOP("Was a mailbox database deleted or its server removed?")},
        {SystemMailboxReportedBroken,
            QT_TR_NOOP("Are arbitration mailboxes missing, broken or in a database that is not mounted?")},
        {DiskReportedFull, QT_TR_NOOP("Is a disk of the server full, or nearly?")},
        {ServicesReportedStopped,
            QT_TR_NOOP("Does the services console show an Exchange service that should run as stopped?")},
        {PoolReportedStopped,
            QT_TR_NOOP("Does IIS Manager show an application pool of Exchange as stopped?")},
        {WebSiteReportedStopped,
            QT_TR_NOOP("Does IIS Manager show Default Web Site or Exchange Back End as stopped, or is "
                       "IIS itself stopped?")},
        {WebConfigReportedBroken, QT_TR_NOOP("Is a web.config of Exchange missing, empty or damaged?")},
        {SharedWebConfigReportedBroken,
            QT_TR_NOOP("Is SharedWebConfig.config missing in ClientAccess or in FrontEnd\\HttpProxy?")},
        {InstallVariableReportedUnresolved,
            QT_TR_NOOP("Does a web.config of Exchange still hold the text %ExchangeInstallDir%?")},
        {DirectoryPathReportedWrong,
            QT_TR_NOOP("In IIS Manager: does a virtual directory of Exchange point to a wrong folder?")},
        {RedirectReported,
            QT_TR_NOOP("In IIS Manager: is HTTP Redirect switched on for Default Web Site or a directory "
                       "below it?")},
        {RewriteRuleReported,
            QT_TR_NOOP("In IIS Manager: does URL Rewrite have a rule that somebody added?")},
        {MitigationReported,
            QT_TR_NOOP("Has the mitigation service applied something to the server, or did it begin with "
                       "a mitigation?")},
        {SignInMethodReportedChanged,
            QT_TR_NOOP("Were the sign-in methods of owa or ecp changed, so that they differ?")},
        {AntivirusReported,
            QT_TR_NOOP("Was a virus scanner installed or changed, or does it work without it?")},
        {WebModuleReportedMissing,
            QT_TR_NOOP("Is a module of IIS missing or failing, or was one added by another product?")},
        {ShellModuleReportedMissing,
            QT_TR_NOOP(
                "Is kerbauth or WSMan missing at the PowerShell directory, or set at the site instead?")},
        {InstallPathVariableReportedMissing,
            QT_TR_NOOP("Is the system variable ExchangeInstallPath missing or wrong?")},
        {RequireSslReported,
            QT_TR_NOOP("In IIS Manager, Default Web Site, PowerShell, SSL settings: is Require SSL ticked?")},
        {ShellDirectoryReportedMissing,
            QT_TR_NOOP("Is the directory PowerShell missing below Default Web Site in IIS Manager?")},
        {Port80ReportedClosed,
            QT_TR_NOOP(
                "Is http on port 80 missing in the bindings of Default Web Site, or is the port closed?")},
        {ProxyReportedSet, QT_TR_NOOP("Is a proxy set on the server (netsh winhttp show proxy)?")},
        {TooManyShellsReported,
            QT_TR_NOOP("Does the error say that too many shells are open for the account?")},
        {ManagementFrameworkReported,
            QT_TR_NOOP("Was Windows Management Framework 5 installed on the server?")},
        {PowerShellEngineReportedRemoved,
            QT_TR_NOOP("Was the Windows feature PowerShell 2.0 removed, or a cleaner of the registry run?")},
        {PhoneReportedBlocked, QT_TR_NOOP("Is the phone blocked or in quarantine?")},
        {DevicePermissionReportedMissing,
            QT_TR_NOOP("Is inheritance of permissions switched off at the account, as with former "
                       "administrators?")},
        {PhoneSignInReportedChanged, QT_TR_NOOP("Were settings of the ActiveSync directory changed?")},
        {PortsReportedExhausted,
            QT_TR_NOOP("Does the server run out of free ports, with thousands of connections?")},
        {CipherReportedWeak,
            QT_TR_NOOP("Does the browser refuse the encryption (INADEQUATE_SECURITY, no common cipher)?")},
        {AddressReportedGrowing,
            QT_TR_NOOP("Does the address in the browser grow longer with every redirect?")},
    };
    return rows;
}

} // namespace wizard
