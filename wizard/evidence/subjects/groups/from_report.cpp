#include "wizard/evidence/subjects/groups/groups.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Which of the two groups the server's own account lacks; passed means that it is in both.
QList<Recognition> groupsFromReport(const Paste &paste)
{
    static const QRegularExpression missing(
        u"^(Exchange (?:Servers|Trusted Subsystem)) - AD Group Membership$"_s);
    ComputerGroups groups;
    Seen<Group> list{{}, true, 0};
    QStringList lacked;
    bool known = false;
    for (const ReportRow &row : reportRows(paste)) {
        if (row.name != u"Exchange Server Membership")
            continue;
        const auto match = missing.match(row.value);
        known = known || match.hasMatch() || row.value == u"Passed";
        list.line = list.line ? list.line : row.line;
        if (match.hasMatch())
            lacked.append(match.captured(1));
    }
    for (const Group &group : {groups.exchangeServers, groups.trustedSubsystem}) {
        if (!lacked.contains(group.name))
            list.items.append(group);
    }
    if (known)
        groups.memberships = list;
    return observeRequired(groups);
}

} // namespace wizard
