#include "randomcase.h"

#include "patches.h"

using namespace Qt::StringLiterals;

namespace powershell {

using namespace patches;

namespace {

const QStringList certificates{u"auth-"_s, u"backend-"_s, u"sslcert"_s, u"frontend"_s};
const QStringList several{u"auth-cert-expired"_s, u"auth-cert-missing"_s, u"canary"_s};
const QStringList accounts{u"rbac"_s, u"remote-powershell"_s};

/// Another server of the organisation, empty where there is none.
QString neighbour(Dice &dice, const QJsonObject &state)
{
    QStringList names = state[u"servers"].toObject().keys();
    names.removeAll(u"EX01"_s);
    return names.isEmpty() ? QString() : dice.pick(names);
}

QJsonObject onNeighbour(Dice &dice, const QJsonObject &state, const QJsonObject &patch)
{
    const QString name = neighbour(dice, state);
    return name.isEmpty() ? QJsonObject() : onServer(name, patch);
}

bool has(const QJsonObject &state, const QString &server, const QString &thumbprint)
{
    return at(state, u"servers/%1/certificates/%2"_s.arg(server, thumbprint)).isObject();
}

QJsonObject lagging(Dice &dice, const QJsonObject &)
{
    return {{u"organisation"_s,
        QJsonObject{{u"transportReadLag"_s, dice.below(4)}, {u"authReadLag"_s, dice.below(4)},
            {u"memberReadLag"_s, 1 + dice.below(3)}}}};
}

QJsonObject ownOnLoopback(Dice &, const QJsonObject &state)
{
    if (!has(state, u"EX01"_s, ownOfFirst))
        return {};
    return onServer(u"EX01"_s,
        {{u"sslEntries"_s, QJsonObject{{u"127.0.0.1:443"_s, QJsonObject{{u"hash"_s, ownOfFirst}}}}}});
}

QJsonObject mailExpired(Dice &, const QJsonObject &state)
{
    if (!has(state, u"EX01"_s, ownOfFirst))
        return {};
    return onServer(u"EX01"_s, certificate(ownOfFirst, QJsonObject{{u"notAfter"_s, u"now-3d"_s}}));
}

QJsonObject mailGone(Dice &, const QJsonObject &)
{
    return onServer(u"EX01"_s, certificate(ownOfFirst, QJsonValue::Null));
}

/// The same names, and in one way or another better or worse than the first.
QJsonObject twin(Dice &dice, const QJsonObject &)
{
    QJsonObject one = ofSetup(ownOfFirst).toObject();
    const QJsonObject differs = dice.pick(QList<QJsonObject>{{{u"notAfter"_s, u"now+1700d"_s}},
        {{u"notAfter"_s, u"now+1700d"_s}, {u"hasPrivateKey"_s, false}}, {{u"notAfter"_s, u"now-9d"_s}},
        {{u"notAfter"_s, u"now+1700d"_s}, {u"provider"_s, u"CNG"_s}},
        {{u"notAfter"_s, u"now+1700d"_s}, {u"keyDamaged"_s, true}}});
    return onServer(
        u"EX01"_s, certificate(u"5E0200000000000000000000000000000000015E"_s, merged(one, differs)));
}

QJsonObject language(Dice &dice, const QJsonObject &)
{
    return {{u"session"_s, QJsonObject{{u"language"_s, dice.pick(QStringList{u"de"_s, u"fr"_s, u"ja"_s})}}}};
}

/// Bits of Windows Server 2022: what the entry forbids goes with them.
QJsonObject bindingBits(Dice &dice, const QJsonObject &state)
{
    const QString site = u"servers/EX01/sites/Exchange Back End/bindings"_s;
    QJsonArray bindings = at(state, site).toArray();
    const QList<std::pair<int, QJsonArray>> bits{{4, {u"disablehttp2"_s}}, {32, {u"disabletls13"_s}},
        {100, {u"disablehttp2"_s, u"disablelegacytls"_s, u"disabletls13"_s}}};
    const auto [flags, limits] = dice.pick(bits);
    bool found = false;
    for (QJsonValueRef value : bindings) {
        QJsonObject one = value.toObject();
        if (one[u"bindingInformation"] != u"*:444:"_s || one[u"sslFlags"].toInt() != 0)
            continue;
        one[u"sslFlags"] = flags;
        value = one;
        found = true;
    }
    if (!found)
        return {};
    QJsonObject patch{
        {u"sites"_s, QJsonObject{{u"Exchange Back End"_s, QJsonObject{{u"bindings"_s, bindings}}}}}};
    if (at(state, u"servers/EX01/sslEntries/0.0.0.0:444"_s).isObject())
        patch[u"sslEntries"] = QJsonObject{{u"0.0.0.0:444"_s, QJsonObject{{u"limits"_s, limits}}}};
    return onServer(u"EX01"_s, patch);
}

QJsonObject lowerCase(Dice &, const QJsonObject &)
{
    return {{u"organisation"_s, QJsonObject{{u"lowerNames"_s, true}}},
        {u"session"_s, QJsonObject{{u"shownName"_s, u"ex01"_s}}}};
}

QJsonObject otherServers(Dice &, const QJsonObject &)
{
    return {{u"directory"_s,
        QJsonObject{{u"otherServers"_s,
            QJsonObject{
                {u"EX10"_s, QJsonObject{{u"version"_s, u"Version 14.3 (Build 123.4)"_s}, {u"roles"_s, 38}}},
                {u"EDGE01"_s,
                    QJsonObject{{u"version"_s, u"Version 15.2 (Build 1544.4)"_s}, {u"roles"_s, 64}}}}}}}};
}

QJsonObject unreachable(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, {{u"reachable"_s, false}});
}

QJsonObject noRemoting(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, {{u"remotingClosed"_s, true}});
}

QJsonObject noImport(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, {{u"refusesImport"_s, true}});
}

QJsonObject keylessCopy(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state,
        merged(certificate(firstAuth, QJsonObject{{u"hasPrivateKey"_s, false}, {u"exportable"_s, false}}),
            {{u"refusesKeyless"_s, dice.chance(60)}}));
}

QJsonObject lacksCopy(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, certificate(firstAuth, QJsonValue::Null));
}

/// Builds since October 2025 do not hand out the Auth certificate.
QJsonObject newBuild(Dice &dice, const QJsonObject &state)
{
    const QString setup = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe"_s;
    const QString library =
        u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\Microsoft.Exchange.Common.dll"_s;
    QJsonObject patch;
    const QJsonObject files{
        {u"files"_s, QJsonObject{{setup, u"version 15.2.1544.36"_s}, {library, u"version 15.2.1544.36"_s}}}};
    for (const QString &name : state[u"servers"].toObject().keys()) {
        if (dice.chance(70))
            patch = merged(patch, onServer(name, files));
    }
    return patch;
}

QJsonObject rawObjects(Dice &, const QJsonObject &)
{
    return {{u"organisation"_s, QJsonObject{{u"serializationBroken"_s, true}}}};
}

QJsonObject plainConsole(Dice &dice, const QJsonObject &)
{
    return {{u"session"_s, QJsonObject{{u"shell"_s, u"closed"_s}, {u"noSnapin"_s, dice.chance(20)}}}};
}

QJsonObject hybrid(Dice &, const QJsonObject &)
{
    return {
        {u"organisation"_s, QJsonObject{{u"hybrid"_s, QJsonObject{{u"Name"_s, u"Hybrid Configuration"_s}}}}}};
}

QJsonObject hostNameEntry(Dice &, const QJsonObject &)
{
    return onServer(u"EX01"_s,
        {{u"sslEntries"_s,
            QJsonObject{{u"mail.contoso.com:443"_s,
                QJsonObject{{u"hash"_s, publicOne}, {u"store"_s, u"My"_s},
                    {u"appid"_s, u"{4dc3e181-e14b-4a21-b022-59fc669b0914}"_s}}}}}});
}

QJsonObject clientCertificates(Dice &, const QJsonObject &)
{
    return onServer(
        u"EX01"_s, {{u"clientCertificates"_s, QJsonObject{{u"IMAP"_s, publicOne}, {u"POP"_s, publicOne}}}});
}

QJsonObject connector(Dice &dice, const QJsonObject &)
{
    return {{u"organisation"_s,
        QJsonObject{
            {u"connectorCertificates"_s, QJsonArray{dice.pick(QStringList{ownOfFirst, publicOne})}}}}};
}

QJsonObject threeDomains(Dice &, const QJsonObject &)
{
    const QString emea = u"DC=emea,DC=contoso,DC=com"_s;
    const QJsonObject other{
        {u"sid"_s, u"S-1-5-21-7-7-7-1200"_s}, {u"domain"_s, emea}, {u"signIn"_s, u"helga"_s}};
    return {{u"directory"_s,
        QJsonObject{
            {u"domains"_s, QJsonObject{{u"EMEA"_s, emea}, {u"APAC"_s, u"DC=apac,DC=contoso,DC=com"_s}}},
            {u"users"_s, QJsonObject{{u"helga of emea"_s, other}}}}}};
}

/// A second domain controller hears of a change later, or does not answer.
QJsonObject secondController(Dice &dice, const QJsonObject &state)
{
    QJsonObject second{{u"site"_s, u"Default-First-Site-Name"_s}, {u"delayMinutes"_s, dice.below(30)}};
    if (at(state, u"servers/EX03"_s).isObject())
        second[u"site"] = u"Branch"_s;
    if (dice.chance(30))
        second[u"unreachable"] = true;
    return {{u"directory"_s,
        QJsonObject{{u"controllers"_s,
            QJsonObject{
                {u"dc01"_s, QJsonObject{{u"site"_s, u"Default-First-Site-Name"_s}}}, {u"dc02"_s, second}}}}}};
}

QJsonObject noDirectoryRights(Dice &, const QJsonObject &)
{
    return {{u"session"_s, QJsonObject{{u"directoryRights"_s, false}}}};
}

QJsonObject crashingPool(Dice &dice, const QJsonObject &)
{
    const QString pool = dice.pick(
        QStringList{u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s, u"MSExchangePowerShellAppPool"_s});
    return onServer(u"EX01"_s,
        {{u"pools"_s, QJsonObject{{pool, QJsonObject{{u"state"_s, u"Stopped"_s}, {u"crashes"_s, true}}}}}});
}

QJsonObject neighbourMailExpired(Dice &dice, const QJsonObject &state)
{
    const QString name = neighbour(dice, state);
    const QString mail = at(state, u"servers/%1/internalTransport"_s.arg(name)).toString();
    return mail.isEmpty() ? QJsonObject()
                          : onServer(name, certificate(mail, QJsonObject{{u"notAfter"_s, u"now-3d"_s}}));
}

/// The group of servers has copies of each other's databases; only the active one counts.
QJsonObject databaseCopy(Dice &dice, const QJsonObject &state)
{
    const QString name = neighbour(dice, state);
    const QStringList names = at(state, u"servers/%1/databases"_s.arg(name)).toObject().keys();
    if (names.isEmpty())
        return {};
    const QJsonObject one{{u"mounted"_s, dice.chance(50)}, {u"copies"_s, QJsonArray{u"EX01"_s}}};
    return onServer(name, {{u"databases"_s, QJsonObject{{names.constFirst(), one}}}});
}

} // namespace

QList<Nastiness> nastinesses()
{
    return {{"readings lag", certificates + accounts, lagging},
        {"loopback shows another certificate", certificates, ownOnLoopback},
        {"mail certificate has expired", certificates, mailExpired},
        {"mail certificate is gone", {u"auth-"_s, u"backend-cert-unbound"_s}, mailGone},
        {"a second certificate of the same name", certificates, twin}, {"another language", {}, language},
        {"bits of the binding", {u"backend-cert"_s, u"sslcert"_s, u"frontend"_s}, bindingBits},
        {"names in lower case", {}, lowerCase}, {"Edge and 2010 servers", several, otherServers},
        {"a server does not answer", several, unreachable},
        {"a server without remoting", several, noRemoting}, {"a server refuses an import", several, noImport},
        {"a copy without key", {u"auth-cert"_s}, keylessCopy},
        {"a copy is missing", {u"auth-cert"_s}, lacksCopy},
        {"builds that export no Auth certificate", {u"auth-cert"_s}, newBuild},
        {"objects are raw bytes", {u"auth-"_s, u"backend-cert"_s}, rawObjects},
        {"a plain console", {}, plainConsole}, {"hybrid", {u"auth-"_s}, hybrid},
        {"an entry for a host name", certificates, hostNameEntry},
        {"POP and IMAP show the public certificate", certificates, clientCertificates},
        {"a connector names a certificate", certificates, connector},
        {"three domains", accounts + QStringList{u"epi"_s}, threeDomains},
        {"a second domain controller", {u"canary"_s, u"epi"_s, u"rbac"_s}, secondController},
        {"no rights in the directory", {u"canary"_s, u"epi"_s}, noDirectoryRights},
        {"copies of a neighbour's database", {u"database"_s}, databaseCopy},
        {"a pool crashes", {u"app-pool"_s}, crashingPool},
        {"a neighbour's mail certificate has expired", several, neighbourMailExpired}};
}

} // namespace powershell
