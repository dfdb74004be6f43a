#pragma once

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace wizard {

/// Every observable thing, named once. Probes, recognisers and importers report facts, never causes.
enum class Fact {
    // What people report. A reported fact supports a cause and never confirms one.
    AllServersAffected,
    OneServerAffected,
    OneUserAffected,
    OnlyAdminsAffected,
    OnlyThroughLoadBalancer,
    StartedAfterUpdate,
    StartedAfterCertificateChange,
    StartedAfterRestart,
    StartedAfterPolicyChange,
    UpdateRunWithoutElevation,
    OutlookWorks,
    ShellOpens,
    MailboxReportedOnOlderVersion,
    DomainControllersReportedDown,
    VirtualDirectoriesChanged,
    MailboxlessAdminsAffected,
    MailboxRecentlyMoved,
    OneDatabaseAffected,
    ComponentsReportedInactive,
    ServicesReportedDisabled,
    TlsSettingsChanged,
    ExtendedProtectionSwitchedOn,
    OwaWorks,
    AdminCenterWorks,
    PhonesWork,
    OutlookAsksForPassword,
    OnlyFromOutside,
    OnlyOneBrowser,
    OnlyNewDevices,
    OnlyOldClients,
    OneSiteAffected,
    RestartHelpsForAWhile,
    StartedAfterMigration,
    StartedAfterWindowsUpdate,
    StartedAfterDomainControllerChange,
    UpdateReportedFailed,

    // What people say of a state that a check can measure. Supports a cause and never confirms one.
    BackEndCertificateReportedMissing,
    BackEndCertificateReportedWrong,
    BackEndBindingReportedWrong,
    SslEntryReportedStale,
    SelfSignedCertificateReportedDeleted,
    AuthCertificateReportedExpired,
    AuthCertificateReportedMissing,
    AuthCertificateReportedRenewed,
    CommandObjectsReportedBroken,
    CanaryReportedDamaged,
    FrontEndCertificateReportedBad,
    KeyReportedInNewStore,
    OldCertificateReportedToHelp,
    PrivateKeyReportedMissing,
    CertificatesReportedDifferent,
    BuildsReportedDifferent,
    DirectAccessReportedWorking,
    ServerAccountReportedInAdminGroup,
    ServerAccountReportedOutOfGroups,
    AuditingRightReportedMissing,
    ServiceNameReportedWrong,
    DnsReportedWrong,
    ServerReportedCloned,
    RolesReportedMissing,
    RemotePowerShellReportedDisabled,
    AccessRuleReportedDenying,
    AdminCenterReportedDisabled,
    ManyGroupsReported,
    MailboxAccessReportedDisabled,
    DatabaseReportedDismounted,
    DatabaseReportedDeleted,
    SystemMailboxReportedBroken,
    DiskReportedFull,
    ServicesReportedStopped,
    PoolReportedStopped,
    WebSiteReportedStopped,
    WebConfigReportedBroken,
    SharedWebConfigReportedBroken,
    InstallVariableReportedUnresolved,
    DirectoryPathReportedWrong,
    RedirectReported,
    RewriteRuleReported,
    MitigationReported,
    SignInMethodReportedChanged,
    AntivirusReported,
    WebModuleReportedMissing,
    ShellModuleReportedMissing,
    InstallPathVariableReportedMissing,
    RequireSslReported,
    ShellDirectoryReportedMissing,
    Port80ReportedClosed,
    ProxyReportedSet,
    TooManyShellsReported,
    ManagementFrameworkReported,
    PowerShellEngineReportedRemoved,
    PhoneReportedBlocked,
    DevicePermissionReportedMissing,
    PhoneSignInReportedChanged,
    PortsReportedExhausted,
    CipherReportedWeak,
    AddressReportedGrowing,

    // Wire, per server.
    Port80Open,
    Port443Open,
    Port444Open,
    Tls443Completes,
    Tls444Completes,
    Certificate443, ///< value: thumbprint that port 443 presents
    Certificate444, ///< value: thumbprint that port 444 presents
    OwaHealthcheckAnswers,
    EcpHealthcheckAnswers,
    OwaAnsweredByHttpSys503,
    EcpAnsweredByHttpSys503,
    SignInPageOpens,
    BackEndRoundTrip,
    AuthMetadataShowsValidKey,
    PowerShellAsksForSignIn, ///< plain-HTTP /powershell answers 401
    PowerShellForbidden, ///< 403 there: Require SSL
    PowerShellRedirects, ///< 30x there
    ServerBuild, ///< value: four-part build

    // Events and error pages.
    HmacAssert,
    CadataCookieFailure,
    AuthCertificateNotFoundEvent, ///< value: thumbprint
    ControlPanelDeniedComputer, ///< event 4, Current user ends in $; value: account
    ControlPanelDeniedPerson, ///< event 4, a person; value: account
    RehydrationDenied, ///< event 3002
    SslConfigurationError443, ///< HttpEvent 15021 for :443
    SslConfigurationError444, ///< HttpEvent 15021 for :444
    ExchangeAssemblyMissing, ///< FileNotFoundException naming Microsoft.Exchange.*; value: assembly
    EcpAssemblyMissing, ///< the same on /ecp
    CanaryFailure,
    OwaNullReferenceHeader, ///< X-OWA-Error: System.NullReferenceException
    SerializeContext400, ///< HTTP 400 "Cannot serialize context"
    HttpErrorStatus, ///< value: status code
    ErrorPageRedirect, ///< errorFE.aspx; value: httpCode
    ServiceUnavailablePage,
    IisConfigurationError,
    RequestHeaderTooLong,
    QueryStringTooLong,
    TooManyRedirects,
    Http2SecurityRefused,
    UrlRewriteFailure,
    InvalidProviderType,
    FormsCookieUnreadable,
    OrganizationMailboxNotFound,
    ProxyErrorCode,
    ProxyTransportError,
    TokenIssuerCrash,
    TargetInvocationInOwa,
    MissingMethodInOwa,
    TimeZoneDuplicate,
    SerializedDataRejected,
    DirectoryAccessDenied,
    SchannelKeyInaccessible,
    BindingRefusesKey,
    KeyTestFailed,
    TlsHandshakeEvent,
    ChannelBindingRefused,
    AppPoolDisabled,
    WorkerProcessFailed,
    IisModuleNotLoaded,
    WinRmLiteralInstallPath,
    TopologyDiscoveryFailed,
    DirectoryServersSuitable,
    SaclRightMissing,
    StoreMountFailed,
    ClockSkew,
    MailboxQuarantined,
    DeviceContainerRefused,
    PortsExhausted,
    MachineIdMismatch,
    MailboxOffline,
    StoreSchemaMismatch,
    MailboxOverQuota,
    DiskFull,
    AddressRefused, ///< 403.6, 403.503, 401.503; value: as written
    MessageSeen, ///< a row of the vocabulary; value: its id

    // Management shell.
    ShellErrorCode, ///< value: signed decimal, as PowerShell prints it
    ShellAccessDenied, ///< -2144108477 with "Access is denied"
    ShellXmlInvalid, ///< -2144108477 with "XML is invalid"
    ShellHandleInvalid, ///< -2144108212
    ShellNamesBackEnd, ///< BackEndServer= in the message; value: server
    ShellNoRolesAssigned, ///< "isn't assigned to any management roles" for a person
    ShellAuthCertificateListedBlank, ///< Get-ExchangeCertificate printed nothing
    ShellQuotaExceeded,
    ShellPathEmpty,
    ShellVersionKeyUnreadable,
    ShellEscapeMethodMissing,
    PowerShellNeedsSsl,
    ShellScriptsDisabled, ///< no script may run

    // Auth configuration and certificates.
    AuthConfigRead,
    AuthCurrentThumbprint,
    AuthPreviousThumbprint,
    AuthNextThumbprint,
    AuthNextEffectiveDate,
    AuthThumbprintInDirectory, ///< value: what the directory seems to name; a hint, its form is not
                               ///< documented
    CertificatePresent, ///< subject: server and certificate
    CertificateSubject,
    CertificateNotBefore, ///< value: ISO 8601, with offset where the source has one
    CertificateNotAfter,
    CertificateHasPrivateKey,
    CertificateKeyIsCsp, ///< No: CNG key storage provider
    CertificateServices,
    CertificateNames, ///< value: names separated by blanks
    CertificateListComplete, ///< a listing of the whole store of a server was read
    CertificateDetailsBroken, ///< objects carry RawData only: signed serialisation fails
    InternalTransportThumbprint,
    HybridConfigured,
    UtcOffsetHours, ///< value: hours, signed

    // Bindings and HTTP.sys.
    BackEndBindingPresent, ///< IIS has https *:444:
    BackEndBindingHash, ///< value: hash, No: empty
    HttpSysEntry444, ///< value: hash of 0.0.0.0:444, No: no entry
    HttpSysSpecificEntry444, ///< a more specific entry for 444; value: "ip:port hash"
    HttpSysEntry443,
    FrontEndHttpBindingPresent,
    BackEndBindingRestricted,
    AppPoolStopped,
    WebSiteStopped,
    WebServiceStopped,
    ServicesDisabled,
    ServerWideOfflineInactive,
    ComponentInactive,
    MaintenanceRequested, ///< who set the whole server inactive; No: another requester, the value
    SetupRunning, ///< a process of Exchange's setup runs on the server
    DatabaseMounted,
    HttpRedirectEnabled,
    RewritePatternInvalid,
    VirtualDirectoryPathWrong,
    SignInMethodsDiffer,
    AdminCenterEnabled,
    PhoneSignInWrong,
    RequestFilteringOverridden,
    ClientAccessRuleDenies,
    MitigationApplied,
    WinHttpProxyInTheWay,
    NameOnOtherAccount,
    InstallPathVariableSet,
    Tls12Disabled,
    ExtendedProtectionTooStrict, ///< value: virtual directories set above what is supported
    ShellUrlIsHttps, ///< InternalUrl of the front end's PowerShell directory; value: it
    BypassUrlSet, ///< InternalNLBBypassUrl where it has to be empty, or wrong behind; value: it
    AddressesRestricted, ///< ipSecurity lets not every address in; value: where
    FrontEndBindingNamesHost, ///< no other binding on that port; value: it
    ClientAccessRoleInstalled, ///< Exchange 2013 can lack it
    DirectoryObjectMissing, ///< IIS has a virtual directory that Active Directory lacks
    AdfsSignInUsed,
    DownloadDomainsOn,
    DedicatedHybridAppOn,
    CloudConnectorOn, ///< an intra-organization connector, which OAuth needs
    WebApplicationsPresent, ///< No: IIS has no page of Exchange on either site
    PortBlockedOnTheWay, ///< answers on the server itself, not from another one; value: the port

    // Windows and setup.
    SetupMarkLeft, ///< a Watermark of an unfinished run; value: the role
    SetupRunFailed, ///< the last run in the log of setup
    SuppressesExtendedProtection, ///< value: of the registry
    EventLogDescriptorSet, ///< CustomSD of the Application log
    RemoteSamRestricted,
    FipsPolicyOn,
    CredentialGuardRuns,
    TrustedHostsStar, ///< No: empty or names only
    ScriptsForbidden, ///< by the execution policy that counts; value: it
    ClockOffBy, ///< measured, more than Kerberos allows; value: seconds
    KdcStopped, ///< on a domain controller

    // Directory.
    ComputerInDeniedGroup, ///< value: group names separated by ;
    TokenSerializationDenied, ///< a group with the Deny is in the computer's token
    DenyAceListed, ///< value: groups with the Deny ACE
    ComputerTokenStale, ///< membership mended, server not restarted yet
    ExchangeGroupWrongType, ///< value: groups that are not universal security groups
    ComputerInExchangeServers, ///< the server's account, itself or through another group
    ComputerInTrustedSubsystem,

    // Files and versions.
    BinSearchFoldersCorrect,
    InstallDirVariableInWebConfig, ///< literal %ExchangeInstallDir%; value: file
    SharedWebConfigPresent,
    SharedWebConfigNamesSetup,
    ExchangeFilesMatchBuild, ///< ExSetup.exe and Microsoft.Exchange.Common.dll agree
    ShellModulesKnown, ///< IIS knows kerbauth and WSMan; value: the one that it does not
    FrontEndShellModuleRight, ///< kerbauth and no WSMan in /PowerShell; value: what is wrong
    BackEndShellModuleRight, ///< the other way round
    ExchangeFileEmpty, ///< a library of no bytes; value: its name
    ConfigurationFileMalformed, ///< a web.config or applicationHost.config that is no XML; value: file and
                                ///< line

    // People and mailboxes.
    AccountNameEndsWithDollar,
    RoleAssignmentsFound,
    RemotePowerShellEnabled,
    ClientAccessEnabled,
    DeviceBlocked,
    MailboxOnOlderVersion, ///< AdminDisplayVersion of the mailbox below the server's
    ClientVersionSwitchHelps, ///< ?ExchClientVer= opens the right admin center

    // Derived by diagnosis from the observations above and the clock; no source reports them.
    AuthCertificateExpired,
    AuthCertificateMissing,
    AuthCertificateUsable,
    AuthCertificateFresh, ///< valid since less than the window in which servers may still refuse it
    AuthNamedCertificateExpired, ///< a certificate of that name has expired, but nobody said it is the
                                 ///< current one
    AuthDirectoryCertificateExpired, ///< the one of AuthThumbprintInDirectory, where nobody said which is
                                     ///< current
    AuthDirectoryCertificateMissing, ///< the same, per server
    AuthNotConfigured,
    BackEndHashInStore,
    HttpSysHash444InStore,
    HttpSysSpecificHash444InStore,
    HttpSysHash443InStore,
    FrontEndCertificateExpired,
    BackEndCertificateExpired,
    BoundCertificateKeyMissing,
    FrontEndCertificatesDiffer,
    ServerBuildsDiffer,
    FrontEndKeyIsCsp, ///< of the certificate that is bound to 443
    FrontEndKeyMayBeCng, ///< a CNG key that is not known to belong to another certificate
    DeniedGroupInToken, ///< a listed Deny names a group of the computer
    SignInFailsSinceRenewal, ///< failures that are not older than the current Auth certificate
    StoppedPoolAnswers503, ///< the stopped pool is the one of the page that answers 503

    Count
};

/// What an observation of a fact is about.
enum class SubjectKind { Organisation, Server, Certificate, Account };

/// What the value of an observation holds beside its truth.
enum class Holds {
    Text,
    Thumbprint,
    Instant,
    Build,
    Names,
    CertificateDate, ///< a thumbprint and one of its dates
    EndpointCertificate, ///< an endpoint and the thumbprint behind it
};

struct FactEntry {
    Fact fact;
    QLatin1StringView id; ///< stable, used in packs and JSON
    SubjectKind subject;
    const char *yes; ///< sentence when it holds, context "Facts"; %1 is the value
    const char *no; ///< sentence when it does not
    const char *how; ///< how to find out, one sentence, no full stop after a command
    const char *command = nullptr; ///< a read-only command that finds out, if one line does
    Holds holds = Holds::Text;
};

/// All facts in the order of the enumeration.
[[nodiscard]] std::span<const FactEntry> facts();
[[nodiscard]] const FactEntry &entry(Fact fact);
[[nodiscard]] std::optional<Fact> factById(QLatin1StringView id);

/// What only people can tell.
[[nodiscard]] bool isReported(Fact fact);
/// What people said of a state. Nobody is asked for it, a check finds out.
[[nodiscard]] bool isClaimed(Fact fact);
/// What people are asked: that, and what they may know as well.
[[nodiscard]] bool isAsked(Fact fact);

} // namespace wizard
