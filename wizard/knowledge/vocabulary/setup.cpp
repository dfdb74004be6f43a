#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::setup()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"[ERROR-REFERENCE] Id= + Component="_L1, {}, "cu-setup-incomplete"_L1, Characteristic},
        {"The Exchange Server setup operation didn't complete"_L1},
        {"The Exchange Server setup operation completed successfully"_L1},
        {"A Setup failure previously occurred while installing the"_L1,
            "A Setup failure previously occurred while installing the + role"_L1},
        {"InstallWatermark + [REQUIRED]"_L1,
            "InstallWatermark + [REQUIRED]\n"
            "InstallWatermark + [ERROR]"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"[ERROR] The certificate is expired"_L1,
            "[ERROR] The certificate is expired\n"
            "CryptographicException: The certificate is expired"_L1,
            "backend-cert-wrong frontend-cert-unbound cu-setup-incomplete"_L1, Characteristic},
        {"Installing certificate signed by + Certificate is valid"_L1,
            "Installing certificate signed by + Certificate is valid from + for site + until"_L1,
            "backend-cert-wrong"_L1, Consistent},
        {"[ERROR] Unable to set shared config DC"_L1, {},
            "ad-topology-unavailable services-disabled-after-update"_L1, Characteristic},
        {"Topology Provider coundn't find the Microsoft Exchange"_L1,
            "Topology Provider coundn't find the Microsoft Exchange Active Directory Topology service on "_L1
            "end point"_L1,
            "services-disabled-after-update ad-topology-unavailable"_L1, Characteristic},
        {"The service cannot be started, either because it is"_L1,
            "The service cannot be started, either because it is disabled + Win32Exception"_L1,
            "services-disabled-after-update"_L1, Characteristic},
        {"COMException (0x800706D9): There are no more endpoints"_L1,
            "COMException (0x800706D9): There are no more endpoints available from the endpoint mapper"_L1,
            "firewall-service-stopped"_L1, Consistent},
        {"[ERROR] The virtual directory + already exists under"_L1, {},
            "powershell-vdir-missing vdir-wrong-path backend-vdir-object-deleted"_L1, Characteristic},
        {"(Default Web Site)' couldn't be found on + object"_L1,
            "(Default Web Site)' couldn't be found on + object\n"
            "(Exchange Back End)' couldn't be found on + object"_L1,
            "backend-vdir-object-deleted"_L1, Characteristic},
        {"[ERROR] Process execution failed with exit code"_L1,
            "[ERROR] Process execution failed with exit code + System32\\inetsrv\\appcmd.exe"_L1,
            "webconfig-missing-or-invalid"_L1, Characteristic},
        {"Cannot convert 'System.Object[]' to the type"_L1,
            "Cannot convert 'System.Object[]' to the type "_L1
            "'Microsoft.Exchange.Configuration.Tasks.VirtualDirectoryIdParameter"_L1,
            "eas-vdir-settings"_L1, Characteristic},
        {"[ERROR] Database is mandatory on UserMailbox"_L1, {}, "admin-no-mailbox-arbitration-unhealthy"_L1,
            Characteristic},
        {"Failed to mount database + [ERROR]"_L1, {}, "database-dismounted gpo-manage-auditing-right"_L1,
            Characteristic},
        {"UPN value provided for addition/modification is not unique"_L1,
            "UPN value provided for addition/modification is not unique forest-wide"_L1,
            "admin-no-mailbox-arbitration-unhealthy"_L1, Characteristic},
        {"Active Directory operation failed on + already exists"_L1,
            "Active Directory operation failed on + already exists + The object"_L1, "cu-setup-incomplete"_L1,
            Consistent},
        {"otherWellKnownObjects + points to an invalid DN or a"_L1,
            "otherWellKnownObjects + points to an invalid DN or a deleted object"_L1,
            "exchange-computer-group-missing rbac-no-role"_L1, Characteristic},
        {"refers to a group + of the wrong group type"_L1},
        {"InitializeExchangeUniversalGroups + NullReferenceException"_L1, {},
            "exchange-computer-group-missing"_L1, Characteristic},
        {"There was an error while running 'ldifde.exe' to import"_L1,
            "There was an error while running 'ldifde.exe' to import the schema file"_L1,
            "cu-setup-incomplete"_L1, Characteristic},
        {"\\V15\\Bin\\ManageScheduledTask.ps1' is not recognized + The"_L1,
            "\\V15\\Bin\\ManageScheduledTask.ps1' is not recognized + The term"_L1, "cu-setup-incomplete"_L1,
            Characteristic},
        {"ServiceControl.ps1 + Exception calling + argument + Reverse"_L1, {},
            "services-disabled-after-update"_L1, Characteristic},
        {"Failure configuring SearchFoundation through"_L1,
            "Failure configuring SearchFoundation through InstallConfig.ps1"_L1, "cu-setup-incomplete"_L1,
            Characteristic},
        {"ItemNotFoundException: Cannot find path + [ERROR]"_L1, {}, "cu-setup-incomplete"_L1,
            Characteristic},
        {"The installation source for this product is not available"_L1,
            "The installation source for this product is not available + "_L1
            "Couldn't remove product with code"_L1,
            "msi-cache-missing"_L1, Consistent},
        {"\\.msi failed. Fatal error during installation. Error code"_L1,
            "\\.msi failed. Fatal error during installation. Error code is 1603 + Installing product"_L1,
            "msi-cache-missing su-installed-unelevated"_L1, Consistent},
        {"Error code is 1612"_L1,
            "Error code is 1612\n"
            "Error code is 1635\n"
            "Error code is 1636"_L1,
            "msi-cache-missing"_L1, Consistent},
        {"Error code is 1619"_L1, {}, "cu-setup-incomplete"_L1, Consistent},
        {"The upgrade patch cannot be installed by the Windows"_L1,
            "The upgrade patch cannot be installed by the Windows Installer service because the program "_L1
            "to be upgraded may be missing"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"The Setup Wizard has determined that this Interim Update"_L1,
            "The Setup Wizard has determined that this Interim Update is incompatible"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"Cannot start the service Microsoft Exchange Service Host"_L1, {},
            "services-disabled-after-update"_L1, Characteristic},
        {"a restart from a previous installation or update is"_L1,
            "a restart from a previous installation or update is pending\n"
            "RebootPending\n"
            "PendingRebootWindowsComponents"_L1,
            "pending-reboot"_L1, Consistent},
        {"Setup encountered a problem while validating the state of"_L1,
            "Setup encountered a problem while validating the state of Active Directory"_L1,
            "ad-topology-unavailable"_L1, Characteristic},
        {"Creating Native images for .Net assemblies"_L1, {}, {}, Consistent, {}, {}, true},
        {"IAssemblyCacheItem + 0x800700B7 + Error 1935"_L1, {}, "known-bad-build"_L1, Characteristic},
        {"ExtendedProtectionTokenChecking + Exception setting"_L1, {}, "known-bad-build"_L1, Characteristic},
        {"The internal transport certificate for the local server"_L1,
            "The internal transport certificate for the local server was damaged or missing in Active "_L1
            "Directory. The problem has been fixed"_L1,
            "backend-cert-unbound"_L1, Consistent},
        {"Object reference not set to an instance of an object + .msi"_L1, {}, "msi-cache-missing"_L1,
            Consistent},
        {"ProcessNeedsToBeClosedOnUpgrade"_L1},
        {"DomainControllerIsOutOfSite + [REQUIRED]"_L1,
            "DomainControllerIsOutOfSite + [REQUIRED]\n"
            "DomainControllerIsOutOfSite + [ERROR]"_L1,
            "ad-topology-unavailable ad-site-subnet-missing"_L1, Consistent},
        {"RemoteRegException + [REQUIRED]"_L1,
            "RemoteRegException + [REQUIRED]\n"
            "RemoteRegException + [ERROR]"_L1,
            "dns-hosts-wrong"_L1, Consistent},
        {"MSDTCStopped"_L1},
        {"IisUrlRewriteNotInstalled + [REQUIRED]"_L1,
            "IisUrlRewriteNotInstalled + [REQUIRED]\n"
            "IisUrlRewriteNotInstalled + [ERROR]"_L1,
            "url-rewrite-rule-breaks"_L1, Consistent},
        {"LocalDomainIsPrepped + [REQUIRED]"_L1,
            "LocalDomainIsPrepped + [REQUIRED]\n"
            "DomainPrepRequired + [REQUIRED]"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"ExOrgAdmin + [REQUIRED]"_L1,
            "ExOrgAdmin + [REQUIRED]\n"
            "SchemaAdmin + [REQUIRED]\n"
            "EnterpriseAdmin + [REQUIRED]\n"
            "DelegatedMailboxFirstInstall + [REQUIRED]"_L1,
            "rbac-no-role"_L1, Consistent},
        {"ADInitErrorRule + [REQUIRED]"_L1,
            "ADInitErrorRule + [REQUIRED]\n"
            "CannotAccessAD + [REQUIRED]"_L1,
            "ad-topology-unavailable"_L1, Consistent},
        {"FqdnMissing + [REQUIRED]"_L1, {}, "dns-hosts-wrong"_L1, Consistent},
        {"PowerShellExecutionPolicyCheckSet + [REQUIRED]"_L1, {}, "execution-policy-restricted"_L1,
            Characteristic},
        {"W3SVCDisabledOrNotInstalled + [REQUIRED]"_L1, {}, "site-or-w3svc-stopped"_L1, Consistent},
        {"KB2999226NotInstalled"_L1,
            "KB2999226NotInstalled\n"
            "MitigationsCloudEndpointUnreachable"_L1,
            {}, Consistent, {}, {}, true},
        {"GlobalUpdateRequired + [REQUIRED]"_L1,
            "GlobalUpdateRequired + [REQUIRED]\n"
            "GlobalUpdateRequired + [ERROR]"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"Status: Stopped StartType: Disabled"_L1, {}, "services-disabled-after-update"_L1, Characteristic},
        {"Services Cache Files ... Failed"_L1, {}, "services-disabled-after-update"_L1, Characteristic},
        {"Install Watermark ... Failed"_L1, {}, "cu-setup-incomplete"_L1, Characteristic},
        {"Msi Cache File ... Failed"_L1, {}, "msi-cache-missing"_L1, Consistent},
        {"Pending Reboot ... Failed"_L1, {}, "pending-reboot"_L1, Consistent},
        {"exists in AD but not in IIS + Virtual directory"_L1, {},
            "virtual-directories-not-created powershell-vdir-missing"_L1, Characteristic},
        {"Partial IIS objects exist for"_L1,
            "Partial IIS objects exist for\n"
            "Full IIS Object exists for"_L1},
        {"Only AD object is present for"_L1, {}, "powershell-vdir-missing"_L1, Characteristic},
        {"applicationHost.config file XML could not be loaded"_L1, {}, "webconfig-missing-or-invalid"_L1,
            Characteristic},
        {"Failed to find Exchange Server AD object"_L1,
            "Failed to find Exchange Server AD object\n"
            "Failed to find HTTP protocol object"_L1,
            "ad-topology-unavailable exchange-computer-group-missing"_L1, Characteristic},
        {"IIS URL Rewrite ... Not Installed"_L1, {}, "url-rewrite-rule-breaks"_L1, Characteristic},
        {"UCMA Installed ... Not Installed"_L1, {}, {}, Consistent, {}, {}, true},
        {"Valid Home MDB ... Failed"_L1,
            "Valid Home MDB ... Failed\n"
            "Valid Home Server Name ... Failed"_L1,
            "admin-no-mailbox-arbitration-unhealthy"_L1, Characteristic},
        {"Other Well Known Objects ... Failed"_L1, {}, "exchange-computer-group-missing rbac-no-role"_L1,
            Characteristic},
        {"Prepare AD Requirements ... Failed"_L1,
            "Prepare AD Requirements ... Failed\n"
            "Exchange AD Level ... Failed"_L1,
            "cu-setup-incomplete"_L1, Consistent},
        {"Problem MESO Container"_L1, {}, "cu-setup-incomplete"_L1, Consistent},
        {"Must run as Administrator to properly test"_L1, {}, "rbac-no-role"_L1, Consistent},
        {"Execution Policy ... Failed"_L1, {}, "execution-policy-restricted"_L1, Characteristic},
        {"Multiple Active Sync VDirs Detected ... Failed"_L1, {}, "eas-vdir-settings"_L1, Characteristic},
        {"DC DNS Host Name ... Failed"_L1,
            "DC DNS Host Name ... Failed\n"
            "Computers Container Exists ... Failed"_L1,
            "ad-topology-unavailable"_L1, Consistent},
        {"AddAccessRuleUnauthorizedAccessException"_L1,
            "AddAccessRuleUnauthorizedAccessException\n"
            "AddAccessRuleCryptographicException + grant Network Service access to the certificate"_L1,
            "cert-private-key-broken"_L1, Characteristic},
        {"Cannot open log for source 'MSExchangeSetup'. You may not"_L1,
            "Cannot open log for source 'MSExchangeSetup'. You may not have write access"_L1,
            "eventlog-customsd"_L1, Characteristic},
        {"Add-RoutingGroupMember + [ERROR]"_L1, {}, "dns-srv-missing"_L1, Characteristic},
        {"Netzwerkdienstzugriff auf das Zertifikat"_L1, {}, "cert-private-key-broken"_L1, Characteristic},
        {"Version 15.1 (Build 2507.17) or later"_L1, {}, "known-bad-build"_L1, Characteristic},
        {"The following error was generated when + $error.Clear()"_L1, {}, "cu-setup-incomplete"_L1,
            Consistent},
    };
    return rows;
}

} // namespace wizard
