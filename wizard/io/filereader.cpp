#include "wizard/io/filereader.h"

#include "wizard/io/filename.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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

Error missing(const QString &path)
{
    return {Tr::tr("There is no such file. Check the name and the folder."), path};
}

Error folder(const QString &path)
{
    return {Tr::tr("This is a folder. Choose the files in it."), path};
}

Error unordinary(const QString &path)
{
    return {Tr::tr("This is not an ordinary file. Devices and pipes are not read; save the content first."),
        path};
}

/// A file can grow between two looks at its size, so the limit holds for what comes.
Result<QByteArray> contentOf(QFile &file, const QString &path, qint64 limit)
{
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return std::unexpected(tooLarge(path, std::max(file.size(), bytes.size()), limit));
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Error{Tr::tr("The file cannot be read: %1").arg(file.errorString()), path});
    return bytes;
}

} // namespace

#ifdef Q_OS_UNIX

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QByteArray name = encodedName(path);
    struct stat status { };
    // Opening a device can do something by itself, so it is looked at first.
    if (::stat(name.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return std::unexpected(S_ISDIR(status.st_mode) ? folder(path) : unordinary(path));
    // What it is may change until it is open: a pipe would wait for a writer, and be no file after all.
    const int opened = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (opened < 0) {
        const int reason = errno;
        return std::unexpected(reason == ENOENT || reason == ENOTDIR || name.isEmpty()
                ? missing(path)
                : Error{Tr::tr("The file cannot be opened: %1")
                            .arg(QString::fromLocal8Bit(std::strerror(reason))),
                    path});
    }
    QFile file;
    if (!file.open(opened, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(opened);
        return std::unexpected(Error{Tr::tr("The file cannot be opened: %1").arg(file.errorString()), path});
    }
    if (::fstat(opened, &status) != 0 || !S_ISREG(status.st_mode))
        return std::unexpected(unordinary(path));
    if (status.st_size > limit)
        return std::unexpected(tooLarge(path, status.st_size, limit));
    return contentOf(file, path, limit);
}

bool isTaken(const QString &path)
{
    struct stat status { };
    return ::lstat(encodedName(path).constData(), &status) == 0;
}

#else

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(missing(path));
    if (info.isDir())
        return std::unexpected(folder(path));
    if (!info.isFile())
        return std::unexpected(unordinary(path));
    if (info.size() > limit)
        return std::unexpected(tooLarge(path, info.size(), limit));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Tr::tr("The file cannot be opened: %1").arg(file.errorString()), path});
    return contentOf(file, path, limit);
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

#endif

} // namespace wizard
