#include "wizard/evidence/subjects/network/from.h"

#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> proxyFromCollector(CollectorFile &file)
{
    const auto data = file.part("proxy"_L1);
    if (!data || !(*data)[u"proxy"].isString() || !(*data)[u"bypass"].isString())
        return {};
    const Proxy proxy{file.text(*data, "proxy"_L1).simplified(), file.text(*data, "bypass"_L1).simplified()};
    return file.completed(observe(proxy, file.server()));
}

QList<Recognition> clockFromCollector(CollectorFile &file)
{
    const auto data = file.part("clock"_L1);
    if (!data)
        return {};
    const auto ahead = file.number(*data, "aheadSeconds"_L1);
    const auto took = file.number(*data, "tookSeconds"_L1);
    if (!ahead || !took || *took < 0)
        return {};
    // The controller's clock shows full seconds.
    return file.completed(observe(QList{ClockOffset{*ahead, *took + 1}}));
}

/// One domain was searched, so that nobody else has the name cannot be told.
QList<Recognition> serviceNamesFromCollector(CollectorFile &file)
{
    const auto data = file.part("directory"_L1);
    if (!data || (*data)[u"serviceNames"].isUndefined()) // files of the first version
        return {};
    QList<Recognition> recognitions;
    for (const QJsonObject &one : file.objects(*data, "serviceNames"_L1)) {
        const auto others = file.number(one, "others"_L1);
        recognitions +=
            observe(ServiceName{file.text(one, "name"_L1).left(300), others && *others >= 1 ? 1 : 0});
    }
    return file.completed(recognitions);
}

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
        port.certificate = Thumbprint::parse(file.text(one, "thumbprint"_L1));
        port.error = file.text(one, "error"_L1);
        recognitions += observe(port);
    }
    return file.completed(recognitions);
}

} // namespace wizard
