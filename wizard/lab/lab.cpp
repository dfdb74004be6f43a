#include "wizard/lab/lab.h"

#include "wizard/lab/lablistener.h"
#include "wizard/lab/scenarios.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

// 1800 days is what both captured servers gave their Auth certificate.
constexpr int authDays = 1800;

QByteArray metadataKey(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const QByteArray hash = QCryptographicHash::hash(der, QCryptographicHash::Sha1)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject key{
        {u"usage"_s, u"signing"_s},
        {u"keyinfo"_s, QJsonObject{{u"x5t"_s, QString::fromLatin1(hash)}}},
        {u"keyvalue"_s,
            QJsonObject{
                {u"type"_s, u"x509Certificate"_s}, {u"value"_s, QString::fromLatin1(der.toBase64())}}},
    };
    return QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
}

LabValues valuesOf(const ScenarioServer &server, const QByteArray &authKeys)
{
    return {{"{server}", server.name.toLatin1()}, {"{fqdn}", server.fqdn.toLatin1()},
        {"{FQDN}", server.fqdn.toUpper().toLatin1()}, {"{build}", server.build.toLatin1()},
        {"{cu}", server.build.section(u'.', 0, 2).toLatin1()}, {"{auth-keys}", authKeys}};
}

} // namespace

Target LabServer::target() const
{
    return {.host = host, .http = http, .https = https, .backend = backend, .name = name};
}

QList<ScenarioSummary> Lab::scenarios()
{
    QList<ScenarioSummary> all;
    for (const QString &id : scenarioIds()) {
        if (const auto scenario = loadScenario(id))
            all.append({scenario->id, scenario->title, scenario->cause, scenario->symptoms});
    }
    return all;
}

Result<std::unique_ptr<Lab>> Lab::start(const QString &id, const QDateTime &now)
{
    const auto scenario = loadScenario(id);
    if (!scenario)
        return std::unexpected(scenario.error());
    return start(*scenario, now);
}

Result<std::unique_ptr<Lab>> Lab::start(const Scenario &scenario, const QDateTime &now)
{
    auto authority = LabAuthority::create(now);
    if (!authority)
        return std::unexpected(authority.error());
    std::unique_ptr<Lab> lab(new Lab(scenario.id, std::move(*authority), now));
    if (const auto written = lab->writeAuthority(); !written)
        return std::unexpected(written.error());
    for (const ScenarioServer &server : scenario.servers) {
        if (const auto opened = lab->open(server); !opened)
            return std::unexpected(opened.error());
    }
    return lab;
}

Lab::Lab(QString scenario, LabAuthority authority, const QDateTime &now)
    : m_scenario(std::move(scenario))
    , m_authority(std::move(authority))
    , m_now(now)
{
}

Lab::~Lab() = default;

QString Lab::caFile() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

Result<void> Lab::writeAuthority()
{
    QFile file(caFile());
    const QByteArray pem = m_authority.certificate().toPem();
    if (m_folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size()
        && file.flush())
        return {};
    return std::unexpected(Error{
        Tr::tr("The training certificate cannot be saved (%1).").arg(file.errorString()), file.fileName()});
}

Result<void> Lab::open(const ScenarioServer &server)
{
    const auto authKeys = authKeysFor(server);
    if (!authKeys)
        return std::unexpected(authKeys.error());
    LabServer opened{.name = server.name, .host = u"127.0.0.1"_s};
    const std::pair<const std::optional<LabEndpoint> &, quint16 &> parts[] = {
        {server.front, opened.https}, {server.back, opened.backend}, {server.http, opened.http}};
    for (const auto &[endpoint, port] : parts) {
        const auto result = open(endpoint, server, *authKeys);
        if (!result)
            return std::unexpected(result.error());
        port = *result;
    }
    m_servers.append(opened);
    return {};
}

Result<quint16> Lab::open(
    const std::optional<LabEndpoint> &endpoint, const ScenarioServer &server, const QByteArray &authKeys)
{
    if (!endpoint)
        return quint16(0);
    const auto identity = identityFor(*endpoint, server);
    if (!identity)
        return std::unexpected(identity.error());
    auto *const listener = new LabListener({*endpoint, *identity, valuesOf(server, authKeys)}, this);
    return listener->open();
}

Result<LabIdentity> Lab::identityFor(const LabEndpoint &endpoint, const ScenarioServer &server) const
{
    LabLeaf leaf{.commonName = server.fqdn,
        .names = {server.fqdn, server.name.toLower()},
        .notBefore = m_now.addDays(-1),
        .notAfter = m_now.addDays(30)};
    switch (endpoint.leaf) {
    case LeafKind::Issued:
        break;
    case LeafKind::SelfSigned:
        // As Setup makes it: named after the server, five years.
        leaf.commonName = server.name;
        leaf.names = QStringList{server.name, server.fqdn};
        leaf.onLoopback = false;
        leaf.notAfter = leaf.notBefore.addYears(5);
        return m_authority.selfSign(leaf);
    case LeafKind::Expired:
        leaf.notBefore = m_now.addYears(-1);
        leaf.notAfter = m_now.addDays(-1);
        break;
    case LeafKind::NotYetValid:
        leaf.notBefore = m_now.addDays(1);
        break;
    case LeafKind::WrongName:
        leaf.commonName = u"other.contoso.test"_s;
        leaf.names = QStringList{leaf.commonName};
        leaf.onLoopback = false;
        break;
    }
    return m_authority.issue(leaf);
}

Result<QByteArray> Lab::authKeysFor(const ScenarioServer &server) const
{
    LabLeaf leaf{.commonName = u"Microsoft Exchange Server Auth Certificate"_s,
        .names = {},
        .onLoopback = false,
        .notBefore = m_now.addDays(-100),
        .notAfter = {}};
    switch (server.authKey) {
    case AuthKey::Valid:
        break;
    case AuthKey::Fresh:
        leaf.notBefore = m_now.addSecs(-2 * 3600);
        break;
    case AuthKey::Expired: // Exchange leaves expired keys out
    case AuthKey::Missing:
        return QByteArray("[]");
    }
    leaf.notAfter = leaf.notBefore.addDays(authDays);
    const auto identity = m_authority.selfSign(leaf);
    if (!identity)
        return std::unexpected(identity.error());
    return metadataKey(identity->certificate);
}

} // namespace wizard
