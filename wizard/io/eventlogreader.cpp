#include "wizard/io/eventlogreader.h"

#ifdef EXMEDIC_HAS_LIBEVTX

#include <libevtx.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

#include <memory>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventLogs)
};

constexpr std::size_t longestEvent = 1024 * 1024;

struct CloseFile {
    void operator()(libevtx_file_t *file) const { libevtx_file_free(&file, nullptr); }
};
struct FreeRecord {
    void operator()(libevtx_record_t *record) const { libevtx_record_free(&record, nullptr); }
};
using FilePointer = std::unique_ptr<libevtx_file_t, CloseFile>;
using RecordPointer = std::unique_ptr<libevtx_record_t, FreeRecord>;

Error damaged()
{
    return {
        Tr::tr(
            "It is an event log that is damaged or cut off. Export it as XML: wevtutil qe FILE.evtx /lf:true "
            "/f:RenderedXml"),
        {}};
}

/// The library opens by name, so what lies in an archive is laid down for it.
Result<QString> nameOf(QIODevice &device, QTemporaryFile &copy)
{
    if (const auto *file = qobject_cast<QFile *>(&device))
        return file->fileName();
    const auto failed = [] {
        return std::unexpected(Error{Tr::tr("It could not be unpacked to be read."), {}});
    };
    if (!copy.open())
        return failed();
    constexpr qint64 block = 1024 * 1024;
    for (QByteArray bytes = device.read(block); !bytes.isEmpty(); bytes = device.read(block)) {
        if (copy.write(bytes) != bytes.size())
            return failed();
    }
    copy.close();
    return copy.fileName();
}

QString xmlOf(libevtx_record_t *record)
{
    std::size_t size = 0;
    if (libevtx_record_get_utf8_xml_string_size(record, &size, nullptr) != 1 || size < 2
        || size > longestEvent)
        return {};
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    if (libevtx_record_get_utf8_xml_string(record, reinterpret_cast<uint8_t *>(text.data()), size, nullptr)
        != 1)
        return {};
    return QString::fromUtf8(text.constData(), qsizetype(size) - 1);
}

Result<void> readLog(QIODevice &device, const std::function<bool(const QString &)> &take)
{
    QTemporaryFile copy;
    const auto name = nameOf(device, copy);
    if (!name)
        return std::unexpected(name.error());
    libevtx_file_t *opened = nullptr;
    if (libevtx_file_initialize(&opened, nullptr) != 1)
        return std::unexpected(damaged());
    const FilePointer file(opened);
    if (libevtx_file_open(file.get(), QFile::encodeName(*name).constData(), LIBEVTX_OPEN_READ, nullptr) != 1)
        return std::unexpected(damaged());
    int count = 0;
    if (libevtx_file_get_number_of_records(file.get(), &count, nullptr) != 1)
        return std::unexpected(damaged());
    for (int i = 0; i < count; ++i) {
        libevtx_record_t *one = nullptr;
        const bool found = libevtx_file_get_record_by_index(file.get(), i, &one, nullptr) == 1;
        const RecordPointer record(one);
        if (!take(found ? xmlOf(record.get()) : QString()))
            break;
    }
    libevtx_file_close(file.get(), nullptr);
    return {};
}

} // namespace

EventLogReader eventLogReader()
{
    return readLog;
}

} // namespace wizard

#else

namespace wizard {

EventLogReader eventLogReader()
{
    return {};
}

} // namespace wizard

#endif
