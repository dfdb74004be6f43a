#include "agreement.h"

using namespace wizard;

namespace powershell {

QList<Exception> exceptions()
{
    using enum Fact;
    using enum Gap;
    return {
        {Tls12Disabled, NoNo, Form::Console, "a key that is missing prints an error in any language",
            "tls-12-unset/EX01"},
        {InstallDirVariableInWebConfig, Value, Form::Console, "a pasted line does not say its file"},
        {HttpRedirectEnabled, Silent, Form::Console, "a pasted web.config does not say whose it is",
            "redirect-in-file/EX01"},
        {DiskFull, Silent, Form::Console, "free space in a table is not read", "disk-full/EX01"},
        {CanaryFailure, Silent, Form::Console, "the event has values and no text", "canary/EX01"},
        {CanaryFailure, Silent, Form::Console, "the event has values and no text", "canary-two-sites/EX01"},
        {ChannelBindingRefused, Silent, Form::Console, "the code stands in values, not in the text",
            "windows-events/EX01"},
        {SslConfigurationError443, Silent, Form::Console, "the event has values and no text", "events/EX01"},
        {CanaryFailure, Silent, Form::Collector, "an event of two days ago is no longer asked for",
            "events/EX01"},
        {Count, Silent, Form::Console, "objects without details print as bytes",
            "auth-expired-serialization/EX01"},
        {Count, Silent, Form::Export, "the bytes are of other certificates",
            "auth-expired-serialization/EX01"},
        {Count, Silent, Form::Collector, "the bytes are of other certificates",
            "auth-expired-serialization/EX01"},
        {ComputerInDeniedGroup, Value, Form::Collector,
            "a console shows the direct groups beside all of them", "token-two-ways/EX01"},
        {SignInMethodsDiffer, Value, Form::Collector, "forms are no setting of IIS"},
        {CertificateKeyIsCsp, Value, Form::Collector, "the name of the provider only where it is a CSP"},
        {CertificateNames, Silent, Form::Export, "the reader of certificates in tests knows no names"},
        {ClockSkew, Silent, Form::Export, "only an event would say it", "clock-ahead/EX01"},
        {DiskFull, Silent, Form::Export, "free space stands in no event", "disk-full/EX01"},
        {ChannelBindingRefused, Silent, Form::Export, "the code stands in values, not in the text",
            "windows-events/EX01"},
        {CertificateNotAfter, Silent, Form::HealthChecker, "its own summary counts whole days",
            "auth-expired-today/EX01"},
        {CertificateNotBefore, Silent, Form::HealthChecker, "its own summary has no beginning"},
        {CertificateNotAfter, Value, Form::HealthChecker, "its own summary counts whole days"},
        {Tls12Disabled, NoNo, Form::HealthChecker, "what is not set and what could not be read look alike",
            "tls-12-unset/EX01"},
        {Count, Silent, Form::HealthChecker, "the bytes are of other certificates",
            "auth-expired-serialization/EX01"},
    };
}

QList<Exception> faults()
{
    using enum Fact;
    return {
        {ComputerInDeniedGroup, Gap::Opposite, Form::Console,
            "gpresult shows the running token, not the directory", "token-stale/EX01"},
        {ClockSkew, Gap::Opposite, Form::Console, "a pasted event outlives the clock that is right now",
            "windows-events/EX01"},
        {ControlPanelDeniedComputer, Gap::Silent, Form::Console, "the second refusal in a paste is not read",
            "events/EX01"},
        {RehydrationDenied, Gap::Silent, Form::Console, "the server is named in the text, but not filed",
            "events/EX01"},
        {RehydrationDenied, Gap::Silent, Form::Collector, "a source that is not Exchange counts",
            "events/EX01"},
        {RehydrationDenied, Gap::Silent, Form::Export, "a source that is not Exchange counts", "events/EX01"},
    };
}

QList<Untold> untold()
{
    using enum Fact;
    return {
        {Form::Console, {AccountNameEndsWithDollar}, "a name of an account in a sentence"},
        {Form::Console,
            {PowerShellForbidden, OwaNullReferenceHeader, SerializeContext400, HttpErrorStatus,
                ErrorPageRedirect, ServiceUnavailablePage, IisConfigurationError, RequestHeaderTooLong,
                QueryStringTooLong, TooManyRedirects, Http2SecurityRefused, UrlRewriteFailure,
                OrganizationMailboxNotFound, ProxyErrorCode, ProxyTransportError, AddressRefused},
            "answers and pages of a web server, and the logs about them"},
        {Form::Console,
            {ShellErrorCode, ShellAccessDenied, ShellXmlInvalid, ShellHandleInvalid, ShellNamesBackEnd,
                ShellNoRolesAssigned, ShellAuthCertificateListedBlank, ShellQuotaExceeded, ShellPathEmpty,
                ShellVersionKeyUnreadable, ShellEscapeMethodMissing, ShellScriptsDisabled, BindingRefusesKey},
            "failures of the shell itself or of a command in it"},
        {Form::Console,
            {MaintenanceRequested, SetupRunning, DatabaseMounted, AdminCenterEnabled, PhoneSignInWrong,
                RequestFilteringOverridden, ClientAccessRuleDenies, MitigationApplied, RoleAssignmentsFound,
                RemotePowerShellEnabled, ClientAccessEnabled, DeviceBlocked, MailboxOnOlderVersion,
                ExtendedProtectionTooStrict, ShellUrlIsHttps, BypassUrlSet, AddressesRestricted,
                ClientAccessRoleInstalled, DirectoryObjectMissing, DownloadDomainsOn, DedicatedHybridAppOn,
                CloudConnectorOn, SetupMarkLeft, SetupRunFailed, SuppressesExtendedProtection,
                EventLogDescriptorSet, RemoteSamRestricted, FipsPolicyOn, CredentialGuardRuns,
                TrustedHostsStar, ScriptsForbidden, KdcStopped, ExchangeGroupWrongType, PortBlockedOnTheWay,
                ExchangeFileEmpty},
            "settings that the stand-in organisation does not hold"},
        {Form::Console, {SslConfigurationError443, ChannelBindingRefused}, "events without a text of them"},
        {Form::Console, {ControlPanelDeniedComputer}, "read only where it comes first"},
        {Form::Console,
            {FormsCookieUnreadable, SerializedDataRejected, DirectoryAccessDenied, MailboxOffline,
                StoreSchemaMismatch, MailboxOverQuota},
            "exceptions on pages"},
        {Form::Console, {MessageSeen}, "not compared"},
        {Form::Collector, {MessageSeen}, "not compared"},
        {Form::Collector, {ConfigurationFileMalformed}, "no scenario has a file that is no XML"},
        {Form::Export, {MessageSeen}, "not compared"},
        {Form::Export, {KdcStopped}, "settings that the stand-in organisation does not hold"},
        {Form::Export, {ChannelBindingRefused}, "events without a text of them"},
        {Form::Export, {MaintenanceRequested}, "a state by requester has no text of its own there"},
        {Form::HealthChecker, {ConfigurationFileMalformed}, "no scenario has a file that is no XML"},
        {Form::HealthChecker, {CertificateServices}, "stands only in the bytes of a certificate"},
        {Form::HealthChecker,
            {ExtendedProtectionTooStrict, SuppressesExtendedProtection, FipsPolicyOn, CredentialGuardRuns,
                AddressesRestricted, ShellUrlIsHttps, BypassUrlSet, AdfsSignInUsed, DownloadDomainsOn,
                DedicatedHybridAppOn, MitigationApplied, RequestFilteringOverridden},
            "settings that the stand-in organisation does not hold"},
    };
}

} // namespace powershell
