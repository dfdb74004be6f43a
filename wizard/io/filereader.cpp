#include "wizard/io/filereader.h"

#include "wizard/io/filename.h"
#include "wizard/io/openfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
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

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() > limit)
        return std::unexpected(tooLarge(path, (*file)->size(), limit));
    return contentOf(**file, path, limit);
}

#ifdef Q_OS_UNIX

bool isTaken(const QString &path)
{
    struct stat status { };
    return ::lstat(encodedName(path).constData(), &status) == 0;
}

#else

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

#endif

} // namespace wizard
