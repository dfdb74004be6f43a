#include "forms.h"

#include "collectorruns.h"

#include "tests/support/derreader.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"

#include <variant>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace powershell {

const QString reportFile = u"C:\\Windows\\Temp\\HealthChecker-EX01.xml"_s;

namespace {

const QString exportFolder = u"C:\\Windows\\Temp\\"_s;

/// Commands that the product proposes, and others that people are asked for in forums.
QStringList typedOn(const QString &server, const QJsonObject &state)
{
    const QJsonObject one = state[u"servers"][server].toObject();
    const auto path = [&](const char *relative) {
        return u"'%1%2'"_s.arg(one[u"installPath"].toString(), QLatin1StringView(relative));
    };
    const QString files = path("bin\\ExSetup.exe") + u',' + path("bin\\Microsoft.Exchange.Common.dll");
    QStringList commands{u"netsh http show sslcert"_s, u"netsh winhttp show proxy"_s,
        u"Get-WebBinding -Name 'Exchange Back End' | Format-List "
        "protocol,bindingInformation,certificateHash,sslFlags"_s,
        u"Get-WebBinding -Name 'Default Web Site'"_s, u"appcmd list apppool"_s, u"appcmd list site"_s,
        u"appcmd list vdir"_s, u"Get-WebAppPoolState -Name MSExchangeOWAAppPool"_s,
        u"Get-ExchangeCertificate | fl"_s, u"certutil -store my"_s, u"Get-AuthConfig | fl"_s,
        u"Get-TransportService %1 | fl InternalTransportCertificateThumbprint"_s.arg(server),
        u"Get-HybridConfiguration"_s, u"Get-ServerComponentState -Identity %1"_s.arg(server),
        u"Get-Service MSExchange*,W3SVC,WAS,IISADMIN | Format-Table Name,StartType,Status"_s,
        u"gpresult /r /scope computer"_s, u"(Get-ADComputer %1 -Properties memberOf).memberOf"_s.arg(server),
        u"Get-WebGlobalModule"_s,
        u"Get-ADPermission -Identity (Get-ExchangeServer %1).DistinguishedName | Where-Object "
        "{($_.ExtendedRights -like 'ms-Exch-EPI-Token-Serialization') -and ($_.Deny -like 'True')} | "
        "Format-Table -AutoSize User,ExtendedRights"_s.arg(server),
        u"Get-OwaVirtualDirectory -Server %1 | fl Identity,*Authentication"_s.arg(server),
        u"Get-EcpVirtualDirectory -Server %1 | fl Identity,*Authentication"_s.arg(server), u"Get-TimeZone"_s,
        u"setspn -X"_s, u"w32tm /stripchart /computer:dc01.contoso.com /samples:1"_s,
        u"reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\"
        "TLS 1.2\" /s"_s,
        u"$env:ExchangeInstallPath"_s,
        u"Get-Item %1 | Format-Table Name,@{n='Version';e={$_.VersionInfo.FileVersion}}"_s.arg(files),
        u"Get-WinEvent -FilterHashtable @{LogName='Application','System','Security'} | "
        "fl TimeCreated,MachineName,ProviderName,Id,Message"_s};
    for (const char *shared :
        {"ClientAccess\\SharedWebConfig.config", "FrontEnd\\HttpProxy\\SharedWebConfig.config"})
        commands += {u"Test-Path %1"_s.arg(path(shared)), u"Get-Content %1"_s.arg(path(shared))};
    commands += u"Get-Content C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config"_s;
    const QStringList paths = one[u"files"].toObject().keys();
    for (const QString &file : paths) {
        if (file.endsWith(u"web.config"_s, Qt::CaseInsensitive))
            commands += u"Get-Content '%1'"_s.arg(file);
    }
    return commands;
}

} // namespace

QString nameOf(Form form)
{
    switch (form) {
    case Form::Console:
        return u"console"_s;
    case Form::Export:
        return u"export"_s;
    case Form::Collector:
        return u"collector"_s;
    case Form::HealthChecker:
        break;
    }
    return u"healthchecker"_s;
}

QJsonObject consoleParameters(const QString &server, const QJsonObject &state)
{
    return {{u"Typed"_s, QJsonArray::fromStringList(typedOn(server, state))},
        {u"Exported"_s,
            QJsonObject{{u"certificates.xml"_s, u"Get-ExchangeCertificate"_s},
                {u"auth.xml"_s, u"Get-AuthConfig"_s},
                {u"components.xml"_s, u"Get-ServerComponentState -Identity %1"_s.arg(server)},
                {u"services.xml"_s, u"Get-Service MSExchange*,W3SVC,WAS,IISADMIN"_s},
                {u"bindings.xml"_s, u"Get-WebBinding -Name 'Exchange Back End'"_s},
                {u"events.xml"_s,
                    u"Get-WinEvent -FilterHashtable @{LogName='Application','System','Security'} "
                    "-ErrorAction SilentlyContinue"_s},
                {u"account.xml"_s, u"Get-ADComputer %1 -Properties memberOf"_s.arg(server)}}}};
}

Handed handedOver(
    const QString &server, const StepResult &console, const StepResult &collector, const StepResult &report)
{
    const auto files = [&](const StepResult &step) {
        return step.state[u"servers"][server][u"files"].toObject();
    };
    Handed handed{server, {}};
    handed.texts[Form::Console] = {console.shown.toUtf8()};
    for (const QString &name : {u"certificates.xml"_s, u"auth.xml"_s, u"bindings.xml"_s, u"account.xml"_s,
             u"events.xml"_s, u"components.xml"_s, u"services.xml"_s})
        handed.texts[Form::Export].append(files(console)[exportFolder + name].toString().toUtf8());
    handed.texts[Form::Collector] = {files(collector)[CollectorRuns::outFile].toString().toUtf8()};
    handed.texts[Form::HealthChecker] = {files(report)[reportFile].toString().toUtf8()};
    return handed;
}

QList<Observation> readBy(Form form, const QByteArray &text)
{
    QList<Observation> observations;
    if (form == Form::Console) {
        for (const Recognition &recognition : recognise(QString::fromUtf8(text), u"pasted text"_s))
            observations += recognition.observations;
    } else if (const auto import = importEvidence(text, nameOf(form), support::readDer)) {
        observations = import->observations;
    }
    return observations;
}

QMap<Fact, QSet<Truth>> declaredBy(Form form)
{
    QMap<Fact, QSet<Truth>> declared;
    for (const Reader &reader : readers()) {
        const bool fits = form == Form::Console ? std::holds_alternative<PasteFunction>(reader.read)
            : form == Form::Export              ? std::holds_alternative<ClixmlFunction>(reader.read)
            : form == Form::Collector           ? std::holds_alternative<CollectorFunction>(reader.read)
                                                : std::holds_alternative<HealthCheckerFunction>(reader.read);
        if (!fits)
            continue;
        for (const Told &told : reader.tells) {
            if (told.says != Says::No)
                declared[told.fact].insert(Truth::Yes);
            if (told.says != Says::Yes)
                declared[told.fact].insert(Truth::No);
        }
    }
    // What the importers declare beside the readers may be told either way.
    const auto id = form == Form::Export ? "clixml"_L1 : form == Form::Collector ? "collector"_L1 : ""_L1;
    for (const Importer &importer : importers()) {
        for (const Fact fact : importer.facts) {
            if (importer.id == id && !declared.contains(fact))
                declared[fact] = {Truth::Yes, Truth::No};
        }
    }
    return declared;
}

} // namespace powershell
