#include "wizard/io/openfile.h"

#include "wizard/io/filename.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Error unopened(const QString &path, const QString &why)
{
    return {Tr::tr("The file cannot be opened: %1").arg(why), path};
}

} // namespace

#ifdef Q_OS_UNIX

Result<std::unique_ptr<QFile>> openFile(const QString &path)
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
                : unopened(path, QString::fromLocal8Bit(std::strerror(reason))));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(opened, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(opened);
        return std::unexpected(unopened(path, file->errorString()));
    }
    if (::fstat(opened, &status) != 0 || !S_ISREG(status.st_mode))
        return std::unexpected(unordinary(path));
    return file;
}

#else

Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(missing(path));
    if (info.isDir())
        return std::unexpected(folder(path));
    if (!info.isFile())
        return std::unexpected(unordinary(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return std::unexpected(unopened(path, file->errorString()));
    return file;
}

#endif

} // namespace wizard
