#include "wizard/io/filereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FileReader)
};

Error tooLarge(const QString &path, qint64 size, qint64 limit)
{
    const QLocale locale;
    return {Tr::tr("The file has %1; at most %2 are read. Cut out the part around the time of the fault.")
                .arg(locale.formattedDataSize(size), locale.formattedDataSize(limit)),
        path};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Error{Tr::tr("There is no such file. Check the name and the folder."), path});
    if (info.isDir())
        return std::unexpected(Error{Tr::tr("This is a folder. Choose the files in it."), path});
    if (!info.isFile())
        return std::unexpected(Error{Tr::tr("This is not an ordinary file."), path});
    if (info.size() > limit)
        return std::unexpected(tooLarge(path, info.size(), limit));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Tr::tr("The file cannot be opened: %1").arg(file.errorString()), path});
    // A file can grow between the two looks at its size.
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return std::unexpected(tooLarge(path, bytes.size(), limit));
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Error{Tr::tr("The file cannot be read: %1").arg(file.errorString()), path});
    return bytes;
}

} // namespace wizard
