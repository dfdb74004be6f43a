#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// Below the installation path of Exchange.
inline constexpr auto adminCenterFile = QLatin1StringView("\\ClientAccess\\ecp\\web.config");

/// A web.config or SharedWebConfig.config, or a setting seen in one.
struct WebConfig {
    QString path = {}; ///< empty where the form does not say it
    Truth present = Truth::Unknown;
    std::optional<QString> binSearchFolders = {};
    Truth installDirVariable = Truth::Unknown; ///< holds a literal %ExchangeInstallDir%
    Truth namesSetup = Truth::Unknown; ///< names files in Bin\Setup
    bool failed = false; ///< could not be read to its end
    Truth wellFormed = Truth::Unknown; ///< No: it stops being XML, so IIS cannot load it
    QString excerpt = {};
    int line = 0;
};

struct WebConfigs {
    Seen<WebConfig> pages;
    Seen<WebConfig> shared; ///< SharedWebConfig.config of front end and back end
};

/// A path that still holds the literal %ExchangeInstallDir%. %ExchangeInstallPath% is shipped in one file and
/// is not meant.
[[nodiscard]] bool holdsInstallDirVariable(const QString &text);

[[nodiscard]] QList<Recognition> observe(const WebConfigs &files);

/// The file itself: its settings, and whether it is XML to its end. Nothing says where it lay.
[[nodiscard]] QList<Recognition> webConfigsFromConfig(ConfigFile &file);
/// Lines of a web.config, or what a search in one printed, and tests for a file.
[[nodiscard]] QList<Recognition> webConfigsFromPaste(const Paste &paste);
/// The part "files".
[[nodiscard]] QList<Recognition> webConfigsFromCollector(CollectorFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> webConfigsFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> webConfigsFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> webConfigReaders();

} // namespace wizard
