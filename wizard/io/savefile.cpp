#include "wizard/io/savefile.h"

#ifndef Q_OS_UNIX // savefile_unix.cpp has the other half

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes, ReadableBy)
{
    const QFileInfo there(path);
    if (there.isSymLink() || there.isJunction())
        return std::unexpected(
            Error{Tr::tr("This is a link, which is not followed. Name the file itself."), path});
    if (there.exists() && !there.isFile())
        return std::unexpected(
            Error{Tr::tr("This is no ordinary file and is left alone. Choose another name."), path});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(
        Error{Tr::tr("The file cannot be saved (%1). Choose another folder.").arg(file.errorString()), path});
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return std::unexpected(Error{Tr::tr("The folder cannot be made. Check the path and the rights."), path});
}

} // namespace wizard

#endif
