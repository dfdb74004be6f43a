#pragma once

#include "wizard/evidence/observation.h"

#include <QList>

namespace wizard {

/// What a value of BinSearchFolders says. It must contain bin, bin\CmdletExtensionAgents and
/// ClientAccess\Owa\bin below one installation path (HealthChecker tests the same three); more do no harm.
[[nodiscard]] Observation judgeBinSearchFolders(const QString &value);

/// A path that still holds the literal %ExchangeInstallDir%. %ExchangeInstallPath% is shipped in one file and
/// is not meant.
[[nodiscard]] bool holdsInstallDirVariable(const QString &text);

} // namespace wizard
