#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/healthcheckerreport.h"
#include "wizard/evidence/reading/readers.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

Result<Import> readReport(QIODevice &device, const QString &name, const CertificateReader &certificates)
{
    auto report = HealthCheckerReport::read(device, name, certificates);
    if (!report)
        return std::unexpected(report.error());
    Import import;
    for (const Recognition &recognition : recognise(*report))
        import.observations += recognition.observations;
    import.remarks = report->remarks();
    if (import.observations.isEmpty() && import.remarks.isEmpty())
        import.remarks.append(Tr::tr("%1: the report holds nothing that is known here.").arg(name));
    return import;
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &certificates)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readReport(buffer, name, certificates);
}

} // namespace

Importer healthCheckerImporter()
{
    return {"healthchecker"_L1, QT_TRANSLATE_NOOP("Importers", "A report of HealthChecker"),
        factsOf<HealthCheckerFunction>(), looksLikeHealthChecker, readFile};
}

} // namespace wizard
