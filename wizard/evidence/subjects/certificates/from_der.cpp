#include "wizard/evidence/subjects/certificates/from.h"

namespace wizard {
StoredCertificate storedCertificate(const Certificate &certificate)
{
    StoredCertificate stored;
    stored.thumbprint = certificate.thumbprint;
    stored.present = true;
    stored.subject = certificate.subject;
    stored.notBefore = Instant(certificate.notBefore);
    stored.notAfter = Instant(certificate.notAfter);
    stored.names = certificate.names;
    return stored;
}

QList<Observation> observationsOf(
    const Certificate &certificate, const ServerName &server, const Place &source)
{
    StoredCertificate stored = storedCertificate(certificate);
    stored.server = server;
    QList<Observation> observations;
    for (const Recognition &recognition : observe({{stored}}))
        observations += recognition.observations;
    for (Observation &observation : observations)
        observation.source = source;
    return observations;
}

} // namespace wizard
