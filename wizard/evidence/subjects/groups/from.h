#pragma once

#include "wizard/evidence/subjects/groups/groups.h"

namespace wizard {

/// gpresult in English, German and French, and tokenGroups of a computer.
[[nodiscard]] QList<Recognition> computerGroupsFromPaste(const Paste &paste);
/// Get-ADPermission, filtered for the right.
[[nodiscard]] QList<Recognition> deniedRightsFromPaste(const Paste &paste);
/// The parts "directory" and "token".
[[nodiscard]] QList<Recognition> groupsFromCollector(CollectorFile &file);

} // namespace wizard
