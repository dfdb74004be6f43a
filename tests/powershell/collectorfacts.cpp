#include "collectorfacts.h"

#include "collectorstate.h"
#include "organisation.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace powershell {

namespace {

QString date(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC().toString(Qt::ISODate);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.isString() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

} // namespace

StateReader::StateReader(const QJsonObject &state, const QString &server)
    : m_state(state)
    , m_name(server)
    , m_server(state[u"servers"][server].toObject())
{
}

QStringList StateReader::read()
{
    note(Fact::UtcOffsetHours, Truth::Yes, QString::number(m_server[u"utcOffset"].toDouble()));
    readVersions();
    readCertificates();
    readBinding();
    readSites();
    readEntries();
    readServices();
    readFiles();
    readModules();
    readIis();
    readRegistry();
    readSurroundings();
    readAuth();
    readGroups();
    readPorts();
    readEvents();
    m_lines.sort();
    return m_lines;
}

void StateReader::note(Fact fact, Truth truth, const QString &value, const QString &certificate)
{
    Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.value = Value::parse(fact, value);
    const SubjectKind subject = entry(fact).subject;
    const bool ofServer = subject == SubjectKind::Server || subject == SubjectKind::Certificate;
    observation.subject = {ServerName(ofServer ? m_name : QString()), Thumbprint::parse(certificate), {}};
    m_lines.append(inOneLine(observation));
}

void StateReader::noteYesOrNo(Fact fact, bool yes, const QString &value)
{
    note(fact, yes ? Truth::Yes : Truth::No, value);
}

QString StateReader::file(const QString &relative) const
{
    return m_server[u"files"][m_server[u"installPath"].toString() + relative].toString();
}

bool StateReader::hasFile(const QString &relative) const
{
    return m_server[u"files"].toObject().contains(m_server[u"installPath"].toString() + relative);
}

QString StateReader::hashOf(const QString &endpoint) const
{
    return m_server[u"sslEntries"][endpoint][u"hash"].toString();
}

void StateReader::readVersions()
{
    const QString setup = file(u"bin\\ExSetup.exe"_s).section(u' ', 1).trimmed();
    const QString common = file(u"bin\\Microsoft.Exchange.Common.dll"_s).section(u' ', 1).trimmed();
    note(Fact::ServerBuild, Truth::Yes, setup);
    note(Fact::ExchangeFilesMatchBuild, setup == common ? Truth::Yes : Truth::No, setup + u", "_s + common);
}

void StateReader::readCertificates()
{
    const QJsonObject certificates = m_server[u"certificates"].toObject();
    for (auto it = certificates.begin(); it != certificates.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const bool key = one[u"hasPrivateKey"].toBool();
        const bool csp = one[u"provider"].toString() == u"CSP";
        note(Fact::CertificatePresent, Truth::Yes, it.key(), it.key());
        note(Fact::CertificateSubject, Truth::Yes, one[u"subject"].toString(), it.key());
        note(Fact::CertificateNotBefore, Truth::Yes, date(one[u"notBefore"]), it.key());
        note(Fact::CertificateNotAfter, Truth::Yes, date(one[u"notAfter"]), it.key());
        note(Fact::CertificateHasPrivateKey, key ? Truth::Yes : Truth::No, {}, it.key());
        if (key)
            note(Fact::CertificateKeyIsCsp, csp ? Truth::Yes : Truth::No,
                csp ? u"Microsoft RSA SChannel Cryptographic Provider"_s : QString(), it.key());
        const QStringList names = texts(one[u"names"]);
        if (!names.isEmpty())
            note(Fact::CertificateNames, Truth::Yes, names.join(u' '), it.key());
    }
    note(Fact::CertificateListComplete, Truth::Yes);
}

void StateReader::readEntries()
{
    const QString general444 = hashOf(u"0.0.0.0:444"_s);
    const QString general443 = hashOf(u"0.0.0.0:443"_s);
    note(Fact::HttpSysEntry444, general444.isEmpty() ? Truth::No : Truth::Yes, general444);
    note(Fact::HttpSysEntry443, general443.isEmpty() ? Truth::No : Truth::Yes, general443);
    bool specific = false;
    const QJsonObject entries = m_server[u"sslEntries"].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!it.key().endsWith(u":444") || it.key() == u"0.0.0.0:444")
            continue;
        specific = true;
        note(Fact::HttpSysSpecificEntry444, Truth::Yes, it.key() + u' ' + it.value()[u"hash"].toString());
    }
    if (!specific)
        note(Fact::HttpSysSpecificEntry444, Truth::No);
}

void StateReader::readAuth()
{
    const QJsonObject auth = m_state[u"organisation"][u"auth"].toObject();
    const QString current = auth[u"current"].toString();
    note(Fact::AuthThumbprintInDirectory, current.isEmpty() ? Truth::No : Truth::Yes, current);
    if (m_state[u"organisation"][u"hybrid"].isObject())
        note(Fact::HybridConfigured, Truth::Yes);
    note(Fact::InternalTransportThumbprint, Truth::Yes, m_server[u"internalTransport"].toString());
}

/// Groups of the account through every level.
QSet<QString> StateReader::memberships() const
{
    QSet<QString> found;
    QStringList open{m_name + u'$'};
    const QJsonObject groups = m_state[u"directory"][u"groups"].toObject();
    while (!open.isEmpty()) {
        const QString member = open.takeFirst();
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (!found.contains(it.key()) && texts(it.value()[u"members"]).contains(member)) {
                found.insert(it.key());
                open.append(it.key());
            }
        }
    }
    return found;
}

void StateReader::readGroups()
{
    const QStringList denied = texts(m_state[u"directory"][u"serializationDeniedTo"]);
    note(Fact::DenyAceListed, Truth::Yes, denied.join(u';'));
    const QSet<QString> directory = memberships();
    const QStringList running = texts(m_server[u"token"]);
    QStringList inDirectory;
    for (const QString &group :
        {u"Domain Admins"_s, u"Schema Admins"_s, u"Enterprise Admins"_s, u"Organization Management"_s}) {
        if (directory.contains(group))
            inDirectory.append(group);
    }
    QStringList inToken;
    for (const QString &group : denied) {
        if (running.contains(group))
            inToken.append(group);
    }
    note(Fact::ComputerInDeniedGroup, inDirectory.isEmpty() ? Truth::No : Truth::Yes, inDirectory.join(u';'));
    note(Fact::TokenSerializationDenied, inToken.isEmpty() ? Truth::No : Truth::Yes, inToken.join(u';'));
    noteYesOrNo(Fact::ComputerInExchangeServers, directory.contains(u"Exchange Servers"_s));
    noteYesOrNo(Fact::ComputerInTrustedSubsystem, directory.contains(u"Exchange Trusted Subsystem"_s));
    const bool stale = !inToken.isEmpty() && inDirectory.isEmpty();
    note(Fact::ComputerTokenStale, stale ? Truth::Yes : Truth::No);
}

bool StateReader::listensOn(int port) const
{
    if (m_server[u"services"][u"W3SVC"][u"status"].toString() != u"Running")
        return false;
    const QString protocol = port == 80 ? u"http"_s : u"https"_s;
    const QJsonObject sites = m_server[u"sites"].toObject();
    for (const QJsonValue &site : sites) {
        const QJsonArray bindings = site[u"bindings"].toArray();
        for (const QJsonValue &binding : bindings) {
            const QString information = binding[u"bindingInformation"].toString();
            if (site[u"state"].toString() == u"Started" && binding[u"protocol"].toString() == protocol
                && information.section(u':', 1, 1).toInt() == port && !information.startsWith(u"127."))
                return true;
        }
    }
    return false;
}

void StateReader::readPorts()
{
    noteYesOrNo(Fact::Port80Open, listensOn(80));
    readServedPort(u"443"_s, Fact::Port443Open, Fact::Tls443Completes, Fact::Certificate443);
    readServedPort(u"444"_s, Fact::Port444Open, Fact::Tls444Completes, Fact::Certificate444);
}

void StateReader::readServedPort(const QString &port, Fact open, Fact completes, Fact certificate)
{
    noteYesOrNo(open, listensOn(port.toInt()));
    if (!listensOn(port.toInt()))
        return;
    const QString general = u"0.0.0.0:"_s + port;
    QString hash = hashOf(general);
    const QStringList endpoints = m_server[u"sslEntries"].toObject().keys();
    for (const QString &endpoint : endpoints) {
        if (endpoint.endsWith(u':' + port) && endpoint != general && !endpoint.startsWith(u"127."))
            hash = hashOf(endpoint);
    }
    const bool served = m_server[u"certificates"][hash][u"hasPrivateKey"].toBool();
    noteYesOrNo(completes, served);
    if (served)
        note(certificate, Truth::Yes, hash);
}

/// Events of a scenario say what they mean: "fact yes [value]".
void StateReader::readEvents()
{
    const QJsonArray events = m_server[u"events"].toArray();
    for (const QJsonValue &event : events) {
        if (texts(event[u"values"]).join(u' ').contains(u"Canary15"))
            note(Fact::CanaryFailure, Truth::Yes);
        for (const QString &meaning : texts(event[u"means"])) {
            const auto fact = factById(QLatin1StringView(meaning.section(u' ', 0, 0).toLatin1()));
            if (fact)
                note(*fact, Truth::Yes, meaning.section(u'[', 1).chopped(1));
        }
    }
}

QString inOneLine(const Observation &observation)
{
    const QString truth = observation.truth == Truth::Yes ? u"yes"_s : u"no"_s;
    return QString::fromLatin1(entry(observation.fact).id)
        + u" %1 [%2] server=%3 certificate=%4"_s.arg(truth, observation.value.text(),
            observation.subject.server.text(), observation.subject.certificate.text());
}

QStringList factsRead(const QList<Observation> &observations)
{
    QStringList lines;
    for (const Observation &observation : observations) {
        if (observation.fact != Fact::MessageSeen)
            lines.append(inOneLine(observation));
    }
    lines.sort();
    return lines;
}

QStringList factsOfState(const QJsonObject &state, const QString &server)
{
    return StateReader(state, server).read();
}

QString compared(const QStringList &read, const QStringList &expected)
{
    QString text;
    for (const QString &line : expected)
        text += read.contains(line) ? QString() : u"missing: %1\n"_s.arg(line);
    for (const QString &line : read)
        text += expected.contains(line) ? QString() : u"too much: %1\n"_s.arg(line);
    return text;
}

} // namespace powershell
