#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace support {

struct PackedFile {
    QString name;
    QByteArray bytes;
};

/// An archive as other programs write it.
inline QByteArray packed(
    const QList<PackedFile> &files, int format = ARCHIVE_FORMAT_ZIP, int filter = ARCHIVE_FILTER_NONE)
{
    QByteArray out(64 * 1024 * 1024, '\0');
    std::size_t used = 0;
    ::archive *archive = ::archive_write_new();
    ::archive_write_set_format(archive, format);
    ::archive_write_add_filter(archive, filter);
    ::archive_write_open_memory(archive, out.data(), std::size_t(out.size()), &used);
    for (const PackedFile &file : files) {
        ::archive_entry *entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, file.name.toUtf8().constData());
        ::archive_entry_set_size(entry, file.bytes.size());
        ::archive_entry_set_filetype(entry, AE_IFREG);
        ::archive_entry_set_perm(entry, 0644);
        ::archive_write_header(archive, entry);
        ::archive_write_data(archive, file.bytes.constData(), std::size_t(file.bytes.size()));
        ::archive_entry_free(entry);
    }
    ::archive_write_close(archive);
    ::archive_write_free(archive);
    return out.first(qsizetype(used));
}

} // namespace support
