#include "randomcase.h"

#include "patches.h"

using namespace Qt::StringLiterals;

namespace powershell {

using namespace patches;

namespace {

/// Half of them on EX01, the others on another server where there is one.
QJsonObject somewhere(Dice &dice, const QJsonObject &state, const QJsonObject &patch)
{
    QStringList names = state[u"servers"].toObject().keys();
    if (dice.chance(50))
        names = {u"EX01"_s};
    return onServer(dice.pick(names), patch);
}

QJsonObject poolStopped(Dice &dice, const QJsonObject &state)
{
    const QString pool = dice.pick(QStringList{u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s,
        u"MSExchangePowerShellFrontEndAppPool"_s, u"MSExchangeServicesAppPool"_s});
    return somewhere(
        dice, state, {{u"pools"_s, QJsonObject{{pool, QJsonObject{{u"state"_s, u"Stopped"_s}}}}}});
}

QJsonObject serviceStopped(Dice &dice, const QJsonObject &state)
{
    const QString service = dice.pick(
        QStringList{u"MSExchangeServiceHost"_s, u"MSExchangeTransport"_s, u"W3SVC"_s, u"MSExchangeIS"_s});
    QJsonObject stopped{{u"status"_s, u"Stopped"_s}};
    if (dice.chance(40))
        stopped[u"startType"] = u"Disabled"_s;
    return somewhere(dice, state, {{u"services"_s, QJsonObject{{service, stopped}}}});
}

QJsonObject componentInactive(Dice &dice, const QJsonObject &state)
{
    return somewhere(dice, state,
        {{u"components"_s, QJsonObject{{u"OwaProxy"_s, QJsonObject{{u"Maintenance"_s, u"Inactive"_s}}}}}});
}

QJsonObject databaseDown(Dice &dice, const QJsonObject &state)
{
    const QString server = dice.pick(state[u"servers"].toObject().keys());
    const QStringList names = at(state, u"servers/%1/databases"_s.arg(server)).toObject().keys();
    if (names.isEmpty())
        return {};
    return onServer(
        server, {{u"databases"_s, QJsonObject{{names.constFirst(), QJsonObject{{u"mounted"_s, false}}}}}});
}

QJsonObject backEndUnbound(Dice &dice, const QJsonObject &state)
{
    return somewhere(dice, state, {{u"sslEntries"_s, QJsonObject{{u"0.0.0.0:444"_s, QJsonValue::Null}}}});
}

QJsonObject frontEndStale(Dice &dice, const QJsonObject &state)
{
    const QString endpoint = dice.pick(QStringList{u"0.0.0.0:443"_s, u"127.0.0.1:443"_s});
    return somewhere(
        dice, state, {{u"sslEntries"_s, QJsonObject{{endpoint, QJsonObject{{u"hash"_s, deleted}}}}}});
}

QJsonObject redirected(Dice &dice, const QJsonObject &state)
{
    const QString path = dice.pick(QStringList{u"Default Web Site/ecp"_s, u"Default Web Site/PowerShell"_s});
    return somewhere(dice, state,
        {{u"iis"_s, QJsonObject{{u"locations"_s, QJsonObject{{path, QJsonObject{{u"redirect"_s, true}}}}}}}});
}

QJsonObject misplaced(Dice &dice, const QJsonObject &state)
{
    return somewhere(dice, state,
        {{u"iis"_s,
            QJsonObject{{u"directories"_s,
                QJsonObject{{u"Default Web Site/ecp"_s, u"{install}FrontEnd\\HttpProxy\\owa"_s}}}}}});
}

QJsonObject variableInFile(Dice &dice, const QJsonObject &state)
{
    const QString file =
        u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\ClientAccess\\Owa\\web.config"_s;
    return somewhere(dice, state,
        {{u"files"_s,
            QJsonObject{{file,
                u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<configuration>\r\n  <path "
                "value=\"%ExchangeInstallDir%ClientAccess\\Owa\" />\r\n</configuration>\r\n"_s}}}});
}

QJsonObject proxy(Dice &dice, const QJsonObject &state)
{
    return somewhere(dice, state, {{u"winHttpProxy"_s, u"proxy01:8080"_s}});
}

QJsonObject tlsOff(Dice &dice, const QJsonObject &state)
{
    const QString key =
        u"SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client"_s;
    return somewhere(dice, state, {{u"registry"_s, QJsonObject{{key, QJsonObject{{u"Enabled"_s, 0}}}}}});
}

QJsonObject shellNeedsSsl(Dice &dice, const QJsonObject &state)
{
    return somewhere(dice, state,
        {{u"iis"_s,
            QJsonObject{{u"locations"_s,
                QJsonObject{{u"Default Web Site/PowerShell"_s,
                    QJsonObject{{u"sslFlags"_s, u"Ssl, SslNegotiateCert"_s}}}}}}}});
}

QJsonObject nested(Dice &, const QJsonObject &state)
{
    QJsonArray members = at(state, u"directory/groups/Schema Admins/members"_s).toArray();
    members.append(u"Managed Availability Servers"_s);
    return {{u"directory"_s,
        QJsonObject{{u"groups"_s, QJsonObject{{u"Schema Admins"_s, QJsonObject{{u"members"_s, members}}}}}}}};
}

QJsonObject authEnds(Dice &, const QJsonObject &state)
{
    QJsonObject patch;
    for (const QString &name : state[u"servers"].toObject().keys()) {
        if (at(state, u"servers/%1/certificates/%2"_s.arg(name, firstAuth)).isObject())
            patch = merged(
                patch, onServer(name, certificate(firstAuth, QJsonObject{{u"notAfter"_s, u"now-1d"_s}})));
    }
    return patch;
}

} // namespace

QList<Nastiness> otherFaults()
{
    return {{"a pool is stopped", {}, poolStopped}, {"a service is stopped", {}, serviceStopped},
        {"a component is inactive", {}, componentInactive}, {"a database is down", {}, databaseDown},
        {"444 has no entry", {}, backEndUnbound}, {"443 shows a deleted certificate", {}, frontEndStale},
        {"a directory redirects", {}, redirected}, {"a directory is misplaced", {}, misplaced},
        {"a file holds the variable", {}, variableInFile}, {"a proxy", {}, proxy},
        {"TLS 1.2 is off", {}, tlsOff}, {"the shell needs SSL", {}, shellNeedsSsl},
        {"servers in a denied group", {}, nested}, {"the Auth certificate has expired", {}, authEnds}};
}

} // namespace powershell
