#include "wizard/evidence/forms/healthcheckerreport.h"

#include "wizard/evidence/forms/clixml.h"
#include "wizard/evidence/forms/clixmlsieve.h"
#include "wizard/evidence/forms/clixmlvalues.h"
#include "wizard/evidence/values/instant.h"

#include <QCoreApplication>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype mostRemarks = 100;
constexpr auto member = "HealthCheckerExchangeServer"_L1;

/// What is kept, below the server.
constexpr QLatin1StringView paths[] = {
    "GenerationTime"_L1,
    "ServerName"_L1,
    "OrganizationInformation.GetAuthConfig.CurrentCertificateThumbprint"_L1,
    "OrganizationInformation.GetAuthConfig.PreviousCertificateThumbprint"_L1,
    "OrganizationInformation.GetAuthConfig.NextCertificateThumbprint"_L1,
    "OrganizationInformation.GetAuthConfig.NextCertificateEffectiveDate"_L1,
    "OrganizationInformation.GetHybridConfiguration.OnPremisesSmartHost"_L1,
    "OrganizationInformation.GetHybridConfiguration.TlsCertificateName"_L1,
    "OrganizationInformation.GetHybridConfiguration.ReceivingTransportServers"_L1,
    "OrganizationInformation.GetOrganizationConfig.EnableDownloadDomains"_L1,
    "OrganizationInformation.GetSettingOverride.SectionName"_L1,
    "OrganizationInformation.GetSettingOverride.Parameters"_L1,
    "OrganizationInformation.WellKnownSecurityGroups"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.Certificates.RawData"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.Certificates.SerializationData"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.CustomCertificates.Thumbprint"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.CustomCertificates.Subject"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.CustomCertificates.LifetimeInDays"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.CustomCertificates.Namespaces"_L1,
    "ExchangeInformation.ExchangeCertificateInformation.InternalCertificateThumbprint"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.Name"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.State"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.Bindings.protocol"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.Bindings.bindingInformation"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.Bindings.certificateHash"_L1,
    "ExchangeInformation.IISSettings.IISWebSite.Bindings.sslFlags"_L1,
    "ExchangeInformation.IISSettings.IISWebApplication.FriendlyName"_L1,
    "ExchangeInformation.IISSettings.IISWebApplication.PhysicalPath"_L1,
    "ExchangeInformation.IISSettings.IISWebApplication.ConfigurationFileInfo"_L1,
    "ExchangeInformation.IISSettings.IISSharedWebConfig"_L1,
    "ExchangeInformation.IISSettings.ApplicationHostConfig"_L1,
    "ExchangeInformation.ApplicationPools"_L1,
    "ExchangeInformation.BuildInformation.ExchangeSetup.FileVersion"_L1,
    "ExchangeInformation.BuildInformation.VersionInformation.BuildVersion"_L1,
    "ExchangeInformation.GetExchangeServer.ServerRole"_L1,
    "ExchangeInformation.GetExchangeServer.AdminDisplayVersion"_L1,
    "ExchangeInformation.GetExchangeServer.MitigationsApplied"_L1,
    "ExchangeInformation.DependentServices.Services"_L1,
    "ExchangeInformation.ServerMaintenance.GetServerComponentState.Component"_L1,
    "ExchangeInformation.ServerMaintenance.GetServerComponentState.State"_L1,
    "ExchangeInformation.ServerMaintenance.GetServerComponentState.LocalStates"_L1,
    "ExchangeInformation.ServerMaintenance.GetServerComponentState.RemoteStates"_L1,
    "ExchangeInformation.ADComputerObject.ADObject.TokenGroupsGlobalAndUniversal"_L1,
    "ExchangeInformation.ADComputerObject.ADGroupMembership"_L1,
    "ExchangeInformation.ExtendedProtectionConfig.ExtendedProtectionConfiguration"_L1,
    "ExchangeInformation.VirtualDirectories.GetOwaVirtualDirectory.Name"_L1,
    "ExchangeInformation.VirtualDirectories.GetOwaVirtualDirectory.InternalAuthenticationMethods"_L1,
    "ExchangeInformation.VirtualDirectories.GetPowerShellVirtualDirectory.Name"_L1,
    "ExchangeInformation.VirtualDirectories.GetPowerShellVirtualDirectory.InternalUrl"_L1,
    "ExchangeInformation.VirtualDirectories.GetWebServicesVirtualDirectory.Name"_L1,
    "ExchangeInformation.VirtualDirectories.GetWebServicesVirtualDirectory.InternalNLBBypassUrl"_L1,
    "ExchangeInformation.RegistryValues.FipsAlgorithmPolicyEnabled"_L1,
    "OSInformation.RegistryValues.SuppressExtendedProtection"_L1,
    "OSInformation.RegistryValues.CredentialGuard"_L1,
    "OSInformation.CredentialGuardCimInstance"_L1,
    "OSInformation.TLSSettings.Registry.TLS"_L1,
};

const ClixmlPaths &wanted()
{
    static const ClixmlPaths all = [] {
        std::vector<QByteArray> written;
        for (const QLatin1StringView path : paths)
            written.push_back(QByteArray(member.data(), member.size()) + '.' + path.data());
        std::vector<QLatin1StringView> views(written.begin(), written.end());
        return ClixmlPaths(views);
    }();
    return all;
}

/// A time without a zone may be that of any clock.
QDateTime timeOf(const QString &text)
{
    const Instant written = Instant::parse(text);
    return written.hasZone() ? written.range().earliest : QDateTime();
}

/// What could not be read.
QStringList remarksOn(const ClixmlSieve &sieve, const ClixmlRead &read, const QString &name)
{
    QStringList remarks;
    const QString place = Place::inDocument(name, sieve.line()).readable();
    if (sieve.wasStopped())
        remarks.append(Tr::tr("%1: reading was stopped. What stands before that was read.").arg(place));
    else if (sieve.isForeign())
        remarks.append(
            Tr::tr("%1: here is markup that Export-Clixml never writes, such as entities of the file's "
                   "own. What stands before it was read.")
                .arg(place));
    else if (read.isCut)
        remarks.append(
            Tr::tr("%1: the report ends too early; it was cut off. What stands before that was read.")
                .arg(place));
    else if (!read.error.isEmpty())
        remarks.append(Tr::tr("%1: the report is damaged here (%2). What stands before that was read.")
                           .arg(place, read.error.left(200)));
    for (const QString &path : sieve.leftOut())
        remarks.append(
            Tr::tr("%1: “%2” is larger than anything in a report and was left out.").arg(name, path));
    if (read.tooMany)
        remarks.append(
            Tr::tr("%1: the report holds more than any server has; the rest was left out.").arg(name));
    if (read.unresolved > 0)
        remarks.append(Tr::tr(
            "%1: %n value(s) refer to something that is not in what was read.", nullptr, read.unresolved)
                           .arg(name));
    return remarks;
}

} // namespace

Result<HealthCheckerReport> HealthCheckerReport::read(QIODevice &file, const QString &name,
    const CertificateReader &certificates, const std::function<bool(qint64)> &goOn)
{
    ClixmlSieve sieve(file, wanted(), goOn);
    const ClixmlRead read = readClixmlValues(sieve);
    HealthCheckerReport report;
    report.m_name = name;
    report.m_certificates = certificates;
    report.m_root = read.root[member];
    report.m_server = ServerName::parse(report.m_root["ServerName"_L1].text().left(255));
    report.m_made = timeOf(report.m_root["GenerationTime"_L1].text());
    report.m_complete = sieve.leftOut().isEmpty();
    report.m_remarks = remarksOn(sieve, read, name);
    if (!report.m_server.isEmpty())
        return report;
    return std::unexpected(Error{report.m_remarks.isEmpty() ? Tr::tr("The report does not name its server.")
                                                            : report.m_remarks.first(),
        name});
}

ReportValue HealthCheckerReport::at(QLatin1StringView path)
{
    m_path = path;
    ReportValue value = m_root;
    for (const QLatin1StringView name : path.tokenize('.'_L1))
        value = value[name];
    return value;
}

bool HealthCheckerReport::isWhole(const ReportValue &list) const
{
    return m_complete && list.isWhole();
}

QList<Recognition> HealthCheckerReport::completed(QList<Recognition> recognitions) const
{
    return wizard::completed(
        std::move(recognitions), m_server, Place::inDocument(u"%1, %2"_s.arg(m_name, m_path)), m_made);
}

void HealthCheckerReport::remark(const QString &text)
{
    const QString line = u"%1, %2: %3"_s.arg(m_name, m_path, text);
    if (m_remarks.size() < mostRemarks && !m_remarks.contains(line))
        m_remarks.append(line);
}

bool looksLikeHealthChecker(const QByteArray &beginning)
{
    constexpr qsizetype enough = 64 * 1024;
    if (!looksLikeClixml(beginning))
        return false;
    QByteArray plain = beginning.left(enough);
    plain.replace(QByteArrayView("\0", 1), QByteArrayView()); // UTF-16
    return plain.contains("<Obj N=\"HealthCheckerExchangeServer\"")
        || plain.contains("<Obj N=\"HtmlServerValues\"");
}

} // namespace wizard
