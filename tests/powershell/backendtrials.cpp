#include "authtrials.h"

#include "patches.h"

using namespace Qt::StringLiterals;
using wizard::ScriptKind;

namespace powershell {

using namespace patches;

namespace {

QList<Trial> backEndTrials()
{
    const QList<ScriptKind> undone{ScriptKind::Fix, ScriptKind::Undo};
    const QJsonObject own{{u"hash"_s, ownOfFirst}, {u"store"_s, u"My"_s},
        {u"appid"_s, u"{4dc3e181-e14b-4a21-b022-59fc669b0914}"_s}};
    const QJsonObject bound{{u"sslEntries"_s, QJsonObject{{u"0.0.0.0:444"_s, own}}}};
    QJsonObject dead = ofSetup(ownOfFirst).toObject();
    dead[u"hasPrivateKey"] = false;
    const QJsonObject keyless = onServer(u"EX01"_s, merged(certificate(ownOfFirst, dead), bound));
    const QJsonObject returns = onServer(u"EX01"_s, certificate(deleted, ofSetup(publicOne)));
    QJsonObject mailGone = certificate(deleted, QJsonValue::Null);
    mailGone[u"internalTransport"] = ownOfFirst;
    const QJsonObject damaged =
        merged(ofSetup(ownOfFirst).toObject(), {{u"notAfter"_s, u"now+1700d"_s}, {u"keyDamaged"_s, true}});
    const QMap<QString, QString> snapIn{{u"BreakGlass"_s, u"true"_s}};
    const QStringList well{u"EX01 backEnd"_s, u"EX01 internalTransport"_s};
    const QJsonObject clients{
        {u"clientCertificates"_s, QJsonObject{{u"IMAP"_s, publicOne}, {u"POP"_s, publicOne}}}};
    return {
        {.name = "undo keeps the repaired entry where the old certificate has no key",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = keyless,
            .result = "RESULT 0 healthy",
            .works = {u"EX01 backEnd"_s},
            .kinds = undone},
        {.name = "undo keeps the repaired entry where there was none, and says so",
            .remedy = "backend-cert-wrong",
            .scenario = "backend-no-entry",
            .result = "RESULT 0 healthy",
            .leaves = {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}},
            .says = {u"0.0.0.0:444 had no entry before the repair"_s},
            .works = {u"EX01 backEnd"_s},
            .kinds = undone},
        {.name = "undo cannot add the old entry, the repaired one comes back",
            .remedy = "sslcert-stale-httpsys",
            .scenario = "httpsys-other-hash",
            .patch =
                failing({fault("netsh http show sslcert", 3, returns), fault("netsh http add sslcert", 1)}),
            .result = "RESULT 2 partial",
            .leaves = {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}},
            .works = {u"EX01 backEnd"_s},
            .kinds = undone},
        {.name = "no shell opens, and what else there is is told",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate",
            .result = "RESULT 5 refused",
            .says = {u"-Neighbour names"_s, u"-BreakGlass loads"_s}},
        {.name = "the mail certificate is gone too, answered with care",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate",
            .patch = onServer(u"EX01"_s, mailGone),
            .unattended = false,
            .choices = snapIn,
            .works = well},
        {.name = "the mail certificate is gone too, unattended",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate",
            .patch = onServer(u"EX01"_s, mailGone),
            .choices = snapIn,
            .works = well},
        {.name = "the mail certificate is gone too, nobody wants the new one",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate",
            .patch = onServer(u"EX01"_s, mailGone),
            .unattended = false,
            .choices = snapIn,
            .rules = {{u"for mail between the servers"_s, u"N"_s}},
            .result = "RESULT 2 partial",
            .says = {u"Enable-ExchangeCertificate"_s},
            .works = {u"EX01 backEnd"_s}},
        {.name = "the better survivor has a key that cannot be used",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-entry",
            .patch = onServer(u"EX01"_s, certificate(deleted, damaged)),
            .leaves = {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}},
            .works = {u"EX01 backEnd"_s}},
        {.name = "the only survivor has a key that cannot be used",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-entry",
            .patch = onServer(u"EX01"_s, certificate(ownOfFirst, QJsonObject{{u"keyDamaged"_s, true}})),
            .result = "RESULT 2 partial",
            .says = {u"0x80070520"_s, u"No wanted certificate could be bound"_s}},
        {.name = "the wrong certificate comes back where the right one has no key of use",
            .remedy = "backend-cert-wrong",
            .scenario = "backend-front-end-certificate",
            .patch = onServer(u"EX01"_s, certificate(ownOfFirst, QJsonObject{{u"keyDamaged"_s, true}})),
            .result = "RESULT 2 partial",
            .leaves = {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, publicOne}}},
        {.name = "POP and IMAP keep their certificate",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-certificate-neighbour",
            .patch = onServer(u"EX01"_s, clients),
            .leaves = {{u"servers/EX01/clientCertificates/POP"_s, publicOne},
                {u"servers/EX01/clientCertificates/IMAP"_s, publicOne}},
            .works = {u"EX01 backEnd"_s}},
    };
}

/// What another place still has wrong is not called healthy.
QList<Trial> elsewhereTrials()
{
    const QMap<QString, QString> anyway{{u"IgnoreUnreachableServers"_s, u"true"_s}};
    const QJsonObject silent = onServer(u"EX03"_s, {{u"reachable"_s, false}});
    const QJsonObject fresh = certificate(firstAuth, QJsonObject{{u"notBefore"_s, u"now-30m"_s}});
    const QJsonObject lacking = merged(
        merged(onServer(u"EX02"_s, certificate(firstAuth, QJsonValue::Null)), onServer(u"EX01"_s, fresh)),
        onServer(u"EX03"_s, fresh));
    const QJsonObject loopback{
        {u"sslEntries"_s, QJsonObject{{u"127.0.0.1:443"_s, QJsonObject{{u"hash"_s, deleted}}}}}};
    return {
        {.name = "a server that was not asked may lack it",
            .remedy = "auth-cert-missing-on-server",
            .scenario = "healthy-three",
            .patch = silent,
            .choices = anyway,
            .result = "RESULT 2 elsewhere",
            .says = {u"EX03"_s}},
        {.name = "a server that was not asked may have an expired one",
            .remedy = "auth-cert-expired",
            .scenario = "healthy-three",
            .patch = silent,
            .choices = anyway,
            .result = "RESULT 2 elsewhere",
            .says = {u"EX03"_s}},
        {.name = "a new certificate has not arrived everywhere",
            .remedy = "auth-cert-expired",
            .scenario = "healthy-three",
            .patch = lacking,
            .result = "RESULT 2 elsewhere",
            .says = {u"EX02"_s}},
        {.name = "a stale entry of port 443 stays",
            .remedy = "sslcert-stale-httpsys",
            .scenario = "httpsys-other-hash",
            .patch = onServer(u"EX01"_s, loopback),
            .result = "RESULT 2 elsewhere",
            .says = {u"127.0.0.1:443"_s},
            .works = {u"EX01 backEnd"_s}},
        {.name = "a stale entry of port 443 alone",
            .remedy = "sslcert-stale-httpsys",
            .scenario = "healthy",
            .patch = onServer(u"EX01"_s, loopback),
            .result = "RESULT 2 elsewhere",
            .says = {u"127.0.0.1:443"_s}},
    };
}

QJsonObject stuck(const QString &service, const QString &how = u"neverStops"_s)
{
    return onServer(u"EX01"_s, {{u"services"_s, QJsonObject{{service, QJsonObject{{how, true}}}}}});
}

/// A service that does not stop is told after a quarter of an hour; nobody sits before a script for ever.
QList<Trial> stuckServices()
{
    const QStringList limit{u"not within 15 minutes"_s};
    return {
        {.name = "W3SVC does not stop after the binding",
            .remedy = "backend-cert-unbound",
            .scenario = "backend-no-entry",
            .patch = stuck(u"W3SVC"_s),
            .result = "RESULT 2 partial",
            .leaves = {{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}},
            .says = limit},
        {.name = "WAS does not stop after the modules are back",
            .remedy = "powershell-kerbauth-wsman-module",
            .scenario = "shell-module-line-missing",
            .patch = stuck(u"WAS"_s),
            .result = "RESULT 2 partial",
            .says = limit},
        {.name = "a service that was disabled hangs while it starts",
            .remedy = "services-disabled-after-update",
            .scenario = "services-disabled",
            .patch = stuck(u"MSExchangeTransport"_s, u"neverStarts"_s),
            .result = "RESULT 2 partial",
            .says = limit},
        {.name = "W3SVC hangs while it starts",
            .remedy = "site-or-w3svc-stopped",
            .scenario = "w3svc-stopped",
            .patch = stuck(u"W3SVC"_s, u"neverStarts"_s),
            .result = "RESULT 2 partial",
            .says = limit},
        {.name = "the service host does not stop after the renewal",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = stuck(u"MSExchangeServiceHost"_s),
            .result = "RESULT 2 partial",
            .says = limit},
    };
}

} // namespace

QList<Trial> backEndAndOtherTrials()
{
    return backEndTrials() + elsewhereTrials() + stuckServices();
}

} // namespace powershell
