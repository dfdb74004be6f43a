#pragma once

#include "wizard/knowledge/vocabulary.h"

#include <span>

namespace wizard::layers {

// One file a layer: who prints the message.
[[nodiscard]] std::span<const VocabularyRow> shell(); ///< WinRM and the management shell
[[nodiscard]] std::span<const VocabularyRow> webServer(); ///< IIS and HTTP.sys
[[nodiscard]] std::span<const VocabularyRow> windowsEvents();
[[nodiscard]] std::span<const VocabularyRow> exchangeEvents();
[[nodiscard]] std::span<const VocabularyRow> frontEnd(); ///< its log, its headers, the pages of Exchange
[[nodiscard]] std::span<const VocabularyRow> exceptions(); ///< ASP.NET, .NET, codes of Windows
[[nodiscard]] std::span<const VocabularyRow> cmdlets();
[[nodiscard]] std::span<const VocabularyRow> setup(); ///< setup's log and SetupAssist
[[nodiscard]] std::span<const VocabularyRow> reports(); ///< HealthChecker and its siblings
[[nodiscard]] std::span<const VocabularyRow> clients(); ///< browsers, phones, Outlook
[[nodiscard]] std::span<const VocabularyRow> tools(); ///< netsh, appcmd, certutil and their like
[[nodiscard]] std::span<const VocabularyRow> translations();
[[nodiscard]] std::span<const VocabularyRow> unspecific(); ///< what many causes show

} // namespace wizard::layers
