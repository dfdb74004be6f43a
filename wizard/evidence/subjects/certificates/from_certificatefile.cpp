#include "wizard/evidence/subjects/certificates/from.h"

namespace wizard {

/// A file lies anywhere: no server has the certificate for that, and whether one has its key does not follow.
QList<Recognition> certificatesFromFile(const QList<Certificate> &certificates)
{
    Seen<StoredCertificate> seen;
    for (const Certificate &certificate : certificates) {
        StoredCertificate stored = storedCertificate(certificate);
        stored.present.reset();
        seen.items.append(stored);
    }
    return observe(seen);
}

} // namespace wizard
