#include "wizard/evidence/reading/importer.h"

#include "wizard/evidence/reading/import_collector.h"
#include "wizard/evidence/reading/import_logs.h"
#include "wizard/evidence/reading/importing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qint64 largestFile = 48 * 1024 * 1024;

Error tooLarge(const HandedFile &file)
{
    const auto megabytes = [](qint64 bytes) { return QString::number(bytes / (1024 * 1024)); };
    return {file.size > largestFile
            ? Tr::tr("The file has %1 MB; up to %2 MB are read. Keep the part around the failure.")
                  .arg(megabytes(file.size), megabytes(largestFile))
            : Tr::tr("The file has more than %1 MB; as much is read. Keep the part around the failure.")
                  .arg(megabytes(largestFile)),
        file.name};
}

/// The first one that accepts it. A stream is asked with the beginning, the others with the whole file.
template <typename Function>
const Importer *readerOf(const QByteArray &bytes)
{
    const auto all = importers();
    const auto found = std::ranges::find_if(all, [&](const Importer &each) {
        return std::holds_alternative<Function>(each.read) && each.accepts(bytes);
    });
    return found == all.end() ? nullptr : &*found;
}

/// A file can grow while it is read, so the limit holds for what comes.
Result<QByteArray> contentOf(HandedFile &file)
{
    if (file.size > largestFile)
        return std::unexpected(tooLarge(file));
    QByteArray bytes;
    while (bytes.size() <= largestFile) {
        const QByteArray more = file.device.read(largestFile + 1 - bytes.size());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return std::unexpected(tooLarge(file));
}

Result<Import> importWhole(HandedFile &file, const Reading &how)
{
    const auto bytes = contentOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Importer &importer = *readerOf<WholeFunction>(*bytes);
    auto import = std::get<WholeFunction>(importer.read)(*bytes, file.name, how.certificates);
    if (import) {
        import->importer = importer.id;
        import->bytes = bytes->size();
    }
    return import;
}

/// A file is from the one server that it names, and about the time that its observations name.
void addOrigin(Import &import)
{
    QSet<ServerName> servers;
    for (const Observation &one : std::as_const(import.observations)) {
        if (!one.subject.server.isEmpty())
            servers.insert(one.subject.server);
        if (!one.time.isValid())
            continue;
        import.from = import.from.isValid() ? std::min(import.from, one.time) : one.time;
        import.to = import.to.isValid() ? std::max(import.to, one.time) : one.time;
    }
    if (import.server.isEmpty() && servers.size() == 1)
        import.server = *servers.cbegin();
}

std::vector<Importer> allImporters()
{
    std::vector<Importer> all = {packImporter(), collectorImporter(), healthCheckerImporter(),
        clixmlImporter(), registryImporter(), certificateFileImporter(), tableImporter(), setupLogImporter()};
    for (const auto &several : {configImporters(), eventImporters(), logImporters()})
        all.insert(all.end(), several.begin(), several.end());
    all.push_back(textImporter());
    return all;
}

} // namespace

std::span<const Importer> importers()
{
    // The first one that accepts a file reads it, so the one for any text stays last.
    static const std::vector<Importer> all = allImporters();
    return all;
}

void eachImport(const Import &import, const std::function<void(const Import &)> &visit)
{
    visit(import);
    for (const Import &part : import.parts)
        eachImport(part, visit);
}

QString takenFor(const Import &import)
{
    if (import.importer == folderForm)
        return Tr::tr("Folder");
    if (import.importer == archiveForm)
        return Tr::tr("Archive");
    const auto all = importers();
    const auto found = std::ranges::find(all, import.importer, &Importer::id);
    return found == all.end() ? QString() : Tr::tr(found->title);
}

Result<Import> importEvidence(HandedFile &file, const Reading &how)
{
    const QByteArray beginning = file.device.peek(peeked);
    if (beginning.isEmpty())
        return std::unexpected(Error{Tr::tr("The file is empty."), file.name});
    const Importer *stream = readerOf<StreamFunction>(beginning);
    auto import = stream ? std::get<StreamFunction>(stream->read)(file, how) : importWhole(file, how);
    if (import) {
        import->name = file.name;
        if (stream)
            import->importer = stream->id;
        addOrigin(*import);
    }
    return import;
}

Result<Import> importEvidence(
    const QByteArray &bytes, const QString &name, const CertificateReader &certificates)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{name, buffer, bytes.size()};
    return importEvidence(file, {.certificates = certificates});
}

} // namespace wizard
