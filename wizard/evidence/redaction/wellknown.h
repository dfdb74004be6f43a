#pragma once

#include "wizard/evidence/redaction/namefinder.h"

namespace wizard {

/// A name that every organisation has: groups, containers, accounts and certificates of Windows, Exchange and
/// Active Directory, and public authorities. It tells nothing and verdicts need it.
[[nodiscard]] bool isWellKnown(QStringView name);
/// What stands before the backslash of accounts and paths that are no organisation's: NT AUTHORITY, IIS
/// APPPOOL.
[[nodiscard]] bool isWellKnownDomain(QStringView domain);
/// GUIDs of mailboxes that are the same in every organisation.
[[nodiscard]] bool isWellKnownGuid(QStringView guid);
/// Whether a word is one of those that readers look for or that people write to tell what is wrong.
[[nodiscard]] bool isOrdinaryWord(const QString &word);
/// What a server may be called after its work, "mail", "webmail", "owa": everybody has one, and readers know
/// it.
[[nodiscard]] bool isServiceWord(QStringView label);
/// An account that is nobody: "backup", "scanner", "monitoring".
[[nodiscard]] bool isRole(QStringView user);
/// How far each of these names (in small letters) tells itself from what readers look for.
[[nodiscard]] QHash<QString, Distinct> distinctnessOf(const QStringList &names);

} // namespace wizard
