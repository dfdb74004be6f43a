#include "healthdirectory.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

/// Groups that EX01 is in, through every level.
QSet<QString> groupsOfServer(const StepResult &step)
{
    const QJsonObject groups = at(step.state, u"directory/groups"_s).toObject();
    QStringList open{u"EX01$"_s};
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString member = open.takeFirst();
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (seen.contains(it.key()) || !it->toObject()[u"members"_s].toArray().contains(member))
                continue;
            seen.insert(it.key());
            open.append(it.key());
        }
    }
    return seen;
}

} // namespace

QStringList deniedGroups(const StepResult &step)
{
    const QSet<QString> seen = groupsOfServer(step);
    QStringList list;
    const QJsonArray denied = at(step.state, u"directory/serializationDeniedTo"_s).toArray();
    for (const QJsonValue &name : denied) {
        if (seen.contains(name.toString()))
            list.append(name.toString());
    }
    return list;
}

QStringList withoutRole(const StepResult &step)
{
    const QJsonObject roles = at(step.state, u"directory/roleGroups"_s).toObject();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QJsonArray members = at(step.state, u"directory/groups/%1/members"_s.arg(it.key())).toArray();
        if (members.contains(u"helga"_s))
            return {};
    }
    return {u"helga"_s};
}

QStringList missingGroups(const StepResult &step)
{
    const QSet<QString> seen = groupsOfServer(step);
    QStringList list;
    for (const QString &group : {u"Exchange Servers"_s, u"Exchange Trusted Subsystem"_s}) {
        if (!seen.contains(group))
            list.append(u"EX01 is not in "_s + group);
    }
    return list;
}

} // namespace powershell
