#pragma once

#include "wizard/io/contact.h"
#include "wizard/io/observationsource.h"
#include "wizard/probing/probe.h"

namespace wizard {

// What one contact says about the thing that a check looks at. Pure: no clock but the source's, no network.
// Everywhere: no answer, no route and an answer that nobody here can read leave the facts unknown.

/// `fact` is one of Port443Open, Port444Open.
[[nodiscard]] ProbeReport judgePort(Fact fact, const Contact &contact, const ObservationSource &source);

/// The facts of one TLS port.
struct TlsFacts {
    Fact completes;
    Fact certificate;
    bool trustMatters; ///< on 444 Exchange accepts its own self-signed, expired or wrongly named certificate
};
[[nodiscard]] ProbeReport judgeTls(
    const TlsFacts &facts, const Contact &contact, const ObservationSource &source);

/// The facts of one healthcheck.htm.
struct HealthFacts {
    Fact answers;
    Fact httpSys503;
};
[[nodiscard]] ProbeReport judgeHealth(
    const HealthFacts &facts, const Contact &contact, const ObservationSource &source);

[[nodiscard]] ProbeReport judgeRoundTrip(const Contact &contact, const ObservationSource &source);
[[nodiscard]] ProbeReport judgeAuthMetadata(const Contact &contact, const ObservationSource &source);
[[nodiscard]] ProbeReport judgeShell(const Contact &contact, const ObservationSource &source);

/// The four-part build that an Exchange answer names, or empty.
[[nodiscard]] QString buildOf(const HttpResponse &response);

} // namespace wizard
