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
    QList<Observation> observations;
    const auto served = std::ranges::find(servedPorts, port.number, &ServedPort::number);
    if (port.number == 80)
        observations = {seen(Fact::Port80Open, {}, port.connected)};
    else if (served == std::end(servedPorts))
        return {};
    else
        observations = {seen(served->open, {}, port.connected)};
    if (served != std::end(servedPorts)) {
        if (port.handshake == Truth::Yes && !port.certificate.isEmpty())
            observations.append(seen(served->certificate, port.certificate));
        observations.append(seen(served->completes, {}, port.handshake));
    }
    const QString what = u"Port %1 %2"_s.arg(QString::number(port.number), port.error).trimmed();
    return {found(what, 0, observations)};
}

} // namespace wizard
