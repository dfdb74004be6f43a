#include "wizard/io/evidencereader.h"

#include <QBuffer>

#include <cstdint>

using namespace wizard;

/// What people hand over, with archives unpacked and the importer chosen by the content.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QBuffer buffer;
    buffer.setData(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{QStringLiteral("fuzz"), buffer, buffer.size()};
    (void)readHanded(file, readingByLibraries());
    return 0;
}
