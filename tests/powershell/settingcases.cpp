#include "settingcases.h"

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

QJsonObject onServer(const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{u"EX01"_s, patch}}}};
}

const QStringList works{u"EX01 owa"_s, u"EX01 ecp"_s, u"EX01 ems"_s};

QList<RemedyCase> serviceCases()
{
    const QJsonObject stopped{{u"state"_s, u"Stopped"_s}};
    const QJsonObject down{{u"status"_s, u"Stopped"_s}};
    const QJsonObject off{{u"status"_s, u"Stopped"_s}, {u"startType"_s, u"Disabled"_s}};
    const QJsonObject elsewhere{{u"id"_s, 3}, {u"state"_s, u"Stopped"_s},
        {u"bindings"_s,
            QJsonArray{QJsonObject{{u"protocol"_s, u"http"_s}, {u"bindingInformation"_s, u"*:8080:"_s}}}}};
    const QString imap = u"servers/EX01/services/MSExchangeImap4/startType"_s;
    return {
        {"two pools are stopped, and one of another application", "app-pool-stopped", "pools-stopped", {}, 0,
            u"done"_s, {}, works, {{u"servers/EX01/pools/ContosoIntranet/state"_s, u"Stopped"_s}}, 0, -1,
            onServer({{u"pools"_s, QJsonObject{{u"ContosoIntranet"_s, stopped}}}})},
        {"services and a site are stopped, and a site of somebody else", "site-or-w3svc-stopped",
            "w3svc-stopped", {}, 0, u"done"_s, {}, works,
            {{u"servers/EX01/sites/Intranet/state"_s, u"Stopped"_s}}, 0, -1,
            onServer({{u"services"_s, QJsonObject{{u"WAS"_s, down}}},
                {u"sites"_s, QJsonObject{{u"Exchange Back End"_s, stopped}, {u"Intranet"_s, elsewhere}}}})},
        {"a disabled service kept another from starting", "services-disabled-after-update",
            "services-disabled", {}, 0, u"done"_s, {}, works, {{imap, u"Disabled"_s}}, 0, -1,
            onServer({{u"services"_s,
                QJsonObject{{u"MSExchangeADTopology"_s, off}, {u"MSExchangeServiceHost"_s, down},
                    {u"MSExchangeImap4"_s, off}}}})},
        {"maintenance that is over", "component-state-inactive", "component-inactive",
            {{u"EndMaintenance"_s, u"true"_s}}, 0, u"done"_s, {}, {u"EX01 components"_s}, {}},
        {"maintenance that may be wanted", "component-state-inactive", "component-inactive", {}, 5,
            u"refused"_s, {}, {}, {}, 5},
    };
}

/// A person at a plain console: the management shell does not open.
QJsonObject closedShell(const QJsonObject &patch = {})
{
    return merged(patch, {{u"session"_s, QJsonObject{{u"shell"_s, u"closed"_s}}}});
}

QList<RemedyCase> webCases()
{
    const QStringList shell{u"EX01 ems"_s};
    const QStringList admin{u"EX01 ecp"_s};
    const QString backEnd = u"servers/EX01/iis/locations/Exchange Back End/Exchange/redirect"_s;
    const QJsonObject ews{{u"Default Web Site/EWS"_s, QJsonObject{{u"redirect"_s, true}}}};
    return {
        {"Require SSL, and others that require it", "fe-powershell-require-ssl", "shell-needs-ssl", {}, 0,
            u"done"_s, {}, shell,
            {{u"servers/EX01/iis/locations/Default Web Site/PowerShell/sslFlags"_s, u"SslNegotiateCert"_s},
                {u"servers/EX01/iis/locations/Default Web Site/owa/sslFlags"_s, u"Ssl, Ssl128"_s}},
            0, -1, closedShell()},
        {"two directories redirect, and one that shall", "http-redirect-inherited", "redirect-on-directory",
            {}, 0, u"done"_s, {}, admin, {{backEnd, true}}, 0, -1,
            onServer({{u"iis"_s, QJsonObject{{u"locations"_s, ews}}}})},
        {"no port 80", "ps-port80-binding-missing", "port-80-missing", {}, 0, u"done"_s, {}, shell, {}, 0, -1,
            closedShell()},
        {"modules that are missing, and a sign-in of IIS", "powershell-kerbauth-wsman-module",
            "shell-modules-missing", {}, 0, u"done"_s, {}, shell,
            {{u"servers/EX01/iis/locations/Default Web Site/PowerShell/methods/windows"_s, false}}, 0, -1,
            closedShell()},
        {"a line that is missing", "powershell-kerbauth-wsman-module", "shell-module-line-missing", {}, 0,
            u"done"_s, {}, shell, {}, 0, -1, closedShell()},
        {"no install path", "exchangeinstallpath-missing", "install-path-unset", {}, 0, u"done"_s, {}, shell,
            {}, 0, -1, closedShell()},
        {"the admin center leads to Outlook on the web", "vdir-wrong-path", "directory-misplaced", {}, 0,
            u"done"_s, {}, admin, {}},
    };
}

QList<RemedyCase> otherSettingCases()
{
    const QStringList admin{u"EX01 ecp"_s};
    const QString installed = u"servers/EX01/files/C:\\Program Files\\Microsoft\\Exchange Server\\V15\\"_s;
    const QJsonObject down{{u"mounted"_s, false}};
    const QJsonObject recovery = merged(down, {{u"recovery"_s, true}});
    const QJsonObject kept = merged(down, {{u"keptDown"_s, true}});
    return {
        {"an administrator, and a person without role", "remote-powershell-disabled", "shell-taken-away",
            {{u"Account"_s, u"helga"_s}}, 0, u"done"_s, {}, {},
            {{u"directory/users/helga/remoteShell"_s, true}, {u"directory/users/ann/remoteShell"_s, false}}},
        {"missing from both groups", "exchange-computer-group-missing", "computer-groups-missing", {}, 0,
            u"done"_s, {}, {},
            {{u"directory/groups/Exchange Servers/members"_s, QJsonArray{u"EX01$"_s}},
                {u"directory/groups/Exchange Trusted Subsystem/members"_s, QJsonArray{u"EX01$"_s}}}},
        {"the admin center signs in as Outlook on the web does", "owa-ecp-auth-mismatch",
            "sign-in-methods-differ", {}, 0, u"done"_s, {}, admin,
            {{u"servers/EX01/iis/locations/Default Web Site/owa/methods/basic"_s, true}}},
        {"one of two files is missing", "sharedwebconfig-missing", "shared-config-missing", {}, 0, u"done"_s,
            {}, admin, {{installed + u"ClientAccess\\SharedWebConfig.config"_s, QJsonValue::Undefined}}},
        {"a variable in a file of Outlook on the web", "webconfig-default-variable", "web-config-variable",
            {}, 0, u"done"_s, {}, {u"EX01 webConfig"_s}, {}},
        {"a proxy without exceptions", "winhttp-proxy", "proxy-set", {}, 0, u"done"_s, {}, {u"EX01 ems"_s},
            {{u"servers/EX01/winHttpProxy"_s, u"proxy01:8080"_s}}, 0, -1, closedShell()},
        {"a proxy, in German", "winhttp-proxy", "proxy-german", {}, 0, u"done"_s, {}, {u"EX01 ems"_s}, {}},
        {"one side of TLS 1.2 is off", "tls-config-mismatch", "tls-12-off", {}, 0, u"done"_s, {}, {},
            {{u"servers/EX01/registry/SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\"
              "Protocols\\TLS 1.2\\Server/Enabled"_s,
                1}}},
        {"a database, and two that are down on purpose", "database-dismounted", "database-down", {}, 0,
            u"done"_s, {}, {u"EX01 databases"_s}, {{u"servers/EX01/databases/RDB/mounted"_s, false}}, 0, -1,
            onServer({{u"databases"_s, QJsonObject{{u"RDB"_s, recovery}, {u"Archive"_s, kept}}}})},
    };
}

QList<RemedyCase> certificateCases()
{
    const QStringList all{u"EX01 backEnd"_s, u"EX01 ems"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    const QStringList front{u"EX01 frontEnd"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    const QString hash443 = u"servers/EX01/sslEntries/0.0.0.0:443/hash"_s;
    const QString hash444 = u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s;
    const QString own = u"5E0100000000000000000000000000000000005E"_s;
    const QString mail = u"C0000000000000000000000000000000000000C1"_s;
    const QString other = u"C0000000000000000000000000000000000000C2"_s;
    return {
        {"one address only", "backend-binding-wrong", "binding-single-address", {}, 0, u"done"_s, {}, all,
            {{hash444, own}, {u"servers/EX01/sslEntries/10.1.1.5:444"_s, QJsonValue::Undefined}}},
        {"a host name is asked for", "backend-binding-wrong", "binding-sni", {}, 0, u"done"_s, {},
            {u"EX01 backEnd"_s}, {{hash444, own}, {hash443, mail}}},
        {"a public certificate", "backend-cert-wrong", "backend-front-end-certificate", {}, 0, u"done"_s, {},
            all, {{hash444, own}, {hash443, mail}}},
        {"a deleted certificate", "frontend-cert-unbound", "frontend-unbound", {}, 0, u"done"_s, {}, front,
            {{hash443, mail}, {hash444, own}}},
        {"a key in a key storage provider", "frontend-cert-cng-ksp", "frontend-cng", {}, 0, u"done"_s, {},
            front, {{hash443, other}, {hash444, own}}},
    };
}

} // namespace

QList<RemedyCase> settingCases()
{
    return serviceCases() + webCases() + otherSettingCases() + certificateCases();
}

QList<WantedState> wantedStates()
{
    const QJsonArray setup{u"ExSetup"_s};
    const auto pool = [](const QJsonObject &patch) {
        return onServer({{u"pools"_s, QJsonObject{{u"MSExchangeOWAAppPool"_s, patch}}}});
    };
    return {
        {"a pool that stops again", "app-pool-stopped", "pools-stopped", pool({{u"crashes"_s, true}}),
            "RESULT 3 unverified", true},
        {"no web service, no pool", "app-pool-stopped", "w3svc-stopped", {}, "RESULT 5 refused"},
        {"Setup runs", "site-or-w3svc-stopped", "w3svc-stopped", onServer({{u"processes"_s, setup}}),
            "RESULT 5 refused"},
        {"another site has the port", "site-or-w3svc-stopped", "site-stopped",
            onServer({{u"sites"_s,
                QJsonObject{{u"Intranet"_s,
                    QJsonObject{{u"id"_s, 3}, {u"state"_s, u"Started"_s},
                        {u"bindings"_s,
                            QJsonArray{QJsonObject{
                                {u"protocol"_s, u"https"_s}, {u"bindingInformation"_s, u"*:443:"_s}}}}}}}}}),
            "RESULT 5 refused"},
        {"Setup runs", "services-disabled-after-update", "services-disabled",
            onServer({{u"processes"_s, setup}}), "RESULT 5 refused"},
        {"disabled on purpose", "services-disabled-after-update", "service-of-choice-disabled", {},
            "RESULT 0 healthy"},
        {"the redirect of the site stays", "http-redirect-inherited", "redirect-on-site", {}, "RESULT 0 done",
            true},
        {"a file redirects", "http-redirect-inherited", "redirect-in-file", {}, "RESULT 5 refused"},
        {"another site has the port", "ps-port80-binding-missing", "port-80-missing",
            onServer({{u"sites"_s,
                QJsonObject{{u"Intranet"_s,
                    QJsonObject{{u"id"_s, 3}, {u"state"_s, u"Started"_s},
                        {u"bindings"_s,
                            QJsonArray{QJsonObject{
                                {u"protocol"_s, u"http"_s}, {u"bindingInformation"_s, u"*:80:"_s}}}}}}}}}),
            "RESULT 5 refused"},
        {"the modules are in their places", "powershell-kerbauth-wsman-module", "healthy", {},
            "RESULT 0 healthy"},
        {"a file that Exchange does not have so", "powershell-kerbauth-wsman-module",
            "shell-module-line-missing",
            onServer({{u"files"_s,
                QJsonObject{{u"C:\\Program Files\\Microsoft\\Exchange "
                             "Server\\V15\\ClientAccess\\PowerShell-Proxy\\web.config"_s,
                    u"<configuration />"_s}}}}),
            "RESULT 5 refused"},
        {"a member through another group", "exchange-computer-group-missing", "computer-groups-missing",
            {{u"directory"_s,
                QJsonObject{{u"groups"_s,
                    QJsonObject{
                        {u"Backup Operators Contoso"_s, QJsonObject{{u"members"_s, QJsonArray{u"EX01$"_s}}}},
                        {u"Exchange Servers"_s,
                            QJsonObject{{u"members"_s, QJsonArray{u"Backup Operators Contoso"_s}}}},
                        {u"Exchange Trusted Subsystem"_s,
                            QJsonObject{{u"members"_s, QJsonArray{u"Backup Operators Contoso"_s}}}}}}}}},
            "RESULT 0 healthy"},
        {"a person without role", "remote-powershell-disabled", "shell-taken-away", {}, "RESULT 5 refused",
            false, {{u"Account"_s, u"ann"_s}}},
        {"an exception for the server", "winhttp-proxy", "proxy-server-excepted", {}, "RESULT 0 healthy"},
        {"a full volume", "database-dismounted", "database-down",
            onServer({{u"disks"_s, QJsonObject{{u"D:"_s, QJsonObject{{u"freeGB"_s, 0.3}}}}}}),
            "RESULT 5 refused"},
        {"a damaged database", "database-dismounted", "database-down",
            onServer({{u"databases"_s, QJsonObject{{u"DB01"_s, QJsonObject{{u"damaged"_s, true}}}}}}),
            "RESULT 2 partial"},
        {"nothing is written about TLS 1.2", "tls-config-mismatch", "tls-12-unset", {}, "RESULT 0 healthy"},
        {"a damaged file", "sharedwebconfig-missing", "shared-config-missing",
            onServer({{u"files"_s,
                QJsonObject{{u"C:\\Program Files\\Microsoft\\Exchange "
                             "Server\\V15\\FrontEnd\\HttpProxy\\SharedWebConfig.config"_s,
                    u"<configuration>"_s}}}}),
            "RESULT 5 refused"},
        {"another site has port 444", "backend-binding-wrong", "binding-missing",
            onServer({{u"sites"_s,
                QJsonObject{{u"Intranet"_s,
                    QJsonObject{{u"id"_s, 3}, {u"state"_s, u"Started"_s},
                        {u"bindings"_s,
                            QJsonArray{QJsonObject{
                                {u"protocol"_s, u"https"_s}, {u"bindingInformation"_s, u"*:444:"_s}}}}}}}}}),
            "RESULT 5 refused"},
        {"two certificates would fit", "frontend-cert-unbound", "frontend-cng",
            onServer({{u"certificates"_s,
                QJsonObject{{u"C0000000000000000000000000000000000000C1"_s, QJsonValue::Null}}}}),
            "RESULT 5 refused"},
        {"no certificate with such a key", "frontend-cert-cng-ksp", "frontend-cng",
            onServer({{u"certificates"_s,
                QJsonObject{{u"C0000000000000000000000000000000000000C2"_s, QJsonValue::Null}}}}),
            "RESULT 5 refused"},
        {"Exchange itself took it out of service", "component-state-inactive", "component-inactive",
            onServer({{u"components"_s,
                QJsonObject{{u"OwaProxy"_s, QJsonObject{{u"HealthAPI"_s, u"Inactive"_s}}}}}}),
            "RESULT 5 refused", false, {{u"EndMaintenance"_s, u"true"_s}}},
    };
}

} // namespace powershell
