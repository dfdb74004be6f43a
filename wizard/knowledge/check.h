#pragma once

#include "wizard/knowledge/told.h"

#include <QLatin1StringView>

#include <chrono>
#include <span>
#include <vector>

namespace wizard {

/// A check that a probe carries out on one server.
enum class Check {
    FrontEndPort,
    FrontEndTls,
    OwaHealth,
    EcpHealth,
    SignInPage,
    BackEndPort,
    BackEndTls,
    RoundTrip,
    AuthMetadata,
    ShellEndpoint,
    Collector, ///< the collector's script, run through PowerShell
    Count
};

struct CheckEntry {
    Check check;
    QLatin1StringView id;
    const char *title; ///< "Port 443 answers", context "Checks"
    const char *doing; ///< "Asking the front end ...", context "Checks"
    /// What its probe can report; where the first holds, the checks after it may start. Empty for the
    /// collector, whose file has readers.
    std::vector<Told> tells;
    std::vector<Check> after = {}; ///< skipped where one of these did not succeed
    std::chrono::seconds limit{15}; ///< longest time for one server
    bool onRequest = false; ///< runs only where somebody asked for it
};

[[nodiscard]] std::span<const CheckEntry> checks();
[[nodiscard]] const CheckEntry &entry(Check check);

} // namespace wizard
