#include "wizard/target.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Target)
};

bool isIpv4(const QString &host)
{
    static const QRegularExpression shape(u"^[0-9]+(\\.[0-9]+){3}$"_s);
    return shape.match(host).hasMatch();
}

bool isValidIpv4(const QString &host)
{
    for (const QString &part : host.split(u'.')) {
        bool ok = false;
        if (part.toUInt(&ok) > 255 || !ok || part.size() > 3)
            return false;
    }
    return true;
}

std::expected<void, Error> checkDnsName(const QString &host)
{
    for (const QChar c : host) {
        const bool allowed =
            (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
        if (!allowed)
            return std::unexpected(Error{
                Tr::tr("“%1” is not a server name: the character “%2” cannot be part of one.")
                    .arg(host.left(80),
                        c.isPrint() ? QString(c) : u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'))),
                {}});
    }
    static const QRegularExpression labels(u"^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)"
                                           u"(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\\.?$"_s);
    if (host.size() > 253 || !labels.match(host).hasMatch())
        return std::unexpected(Error{
            Tr::tr("“%1” is not a server name. Type it like ex01.contoso.com.").arg(host.left(80)), {}});
    return {};
}

Result<quint16> parsePort(const QString &text, const QString &whole)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    if (!ok || port == 0 || port > 65535)
        return std::unexpected(Error{Tr::tr("“%1” in “%2” is not a port. Ports go from 1 to 65535.")
                                         .arg(text.left(20), whole.left(80)),
            {}});
    return static_cast<quint16>(port);
}

bool isIpv6(const QString &host)
{
    static const QRegularExpression shape(u"^[0-9a-f:.]+(%[0-9a-z]+)?$"_s);
    return host.contains(u':') && shape.match(host).hasMatch();
}

} // namespace

ServerName Target::server() const
{
    return name.isEmpty() ? ServerName::parse(host) : ServerName(name);
}

Result<Target> parseTarget(const QString &text)
{
    const QString whole = text.trimmed();
    if (whole.isEmpty())
        return std::unexpected(Error{Tr::tr("Name a server, for example ex01.contoso.com."), {}});

    Target target;
    QString ports;
    if (whole.startsWith(u'[')) {
        const qsizetype close = whole.indexOf(u']');
        target.host = close < 0 ? QString() : whole.mid(1, close - 1).toLower();
        ports = close < 0 ? QString() : whole.mid(close + 1);
        if (!isIpv6(target.host) || (!ports.isEmpty() && !ports.startsWith(u':')))
            return std::unexpected(
                Error{Tr::tr("“%1” is not an IPv6 address in brackets.").arg(whole.left(80)), {}});
        ports = ports.mid(1);
    } else {
        target.host = whole.section(u':', 0, 0).toLower();
        ports = whole.section(u':', 1);
        if (isIpv4(target.host) && !isValidIpv4(target.host))
            return std::unexpected(Error{Tr::tr("“%1” is not an IPv4 address.").arg(target.host), {}});
        if (const auto valid = checkDnsName(target.host); !valid)
            return std::unexpected(valid.error());
    }

    const QStringList numbers = ports.isEmpty() ? QStringList() : ports.split(u':');
    if (numbers.size() > 2)
        return std::unexpected(Error{
            Tr::tr("“%1” has more than two ports. Write HOST, HOST:443 or HOST:443:444.").arg(whole.left(80)),
            {}});
    quint16 *const fields[] = {&target.https, &target.backend};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto port = parsePort(numbers.at(i), whole);
        if (!port)
            return std::unexpected(port.error());
        *fields[i] = *port;
    }
    if (target.https != 443)
        target.http = 0;
    return target;
}

QList<Target> toldApart(const QList<Target> &targets)
{
    QList<Target> apart;
    QSet<QString> known;
    QSet<ServerName> taken;
    QHash<QString, QString> bases; // the names of hosts, without ports
    for (Target target : targets) {
        const QString &origin = target.name.isEmpty() ? target.host : target.name;
        const QString ports = u":%1:%2:%3"_s.arg(target.https).arg(target.backend).arg(target.http);
        if (known.contains(origin + ports))
            continue;
        known.insert(origin + ports);
        QString &base = bases[origin];
        if (base.isEmpty())
            base = taken.contains(target.server()) ? target.host : target.server().text();
        for (int parts = 0; taken.contains(target.server()) && parts < 4; ++parts)
            target.name = (parts > 0 && base.contains(u':') ? u'[' + base + u']' : base)
                + ports.section(u':', 0, parts);
        taken.insert(target.server());
        apart.append(target);
    }
    return apart;
}

} // namespace wizard
