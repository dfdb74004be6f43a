#include "patches.h"
#include "standincases.h"

namespace powershell {

using namespace Qt::StringLiterals;
using namespace patches;

namespace {

const QString denied = u"Domain Admins"_s;

/// How long a call took by the clock of the organisation.
QByteArray timed(const char *call)
{
    return "$from = Get-Date\ntry { " + QByteArray(call)
        + " } catch { $_.CategoryInfo.Reason }\n'took ' + ((Get-Date) - $from).TotalMinutes\n";
}

QJsonObject hanging(const QString &way, const QJsonValue &how)
{
    return onServer(u"EX02"_s, {{u"hangs"_s, QJsonObject{{way, how}}}});
}

QJsonObject service(const QString &name, const QJsonObject &patch)
{
    return {{u"services"_s, QJsonObject{{name, patch}}}};
}

/// Two controllers; the second hears of a change of members after a quarter of an hour.
QJsonObject controllers(bool moving)
{
    const QJsonObject first{{u"site"_s, u"Default-First-Site-Name"_s}, {u"memberDelayMinutes"_s, 15}};
    return {{u"directory"_s,
        QJsonObject{{u"controllers"_s, QJsonObject{{u"dc01"_s, first}, {u"dc02"_s, first}}},
            {u"locatorMoves"_s, moving}}}};
}

/// DB01 is active on EX01 and has copies elsewhere.
QJsonObject copies(const QJsonArray &where)
{
    return onServer(
        u"EX01"_s, {{u"databases"_s, QJsonObject{{u"DB01"_s, QJsonObject{{u"copies"_s, where}}}}}});
}

QList<Case> silentServers()
{
    const char *block = "Invoke-Command -ComputerName EX02 -ScriptBlock { 'answer' } -ErrorAction Stop";
    const char *read = "Get-ExchangeCertificate -Server EX02 -ErrorAction Stop";
    return {
        {"a service that hangs ends the call after its own limit", "healthy-three", timed(read), {}, {},
            {u"RpcException"_s, u"took 10"_s}, {}, {}, {}, hanging(u"rpc"_s, 10)},
        {"a hanging service leaves remoting alone", "healthy-three", timed(block), {}, {},
            {u"answer"_s, u"took 0"_s}, {}, {}, {}, hanging(u"rpc"_s, 10)},
        {"a session that does not open ends after three minutes", "healthy-three", timed(block), {}, {},
            {u"PSRemotingTransportException"_s, u"took 3"_s}, {}, {}, {}, hanging(u"remoting"_s, u"open"_s)},
        {"what drops packets takes its time to fail", "healthy-three", timed(read), {}, {},
            {u"RpcException"_s, u"took 0.5"_s}, {}, {}, {},
            onServer(u"EX02"_s, {{u"reachable"_s, false}, {u"silentMinutes"_s, 0.5}})},
        {"a block that does not end waits for a person", "healthy-three",
            "'before'\n" + timed(block) + "'after'\n", {}, {}, {u"before"_s}, {},
            {{u"waitedForEver"_s, QJsonArray{u"Invoke-Command EX02"_s}}}, {},
            hanging(u"remoting"_s, u"run"_s), 1},
        {"a job has a limit", "healthy-three",
            timed(
                "$j = Invoke-Command -ComputerName EX02 -ScriptBlock { 'answer' } -AsJob; $done = Wait-Job $j "
                "-Timeout 600; $j.State + [bool]$done; Receive-Job $j; Remove-Job $j -Force"),
            {}, {}, {u"RunningFalse"_s, u"took 10"_s}, {}, {}, {}, hanging(u"remoting"_s, u"run"_s)},
        {"a job hands out what its block wrote", "healthy-three",
            "$j = Invoke-Command -ComputerName EX02 -ScriptBlock { $env:COMPUTERNAME; $args[0] } -ArgumentList 'x' "
            "-AsJob\n(Wait-Job $j -Timeout 600).State\nReceive-Job $j -ErrorAction Stop\n",
            {}, {}, {u"Completed\nEX02\nx"_s}},
        {"a job that cannot begin fails when it is received", "auth-expired-unreachable",
            "$j = Invoke-Command -ComputerName EX02 -ScriptBlock { 1 } -AsJob\n(Wait-Job $j -Timeout 600).State\n"
            "try { Receive-Job $j -ErrorAction Stop } catch { $_.CategoryInfo.Reason }\n",
            {}, {}, {u"Failed\nPSRemotingTransportException"_s}},
        {"a job beside the console has a limit as well", "healthy",
            timed(
                "$j = Start-Job { Restart-Service MSExchangeTransport; 'last' }; $done = Wait-Job $j "
                "-Timeout 600; $j.State + [bool]$done; Receive-Job $j; Restart-Service MSExchangeServiceHost"),
            {}, {}, {u"RunningFalse"_s, u"took 10"_s}, {u"Restart-Service EX01"_s},
            {{u"servers/EX01/services/MSExchangeTransport/status"_s, u"StopPending"_s}}, {},
            onServer(u"EX01"_s, service(u"MSExchangeTransport"_s, {{u"neverStops"_s, true}}))},
        {"a job takes the time of its work when somebody waits for it", "healthy",
            timed("$j = Start-Job { param($n) Restart-Service $n -ErrorAction Stop; 'last' } -ArgumentList "
                  "MSExchangeTransport; (Wait-Job $j -Timeout 3000).State; Receive-Job $j"),
            {}, {}, {u"Completed\nlast\ntook 20"_s}, {u"Restart-Service EX01"_s}, {}, {},
            onServer(u"EX01"_s, service(u"MSExchangeTransport"_s, {{u"stopMinutes"_s, 20}}))},
        {"a service takes minutes to stop", "healthy", timed("Restart-Service MSExchangeTransport"), {}, {},
            {u"took 20"_s}, {u"Restart-Service EX01"_s}, {}, {},
            onServer(u"EX01"_s, service(u"MSExchangeTransport"_s, {{u"stopMinutes"_s, 20}}))},
        {"a service that does not stop keeps the console", "healthy",
            "Restart-Service MSExchangeTransport\n'after'\n", {}, {}, {}, {},
            {{u"servers/EX01/services/MSExchangeTransport/status"_s, u"StopPending"_s}}, {},
            onServer(u"EX01"_s, service(u"MSExchangeTransport"_s, {{u"neverStops"_s, true}})), 1},
    };
}

QList<Case> lateDirectories()
{
    const QByteArray remove = "Remove-ADGroupMember -Identity 'Domain Admins' -Members 'Exchange Trusted "
                              "Subsystem' -Confirm:$false";
    const QByteArray count = "('{0} of ' + @(Get-ADGroupMember 'Domain Admins'{1}).Count)\n";
    const auto ask = [&](const char *when, const char *server) {
        return QByteArray(count).replace("{0}", when).replace("{1}", server);
    };
    const QStringList removed{u"Remove-ADGroupMember EX01"_s};
    return {
        {"a flag of a person is read late as well", "healthy",
            "function Flag { (Get-User admin).RemotePowerShellEnabled }\nFlag\nSet-User admin "
            "-RemotePowerShellEnabled $false -Confirm:$false\nFlag\nFlag\n",
            {}, {}, {u"True\nTrue\nFalse"_s}, {u"Set-User EX01"_s}, {}, {}, lag("memberReadLag", 1)},
        {"another controller still has the member", "token-nested",
            remove + " -Server dc01.contoso.com\n" + ask("own", " -Server dc01.contoso.com")
                + ask("other", " -Server dc02.contoso.com") + "Start-Sleep -Seconds 960\n"
                + ask("later", " -Server dc02.contoso.com"),
            {}, {}, {u"own of 1"_s, u"other of 2"_s, u"later of 1"_s}, removed, {}, {}, controllers(false)},
        {"replication that is asked for arrives", "token-nested",
            remove + " -Server dc01.contoso.com\nrepadmin /syncall /AdeP | Out-Null\n"
                + ask("other", " -Server dc02.contoso.com"),
            {}, {}, {u"other of 1"_s}, removed + QStringList{u"repadmin EX01"_s}, {}, {}, controllers(false)},
        {"without a name the same controller answers", "token-nested", remove + "\n" + ask("same", ""), {},
            {}, {u"same of 1"_s}, removed, {}, {}, controllers(false)},
        {"a locator that moves asks the one that is behind", "token-nested",
            remove + "\n" + ask("moved", "") + "Start-Sleep -Seconds 960\n" + ask("later", ""), {}, {},
            {u"moved of 2"_s, u"later of 1"_s}, removed, {}, {}, controllers(true)},
        {"a restart too early keeps the group in the token", "token-nested",
            remove
                + "\nRestart-Computer -Force -Confirm:$false\n[bool]((gpresult /scope computer /r) -match 'Domain "
                  "Admins')\nStart-Sleep -Seconds 960\nRestart-Computer -Force -Confirm:$false\n"
                  "[bool]((gpresult /scope computer /r) -match 'Domain Admins')\n",
            {}, {}, {u"True\nFalse"_s},
            {u"Remove-ADGroupMember EX01"_s, u"Restart-Computer EX01"_s, u"Restart-Computer EX01"_s}, {}, {},
            controllers(true)},
    };
}

QList<Case> groupsOfServers()
{
    const QString here = u"servers/EX01/databases/DB01"_s;
    const QString there = u"servers/EX02/databases/DB01/mounted"_s;
    const QJsonArray both{u"EX02"_s, u"EX03"_s};
    const QJsonArray gone;
    return {
        {"the store hands its databases over", "healthy-three", "Restart-Service MSExchangeIS\n", {}, {}, {},
            {u"Restart-Service EX01"_s}, {{there, true}, {here, QJsonValue::Undefined}}, {}, copies(both)},
        {"what the store depends on takes it along", "healthy-three",
            "Restart-Service MSExchangeADTopology -Force\n(Get-MailboxDatabase DB01 -Status | ForEach-Object { $_.Server + "
            "$_.Mounted + ($_.Servers -join ',') })\n",
            {}, {}, {u"EX02TrueEX02,EX03,EX01"_s}, {u"Restart-Service EX01"_s}, {{there, true}}, {},
            copies(both)},
        {"a member that blocks activation is passed over", "healthy-three", "Restart-Service MSExchangeIS\n",
            {}, {}, {}, {u"Restart-Service EX01"_s}, {{u"servers/EX03/databases/DB01/mounted"_s, true}}, {},
            merged(copies(both), onServer(u"EX02"_s, {{u"activationBlocked"_s, true}}))},
        {"without a member that can take it a database stays", "healthy-three",
            "Restart-Service MSExchangeIS\n", {}, {}, {}, {u"Restart-Service EX01"_s},
            {{here + u"/mounted"_s, true}}, {},
            merged(copies({u"EX02"_s}), onServer(u"EX02"_s, {{u"reachable"_s, false}}))},
        {"a member out of service hands over", "healthy-three",
            "Set-ServerComponentState EX01 -Component ServerWideOffline -Requester Maintenance -State Inactive\n",
            {}, {}, {}, {u"Set-ServerComponentState EX01"_s}, {{there, true}}, {}, copies(both)},
        {"pools and IIS move nothing", "healthy-three", "Restart-Service WAS -Force\n", {}, {}, {},
            {u"Restart-Service EX01"_s}, {{here + u"/mounted"_s, true}}, {}, copies(both)},
        {"ServerWideOffline takes the others with it", "healthy",
            "Set-ServerComponentState EX01 -Component ServerWideOffline -Requester Functional -State Inactive\n"
            "(Get-ServerComponentState EX01 -Component OwaProxy | ForEach-Object { $_.State + ' by ' + "
            "@($_.LocalStates | Where-Object { $_.State -ne 'Active' }).Count })\n",
            {}, {}, {u"Inactive by 0"_s}, {u"Set-ServerComponentState EX01"_s}},
        {"without the store nothing mounts", "healthy", "Mount-Database DB01\n", {}, {}, {u"0x80040115"_s},
            {}, {}, {}, onServer(u"EX01"_s, service(u"MSExchangeIS"_s, {{u"status"_s, u"Stopped"_s}}))},
        {"a full volume dismounts a database again", "healthy",
            "Mount-Database DB01\n(Get-MailboxDatabase DB01 -Status).Mounted\nStart-Sleep -Seconds 120\n"
            "(Get-MailboxDatabase DB01 -Status).Mounted\n",
            {}, {}, {u"True\nFalse"_s}, {u"Mount-Database EX01"_s}, {}, {},
            onServer(u"EX01"_s,
                {{u"databases"_s,
                    QJsonObject{
                        {u"DB01"_s, QJsonObject{{u"mounted"_s, false}, {u"dismountsAfterMinutes"_s, 1}}}}}})},
    };
}

} // namespace

QList<Case> nastyCases()
{
    return silentServers() + lateDirectories() + groupsOfServers();
}

} // namespace powershell
