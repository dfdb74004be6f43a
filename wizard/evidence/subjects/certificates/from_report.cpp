#include "wizard/evidence/subjects/certificates/from.h"

#include "wizard/evidence/forms/reportrows.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// How long they live is counted in days from a date in the server's own notation, so that is left open.
QList<Recognition> certificatesFromReport(const Paste &paste)
{
    Seen<StoredCertificate> certificates;
    for (const ReportRow &row : reportRows(paste)) {
        if (row.name == u"Thumbprint" && !row.isBelow) {
            StoredCertificate certificate;
            certificate.server = reportedServer(paste);
            certificate.thumbprint = Thumbprint::parse(row.value);
            certificate.present = true;
            certificate.line = row.line;
            if (!certificate.thumbprint.isEmpty())
                certificates.items.append(certificate);
        } else if (row.name == u"Bound to services" && !row.isBelow && !certificates.items.isEmpty()) {
            certificates.items.last().services = servicesIn(row.value);
        }
    }
    return observe(certificates);
}

} // namespace wizard
