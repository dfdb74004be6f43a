#include "wizard/diagnosis/view.h"

namespace wizard {

Evidence viewOf(const Evidence &evidence, const QString &server)
{
    Evidence view;
    for (const Observation &observation : evidence.observations()) {
        if (observation.subject.server.isEmpty()
            || observation.subject.server.compare(server, Qt::CaseInsensitive) == 0)
            view.add(observation);
    }
    return view;
}

QStringList judgedServers(const Evidence &evidence)
{
    const QStringList named = evidence.servers();
    return named.isEmpty() ? QStringList{QString()} : named;
}

} // namespace wizard
