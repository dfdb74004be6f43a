#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A module of the management shell's address as IIS registers it: for itself, or for one directory.
struct ShellModule {
    QString name; ///< kerbauth or WSMan
    QString image = {}; ///< its file; empty where the form does not say it
};

inline constexpr auto kerbauthModule = QLatin1StringView("kerbauth");
inline constexpr auto wsmanModule = QLatin1StringView("WSMan");

/// What one document says of the two, place by place.
struct ShellModules {
    std::optional<Seen<ShellModule>> known; ///< to IIS: globalModules
    std::optional<Seen<ShellModule>> frontEnd; ///< of the directory PowerShell in Default Web Site
    std::optional<Seen<ShellModule>> backEnd; ///< of the one in Exchange Back End
    QStringList asked = {kerbauthModule, wsmanModule}; ///< a filter may have asked for one alone
};

[[nodiscard]] QList<Recognition> observe(const ShellModules &modules);

/// globalModules and web.config as text, Get-WebGlobalModule, and appcmd list modules for one directory.
/// Get-WebManagedModule never lists these two: they are native.
[[nodiscard]] QList<Recognition> shellModulesFromPaste(const Paste &paste);
/// globalModules of applicationHost.config, and the web.config of either directory of the shell.
[[nodiscard]] QList<Recognition> shellModulesFromConfig(ConfigFile &file);
/// The parts "iis" and "files".
[[nodiscard]] QList<Recognition> shellModulesFromCollector(CollectorFile &file);

[[nodiscard]] std::vector<Reader> shellModuleReaders();

} // namespace wizard
