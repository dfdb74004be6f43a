#include "wizard/evidence/reading/importer.h"

#include "wizard/evidence/reading/import_collector.h"
#include "wizard/evidence/reading/import_logs.h"
#include "wizard/evidence/reading/importing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype largestFile = 48 * 1024 * 1024;

} // namespace

std::span<const Importer> importers()
{
    // The first one that accepts a file reads it, so the one for any text stays last.
    static const std::vector<Importer> all = [] {
        std::vector<Importer> some = {
            packImporter(), collectorImporter(), clixmlImporter(), webConfigImporter()};
        for (Importer &log : logImporters())
            some.push_back(std::move(log));
        some.push_back(textImporter());
        return some;
    }();
    return all;
}

Result<Import> importEvidence(
    const QByteArray &bytes, const QString &name, const CertificateReader &certificates)
{
    if (bytes.isEmpty())
        return std::unexpected(Error{Tr::tr("The file is empty."), name});
    if (bytes.size() > largestFile)
        return std::unexpected(
            Error{Tr::tr("The file has %1 MB; up to %2 MB are read. Keep the part around the failure.")
                      .arg(bytes.size() / (1024 * 1024))
                      .arg(largestFile / (1024 * 1024)),
                name});
    const auto all = importers();
    const auto importer =
        std::ranges::find_if(all, [&](const Importer &each) { return each.accepts(bytes); });
    auto import = importer->read(bytes, name, certificates);
    if (import)
        import->importer = importer->id;
    return import;
}

} // namespace wizard
