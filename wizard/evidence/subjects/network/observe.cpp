#include "wizard/evidence/subjects/network/network.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr double greatestSkew = 300; ///< seconds that Kerberos allows by default

/// "<local>" and "(none)" name no host.
bool mayBe(const QString &exception, const ServerName &server)
{
    static const QRegularExpression host(u"^[\\w-]+(?:\\.[\\w-]+)*(?::\\d+)?$"_s);
    const QString name = exception.trimmed();
    return name.contains(u'*')
        || (host.match(name).hasMatch()
            && (server.isEmpty() || ServerName::parse(name.section(u':', 0, 0)) == server));
}

struct ServedPort {
    int number;
    Fact open;
    Fact completes;
    Fact certificate;
};

constexpr ServedPort servedPorts[] = {{443, Fact::Port443Open, Fact::Tls443Completes, Fact::Certificate443},
    {444, Fact::Port444Open, Fact::Tls444Completes, Fact::Certificate444}};

} // namespace

QList<Recognition> observe(const Proxy &proxy, const ServerName &server)
{
    if (proxy.server.isEmpty())
        return {found(
            u"netsh winhttp show proxy"_s, proxy.line, {seen(Fact::WinHttpProxyInTheWay, {}, Truth::No)})};
    const QStringList exceptions = proxy.bypass.split(u';', Qt::SkipEmptyParts);
    if (std::ranges::any_of(exceptions, [&](const QString &one) { return mayBe(one, server); }))
        return {};
    return {found(proxy.server, proxy.line, {seen(Fact::WinHttpProxyInTheWay, proxy.server)})};
}

/// One clock that is off is enough; that they agree needs every measurement.
QList<Recognition> observe(const QList<ClockOffset> &offsets)
{
    const auto isOff = [](const ClockOffset &one) {
        return std::abs(one.seconds) - one.doubt > greatestSkew;
    };
    const auto agrees = [](const ClockOffset &one) {
        return std::abs(one.seconds) + one.doubt < greatestSkew;
    };
    const auto off = std::ranges::find_if(offsets, isOff);
    const bool agree = !offsets.isEmpty() && std::ranges::all_of(offsets, agrees);
    if (off == offsets.end() && !agree)
        return {};
    const ClockOffset &one = agree ? offsets.first() : *off;
    const QString seconds = QString::number(one.seconds, 'f', 0);
    return {found(seconds + u" s"_s, one.line,
        {seen(Fact::ClockSkew, agree ? QString() : seconds, agree ? Truth::No : Truth::Yes),
            seen(Fact::ClockOffBy, agree ? QString() : seconds, agree ? Truth::No : Truth::Yes)})};
}

QList<Recognition> observe(const ServiceName &name)
{
    if (name.others < 1 || !name.name.startsWith(u"HTTP/"_s, Qt::CaseInsensitive))
        return {};
    return {found(name.name, name.line, {seen(Fact::NameOnOtherAccount, name.name)})};
}

QList<Recognition> observe(const AnsweringPort &port)
{
    const QString what = u"Port %1 %2"_s.arg(QString::number(port.number), port.error).trimmed();
    if (port.number == 80)
        return {found(what, 0, {seen(Fact::Port80Open, {}, port.connected)})};
    const auto served = std::ranges::find(servedPorts, port.number, &ServedPort::number);
    if (served == std::end(servedPorts))
        return {};
    QList<Observation> observations = {
        seen(served->open, {}, port.connected), seen(served->completes, {}, port.handshake)};
    if (port.handshake == Truth::Yes && !port.certificate.isEmpty())
        observations.append(seen(served->certificate, port.certificate));
    return {found(what, 0, observations)};
}

} // namespace wizard
