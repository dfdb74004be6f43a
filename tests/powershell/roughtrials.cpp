#include "authtrials.h"

#include "patches.h"

using namespace Qt::StringLiterals;
using wizard::ScriptKind;

namespace powershell {

using namespace patches;

namespace {

QList<Trial> accountTrials()
{
    const QString members = u"directory/groups/View-Only Organization Management/members"_s;
    const QString emea = u"DC=emea,DC=contoso,DC=com"_s;
    const QJsonObject other{
        {u"sid"_s, u"S-1-5-21-7-7-7-1200"_s}, {u"domain"_s, emea}, {u"signIn"_s, u"helga"_s}};
    const QJsonObject directory{{u"domains"_s, QJsonObject{{u"EMEA"_s, emea}}},
        {u"users"_s, QJsonObject{{u"helga of emea"_s, other}}}};
    const QJsonObject twice{{u"directory"_s, directory}};
    const QJsonObject listed{
        {u"View-Only Organization Management"_s, QJsonObject{{u"members"_s, QJsonArray{u"helga"_s}}}}};
    const QJsonObject oneHasRoles = merged(twice, {{u"directory"_s, QJsonObject{{u"groups"_s, listed}}}});
    const auto named = [](const QString &account) { return QMap<QString, QString>{{u"Account"_s, account}}; };
    return {
        {.name = "the same name in two domains, one is named",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = twice,
            .choices = named(u"EMEA\\helga"_s),
            .leaves = {{members, QJsonArray{u"helga of emea"_s}}}},
        {.name = "the same name in two domains, its full name",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = twice,
            .choices = named(u"emea.contoso.com\\helga"_s),
            .leaves = {{members, QJsonArray{u"helga of emea"_s}}}},
        {.name = "the same name in two domains, none is named",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = twice,
            .choices = named(u"helga"_s),
            .result = "RESULT 5 refused",
            .leaves = {{members, QJsonArray()}},
            .says = {u"CN=helga,CN=Users,DC=contoso,DC=com"_s, u"CN=helga,CN=Users,"_s + emea}},
        {.name = "a domain that nobody knows",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = twice,
            .choices = named(u"FABRIKAM\\helga"_s),
            .result = "RESULT 5 refused",
            .leaves = {{members, QJsonArray()}}},
        {.name = "the roles of somebody else with the same name",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = oneHasRoles,
            .choices = named(u"EMEA\\helga"_s),
            .result = "RESULT 1 present",
            .kinds = {ScriptKind::Detect}},
    };
}

/// The first attempt to put the mail certificate back fails, and readings lag behind what was written.
QList<Trial> dueMailTrials()
{
    const QList<ScriptKind> twice{ScriptKind::Fix, ScriptKind::Fix};
    const QList<ScriptKind> undone{ScriptKind::Fix, ScriptKind::Undo};
    const QJsonObject once = failing({fault("Enable-ExchangeCertificate", 1)});
    const QMap<QString, QJsonValue> transport{{mailOfFirst, deleted}};
    return {
        {.name = "a new back end certificate, mail is put back by the second run",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = merged(once, lag("transportReadLag", 2)),
            .leaves = transport,
            .works = {u"EX01 backEnd"_s},
            .kinds = twice},
        {.name = "a new back end certificate, mail is put back by undo",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = merged(once, lag("transportReadLag", 2)),
            .leaves = transport,
            .kinds = undone},
        {.name = "port 444 was mended by hand, mail is put back by the second run",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = merged(
                failing(
                    {fault("Enable-ExchangeCertificate", 1,
                         onServer(u"EX01"_s,
                             merged(certificate(ownOfFirst, ofSetup(ownOfFirst)),
                                 {{u"sslEntries"_s,
                                     QJsonObject{{u"0.0.0.0:444"_s,
                                         QJsonObject{{u"hash"_s, ownOfFirst}, {u"store"_s, u"My"_s}}}}}}))),
                        fault("Enable-ExchangeCertificate", 1)}),
                lag("transportReadLag", 2)),
            .leaves = transport,
            .works = {u"EX01 backEnd"_s},
            .kinds = twice},
        {.name = "Enter at the mail question of the back end, and the read lags behind",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = lag("transportReadLag", 2),
            .unattended = false,
            .rules = {{u"Overwrite the existing default SMTP certificate?"_s, u"Y"_s}},
            .leaves = transport,
            .works = {u"EX01 backEnd"_s}},
        {.name = "the new back end certificate is made and its answer is lost",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = failing({lost("New-ExchangeCertificate", 1)}),
            .leaves = transport,
            .works = {u"EX01 backEnd"_s},
            .kinds = twice},
        {.name = "a new Auth certificate, mail is put back by undo",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = merged(once, lag("transportReadLag", 2)),
            .result = "RESULT 2 partial",
            .leaves = {{mailOfFirst, ownOfFirst}},
            .kinds = undone},
        {.name = "a new Auth certificate, mail is put back by the second run",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = merged(once, lag("transportReadLag", 4)),
            .leaves = {{mailOfFirst, ownOfFirst}},
            .kinds = twice},
    };
}

/// Servers from which the key cannot be had.
QList<Trial> sourceTrials()
{
    const QString setup = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe"_s;
    const QJsonObject refuses{
        {u"remotingClosed"_s, true}, {u"files"_s, QJsonObject{{setup, u"version 15.2.1544.36"_s}}}};
    const QJsonObject lacks = onServer(u"EX01"_s, certificate(firstAuth, QJsonValue::Null));
    const QJsonObject second = certificate(firstAuth, ofSetup(firstAuth));
    const QJsonObject keyless = certificate(firstAuth, QJsonObject{{u"hasPrivateKey"_s, false}});
    const QJsonObject bare{{u"organisation"_s, QJsonObject{{u"serializationBroken"_s, true}}}};
    const QJsonObject newer{{u"files"_s, QJsonObject{{setup, u"version 15.2.1544.36"_s}}}};
    return {
        {.name = "the first source hands nothing over",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = merged(lacks, onServer(u"EX02"_s, merged(second, refuses))),
            .works = {u"EX01 owa"_s}},
        {.name = "the first source has no key, and the shell does not tell",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = merged(merged(lacks, bare),
                merged(
                    onServer(u"EX02"_s, merged(merged(second, keyless), newer)), onServer(u"EX03"_s, newer))),
            .result = "RESULT 3 unverified",
            .says = {u"EX02"_s},
            .works = {u"EX01 auth"_s}},
        {.name = "what cannot be copied here is not published from here",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-next-ready",
            .patch = merged(
                onServer(u"EX01"_s, certificate(nextAuth, QJsonValue::Null)), onServer(u"EX02"_s, refuses)),
            .result = "RESULT 5 refused",
            .leaves = {{current, firstAuth}},
            .says = {u"Run this script on EX02"_s}},
    };
}

QList<Trial> laggingTrials()
{
    const QJsonObject gone = onServer(u"EX01"_s, certificate(ownOfFirst, QJsonValue::Null));
    return {
        {.name = "readings of the Auth configuration lag behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = lag("authReadLag", 2),
            .leaves = {{current, QJsonValue::Undefined}},
            .works = {u"EX01 owa"_s}},
        {.name = "a new mail certificate, readings lag behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = merged(gone, lag("transportReadLag", 2)),
            .works = {u"EX01 auth"_s, u"EX01 internalTransport"_s},
            .calls = {{u"New-ExchangeCertificate"_s, 2}}},
    };
}

/// What an earlier run left undone, and what undo owes.
QList<Trial> owedTrials()
{
    const QMap<QString, QString> remote{{u"OtherServers"_s, u"remote"_s}};
    const QList<ScriptKind> undone{ScriptKind::Fix, ScriptKind::Undo};
    const QJsonObject ending = certificate(firstAuth, QJsonObject{{u"notAfter"_s, u"now+20d"_s}});
    const auto effective = [](const QString &when) {
        return QJsonObject{
            {u"organisation"_s, QJsonObject{{u"auth"_s, QJsonObject{{u"nextEffective"_s, when}}}}}};
    };
    return {
        {.name = "a copy of which no answer came is restarted by the second run",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = failing({lost("Import-ExchangeCertificate", 1)}),
            .choices = remote,
            .works = {u"EX02 owa"_s},
            .kinds = {ScriptKind::Fix, ScriptKind::Fix}},
        {.name = "a copy without its key keeps the import away",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-keyless-on-one",
            .patch = onServer(u"EX02"_s, {{u"refusesKeyless"_s, true}}),
            .result = "RESULT 2 partial",
            .says = {u"Remove-ExchangeCertificate -Server EX02"_s}},
        {.name = "undo stages again what the repair published",
            .remedy = "auth-cert-expired",
            .scenario = "auth-next-too-late",
            .patch = effective(u"now-1d"_s),
            .result = "RESULT 2 elsewhere",
            .leaves = {{current, firstAuth}, {u"organisation/auth/next"_s, nextAuth}},
            .kinds = undone},
        {.name = "undo gives what was staged its date again",
            .remedy = "auth-cert-expired",
            .scenario = "auth-next-too-late",
            .patch = merged(onServer(u"EX01"_s, ending), onServer(u"EX02"_s, ending)),
            .leaves = {{u"organisation/auth/next"_s, nextAuth},
                {u"organisation/auth/nextEffective"_s, u"2026-12-21T09:00:00Z"_s}},
            .calls = {{u"Set-AuthConfig"_s, 1}},
            .kinds = undone},
    };
}

/// Servers and groups of a larger forest, and what a second run may not forget.
QList<Trial> forestTrials()
{
    const QString emea = u"DC=emea,DC=contoso,DC=com"_s;
    const QJsonObject primary{{u"sid"_s, u"S-1-5-21-7-7-7-515"_s}, {u"members"_s, QJsonArray{u"EX02$"_s}},
        {u"container"_s, u"CN=Users,"_s + emea}};
    const QJsonObject domains{{u"directory"_s,
        QJsonObject{{u"domains"_s, QJsonObject{{u"EMEA"_s, emea}}},
            {u"groups"_s, QJsonObject{{u"Computers of emea"_s, primary}}}}}};
    const QString admins = u"directory/groups/Domain Admins/members"_s;
    const QJsonObject bare{{u"organisation"_s, QJsonObject{{u"serializationBroken"_s, true}}}};
    const QJsonObject keyless = certificate(firstAuth, QJsonObject{{u"hasPrivateKey"_s, false}});
    return {
        {.name = "the denied group is the primary group of the server",
            .remedy = "epi-token-serialization-deny",
            .scenario = "token-direct",
            .patch = onServer(u"EX01"_s, {{u"primaryGroup"_s, u"Domain Admins"_s}}),
            .result = "RESULT 5 refused",
            .leaves = {{admins, QJsonArray{u"admin"_s, u"EX01$"_s}}},
            .says = {u"primary group"_s}},
        {.name = "a server of another domain is named",
            .remedy = "epi-token-serialization-deny",
            .scenario = "token-nested",
            .patch = merged(domains,
                onServer(u"EX02"_s, {{u"domain"_s, emea}, {u"primaryGroup"_s, u"Computers of emea"_s}})),
            .choices = {{u"Server"_s, u"EX02.contoso.com"_s}},
            .leaves = {{admins, QJsonArray{u"admin"_s}}}},
        {.name = "the list of members lags behind",
            .remedy = "rbac-no-role",
            .scenario = "no-role",
            .patch = lag("memberReadLag", 3),
            .choices = {{u"Account"_s, u"helga"_s}}},
        {.name = "other servers still have the old canary keys",
            .remedy = "canary-data-corrupt",
            .scenario = "canary-two-sites",
            .result = "RESULT 2 elsewhere",
            .fails = {u"EX02 canary"_s},
            .kinds = {ScriptKind::Fix, ScriptKind::Fix}},
        {.name = "whether a copy has its key is not told",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "healthy-three",
            .patch = merged(bare, onServer(u"EX02"_s, keyless)),
            .result = "RESULT 5 refused",
            .says = {u"EX02"_s},
            .kinds = {ScriptKind::Detect}},
    };
}

} // namespace

QList<Trial> roughTrials()
{
    return accountTrials() + dueMailTrials() + sourceTrials() + laggingTrials() + owedTrials()
        + forestTrials();
}

} // namespace powershell
