#include "wizard/evidence/subjects/ports/ports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct ServedPort {
    int number;
    Fact open;
    Fact completes;
    Fact certificate;
};

constexpr ServedPort servedPorts[] = {{443, Fact::Port443Open, Fact::Tls443Completes, Fact::Certificate443},
    {444, Fact::Port444Open, Fact::Tls444Completes, Fact::Certificate444}};

} // namespace

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
