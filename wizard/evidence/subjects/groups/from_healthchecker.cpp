#include "wizard/evidence/subjects/groups/groups.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A value of the directory is a list of one.
QString textOf(const ReportValue &written)
{
    const auto items = written.items();
    return items.isEmpty() ? QString() : items.first().text().left(255);
}

/// "CONTOSO\Domain Admins" without the domain.
Group groupOf(const ReportValue &written)
{
    return {textOf(written["SID"_L1]), textOf(written["Name"_L1]).section(u'\\', -1)};
}

/// Who is denied as shipped: three groups of the domain where those of Exchange are, the root of the forest,
/// and one of Exchange's own.
Seen<Group> shippedIn(const QString &rootDomain, const Group &management)
{
    Seen<Group> groups;
    for (const auto &[number, name] : {std::pair("-512"_L1, "Domain Admins"_L1),
             std::pair("-518"_L1, "Schema Admins"_L1), std::pair("-519"_L1, "Enterprise Admins"_L1)})
        groups.items.append({rootDomain + number, name});
    if (!management.sid.isEmpty())
        groups.items.append(management);
    groups.whole = groups.items.size() == 4;
    return groups;
}

Seen<Group> membershipsIn(const HealthCheckerReport &report, const ReportValue &written)
{
    Seen<Group> groups;
    for (const ReportValue &one : written.items())
        groups.items.append(groupOf(one));
    groups.whole = report.isWhole(written) && !groups.items.isEmpty()
        && std::ranges::none_of(
            groups.items, [](const Group &group) { return group.sid.isEmpty() && group.name.isEmpty(); });
    return groups;
}

} // namespace

/// The groups of the account with those in which they are; where nobody could ask for these, its own.
QList<Recognition> groupsFromHealthChecker(HealthCheckerReport &report)
{
    ComputerGroups groups;
    groups.server = report.server();
    Group management{{}, u"Organization Management"_s};
    const auto known = {&groups.exchangeServers, &groups.trustedSubsystem, &management};
    for (const ReportValue &one : report.at("OrganizationInformation.WellKnownSecurityGroups"_L1).items()) {
        for (Group *group : known) {
            if (one["WellKnownName"_L1].text().compare(group->name, Qt::CaseInsensitive) == 0)
                group->sid = one["SID"_L1].text().left(255);
        }
    }
    if (const QString sid = groups.trustedSubsystem.sid; !sid.isEmpty())
        groups.shipped = shippedIn(sid.section(u'-', 0, -2), management);
    const auto own =
        membershipsIn(report, report.at("ExchangeInformation.ADComputerObject.ADGroupMembership"_L1));
    const auto all = membershipsIn(
        report, report.at("ExchangeInformation.ADComputerObject.ADObject.TokenGroupsGlobalAndUniversal"_L1));
    groups.direct = all.items.isEmpty();
    if (!groups.direct || !own.items.isEmpty())
        groups.memberships = groups.direct ? own : all;
    return report.completed(observe(groups));
}

} // namespace wizard
