#include "wizard/evidence/subjects/ports/ports.h"

#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> portsFromCollector(CollectorFile &file)
{
    const auto data = file.part("ports"_L1);
    if (!data)
        return {};
    QList<Recognition> recognitions;
    for (const QJsonObject &one : file.objects(*data, "ports"_L1)) {
        AnsweringPort port;
        port.number = one[u"port"].toInt();
        port.connected = file.truth(one, "connected"_L1);
        const QString handshake = file.text(one, "handshake"_L1);
        if (handshake == u"completed" || handshake == u"closed")
            port.handshake = handshake == u"completed" ? Truth::Yes : Truth::No;
        port.certificate = normalisedThumbprint(file.text(one, "thumbprint"_L1));
        port.error = file.text(one, "error"_L1);
        recognitions += observe(port);
    }
    return file.completed(recognitions);
}

} // namespace wizard
