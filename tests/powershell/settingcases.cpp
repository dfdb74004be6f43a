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
        {"no install path", "exchangeinstallpath-missing", "install-path-unset", {}, 0, u"done"_s, {}, shell,
            {}, 0, -1, closedShell()},
        {"the admin center leads to Outlook on the web", "vdir-wrong-path", "directory-misplaced", {}, 0,
            u"done"_s, {}, admin, {}},
    };
}

} // namespace

QList<RemedyCase> settingCases()
{
    return serviceCases() + webCases();
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
        {"Exchange itself took it out of service", "component-state-inactive", "component-inactive",
            onServer({{u"components"_s,
                QJsonObject{{u"OwaProxy"_s, QJsonObject{{u"HealthAPI"_s, u"Inactive"_s}}}}}}),
            "RESULT 5 refused", false, {{u"EndMaintenance"_s, u"true"_s}}},
    };
}

} // namespace powershell
