#include "wizard/evidence/subjects/components/components.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype mostRequesters = 20;

bool isActive(const ReportValue &state)
{
    return state.text().compare("Active"_L1, Qt::CaseInsensitive) == 0;
}

/// Who switched a component off, here or in the directory, each once.
QStringList requestersOf(const ReportValue &component)
{
    QStringList names;
    for (const QLatin1StringView where : {"LocalStates"_L1, "RemoteStates"_L1}) {
        for (const ReportValue &state : component[where].items().mid(0, mostRequesters)) {
            if (!isActive(state["State"_L1]) && !state["Requester"_L1].text().isEmpty())
                names.append(state["Requester"_L1].text().left(100));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QList<Recognition> componentsFromHealthChecker(HealthCheckerReport &report)
{
    Seen<Component> components;
    for (const ReportValue &one :
        report.at("ExchangeInformation.ServerMaintenance.GetServerComponentState"_L1).items()) {
        const QString name = one["Component"_L1].text().left(100);
        const bool active = isActive(one["State"_L1]);
        if (name.isEmpty() || one["State"_L1].text().isEmpty())
            continue;
        QStringList requesters = active ? QStringList() : requestersOf(one);
        if (requesters.isEmpty())
            requesters.append(QString());
        for (const QString &requester : std::as_const(requesters))
            components.items.append({report.server(), name, requester, active, 0});
    }
    return report.completed(observe(components));
}

} // namespace wizard
