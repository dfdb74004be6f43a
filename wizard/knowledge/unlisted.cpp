#include "wizard/knowledge/unlisted.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr UnlistedCause table[] = {
    {"ad-site-subnet-missing"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The server belongs to no Active Directory site"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Run nltest /dsgetsite on the server. Where it names no site, add the subnet of the server in "
            "Active Directory Sites and Services.")},
    {"antivirus-blocks-files"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "An antivirus program may block or remove files"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look into its history on the server at that minute. Microsoft lists the folders and processes "
            "of Exchange that it has to leave out.")},
    {"apppool-config-file"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The configuration file of an application pool cannot be made or read"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look into inetpub\\temp\\appPools for what an upgrade of Windows left there, and whether "
            "applicationHost.config can be read as XML.")},
    {"apppool-identity-broken"_L1,
        QT_TRANSLATE_NOOP(
            "Unlisted", "An application pool runs as an account that is not valid or lacks rights"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Compare the identity of the pool with a server that works: the pools of Exchange run as "
            "LocalSystem. Then compare the permissions of the folder that the message names.")},
    {"apppool-settings-changed"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "Settings of an application pool were changed"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Compare recycling, limits and the pipeline mode of the pool with a server of the same build "
            "that nobody tuned.")},
    {"aspnet-handlers-missing"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "ASP.NET or an application is missing from the configuration of IIS"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Compare handlers, modules and applications of the site with a server of the same build.")},
    {"attachment-size-limit"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "What was sent is larger than the server takes"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Only large messages fail. Compare the limits of the virtual directory and of the connectors "
            "with the size of what was sent.")},
    {"client-cert-required"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A certificate of the client is asked for, or not accepted"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look at the SSL settings of the virtual directory: Exchange ships Ignore for client "
            "certificates. Then look for certificates under Trusted Root Certification Authorities that are "
            "no roots.")},
    {"compromise-suspected"_L1, QT_TRANSLATE_NOOP("Unlisted", "Somebody may have attacked the server"),
        QT_TRANSLATE_NOOP("Unlisted",
            "This is a matter of security, not of availability. Keep the logs, tell whoever is responsible "
            "for security, and install the current security update.")},
    {"dns-hosts-wrong"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The name of a server does not resolve, or not rightly"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Run nslookup with the full name of the server where the error was printed, and compare the "
            "answer with ipconfig on the server. Look into the hosts file as well.")},
    {"ecp-featureset-be-param"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "Options were opened with an address that this build refuses"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Open the page anew from Outlook on the web instead of from a bookmark. Where that fails as "
            "well, look for servers of other versions behind the same name.")},
    {"ews-broken"_L1, QT_TRANSLATE_NOOP("Unlisted", "Exchange Web Services do not answer"),
        QT_TRANSLATE_NOOP("Unlisted",
            "The shell itself works. Open /EWS/Exchange.asmx on the server and look into its HttpProxy "
            "log.")},
    {"exchange-authz-plugin-fails"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The Exchange part of remote PowerShell could not start the session"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Front end and port 444 worked. Read the exception that the Application log of that server "
            "holds for the same minute, and paste it.")},
    {"federation-cert-missing"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A federation certificate is missing or cannot be used"),
        QT_TRANSLATE_NOOP("Unlisted",
            "It is not the Auth certificate. Compare Get-FederationTrust with Get-ExchangeCertificate.")},
    {"firewall-service-stopped"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The service Windows Firewall is stopped while Setup adds rules"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Start the service MpsSvc and run Setup again. Switch rules off instead of stopping the "
            "service.")},
    {"gpo-breaks-exchange"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A domain controller does not find the account that asks"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Compare the account on all domain controllers. Where it is the server itself, look at its "
            "computer object and at the group policies that reach it.")},
    {"http-urlacl-corrupt"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A reservation of an address in HTTP.sys is damaged"),
        QT_TRANSLATE_NOOP(
            "Unlisted", "Run netsh http show urlacl on the server and on one that works, and compare.")},
    {"iplisten-stale"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "HTTP.sys listens on an address that the server no longer has"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Compare netsh http show iplisten with ipconfig. The list is empty on most servers.")},
    {"ise-unsupported"_L1, QT_TRANSLATE_NOOP("Unlisted", "Exchange commands were run in PowerShell ISE"),
        QT_TRANSLATE_NOOP("Unlisted", "Run them in the Exchange Management Shell: ISE is not supported.")},
    {"machine-account-broken"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The password of the computer account does not fit the domain"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Run Test-ComputerSecureChannel on the server. Never take an Exchange server out of the domain "
            "for it; Reset-ComputerMachinePassword keeps the account.")},
    {"msi-cache-missing"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "Windows Installer does not find the files of an earlier installation"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Have SetupAssist of CSS-Exchange list the missing packages of C:\\Windows\\Installer, and put "
            "them back from the media of the same build before Setup runs again.")},
    {"ntfs-acl-broken"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "Permissions of a folder or a file refuse the request"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Run icacls on the folder that the page or the log names, and on the same folder of a server of "
            "the same build, and compare.")},
    {"os-crypto-broken"_L1, QT_TRANSLATE_NOOP("Unlisted", "Cryptography of Windows did not load"),
        QT_TRANSLATE_NOOP("Unlisted",
            "It concerns the whole server, not only Exchange. Read the events of Schannel around it, run "
            "sfc /scannow, and restart the server.")},
    {"pending-reboot"_L1, QT_TRANSLATE_NOOP("Unlisted", "The server waits for a restart"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Restart the server, then look whether the fault is still there, before anything is changed or "
            "installed.")},
    {"perf-counters-corrupt"_L1, QT_TRANSLATE_NOOP("Unlisted", "Performance counters are damaged"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look whether perfmon shows the counters of MSExchange. lodctr /R builds the list of Windows "
            "anew; those of Exchange are registered by its Setup.")},
    {"server-memory-exhausted"_L1, QT_TRANSLATE_NOOP("Unlisted", "The server has no memory left"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look at memory, page file and the largest processes in Task Manager, and since when they "
            "grow.")},
    {"server-overloaded"_L1, QT_TRANSLATE_NOOP("Unlisted", "The server or one of its parts does not keep up"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look at processor, memory and disk, and which clients send most requests in the HttpProxy "
            "logs. A hanging back end looks the same: compare with another server.")},
    {"server-renamed"_L1, QT_TRANSLATE_NOOP("Unlisted", "The computer is no Exchange server under its name"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look whether Get-ExchangeServer lists the name of the computer. A computer with the management "
            "tools only is none, and an Exchange server must never be renamed.")},
    {"server-restarting"_L1, QT_TRANSLATE_NOOP("Unlisted", "The server was restarting"),
        QT_TRANSLATE_NOOP("Unlisted", "Wait until it has started, and try again.")},
    {"service-logon-right"_L1, QT_TRANSLATE_NOOP("Unlisted", "A service may not sign in with its account"),
        QT_TRANSLATE_NOOP("Unlisted",
            "The event names service and account. Look with gpresult which policy sets Log on as a service, "
            "and whether the password of the account was changed.")},
    {"service-start-failure"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A service did not start, or ended with an error"),
        QT_TRANSLATE_NOOP("Unlisted",
            "The event names the service and its error. Read what the Application log holds of that service "
            "for the same minute, and paste it.")},
    {"tools-host-incomplete"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A file that the management tools need is not there"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Run the command on a server. On a computer with the management tools only, an update may have "
            "left the file out; the servers are fine.")},
    {"vdir-connect-as-credentials"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "A user name or a password that IIS keeps for a folder is wrong"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look at Basic Settings of the virtual directory in IIS Manager: Exchange connects as the "
            "application user and keeps no password.")},
    {"winrm-config-corrupt"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The configuration of WinRM on that computer is damaged"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look what winrm get winrm/config says there. winrm invoke restore winrm/config gives it its "
            "defaults; write down first what differs.")},
    {"winrm-policy-blocks"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "Settings of WinRM forbid the session or the way to sign in"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Look what winrm get winrm/config says on both sides: [Source=\"GPO\"] stands where a group "
            "policy sets the value. Exchange needs Kerberos.")},
    {"wrong-endpoint"_L1,
        QT_TRANSLATE_NOOP("Unlisted", "The session went to an endpoint that is not Exchange"),
        QT_TRANSLATE_NOOP("Unlisted",
            "Connect to http://SERVER/PowerShell/ with -ConfigurationName Microsoft.Exchange and Kerberos. "
            "The endpoint that answered has an account whose password no longer works.")},
};

} // namespace

std::span<const UnlistedCause> unlistedCauses()
{
    return table;
}

const UnlistedCause *unlistedById(QLatin1StringView id)
{
    const auto found = std::ranges::find(table, id, &UnlistedCause::id);
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace wizard
