#include "wizard/io/savefile.h"

#ifdef Q_OS_UNIX

#include "wizard/io/filename.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// An open file or folder.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// A file that has no name before it is complete, where the file system can do that; a program that is
/// killed leaves nothing then. Elsewhere it has a name beside the one that it will get.
class NewFile {
public:
    explicit NewFile(int folder)
        : m_folder(folder)
        , m_file(open())
    {
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (!m_name.isEmpty())
            ::unlinkat(m_folder, m_name.constData(), 0);
    }

    /// False leaves the reason in errno.
    [[nodiscard]] bool write(const QByteArray &bytes, std::optional<mode_t> mode) const;
    [[nodiscard]] bool moveTo(const QByteArray &name, bool replace);

private:
    [[nodiscard]] int open();
    [[nodiscard]] bool giveName(const QByteArray &name) const;

    int m_folder;
    QByteArray m_name; ///< empty as long as it has none
    Descriptor m_file;
};

int NewFile::open()
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0) {
        const int unnamed = ::openat(m_folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
        if (unnamed >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL && errno != ENOENT))
            return unnamed;
    }
#endif
    m_name = ".exmedic-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    const int named = ::openat(m_folder, m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (named < 0)
        m_name.clear();
    return named;
}

bool NewFile::write(const QByteArray &bytes, std::optional<mode_t> mode) const
{
    const int file = m_file.number();
    if (file < 0)
        return false;
    if (mode && ::fchmod(file, *mode & 0777) != 0)
        return false;
    for (qsizetype done = 0; done < bytes.size();) {
        const auto count = ::write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += count > 0 ? count : 0;
    }
    // Some file systems tell only now that there is no room.
    return ::fsync(file) == 0 || errno == EINVAL;
}

bool NewFile::giveName(const QByteArray &name) const
{
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(m_file.number());
    return ::linkat(AT_FDCWD, open.constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

bool NewFile::moveTo(const QByteArray &name, bool replace)
{
    if (m_name.isEmpty() && !replace)
        return giveName(name); // fails where something has come there meanwhile
    if (m_name.isEmpty()) {
        const QByteArray beside =
            ".exmedic-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
        if (!giveName(beside))
            return false;
        m_name = beside;
    }
    if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
        return false;
    m_name.clear();
    return true;
}

Result<void> cannotSave(const QString &path, int reason)
{
    return std::unexpected(Error{Tr::tr("The file cannot be saved (%1). Choose another folder.")
                                     .arg(QString::fromLocal8Bit(std::strerror(reason))),
        path});
}

Result<void> refusal(const QString &path, mode_t mode)
{
    if (S_ISLNK(mode))
        return std::unexpected(
            Error{Tr::tr("This is a link, which is not followed. Name the file itself."), path});
    if (S_ISDIR(mode))
        return std::unexpected(Error{Tr::tr("This is a folder. Name a file in it."), path});
    return std::unexpected(
        Error{Tr::tr("This is no ordinary file and is left alone. Choose another name."), path});
}

#ifdef O_PATH
constexpr int folderOnly = O_PATH | O_DIRECTORY | O_CLOEXEC;
#else
constexpr int folderOnly = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes, ReadableBy readers)
{
    const QByteArray whole = encodedName(path);
    const qsizetype nameAt = whole.lastIndexOf('/') + 1;
    const QByteArray name = whole.sliced(nameAt);
    if (name.isEmpty() || name == "." || name == "..")
        return refusal(path, S_IFDIR);
    // From here on the folder stays the same one, whatever happens to its name.
    const Descriptor folder(::open(nameAt == 0 ? "." : whole.first(nameAt).constData(), folderOnly));
    if (folder.number() < 0)
        return cannotSave(path, errno);
    struct stat there { };
    const bool replace = ::fstatat(folder.number(), name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0;
    if (replace && !S_ISREG(there.st_mode))
        return refusal(path, there.st_mode);
    NewFile file(folder.number());
    std::optional<mode_t> mode;
    if (readers == ReadableBy::Owner)
        mode = 0600;
    else if (replace)
        mode = there.st_mode;
    if (!file.write(bytes, mode) || !file.moveTo(name, replace))
        return cannotSave(path, errno);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    const QByteArray whole = encodedName(path);
    const auto isFolder = [](const QByteArray &name) {
        struct stat status { };
        return ::stat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode);
    };
    for (qsizetype end = whole.indexOf('/', 1);; end = whole.indexOf('/', end + 1)) {
        const QByteArray part = end < 0 ? whole : whole.first(end);
        const int reason = ::mkdir(part.constData(), 0777) == 0 ? 0 : errno;
        if (reason != 0 && !isFolder(part))
            return std::unexpected(
                Error{Tr::tr("The folder cannot be made (%1). Check the path and the rights.")
                          .arg(QString::fromLocal8Bit(std::strerror(reason))),
                    path});
        if (end < 0)
            return {};
    }
}

} // namespace wizard

#endif
