#pragma once

#include <bitset>
#include <cstdint>

namespace wizard {

/// What a phrase of any language stands for: a thing, a state, a circumstance, or a joint of the sentence.
enum class Word : std::uint8_t {
    // Things.
    Owa,
    AdminCenter,
    Shell,
    Outlook,
    Phones,
    Page,
    SignInPage,
    OlderPage, ///< a page of Exchange 2007, 2010 or 2013
    OlderVersion, ///< the version itself
    Images,
    Address,
    BackEnd,
    FrontEnd,
    Port443,
    Port444,
    Port80,
    Binding,
    SslEntry,
    Certificate,
    AuthCertificate,
    SelfSigned,
    FormerCertificate,
    PrivateKey,
    NewKeyStore, ///< CNG, KSP, ECC
    Pool,
    Service,
    WebService,
    WebConfig,
    SharedWebConfig,
    InstallVariable, ///< %ExchangeInstallDir% in a file
    InstallPathVariable,
    VirtualDirectory,
    ShellDirectory,
    Folder,
    SignInMethod,
    RequireSsl,
    Redirect,
    RewriteRule,
    Mitigation,
    WebModule,
    ServerAccount,
    Server,
    OneServer,
    AllServers,
    OtherServers,
    DifferentServers,
    Site,
    ExchangeGroup,
    AdminGroup,
    Groups,
    Role,
    AuditingRight,
    Policy,
    Clock,
    ServiceName,
    Dns,
    DomainController,
    WinHttpProxy,
    LoadBalancer,
    ReverseProxy,
    Firewall,
    Adfs,
    Browser,
    OneBrowser, ///< one of several, or a private window
    Mailbox,
    WithMailbox, ///< accounts that have one
    SystemMailbox,
    Database,
    OneDatabase,
    OtherDatabase,
    Disk,
    Antivirus,
    Update,
    WindowsUpdate,
    Setup,
    Migration,
    Tls,
    Cipher,
    ExtendedProtection,
    RemotePowerShell,
    AccessRule,
    Quota,
    ManagementFramework,
    PowerShellEngine,
    Commands,
    Objects,
    Canary,
    Component,
    Maintenance,
    Device,
    DevicePermission,
    PhoneSettings,
    Ports,
    Admin,
    Person,
    OnePerson,
    OthersToo, ///< everybody else
    Everything,
    Password,
    DollarSign,
    AccountName,
    VersionSwitch, ///< ?ExchClientVer=

    // States.
    Works,
    Fails,
    Opens,
    NotOpens,
    Connects,
    Disconnected,
    Starts,
    Stopped,
    Syncs,
    NotSyncs,
    Present,
    Missing,
    Selected,
    Valid,
    Expired,
    Enabled,
    Disabled,
    Active,
    Inactive,
    Reachable,
    Down,
    Right,
    Wrong,
    Mounted,
    Dismounted,
    Same,
    Different,
    Blank,
    BareBlank, ///< blank, with nothing said of a page
    Loops,
    ComesBack,
    ErrorPage,
    Error400,
    Error403,
    Error404,
    Error500,
    Error503,
    Denied,
    Unavailable,
    AssemblyError,
    Renewed,
    Deleted,
    Changed,
    Added,
    Moved,
    Installed,
    Restarted,
    Failed, ///< broke off, rolled back
    Full,
    Skewed,
    Broken,
    PointsTo,
    Blocks,
    Slow,
    AsksAgain,
    Cloned,
    Grows,
    Exhausted,
    Weak,
    Helps,
    NotElevated,

    // Circumstances.
    Since,
    SinceThen,
    Recently,
    Only,
    Through,
    Direct,
    Outside,
    Inside,
    Without,
    ForAWhile,
    New,
    Many,
    Tried,
    NoChange,
    Still,
    ByAccident,
    Maybe,
    Why,

    // Joints.
    Not,
    No,
    Self, ///< I, we
    Elsewhere, ///< Exchange Online
    Unlike, ///< but, while
    And,
    Count
};

using Words = std::bitset<std::size_t(Word::Count)>;

[[nodiscard]] constexpr bool isThing(Word word)
{
    return word < Word::Works;
}

[[nodiscard]] constexpr bool isState(Word word)
{
    return word >= Word::Works && word < Word::Since;
}

} // namespace wizard
