#pragma once

#include "wizard/evidence/subjects/organisation/organisation.h"

namespace wizard {

/// Get-TimeZone and Get-HybridConfiguration.
[[nodiscard]] QList<Recognition> organisationFromPaste(const Paste &paste);
/// Get-ClientAccessRule, Get-SettingOverride and the mitigations of Get-ExchangeServer.
[[nodiscard]] QList<Recognition> settingsFromPaste(const Paste &paste);
/// The parts "server" and "authConfig".
[[nodiscard]] QList<Recognition> organisationFromCollector(CollectorFile &file);

} // namespace wizard
