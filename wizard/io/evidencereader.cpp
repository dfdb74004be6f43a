#include "wizard/io/evidencereader.h"

#include "wizard/evidence/reading/neighbours.h"
#include "wizard/io/archive.h"
#include "wizard/io/eventlogreader.h"
#include "wizard/io/openfile.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/opensslcertificatefile.h"
#include "wizard/io/vectorsearch.h"

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EvidenceReader)
};

constexpr int deepestArchive = 3;

bool mayGoOn(const QString &name, const Reading &how)
{
    return !how.goOn || how.goOn({.file = name});
}

Result<Import> readDevice(HandedFile &file, const Reading &how, int depth);

Import partOf(HandedFile &entry, const Reading &how, int depth)
{
    return partFrom(entry.name, readDevice(entry, how, depth));
}

Result<Import> readArchive(HandedFile &archive, const Reading &how, int depth)
{
    if (depth > deepestArchive)
        return std::unexpected(
            Error{Tr::tr("Archives lie more than %1 deep in each other.").arg(deepestArchive), archive.name});
    Import import;
    import.importer = archiveForm;
    import.name = archive.name;
    const auto read = eachEntry(archive, [&](HandedFile &entry) {
        if (!mayGoOn(entry.name, how))
            return false;
        import.parts.append(partOf(entry, how, depth + 1));
        return true;
    });
    if (!read && import.parts.isEmpty())
        return std::unexpected(read.error());
    if (!read)
        import.remarks.append(read.error().text());
    nameServers(import);
    return import;
}

Result<Import> readDevice(HandedFile &file, const Reading &how, int depth)
{
    return looksLikeArchive(file.device.peek(peeked)) ? readArchive(file, how, depth)
                                                      : importEvidence(file, how);
}

} // namespace

Result<Import> readEvidenceFile(const EvidenceFile &file, const Reading &how)
{
    const auto opened = openFile(file.path);
    if (!opened)
        return std::unexpected(opened.error());
    HandedFile handed{file.name, **opened, (*opened)->size()};
    return readHanded(handed, how);
}

Result<Import> readHanded(HandedFile &file, const Reading &how)
{
    return readDevice(file, how, 1);
}

Import partFrom(const QString &name, Result<Import> import)
{
    if (!import)
        return leftOut(name, import.error().text());
    leaveOutOwnWords(*import);
    return *std::move(import);
}

Import leftOut(const QString &name, const QString &why)
{
    Import part;
    part.name = name;
    part.leftOut = why;
    return part;
}

Reading readingByLibraries(const Secret &password)
{
    return {.certificates = readCertificate,
        .certificateFiles = [password](
                                const QByteArray &bytes) { return readCertificateFile(bytes, password); },
        .eventLogs = eventLogReader(),
        .search = vectorSearch()};
}

} // namespace wizard
