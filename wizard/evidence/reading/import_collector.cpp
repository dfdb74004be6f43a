#include "wizard/evidence/reading/import_collector.h"

#include "wizard/evidence/forms/collectorfile.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/reading/readers.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Recognised by its tool name, which stands near the beginning, so that a file that was cut off is still
/// called by its name; programs that sort the keys move it to the end.
bool looksLikeReport(const QByteArray &bytes)
{
    const QString beginning = beginningOf(bytes);
    const bool isList = beginning.startsWith(u'[') && beginning.mid(1).trimmed().startsWith(u'{');
    return (beginning.startsWith(u'{') || isList)
        && (beginning.contains(u"\"exmedic-collector "_s)
            || bytes.right(1024).contains("\"exmedic-collector "));
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    auto report = CollectorFile::open(bytes, name);
    if (!report)
        return std::unexpected(report.error());
    Import import;
    for (const Recognition &recognition : recognise(*report))
        import.observations += recognition.observations;
    import.remarks = report->remarks();
    return import;
}

} // namespace

Importer collectorImporter()
{
    return {"collector"_L1, QT_TRANSLATE_NOOP("Importers", "A file of the collector"),
        factsOf<CollectorFunction>(), looksLikeReport, readFile};
}

} // namespace wizard
