#include "remedycases.h"

#include "settingcases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
const QString nextAuth = u"B0000000000000000000000000000000000000B2"_s;
const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;
const QString smtp = u"Overwrite the existing default SMTP certificate?"_s;
const QString soon = u"not at least \"48\" hours in the future"_s;
const QString replace = u"already configured"_s;

const QMap<QString, QJsonValue> renewed{{u"organisation/auth/current"_s, QJsonValue::Undefined},
    {u"organisation/auth/next"_s, u""_s}, {u"servers/EX01/internalTransport"_s, ownOfFirst}};

QList<RemedyCase> authCases()
{
    return {
        {"expired", "auth-cert-expired", "auth-expired", {}, 0, u"done"_s, {smtp, soon},
            {u"EX01 ecp"_s, u"EX01 owa"_s}, renewed},
        {"expired two hours ago", "auth-cert-expired", "auth-expired-today", {}, 0, u"done"_s, {smtp, soon},
            {u"EX01 owa"_s}, renewed},
        {"expired, three servers", "auth-cert-expired", "auth-expired-three", {}, 2, u"elsewhere"_s,
            {smtp, soon}, {u"EX01 owa"_s}, renewed, 2},
        {"expired, hybrid is refused", "auth-cert-expired", "auth-expired-hybrid", {}, 5, u"refused"_s, {},
            {}, {{u"organisation/auth/current"_s, firstAuth}}, 5},
        {"expired, hybrid on purpose", "auth-cert-expired", "auth-expired-hybrid",
            {{u"IgnoreHybrid"_s, u"true"_s}}, 0, u"done"_s, {smtp, soon}, {u"EX01 owa"_s}, renewed},
        {"expired, one unreachable is refused", "auth-cert-expired", "auth-expired-unreachable", {}, 5,
            u"refused"_s, {}, {}, {{u"organisation/auth/current"_s, firstAuth}}, 5},
        {"expired, one unreachable on purpose", "auth-cert-expired", "auth-expired-unreachable",
            {{u"IgnoreUnreachableServers"_s, u"true"_s}}, 2, u"elsewhere"_s, {smtp, soon}, {u"EX01 owa"_s},
            renewed, 2},
        {"expired, plain console", "auth-cert-expired", "auth-expired-shell-closed", {}, 0, u"done"_s,
            {smtp, soon}, {u"EX01 owa"_s}, renewed},
        {"expired, objects are raw bytes", "auth-cert-expired", "auth-expired-serialization", {}, 0,
            u"done"_s, {smtp, soon}, {u"EX01 owa"_s}, renewed},
        {"expired, a next one is ready", "auth-cert-expired", "auth-expired-next-ready", {}, 2,
            u"elsewhere"_s, {}, {u"EX01 owa"_s},
            {{u"organisation/auth/current"_s, nextAuth}, {u"servers/EX01/internalTransport"_s, ownOfFirst}},
            2},
        {"expired, the next one is nowhere", "auth-cert-expired", "auth-expired-next-missing", {}, 2,
            u"elsewhere"_s, {smtp, soon, replace}, {u"EX01 owa"_s}, renewed, 2},
        {"never configured", "auth-cert-expired", "auth-not-configured", {}, 0, u"done"_s, {smtp, soon},
            {u"EX01 owa"_s}, renewed},
        {"on no server", "auth-cert-expired", "auth-missing-everywhere", {}, 2, u"elsewhere"_s, {smtp, soon},
            {u"EX01 owa"_s}, renewed, 2},
        {"key in a key storage provider", "auth-cert-expired", "auth-cng-key", {}, 0, u"done"_s, {smtp, soon},
            {u"EX01 owa"_s}, renewed},
        {"all servers at once", "auth-cert-expired", "auth-expired-next-ready",
            {{u"OtherServers"_s, u"remote"_s}}, 0, u"done"_s, {}, {u"EX01 owa"_s, u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, nextAuth}}},
        // Scripts that hold one plan; once it is done, it fits no more.
        {"plan renew", "auth-cert-expired", "auth-expired", {{u"Plan"_s, u"renew"_s}}, 0, u"done"_s,
            {smtp, soon}, {u"EX01 ecp"_s, u"EX01 owa"_s}, renewed, 5},
        {"plan renew, the next one is nowhere", "auth-cert-expired", "auth-expired-next-missing",
            {{u"Plan"_s, u"renew"_s}, {u"OtherServers"_s, u"remote"_s}}, 2, u"elsewhere"_s,
            {smtp, soon, replace}, {u"EX01 owa"_s}, renewed, 2},
        {"plan publish", "auth-cert-expired", "auth-expired-next-ready",
            {{u"Plan"_s, u"publish"_s}, {u"OtherServers"_s, u"remote"_s}}, 0, u"done"_s, {},
            {u"EX01 owa"_s, u"EX02 owa"_s}, {{u"organisation/auth/current"_s, nextAuth}}, 5},
        {"missing on one", "auth-cert-missing-on-server", "auth-missing-on-one",
            {{u"OtherServers"_s, u"remote"_s}}, 0, u"done"_s, {}, {u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, firstAuth}}},
        {"without key on one", "auth-cert-missing-on-server", "auth-keyless-on-one",
            {{u"OtherServers"_s, u"remote"_s}}, 0, u"done"_s, {}, {u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, firstAuth}}},
        {"plan copy", "auth-cert-missing-on-server", "auth-missing-on-one",
            {{u"Plan"_s, u"copy"_s}, {u"OtherServers"_s, u"remote"_s}}, 0, u"done"_s, {}, {u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, firstAuth}}, 5},
    };
}

/// IIS refuses to bind, so the entry is made by netsh.
QJsonObject onlyNetsh()
{
    const QJsonObject fault{{u"command"_s, u"AddSslCertificate"_s}, {u"nth"_s, 1}};
    return {{u"failAt"_s, QJsonArray{fault}}};
}

QList<RemedyCase> backEndCases()
{
    const QMap<QString, QJsonValue> bound{{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}};
    const QMap<QString, QJsonValue> other{
        {u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, QJsonValue::Undefined},
        {u"servers/EX01/internalTransport"_s, u"D0000000000000000000000000000000000000D4"_s}};
    const QMap<QString, QJsonValue> hardened{{u"servers/EX01/sslEntries/0.0.0.0:444/limits"_s,
        QJsonArray{u"disablehttp2"_s, u"disablelegacytls"_s, u"disabletls13"_s}}};
    const QStringList works{u"EX01 backEnd"_s, u"EX01 ems"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    return {
        {"no entry", "backend-cert-unbound", "backend-no-entry", {}, 0, u"done"_s, {}, works, bound},
        {"no entry, iisreset", "backend-cert-unbound", "backend-no-entry", {{u"Restart"_s, u"iisreset"_s}}, 0,
            u"done"_s, {}, works, bound},
        {"no entry, German", "backend-cert-unbound", "backend-no-entry-german", {}, 0, u"done"_s, {}, works,
            bound},
        {"no entry, a hardened binding", "backend-cert-unbound", "backend-no-entry-hardened", {}, 0,
            u"done"_s, {}, works, hardened},
        {"no entry, a hardened binding that only netsh reaches", "backend-cert-unbound",
            "backend-no-entry-hardened", {}, 0, u"done"_s, {}, works, hardened, 0, -1, onlyNetsh()},
        {"a binding that asks for a host name", "backend-cert-unbound", "binding-sni", {}, 5, u"refused"_s,
            {}, {}, {}, 5},
        {"hash without certificate", "backend-cert-unbound", "backend-hash-not-in-store", {}, 0, u"done"_s,
            {}, works, bound},
        {"existing entries are refused", "backend-cert-unbound", "backend-add-refuses", {}, 0, u"done"_s, {},
            works, bound},
        {"a specific entry wins", "sslcert-stale-httpsys", "backend-specific-entry", {}, 0, u"done"_s, {},
            works, bound},
        {"HTTP.sys names another", "sslcert-stale-httpsys", "httpsys-other-hash", {}, 0, u"done"_s, {}, works,
            bound},
        {"no certificate, no shell", "backend-cert-unbound", "backend-no-certificate", {}, 5, u"refused"_s,
            {}, {}, {}, 5},
        {"no certificate, break glass", "backend-cert-unbound", "backend-no-certificate",
            {{u"BreakGlass"_s, u"true"_s}}, 0, u"done"_s, {smtp}, works, other},
        {"no certificate, neighbour's shell", "backend-cert-unbound", "backend-no-certificate-neighbour", {},
            0, u"done"_s, {smtp}, works, other},
        {"plan bind", "backend-cert-unbound", "backend-hash-not-in-store", {{u"Plan"_s, u"bind"_s}}, 0,
            u"done"_s, {}, works, bound},
        {"plan bind, a specific entry wins", "sslcert-stale-httpsys", "backend-specific-entry",
            {{u"Plan"_s, u"bind"_s}}, 0, u"done"_s, {}, works, bound},
        {"plan bind, nothing to bind", "backend-cert-unbound", "backend-no-certificate-neighbour",
            {{u"Plan"_s, u"bind"_s}}, 5, u"refused"_s, {}, {}, {}, 5},
        {"plan create", "backend-cert-unbound", "backend-no-certificate-neighbour",
            {{u"Plan"_s, u"create"_s}}, 0, u"done"_s, {smtp}, works, other},
        {"plan create, one is there", "backend-cert-unbound", "backend-no-entry", {{u"Plan"_s, u"create"_s}},
            5, u"refused"_s, {}, {}, {}, 5},
        {"binding to one address is another fault", "backend-cert-unbound", "binding-single-address", {}, 5,
            u"refused"_s, {}, {}, {}, 5},
    };
}

/// The permissions of the servers' objects deny the right to one more group, in which EX01 is.
QJsonObject alsoDenied(const QString &group)
{
    const QJsonArray denied{
        u"Domain Admins"_s, u"Enterprise Admins"_s, u"Schema Admins"_s, u"Organization Management"_s, group};
    const QJsonObject accounts{{u"sid"_s, u"S-1-5-21-1111111111-2222222222-3333333333-1810"_s},
        {u"members"_s, QJsonArray{u"EX01$"_s}}};
    return {{u"session"_s, QJsonObject{{u"shell"_s, u"closed"_s}}},
        {u"directory"_s,
            QJsonObject{{u"serializationDeniedTo"_s, denied},
                {u"groups"_s, QJsonObject{{u"Service Accounts"_s, accounts}}}}}};
}

/// The server stands in a child domain, the denied groups are those of the forest root.
QJsonObject childDomain(const QJsonArray &enterpriseAdmins)
{
    const QString users = u"CN=Users,DC=emea,DC=contoso,DC=com"_s;
    const QJsonObject mailServers{{u"sid"_s, u"S-1-5-21-4444444444-5555555555-6666666666-1801"_s},
        {u"container"_s, users}, {u"members"_s, QJsonArray{u"EX01$"_s, u"Managed Availability Servers"_s}}};
    const QJsonObject groups{{u"Domain Computers"_s, QJsonObject{{u"container"_s, users}}},
        {u"Mail Servers"_s, mailServers},
        {u"Enterprise Admins"_s, QJsonObject{{u"members"_s, enterpriseAdmins}}}};
    return {{u"session"_s, QJsonObject{{u"shell"_s, u"closed"_s}}},
        {u"directory"_s,
            QJsonObject{{u"localDomain"_s, u"DC=emea,DC=contoso,DC=com"_s}, {u"groups"_s, groups}}}};
}

QList<RemedyCase> otherCases()
{
    const QString enterprise = u"directory/groups/Enterprise Admins/members"_s;
    const QString admins = u"directory/groups/Domain Admins/members"_s;
    const QJsonValue onlyAdmin = QJsonArray{u"admin"_s};
    return {
        {"nested into Domain Admins", "epi-token-serialization-deny", "token-nested", {}, 0, u"done"_s, {},
            {}, {{admins, onlyAdmin}}},
        {"directly in Domain Admins", "epi-token-serialization-deny", "token-direct", {}, 0, u"done"_s, {},
            {}, {{admins, onlyAdmin}}},
        {"three levels and a cycle", "epi-token-serialization-deny", "token-deep-cycle", {}, 0, u"done"_s, {},
            {}, {{admins, onlyAdmin}}},
        {"two ways in", "epi-token-serialization-deny", "token-two-ways", {}, 0, u"done"_s, {}, {},
            {{admins, onlyAdmin}, {u"directory/groups/Enterprise Admins/members"_s, onlyAdmin}}},
        {"a group that the permissions name", "epi-token-serialization-deny", "healthy-three", {}, 0,
            u"done"_s, {}, {}, {{u"directory/groups/Service Accounts/members"_s, QJsonArray()}}, 0, -1,
            alsoDenied(u"Service Accounts"_s)},
        {"permissions deny it to all Exchange servers", "epi-token-serialization-deny", "healthy-three", {},
            5, u"refused"_s, {}, {}, {}, 5, -1, alsoDenied(u"Exchange Servers"_s)},
        {"permissions cannot be read", "epi-token-serialization-deny", "token-permissions-unread", {}, 0,
            u"done"_s, {}, {}, {{admins, onlyAdmin}}},
        {"no rights in the directory", "epi-token-serialization-deny", "token-no-rights", {}, 5, u"refused"_s,
            {}, {}, {}, 5},
        {"membership mended, not restarted", "epi-token-serialization-deny", "token-stale", {}, 0,
            u"healthy"_s, {}, {}, {{admins, onlyAdmin}}},
        {"a group of another domain is in there", "epi-token-serialization-deny", "healthy", {}, 0, u"done"_s,
            {}, {}, {{enterprise, onlyAdmin}}, 0, -1, childDomain({u"admin"_s, u"Mail Servers"_s})},
        {"the group lies in another domain", "epi-token-serialization-deny", "healthy", {}, 0, u"done"_s, {},
            {}, {{enterprise, onlyAdmin}}, 0, -1, childDomain({u"admin"_s, u"Exchange Trusted Subsystem"_s})},
        {"damaged canary", "canary-data-corrupt", "canary", {}, 0, u"done"_s, {}, {}, {}},
        {"variable in BinSearchFolders", "ecp-binsearchfolders-wrong", "bin-search-variable", {}, 0,
            u"done"_s, {}, {u"EX01 webConfig"_s, u"EX01 ecp"_s}, {}},
        {"other drive in BinSearchFolders", "ecp-binsearchfolders-wrong", "bin-search-other-drive", {}, 0,
            u"done"_s, {}, {u"EX01 webConfig"_s}, {}},
        {"incomplete BinSearchFolders", "ecp-binsearchfolders-wrong", "bin-search-incomplete", {}, 0,
            u"done"_s, {}, {u"EX01 webConfig"_s}, {}},
        {"a person without role", "rbac-no-role", "no-role", {{u"Account"_s, u"helga"_s}}, 0, u"done"_s, {},
            {}, {{u"directory/groups/View-Only Organization Management/members"_s, QJsonArray{u"helga"_s}}}},
    };
}

} // namespace

bool RemedyCase::isSetting() const
{
    const QList<RemedyCase> settings = settingCases();
    return std::ranges::any_of(settings,
        [&](const RemedyCase &each) { return QLatin1StringView(each.remedy) == QLatin1StringView(remedy); });
}

QList<Rule> carefulAnswers()
{
    return {{u"Overwrite the existing default SMTP certificate?"_s, u"N"_s},
        {u"hours in the future"_s, u"Y"_s}, {u"already configured"_s, u"Y"_s},
        {u"effective date of the next"_s, u"Y"_s}, {u"Performing the operation"_s, u"Y"_s}};
}

QStringList questionsOfCommands(const StepResult &step)
{
    QStringList list;
    for (const Prompt &prompt : step.prompts) {
        if (!prompt.message.contains(u"Performing the operation"_s))
            list.append(prompt.message);
    }
    return list;
}

QList<RemedyCase> remedyCases()
{
    return authCases() + backEndCases() + otherCases() + settingCases();
}

} // namespace powershell
