#pragma once

#include "wizard/evidence/observation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace wizard {

/// What an X.509 certificate says of itself.
struct Certificate {
    Thumbprint thumbprint; ///< SHA-1 over the DER form
    QString subject; ///< RFC 2253 form
    QString issuer;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter; ///< UTC
    QStringList names; ///< DNS names of the subject alternative name
    bool selfIssued = false; ///< subject equals issuer (Exchange's own lack keyCertSign, so this is the test)
};

/// Reads DER; empty where it is not a certificate. The core has no cryptography, so it is handed in.
using CertificateReader = std::function<std::optional<Certificate>(const QByteArray &der)>;

/// Subject common name of the organisation-wide Auth certificate (Microsoft, certificates.md).
inline constexpr auto authCertificateName = "Microsoft Exchange Server Auth Certificate";

/// The observations that a certificate in a server's store gives.
[[nodiscard]] QList<Observation> observationsOf(
    const Certificate &certificate, const ServerName &server, const Place &source);

} // namespace wizard
