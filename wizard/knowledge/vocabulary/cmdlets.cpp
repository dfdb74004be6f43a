#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::cmdlets()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"The operation couldn't be performed because object"_L1,
            "The operation couldn't be performed because object + couldn't be found on"_L1,
            "user-scope ad-topology-unavailable"_L1, Consistent},
        {"failed because it's out of the current user's write scope"_L1,
            "failed because it's out of the current user's write scope + The operation on Identity"_L1,
            "rbac-no-role user-scope"_L1, Characteristic},
        {"problem 4003 (INSUFF_ACCESS_RIGHTS) + 00002098: SecErr"_L1,
            "problem 4003 (INSUFF_ACCESS_RIGHTS) + 00002098: SecErr: DSID- + This error is not "_L1
            "retriable. Additional information: Insufficient access rights + Active Directory operation "_L1
            "failed on"_L1,
            "user-scope"_L1, Consistent},
        {"is not available. Error message: A local error occurred"_L1,
            "is not available. Error message: A local error occurred + Active Directory server\n"
            "The supplied credential is invalid"_L1,
            "kerberos-spn-time-name ad-topology-unavailable"_L1, Consistent},
        {"Couldn't find the Enterprise Organization container"_L1, {},
            "ad-topology-unavailable exchange-computer-group-missing"_L1, Consistent},
        {"Error on proxy command + Proxy method RPS"_L1,
            "Error on proxy command + Proxy method RPS\n"
            "Error on proxy command + Proxy method: RPS"_L1,
            "lb-mixed-builds backend-cert-unbound kerberos-spn-time-name"_L1, Consistent},
        {"CmdletProxyException"_L1, {}, "lb-mixed-builds kerberos-spn-time-name"_L1, Characteristic},
        {"has been corrupted, and it's in an inconsistent state. The"_L1,
            "has been corrupted, and it's in an inconsistent state. The following validation errors "_L1
            "happened + The object"_L1,
            "user-scope"_L1, Consistent},
        {"A special Rpc error occurs on server + The certificate"_L1,
            "A special Rpc error occurs on server + The certificate with thumbprint + was not found"_L1,
            "auth-cert-missing-on-server"_L1, Characteristic},
        {"is not valid for use with Exchange Server (reason"_L1,
            "is not valid for use with Exchange Server (reason: PrivateKeyMissing) + A special Rpc error "_L1
            "occurs on server + The certificate"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"is not valid for use with Exchange Server (reason: KeyAlgori"_L1,
            "is not valid for use with Exchange Server (reason: KeyAlgorithmUnsupported\n"
            "NotSupported\n"
            "DateInvalid"_L1,
            "cert-private-key-broken frontend-cert-cng-ksp"_L1, Consistent},
        {"The source data cannot be imported or the wrong password"_L1,
            "The source data cannot be imported or the wrong password was specified + A special Rpc "_L1
            "error occurs on server"_L1},
        {"Cannot import certificate. A certificate with the"_L1,
            "Cannot import certificate. A certificate with the thumbprint + already exists"_L1,
            "cert-private-key-broken"_L1, Consistent},
        {"The private key couldn't be exported as PKCS-12. It either"_L1,
            "The private key couldn't be exported as PKCS-12. It either couldn't be accessed or isn't "_L1
            "exportable"_L1,
            "auth-cert-missing-on-server"_L1, Consistent},
        {"These certificates are tagged with following Send Connectors"_L1, {}, {}, Consistent, {}, {}, true},
        {"The internal transport certificate cannot be removed"_L1, {}, "backend-cert-unbound"_L1,
            Consistent},
        {"Overwrite the existing default SMTP certificate?"_L1},
        {"The certificate effective date is less than 48 hours from"_L1,
            "The certificate effective date is less than 48 hours from now"_L1, "auth-cert-expired"_L1,
            Consistent},
        {"Exchange OAuth authentication couldn't find the"_L1,
            "Exchange OAuth authentication couldn't find the authorization certificate with thumbprint + "_L1
            "in your on-premises organization"_L1,
            "auth-cert-missing-on-server"_L1, Characteristic},
        {"Status : DateInvalid"_L1,
            "Status : DateInvalid\n"
            "Status : RevocationCheckFailure"_L1,
            "auth-cert-expired winhttp-proxy"_L1, Consistent},
        {"RequiredServicesRunning : False"_L1, {},
            "services-disabled-after-update component-state-inactive"_L1, Characteristic},
        {"Run Scripts\\new-TestCasConnectivityUser.ps1 + The task"_L1,
            "Run Scripts\\new-TestCasConnectivityUser.ps1 + The task couldn't sign in with user + "_L1
            "\\extest_"_L1,
            {}, Consistent, {}, {}, true},
        {"Microsoft.Exchange.Monitoring.ProtocolException"_L1,
            "Microsoft.Exchange.Monitoring.ProtocolException: Authentication failed"_L1, {}, Consistent, {},
            {}, true},
        {"ResultType : Error + Test-OAuthConnectivity"_L1, {},
            "auth-cert-expired auth-cert-missing-on-server"_L1, Consistent},
        {"Test-OutlookWebServices + Result : Failure"_L1, {}, "app-pool-stopped auth-cert-expired"_L1,
            Consistent},
        {"Load balancing failed to find a valid mailbox database"_L1, {}, "database-dismounted"_L1,
            Consistent},
        {"Database is mandatory on UserMailbox + HealthMailbox"_L1,
            "Database is mandatory on UserMailbox + HealthMailbox\n"_L1
            "Database is mandatory on UserMailbox + Monitoring Mailboxes"_L1,
            {}, Consistent, {}, {}, true},
        {"has been corrupted, in an inconsistent state + HealthMailbox"_L1,
            "has been corrupted, and it's in an inconsistent state. The following validation errors "_L1
            "happened + HealthMailbox\nhas been corrupted, and it's in an inconsistent state. The "_L1
            "following validation errors happened + Monitoring Mailboxes"_L1,
            {}, Consistent, {}, {}, true},
        {"Database is mandatory on UserMailbox"_L1, {},
            "admin-no-mailbox-arbitration-unhealthy user-scope"_L1, Characteristic},
        {"Error: An Active Manager operation failed + Failed to"_L1,
            "Error: An Active Manager operation failed + Failed to mount database"_L1,
            "database-dismounted disk-full"_L1, Characteristic},
        {"MapiExceptionCallFailed: Unable to mount database"_L1,
            "MapiExceptionCallFailed: Unable to mount database + hr=0x80004005"_L1,
            "gpo-manage-auditing-right database-dismounted duplicate-machine-sid"_L1, Consistent},
        {"AuthorizationManager check failed"_L1,
            "AuthorizationManager check failed\n"
            "cannot be loaded because the execution of scripts is disabled on this system\n"
            "running scripts is disabled on this system"_L1},
        {"WARNING: No Exchange servers are available in any Active"_L1,
            "WARNING: No Exchange servers are available in any Active Directory sites"_L1,
            "ad-topology-unavailable"_L1, Consistent},
        {"WARNING: The current user"_L1,
            "WARNING: The current user\n"
            "LocalServerNotFoundException + Unable to get the current Active Directory topology"_L1,
            "server-renamed"_L1, Consistent},
        {"WARNING: Your Exchange server version may not support this"_L1,
            "WARNING: Your Exchange server version may not support this cmdlet"_L1, "lb-mixed-builds"_L1,
            Consistent},
        {"EnableSerializationDataSigning + Enabled="_L1, {}, "serialized-data-signing-broken"_L1, Consistent},
        {"HttpRequestFiltering + Enabled=False"_L1, {}, "amsi-request-filtering"_L1, Consistent},
        {"DenyAccess + ExchangeAdminCenter"_L1,
            "DenyAccess + ExchangeAdminCenter\n"
            "DenyAccess + RemotePowerShell"_L1,
            "client-access-rule-blocks"_L1, Characteristic},
        {"IsQuarantined : True"_L1, {}, {}, Consistent},
        {"Status : Dismounted"_L1,
            "Status : Dismounted\n"
            "Status : FailedAndSuspended"_L1,
            "database-dismounted"_L1, Characteristic},
        {"DatabaseCopyAutoActivationPolicy : Blocked"_L1,
            "DatabaseCopyAutoActivationPolicy : Blocked\n"
            "DatabaseCopyActivationDisabledAndMoveNow : True"_L1,
            "component-state-inactive database-dismounted"_L1, Characteristic},
        {"The Microsoft Exchange Replication service may not be"_L1,
            "The Microsoft Exchange Replication service may not be running on server"_L1,
            "services-disabled-after-update dns-hosts-wrong"_L1, Consistent},
        {"You must be a member of the 'Organization Management' role"_L1,
            "You must be a member of the 'Organization Management' role group"_L1,
            "not-server-logon-token rbac-no-role"_L1, Consistent},
        // Whoever looks whether the session has the group suspects that it has not.
        {"whoami /groups"_L1,
            "whoami /groups + must be a member of\n"
            "whoami /groups + Organization Management\n"
            "whoami /groups + Get-ADGroupMember"_L1,
            "not-server-logon-token"_L1, Characteristic},
        {"Cannot process argument transformation on parameter"_L1, {}, "mailbox-anchoring lb-mixed-builds"_L1,
            Consistent},
        {"requires to be run inside of Exchange Management Shell"_L1, {},
            "auth-cert-expired serialized-data-signing-broken"_L1, Characteristic},
        {"TrustedHosts = *"_L1},
        {"Set-PowerShellVirtualDirectory ... https://"_L1, {}, "powershell-vdir-url-https"_L1, Consistent},
        {"too many active sessions connected to this mailbox"_L1, {}, "user-scope"_L1, Characteristic},
    };
    return rows;
}

} // namespace wizard
