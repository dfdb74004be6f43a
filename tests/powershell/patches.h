#pragma once

#include "organisation.h"

/// Differences from a scenario, and the thumbprints of its certificates.
namespace powershell::patches {

using namespace Qt::StringLiterals;

inline const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
inline const QString nextAuth = u"B0000000000000000000000000000000000000B2"_s;
inline const QString publicOne = u"C0000000000000000000000000000000000000C1"_s;
inline const QString deleted = u"D0000000000000000000000000000000000000D4"_s;
inline const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;
inline const QString mailOfFirst = u"servers/EX01/internalTransport"_s;
inline const QString current = u"organisation/auth/current"_s;

inline QJsonObject onServer(const QString &server, const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{server, patch}}}};
}

inline QJsonObject certificate(const QString &thumbprint, const QJsonValue &patch)
{
    return {{u"certificates"_s, QJsonObject{{thumbprint, patch}}}};
}

/// Braces alone around one pair would be an array: say QJsonObject.
QJsonObject certificate(const QString &thumbprint, const QJsonArray &patch) = delete;

inline QJsonObject fault(const char *command, int nth, const QJsonObject &patch = {})
{
    QJsonObject one{{u"command"_s, QLatin1StringView(command)}, {u"nth"_s, nth}};
    if (!patch.isEmpty())
        one[u"patch"] = patch;
    return one;
}

/// The change is made, and its answer does not come back.
inline QJsonObject lost(const char *command, int nth)
{
    return {{u"command"_s, QLatin1StringView(command)}, {u"nth"_s, nth}, {u"lost"_s, true}};
}

inline QJsonObject failing(const QJsonArray &faults)
{
    return {{u"failAt"_s, faults}};
}

inline QJsonObject lag(const char *what, int times)
{
    return {{u"organisation"_s, QJsonObject{{QLatin1StringView(what), times}}}};
}

/// The certificate as the template has it, for a server whose scenario takes it away.
inline QJsonValue ofSetup(const QString &thumbprint)
{
    return at(scenario(u"healthy"_s).state, u"servers/EX01/certificates/"_s + thumbprint);
}

} // namespace powershell::patches
