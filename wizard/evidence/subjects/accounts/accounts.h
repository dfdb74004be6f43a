#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// What the shell or Windows says of one account.
struct Account {
    QString name; ///< as it was asked for, else as it is printed
    QString signInName; ///< whole, with or without its domain
    std::optional<bool> hasRoles; ///< others than those of everybody with a mailbox
    std::optional<bool> mayUseShell;
    std::optional<bool> mayUseOwa;
    bool quarantined = false;
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const Account &account);

/// whoami, Get-ManagementRoleAssignment, Get-User, Get-Mailbox and Get-CASMailbox of one account. A list of
/// everybody shows many that are rightly switched off.
[[nodiscard]] QList<Recognition> accountsFromPaste(const Paste &paste);

[[nodiscard]] std::vector<Reader> accountReaders();

} // namespace wizard
