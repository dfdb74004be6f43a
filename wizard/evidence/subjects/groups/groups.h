#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A group as a form names it: by its SID, by its name without the domain, or both.
struct Group {
    QString sid;
    QString name;
};

/// What one document knows of a server's computer account: its groups, and which of them Exchange denies
/// token serialization.
struct ComputerGroups {
    ServerName server; ///< where the form names it beside the groups
    std::optional<Seen<Group>> memberships; ///< in the directory
    bool direct = false; ///< without what the account is in through another group
    std::optional<Seen<Group>> token; ///< those that the running server has
    Seen<Group> shipped; ///< who is denied in every organisation
    std::optional<Seen<Group>> listed; ///< who has the Deny here
    Group exchangeServers = {{}, QStringLiteral("Exchange Servers")};
    Group trustedSubsystem = {{}, QStringLiteral("Exchange Trusted Subsystem")};
};

/// Scope and category of a group, as the directory's commands name them in every language.
struct GroupType {
    QString name;
    bool universal = false;
    bool security = false;
    bool inUnit = false; ///< known to stand in the unit of Exchange's groups
    int line = 0;
};

/// The English name where a group is one of the four that are denied as shipped, so that lists of all forms
/// and languages can be compared.
[[nodiscard]] QString nameOf(const Group &group);

/// The four as they are named everywhere, for forms that know no SIDs.
[[nodiscard]] Seen<Group> deniedEverywhere();

/// Denied groups, and the two in which the account has to be.
[[nodiscard]] QList<Recognition> observe(const ComputerGroups &groups);
/// The second half: in the groups through which Exchange has its rights.
[[nodiscard]] QList<Recognition> observeRequired(const ComputerGroups &groups);
/// Those of Exchange have to be universal security groups.
[[nodiscard]] QList<Recognition> observe(const Seen<GroupType> &types);

/// gpresult in English, German and French, and tokenGroups of a computer.
[[nodiscard]] QList<Recognition> computerGroupsFromPaste(const Paste &paste);
/// Get-ADComputer with memberOf, Get-ADPrincipalGroupMembership and dsget: the groups of one computer.
/// Members of the two groups that Exchange needs, by net group and Get-ADGroupMember.
[[nodiscard]] QList<Recognition> membershipsFromPaste(const Paste &paste);
/// memberOf of computers.
[[nodiscard]] QList<Recognition> membershipsFromClixml(ClixmlFile &file);
/// Get-ADPermission, filtered for the right.
[[nodiscard]] QList<Recognition> deniedRightsFromPaste(const Paste &paste);
/// Get-ADGroup with scope and category, or with groupType.
[[nodiscard]] QList<Recognition> groupTypesFromPaste(const Paste &paste);
/// The parts "directory" and "token".
[[nodiscard]] QList<Recognition> groupsFromCollector(CollectorFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> groupsFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> groupsFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> groupReaders();

} // namespace wizard
