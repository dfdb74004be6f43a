#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// What a virtual directory of IIS sets, as far as a form says it.
struct Directory {
    ServerName server; ///< where the form names it
    QString place; ///< site and application, "Default Web Site/ecp"; empty: all of IIS
    QString folder;
    QHash<QString, bool> methods; ///< of signing in, by the name that Exchange's shell gives them
    std::optional<bool> adminEnabled;
    std::optional<bool> basicOfPhones;
    bool certificateOfPhones = false; ///< required
    bool redirects = false;
    bool restrictsAddresses = false; ///< refuses those that are not listed
    std::optional<QString> shellUrl; ///< internal, of the shell's directory
    std::optional<QString> bypassUrl; ///< of the one for web services
    std::optional<bool> signsInThroughAdfs;
    Truth starRule = Truth::Unknown; ///< a rule of URL Rewrite whose regular expression is "*"
    std::optional<QString> sslFlags;
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const Seen<Directory> &directories);
/// Whether IIS has pages of Exchange at all. A whole list has the directories of every site.
[[nodiscard]] QList<Recognition> observeApplications(const Seen<Directory> &directories);

/// appcmd list vdir, and the shell's commands for virtual directories.
[[nodiscard]] QList<Recognition> directoriesFromPaste(const Paste &paste);
/// appcmd list vdir and Get-WebApplication: what is there at all.
[[nodiscard]] QList<Recognition> applicationsFromPaste(const Paste &paste);
/// Parts of applicationHost.config or of a web.config, and what appcmd list config prints.
[[nodiscard]] QList<Recognition> locationsFromPaste(const Paste &paste);
/// applicationHost.config and web.config.
[[nodiscard]] QList<Recognition> directoriesFromConfig(ConfigFile &file);
/// The part "iis".
[[nodiscard]] QList<Recognition> directoriesFromCollector(CollectorFile &file);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> directoriesFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> directoryReaders();

} // namespace wizard
