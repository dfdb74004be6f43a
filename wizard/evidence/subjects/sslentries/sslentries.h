#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// An entry of HTTP.sys, as "netsh http show sslcert" lists them.
struct SslEntry {
    QString address; ///< "0.0.0.0", "[::]", "10.0.0.1" or a host name
    QString port;
    Thumbprint hash; ///< of the certificate
    int line = 0;

    [[nodiscard]] QString endpoint() const { return address + u':' + port; }
};

/// 0.0.0.0 is what Exchange makes. Every other entry of port 444, [::] among them, answers some connections
/// in its place, so its certificate matters as well.
[[nodiscard]] QList<Recognition> observe(const Seen<SslEntry> &seen);

[[nodiscard]] std::vector<Reader> sslEntryReaders();

} // namespace wizard
