#include "wizard/evidence/subjects/groups/groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// By its SID where both have one, else by its name, which Setup gives in English everywhere.
bool holds(const Seen<Group> &groups, const Group &wanted)
{
    return std::ranges::any_of(groups.items, [&](const Group &group) {
        if (!group.sid.isEmpty() && !wanted.sid.isEmpty())
            return group.sid == wanted.sid;
        return !group.name.isEmpty() && group.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
    });
}

bool canBeCompared(const Seen<Group> &groups, const Group &wanted)
{
    return std::ranges::all_of(groups.items, [&](const Group &group) {
        return !group.name.isEmpty() || (!group.sid.isEmpty() && !wanted.sid.isEmpty());
    });
}

/// A group that may itself be a member of the wanted one. Setup puts Exchange Install Domain Servers into
/// Exchange Servers; a group of the company's own about Exchange may stand in either.
bool mayLeadThere(const Group &group, const ComputerGroups &groups, const Group &wanted)
{
    const auto isNamed = [&](QStringView name) { return group.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (isNamed(groups.exchangeServers.name) || isNamed(groups.trustedSubsystem.name))
        return false;
    if (isNamed(u"Exchange Install Domain Servers"))
        return wanted.name == groups.exchangeServers.name;
    return group.name.contains(u"Exchange"_s, Qt::CaseInsensitive);
}

Truth isIn(const Seen<Group> &list, const ComputerGroups &groups, const Group &wanted)
{
    if (holds(list, wanted))
        return Truth::Yes;
    const bool open = !list.whole || !canBeCompared(list, wanted)
        || (groups.direct && std::ranges::any_of(list.items, [&](const Group &group) {
               return mayLeadThere(group, groups, wanted);
           }));
    return open ? Truth::Unknown : Truth::No;
}

bool isOfExchange(const ComputerGroups &groups)
{
    return groups.token
        && (holds(*groups.token, groups.exchangeServers) || holds(*groups.token, groups.trustedSubsystem));
}

} // namespace

/// A token of an Exchange server that lacks the group was made when the directory did. One that has it may be
/// older than the directory.
QList<Recognition> observeRequired(const ComputerGroups &groups)
{
    QList<Recognition> recognitions;
    for (const auto &[fact, wanted] : {std::pair(Fact::ComputerInExchangeServers, groups.exchangeServers),
             std::pair(Fact::ComputerInTrustedSubsystem, groups.trustedSubsystem)}) {
        const Seen<Group> *list = groups.memberships ? &*groups.memberships
            : groups.token                           ? &*groups.token
                                                     : nullptr;
        const bool named = list && !wanted.name.isEmpty();
        const Truth truth = named ? isIn(*list, groups, wanted) : Truth::Unknown;
        const bool ofToken = !groups.memberships && (truth == Truth::Yes || !isOfExchange(groups));
        if (truth == Truth::Unknown || ofToken)
            continue;
        Observation observation = seen(fact, {}, truth);
        observation.subject.server = groups.server;
        recognitions.append(found(wanted.name, list->line, {observation}));
    }
    return recognitions;
}

} // namespace wizard
