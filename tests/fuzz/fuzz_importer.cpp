#include "wizard/evidence/reading/importer.h"
#include "wizard/io/evidencereader.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>

using namespace wizard;

namespace {

const Importer &fuzzed()
{
    static const Importer &importer =
        *std::ranges::find(importers(), QLatin1StringView(EXMEDIC_IMPORTER), &Importer::id);
    return importer;
}

} // namespace

/// Bytes go to the importer whether it would accept them or not, so that little is spent on its first look.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const Reading how = readingByLibraries();
    (void)fuzzed().accepts(bytes);
    if (const auto whole = std::get_if<WholeFunction>(&fuzzed().read)) {
        (void)(*whole)(bytes, QStringLiteral("fuzz"), how.certificates);
        return 0;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{QStringLiteral("fuzz"), buffer, bytes.size()};
    (void)std::get<StreamFunction>(fuzzed().read)(file, how);
    return 0;
}
