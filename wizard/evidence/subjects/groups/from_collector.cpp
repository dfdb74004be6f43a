#include "wizard/evidence/subjects/groups/groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

std::optional<Seen<Group>> groupsOf(
    CollectorFile &file, const QJsonObject &data, QLatin1StringView key, const QHash<QString, QString> &names)
{
    const auto sids = file.texts(data, key);
    if (!sids)
        return std::nullopt;
    Seen<Group> groups;
    for (const QString &sid : *sids)
        groups.items.append({sid, names.value(sid)});
    groups.whole = true;
    return groups;
}

/// Three groups of the forest's root and Organization Management.
bool isWhole(const QList<Group> &shipped)
{
    const auto has = [&](QLatin1StringView rid) {
        return std::ranges::any_of(shipped, [&](const Group &group) { return group.sid.endsWith(rid); });
    };
    return shipped.size() == 4 && has("-512"_L1) && has("-518"_L1) && has("-519"_L1);
}

/// gpresult prints names without SIDs; its list may be of nobody.
std::optional<Seen<Group>> tokenOf(CollectorFile &file)
{
    const auto data = file.part("token"_L1);
    const auto names = data ? file.texts(*data, "groups"_L1) : std::nullopt;
    if (!names || names->isEmpty())
        return std::nullopt;
    Seen<Group> token;
    for (const QString &name : *names)
        token.items.append({{}, name});
    token.whole = true;
    return token;
}

} // namespace

QList<Recognition> groupsFromCollector(CollectorFile &file)
{
    if (!file.part("directory"_L1))
        return {};
    ComputerGroups groups;
    groups.token = tokenOf(file);
    const auto data = file.part("directory"_L1); // what follows is filed under it
    for (const QString &error : file.texts(*data, "errors"_L1).value_or(QStringList()))
        file.remark(error.left(400));
    QHash<QString, QString> names;
    for (const QJsonObject &one : file.objects(*data, "denyNames"_L1))
        names.insert(file.text(one, "sid"_L1), file.text(one, "name"_L1));
    groups.shipped = groupsOf(file, *data, "shippedDeny"_L1, names).value_or(Seen<Group>());
    groups.shipped.whole = isWhole(groups.shipped.items);
    groups.listed = groupsOf(file, *data, "listedDeny"_L1, names);
    groups.memberships = groupsOf(file, *data, "computerGroups"_L1, names);
    if (groups.memberships)
        groups.memberships->whole = !groups.memberships->items.isEmpty();
    for (const auto &[group, key] : {std::pair(&groups.exchangeServers, "exchangeServers"_L1),
             std::pair(&groups.trustedSubsystem, "trustedSubsystem"_L1)}) {
        group->sid = file.text(*data, key);
        if (group->sid.isEmpty())
            group->name.clear(); // nobody looked, or the directory names no such group
    }
    return file.completed(observe(groups));
}

} // namespace wizard
