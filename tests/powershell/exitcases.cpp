#include "exitcases.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using wizard::ScriptKind;

namespace powershell {

namespace {

QJsonArray fault(const char *command, int nth, const QJsonObject &patch = {})
{
    QJsonObject one{{u"command"_s, QLatin1StringView(command)}, {u"nth"_s, nth}};
    if (!patch.isEmpty())
        one[u"patch"_s] = patch;
    return {one};
}

const Run done{Way::Alone, 0, "RESULT 0 done", ScriptKind::Fix, {}, true};
const Run nothing{Way::Alone, 0, "RESULT 0 healthy"};
const Run undone{Way::Alone, 0, "RESULT 0 done", ScriptKind::Undo, {}, true};
const Run present{Way::Alone, 1, "RESULT 1 present", ScriptKind::Detect};
const Run absent{Way::Alone, 0, "RESULT 0 absent", ScriptKind::Detect};

QList<ExitCase> repairs()
{
    const QMap<QString, QString> remote{{u"OtherServers"_s, u"remote"_s}};
    const QMap<QString, QString> helga{{u"Account"_s, u"helga"_s}};
    return {
        {"renew", "auth-cert-expired", "auth-expired",
            {present, done, nothing, absent, {Way::Alone, 2, "RESULT 2 partial", ScriptKind::Undo}}},
        {"renew and clean up", "auth-cert-expired", "auth-expired",
            {done, {Way::Alone, 0, "RESULT 0 done", ScriptKind::Cleanup, {}, true},
                {Way::Alone, 0, "RESULT 0 healthy", ScriptKind::Cleanup}}},
        {"copy", "auth-cert-missing-on-server", "auth-missing-on-one", {present, done, nothing, absent},
            remote},
        {"too early", "auth-cert-not-yet-valid", "auth-fresh", {{Way::Alone, 5, "RESULT 5 refused"}}},
        {"bind", "backend-cert-unbound", "backend-no-entry",
            {present, done, nothing, absent, {Way::Alone, 0, "RESULT 0 healthy", ScriptKind::Undo}}},
        {"unshadow", "sslcert-stale-httpsys", "backend-specific-entry", {present, done, nothing, absent}},
        {"leave a group", "epi-token-serialization-deny", "token-nested",
            {present, done, nothing, undone, {Way::Alone, 5, "RESULT 5 refused", ScriptKind::Undo}}},
        {"clear the canary", "canary-data-corrupt", "canary", {present, done, nothing, undone}},
        {"mend the folders", "ecp-binsearchfolders-wrong", "bin-search-variable",
            {present, done, nothing, absent, undone, present}},
        {"give a role", "rbac-no-role", "no-role", {present, done, nothing, absent, undone, present}, helga},
        {"start the pools", "app-pool-stopped", "pools-stopped",
            {present, done, nothing, absent, undone, present}},
        {"update without elevation", "su-installed-unelevated", "update-half-installed", {present}},
    };
}

QList<ExitCase> waysToStart()
{
    QList<ExitCase> list;
    for (const auto &[remedy, scenario] : {std::pair("auth-cert-expired", "auth-expired"),
             std::pair("backend-cert-unbound", "backend-no-entry")}) {
        list.append({{"rehearsed", remedy, scenario, {{Way::Rehearsal, 0, "RESULT 0 rehearsed"}}},
            {"answered", remedy, scenario, {{Way::Typed, 0, "RESULT 0 done", ScriptKind::Fix, {}, true}}},
            {"a No", remedy, scenario, {{Way::No, 4, "RESULT 4 cancelled"}}},
            {"input ended", remedy, scenario, {{Way::Silent, 5, "RESULT 5 refused"}}},
            {"cannot ask", remedy, scenario, {{Way::Dumb, 5, "RESULT 5 refused"}}},
            {"for another server", remedy, scenario, {{Way::Elsewhere, 5, "RESULT 5 refused"}}},
            {"not elevated", remedy, scenario, {{Way::Weak, 5, "RESULT 5 refused"}}},
            {"cause is gone", remedy, "healthy", {nothing, absent}},
            {"file torn", remedy, scenario, {{Way::Torn, 1, ""}}},
            {"argument misspelt", remedy, scenario, {{Way::Misspelt, 1, ""}}}});
    }
    return list;
}

QList<ExitCase> failures()
{
    const QJsonObject lost{{u"servers"_s,
        QJsonObject{
            {u"EX01"_s, QJsonObject{{u"sslEntries"_s, QJsonObject{{u"0.0.0.0:443"_s, QJsonValue::Null}}}}}}}};
    const auto broken = [](const char *command, int nth) {
        return Run{Way::Alone, 2, "RESULT 2 partial", ScriptKind::Fix, fault(command, nth), true};
    };
    return {
        {"hybrid", "auth-cert-expired", "auth-expired-hybrid", {{Way::Alone, 5, "RESULT 5 refused"}}},
        {"fails at its first change", "auth-cert-expired", "auth-expired",
            {{Way::Alone, 2, "RESULT 2 partial", ScriptKind::Fix, fault("New-ExchangeCertificate", 1)}}},
        {"fails in the middle", "auth-cert-expired", "auth-expired",
            {broken("Set-AuthConfig", 1), {Way::Alone, 0, "RESULT 0 done", ScriptKind::Undo, {}, true},
                done}},
        {"fails at the restart", "auth-cert-expired", "auth-expired",
            {broken("Restart-WebAppPool", 1), done, nothing}},
        {"fails at the restart", "backend-cert-unbound", "backend-no-entry",
            {broken("Restart-Service", 1), done, nothing}},
        {"another binding is lost", "backend-cert-unbound", "backend-no-entry",
            {{Way::Alone, 3, "RESULT 3 unverified", ScriptKind::Fix, fault("Restart-Service", 1, lost),
                true}}},
        {"fails in the middle", "epi-token-serialization-deny", "token-two-ways",
            {broken("Remove-ADGroupMember", 2), undone, done}},
        {"no rights in the directory", "epi-token-serialization-deny", "token-no-rights",
            {{Way::Alone, 5, "RESULT 5 refused"}}},
    };
}

} // namespace

QList<ExitCase> exitCases()
{
    return repairs() + waysToStart() + failures();
}

QStringList arguments(Way way)
{
    switch (way) {
    case Way::Rehearsal:
        return {u"-WhatIf"_s};
    case Way::Elsewhere:
        return {u"-Unattended"_s, u"-Server"_s, u"EX77"_s};
    case Way::Misspelt:
        return {u"-Unattended"_s, u"-Servre"_s, u"EX01"_s};
    case Way::Alone:
    case Way::Weak:
    case Way::Torn:
        return {u"-Unattended"_s};
    default:
        return {};
    }
}

} // namespace powershell
