#include "wizard/evidence/subjects/services/from.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A service as Get-Service gives it, or those that Test-ServiceHealth names.
QList<Service> servicesOf(const ClixmlObject &object)
{
    QList<Service> services;
    const bool chosen = object.has(u"Status"_s) && object.has(u"StartType"_s); // of its members
    if (object.isA("ServiceController"_L1) || chosen) {
        Service service{object.text(u"Name"_s).left(100), {}, {}, int(object.line)};
        learn(service, object.text(u"Status"_s));
        learn(service, object.text(u"StartType"_s));
        services.append(service);
    }
    if (!object.isA("ExchangeServicesStatus"_L1))
        return services;
    for (const auto &[list, runs] :
        {std::pair(u"ServicesRunning"_s, true), {u"ServicesNotRunning"_s, false}}) {
        const QStringList items = object.properties.value(list).items;
        for (const QString &name : items)
            services.append({name.left(100), runs, {}, int(object.line)});
    }
    return services;
}

} // namespace

/// Nobody knows whether an export holds all services, so that none of them is disabled cannot be told.
QList<Recognition> servicesFromClixml(ClixmlFile &file)
{
    QMap<ServerName, Seen<Service>> servers;
    for (const ClixmlObject &object : file.objects) {
        const QList<Service> services = servicesOf(object);
        if (services.isEmpty())
            continue;
        QString server = object.text(u"PSComputerName"_s);
        if (server.isEmpty() && object.text(u"MachineName"_s) != u".")
            server = object.text(u"MachineName"_s);
        Seen<Service> &listed = servers[ServerName::parse(server)];
        listed.line = listed.items.isEmpty() ? int(object.line) : listed.line;
        listed.items += services;
    }
    QList<Recognition> recognitions;
    for (auto server = servers.cbegin(); server != servers.cend(); ++server) {
        for (Recognition &recognition : observe(*server)) {
            for (Observation &observation : recognition.observations)
                observation.subject.server = server.key();
            recognitions.append(recognition);
        }
    }
    return recognitions;
}

} // namespace wizard
