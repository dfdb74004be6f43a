#pragma once

#include "wizard/evidence/forms/pack.h"

namespace app {

/// Where a case is saved to, and how.
struct CaseSaving {
    QString path; ///< empty: nowhere
    QString aliasesPath; ///< empty: the aliases are forgotten
    bool withoutNames = false;
};

/// The case goes first: without it nobody needs the aliases.
[[nodiscard]] wizard::Result<void> saveCase(const wizard::Pack &pack, const CaseSaving &saving);

} // namespace app
