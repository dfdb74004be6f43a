#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// Settings of the organisation, or of one of its servers, as one object shows them.
struct Organisation {
    ServerName server; ///< where the form names it
    std::optional<double> utcOffset; ///< hours
    Truth hybrid = Truth::Unknown; ///< connected to Exchange Online
    QString mitigation; ///< of the emergency service, the one that reaches the clients
    QString scanningOverride; ///< of the scanning of requests
    Truth clientAccessRole = Truth::Unknown;
    Truth downloadDomains = Truth::Unknown;
    Truth hybridApplication = Truth::Unknown; ///< the dedicated one, by an override
    Truth cloudConnector = Truth::Unknown; ///< for OAuth, and switched on
    int line = 0;
};

/// Version 15.0 has two roles, later ones have one, which holds client access.
[[nodiscard]] Truth clientAccessOf(const QString &roles, const QString &version);
/// The mitigation that reaches the clients; empty where it is not among them.
[[nodiscard]] QString mitigationIn(const QString &applied);
/// What an override of the organisation's settings switches.
void takeOverride(Organisation &organisation, const QString &section, const QString &parameters);

/// A rule for access of clients.
struct AccessRule {
    QString name;
    bool denies = false; ///< and is switched on
    QString protocols; ///< as printed; "{}": all of them
    int line = 0;
};

[[nodiscard]] QList<Recognition> observe(const Organisation &organisation);
/// The first rule that fits decides.
[[nodiscard]] QList<Recognition> observe(const Seen<AccessRule> &rules);

/// Get-TimeZone and Get-HybridConfiguration.
[[nodiscard]] QList<Recognition> organisationFromPaste(const Paste &paste);
/// Get-ClientAccessRule, Get-SettingOverride and the mitigations of Get-ExchangeServer.
[[nodiscard]] QList<Recognition> settingsFromPaste(const Paste &paste);
/// Get-SettingOverride, Get-IntraOrganizationConnector, Get-OrganizationConfig and the roles of
/// Get-ExchangeServer.
[[nodiscard]] QList<Recognition> cloudSettingsFromPaste(const Paste &paste);
/// The parts "server" and "authConfig".
[[nodiscard]] QList<Recognition> organisationFromCollector(CollectorFile &file);
/// The report of HealthChecker.
[[nodiscard]] QList<Recognition> organisationFromHealthChecker(HealthCheckerReport &report);

[[nodiscard]] std::vector<Reader> organisationReaders();

} // namespace wizard
