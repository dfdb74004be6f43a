#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/healthcheckerreport.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

Result<Import> readFile(HandedFile &file, const Reading &how)
{
    Import import;
    const auto goOn = [&](qint64 bytes) {
        import.bytes = bytes;
        return !how.goOn || how.goOn({.file = file.name, .bytes = bytes, .size = file.size});
    };
    auto report = HealthCheckerReport::read(file.device, file.name, how.certificates, goOn);
    if (!report)
        return std::unexpected(report.error());
    for (const Recognition &recognition : recognise(*report))
        import.observations += recognition.observations;
    import.server = report->server();
    import.remarks = report->remarks();
    if (import.observations.isEmpty() && import.remarks.isEmpty())
        import.remarks.append(Tr::tr("%1: the report holds nothing that is known here.").arg(file.name));
    return import;
}

} // namespace

Importer healthCheckerImporter()
{
    return {"healthchecker"_L1, QT_TRANSLATE_NOOP("Importers", "A report of HealthChecker"),
        factsOf<HealthCheckerFunction>(), looksLikeHealthChecker, readFile};
}

} // namespace wizard
