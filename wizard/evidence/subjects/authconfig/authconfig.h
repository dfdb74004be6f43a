#pragma once

#include "wizard/evidence/forms/reader.h"

#include <array>
#include <optional>

namespace wizard {

/// Where the organisation names a certificate; the last one is each server's own.
struct AuthSlot {
    QLatin1StringView property; ///< of Get-AuthConfig, and of Get-TransportService
    Fact fact;
};

inline constexpr std::array authSlots = {
    AuthSlot{QLatin1StringView("CurrentCertificateThumbprint"), Fact::AuthCurrentThumbprint},
    AuthSlot{QLatin1StringView("PreviousCertificateThumbprint"), Fact::AuthPreviousThumbprint},
    AuthSlot{QLatin1StringView("NextCertificateThumbprint"), Fact::AuthNextThumbprint},
    AuthSlot{QLatin1StringView("InternalTransportCertificateThumbprint"), Fact::InternalTransportThumbprint}};

inline constexpr auto authEffective = QLatin1StringView("NextCertificateEffectiveDate");

/// The certificates that a form shows as chosen. An empty value: nothing is chosen.
struct AuthConfig {
    bool read = false; ///< the shell handed it out
    std::array<std::optional<Thumbprint>, authSlots.size()> thumbprints = {};
    std::optional<Instant> nextEffective = {};
    /// What the directory holds in its place. Microsoft does not document that form, so it is only a hint.
    std::optional<Thumbprint> inDirectory = {};
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const AuthConfig &config);

/// Get-AuthConfig and Get-TransportService, single properties of the first, and the certificate that it
/// names.
[[nodiscard]] QList<Recognition> authConfigFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> authConfigFromClixml(ClixmlFile &file);
/// The parts "authConfig" and "directory".
[[nodiscard]] QList<Recognition> authConfigFromCollector(CollectorFile &file);
/// The text that HealthChecker shows.
[[nodiscard]] QList<Recognition> authConfigFromReport(const Paste &paste);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> authConfigFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> authConfigReaders();

} // namespace wizard
