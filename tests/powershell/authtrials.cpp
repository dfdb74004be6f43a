#include "authtrials.h"

#include <tuple>

using namespace Qt::StringLiterals;
using wizard::ScriptKind;

namespace powershell {

namespace {

const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;
const QString publicOne = u"C0000000000000000000000000000000000000C1"_s;
const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
const QString nextAuth = u"B0000000000000000000000000000000000000B2"_s;
const QString mailOfFirst = u"servers/EX01/internalTransport"_s;
const QString current = u"organisation/auth/current"_s;
const QString smtp = u"Overwrite the existing default SMTP certificate?"_s;

QJsonObject onServer(const QString &server, const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{server, patch}}}};
}

QJsonObject onFirst(const QJsonObject &patch)
{
    return onServer(u"EX01"_s, patch);
}

QJsonObject certificate(const QString &thumbprint, const QJsonValue &patch)
{
    return {{u"certificates"_s, QJsonObject{{thumbprint, patch}}}};
}

/// The Auth certificate as the template has it, for a server whose scenario takes it away.
QJsonObject certificateOfSetup()
{
    return at(scenario(u"healthy"_s).state, u"servers/EX01/certificates/"_s + firstAuth).toObject();
}

/// The first server lacks the certificate, and the second has it again.
QJsonObject firstLacks()
{
    const QJsonObject lacking = certificate(firstAuth, QJsonValue::Null);
    const QJsonObject having = certificate(firstAuth, certificateOfSetup());
    return {{u"servers"_s, QJsonObject{{u"EX01"_s, lacking}, {u"EX02"_s, having}}}};
}

/// The certificate that Setup made answers on the loopback address, a public one everywhere else.
QJsonObject ownOnLoopback()
{
    const QJsonObject own{{u"hash"_s, ownOfFirst}};
    return onFirst({{u"sslEntries"_s, QJsonObject{{u"127.0.0.1:443"_s, own}}}});
}

QList<Trial> mailTrials()
{
    const QMap<QString, QJsonValue> kept{{current, QJsonValue::Undefined}, {mailOfFirst, ownOfFirst}};
    const QMap<QString, QJsonValue> renewed{
        {current, QJsonValue::Undefined}, {mailOfFirst, QJsonValue::Undefined}};
    const QJsonObject expired = onFirst(certificate(ownOfFirst, QJsonObject{{u"notAfter"_s, u"now-3d"_s}}));
    const QJsonObject gone = onFirst(certificate(ownOfFirst, QJsonValue::Null));
    const QJsonObject lag{{u"organisation"_s, QJsonObject{{u"transportReadLag"_s, 2}}}};
    QMap<QString, QJsonValue> bound = kept;
    bound[u"servers/EX01/sslEntries/0.0.0.0:443/hash"_s] = publicOne;
    bound[u"servers/EX01/sslEntries/127.0.0.1:443/hash"_s] = ownOfFirst;
    const QStringList well{u"EX01 owa"_s, u"EX01 internalTransport"_s};
    // The back end has the certificate of mail: that stays a fault of its own.
    const QStringList signs{u"EX01 auth"_s, u"EX01 internalTransport"_s};
    return {
        {.name = "port 443 keeps its certificates",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = ownOnLoopback(),
            .leaves = bound,
            .works = well},
        {.name = "the read of the mail certificate lags behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = lag,
            .leaves = kept,
            .works = well},
        {.name = "Enter at the mail question, and the read lags behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = lag,
            .unattended = false,
            .rules = {{smtp, u"Y"_s}},
            .leaves = kept,
            .works = well},
        {.name = "the mail certificate has expired too, unattended",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, Enter",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .unattended = false,
            .rules = {{smtp, u"Y"_s}},
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, nobody wants another",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .unattended = false,
            .rules = {{u"server certificate for mail"_s, u"N"_s}},
            .result = "RESULT 2 partial",
            .leaves = {{current, QJsonValue::Undefined}, {mailOfFirst, ownOfFirst}},
            .says = {u"New-ExchangeCertificate"_s},
            .works = {u"EX01 auth"_s}},
        {.name = "the mail certificate is gone",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = gone,
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, repaired twice",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .result = "RESULT 0 healthy",
            .works = signs,
            .kinds = {ScriptKind::Fix, ScriptKind::Fix}},
    };
}

/// A fault in the nth call of a command.
QJsonObject failing(const char *command, int nth)
{
    const QJsonObject fault{{u"command"_s, QLatin1StringView(command)}, {u"nth"_s, nth}};
    return {{u"failAt"_s, QJsonArray{fault}}};
}

QJsonObject lacksNext(const QString &server)
{
    return onServer(server, certificate(nextAuth, QJsonValue::Null));
}

QList<Trial> otherServerTrials()
{
    const QMap<QString, QString> remote{{u"OtherServers"_s, u"remote"_s}};
    const QMap<QString, QJsonValue> published{{current, nextAuth}};
    const QStringList lateOnes{u"EX02 owa"_s, u"EX03 owa"_s};
    return {
        {.name = "a failed copy does not keep the rest waiting",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-next-ready",
            .patch = merged(lacksNext(u"EX02"_s), failing("Import-ExchangeCertificate", 1)),
            .result = "RESULT 2 partial",
            .leaves = published,
            .says = {u"not copied to EX02"_s},
            .works = {u"EX01 owa"_s}},
        {.name = "the own server gets it before it is published",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-next-ready",
            .patch = lacksNext(u"EX01"_s),
            .choices = remote,
            .leaves = published,
            .works = {u"EX01 owa"_s, u"EX02 owa"_s}},
        {.name = "other servers are not restarted yet",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-three",
            .result = "RESULT 2 elsewhere",
            .says = {u"EX02, EX03"_s},
            .works = {u"EX01 owa"_s},
            .fails = lateOnes},
        {.name = "other servers are still named in a second run",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-next-ready",
            .result = "RESULT 2 elsewhere",
            .leaves = published,
            .says = {u"EX02"_s, u"Restart-WebAppPool"_s},
            .works = {u"EX01 owa"_s},
            .fails = {u"EX02 owa"_s},
            .calls = {{u"Restart-WebAppPool"_s, 0}},
            .kinds = {ScriptKind::Fix, ScriptKind::Fix}},
        {.name = "a copy is not restarted yet",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .result = "RESULT 2 elsewhere",
            .says = {u"EX02"_s},
            .works = {u"EX01 owa"_s},
            .fails = {u"EX02 owa"_s}},
        {.name = "a copy, and a server that does not answer",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one-unreachable",
            .choices = {{u"OtherServers"_s, u"remote"_s}, {u"IgnoreUnreachableServers"_s, u"true"_s}},
            .result = "RESULT 2 elsewhere",
            .says = {u"EX03"_s},
            .works = {u"EX02 owa"_s}},
        {.name = "after the copy nothing can be read",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = failing("Get-AuthConfig", 2),
            .choices = remote,
            .result = "RESULT 3 unverified"},
        {.name = "all of IIS, renewed",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .choices = {{u"Restart"_s, u"iisreset"_s}},
            .works = {u"EX01 owa"_s},
            .calls = {{u"iisreset"_s, 1}, {u"Restart-WebAppPool"_s, 0}}},
        {.name = "all of IIS, the own server lacked it",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = firstLacks(),
            .choices = {{u"Restart"_s, u"iisreset"_s}},
            .works = {u"EX01 owa"_s},
            .calls = {{u"iisreset"_s, 1}, {u"Restart-WebAppPool"_s, 0}}},
    };
}

/// The last build that still exports the Auth certificate, and the first that does not.
QList<Trial> exportTrials()
{
    const QMap<QString, QString> remote{{u"OtherServers"_s, u"remote"_s}};
    const QString setup = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe"_s;
    const auto build = [&](const QString &number) {
        const QJsonObject files{{u"files"_s, QJsonObject{{setup, u"version "_s + number}}}};
        return merged(merged(onFirst(files), onServer(u"EX02"_s, files)), onServer(u"EX03"_s, files));
    };
    // The server on which the script runs is the one that lacks it, so another one has to hand it over.
    const QJsonObject own = firstLacks();
    QList<Trial> list;
    for (const auto &[name, number, exported] : {std::tuple("last build that exports", "15.2.1544.35", 1),
             std::tuple("October 2025", "15.2.1544.36", 1),
             std::tuple("2016, October 2025", "15.1.2507.61", 1), std::tuple("SE CU2", "15.2.2563.5", 1)}) {
        list.append({.name = name,
            .remedy = "auth-cert-missing-on-server",
            .scenario = "auth-missing-on-one",
            .patch = merged(own, build(QLatin1StringView(number))),
            .choices = remote,
            .works = {u"EX01 owa"_s, u"EX02 owa"_s},
            .calls = {{u"Export-ExchangeCertificate"_s, exported}}});
    }
    list.append({.name = "October 2025, from the own store",
        .remedy = "auth-cert-missing-on-server",
        .scenario = "auth-missing-on-one",
        .patch = build(u"15.2.1544.36"_s),
        .choices = remote,
        .works = {u"EX01 owa"_s, u"EX02 owa"_s},
        .calls = {{u"Export-ExchangeCertificate"_s, 0}}});
    return list;
}

QList<Trial> followUpTrials()
{
    const QMap<QString, QString> enforce{{u"EnforceNew"_s, u"true"_s}};
    const QMap<QString, QString> hybrid{{u"IgnoreHybrid"_s, u"true"_s}};
    const QList<ScriptKind> both{ScriptKind::Fix, ScriptKind::Undo};
    const QStringList ways{u"Hybrid Configuration Wizard"_s, u"-UpdateCertificate"_s};
    return {
        {.name = "hybrid, both ways are named",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired-hybrid",
            .choices = hybrid,
            .says = ways},
        {.name = "undo names the other servers",
            .remedy = "auth-cert-expired",
            .scenario = "healthy-three",
            .choices = enforce,
            .result = "RESULT 2 elsewhere",
            .leaves = {{current, firstAuth}},
            .says = {u"EX02, EX03"_s},
            .works = {u"EX01 owa"_s},
            .kinds = both},
    };
}

} // namespace

QList<Trial> authTrials()
{
    return mailTrials() + otherServerTrials() + exportTrials() + followUpTrials();
}

} // namespace powershell
