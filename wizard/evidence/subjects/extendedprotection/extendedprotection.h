#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// How strictly a virtual directory binds a sign-in to its TLS connection.
enum class Protection { None, Allow, Require };

/// Empty where the word is none of the three, which are never translated.
[[nodiscard]] std::optional<Protection> protectionOf(const QString &word);

/// One row of what Microsoft's ExchangeExtendedProtectionManagement.ps1 shows.
struct ProtectedDirectory {
    QString place; ///< "Default Web Site/EWS"
    Protection set = Protection::None;
    Protection supported = Protection::None;
    int line = 0;
};

/// The directories of one server.
struct ProtectedServer {
    ServerName name;
    Seen<ProtectedDirectory> directories;
};

/// Only a value above the supported one keeps clients out; a lower one is a gap in security
/// (CSS-Exchange, Extended Protection).
[[nodiscard]] QList<Recognition> observe(const ProtectedServer &server);

/// The tables of -ShowExtendedProtection, which HealthChecker prints as well.
[[nodiscard]] QList<Recognition> extendedProtectionFromPaste(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> extendedProtectionFromHealthChecker(HealthCheckerReport &report);

/// Every location of applicationHost.config.
[[nodiscard]] QList<Recognition> extendedProtectionFromConfig(ConfigFile &file);

[[nodiscard]] std::vector<Reader> extendedProtectionReaders();

} // namespace wizard
