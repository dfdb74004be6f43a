#include "wizard/io/standardinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StandardInput)
};

constexpr qint64 pieceSize = 64LL * 1024;

/// Waits for bytes: how many came, 0 at the end, -1 with errno.
qint64 readSome(char *bytes, qint64 most)
{
#ifdef Q_OS_WIN
    ::_setmode(0, _O_BINARY);
    return ::_read(0, bytes, unsigned(most));
#else
    for (;;) {
        const auto count = ::read(STDIN_FILENO, bytes, std::size_t(most));
        if (count >= 0 || (errno != EINTR && errno != EAGAIN))
            return count;
        if (errno == EAGAIN) { // another program made it non-blocking; nothing there yet is not the end
            pollfd input{STDIN_FILENO, POLLIN, 0};
            ::poll(&input, 1, -1);
        }
    }
#endif
}

Error failure(const QString &message)
{
    return {message, Tr::tr("standard input")};
}

Error unreadable()
{
    return failure(errno == EBADF
            ? Tr::tr("It is closed. Write into it with | or <.")
            : Tr::tr("It cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

Result<QByteArray> readStandardInput(qint64 limit)
{
    QByteArray bytes;
    QByteArray piece(std::min(pieceSize, limit + 1), Qt::Uninitialized);
    while (bytes.size() <= limit) {
        const qint64 count = readSome(piece.data(), piece.size());
        if (count < 0)
            return std::unexpected(unreadable());
        if (count == 0)
            return bytes;
        bytes.append(piece.constData(), count);
    }
    return std::unexpected(failure(
        Tr::tr("There are more than %1 MiB. Give only the part around the error.").arg(limit / 1024 / 1024)));
}

Result<QByteArray> readStandardInputLine(qint64 limit)
{
    QByteArray line;
    while (line.size() <= limit) {
        char byte = 0; // one at a time, since what follows the line is not ours
        const qint64 count = readSome(&byte, 1);
        if (count < 0)
            return std::unexpected(unreadable());
        if (count == 0 || byte == '\n')
            return line.endsWith('\r') ? line.chopped(1) : line;
        line.append(byte);
    }
    return std::unexpected(failure(Tr::tr("The line has more than %1 bytes.").arg(limit)));
}

} // namespace wizard
