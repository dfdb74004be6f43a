#include "app/cli/output.h"

#include "wizard/investigation/plaintext.h"
#include "wizard/io/filename.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype longestComplaint = 4000;

/// Another program may have made the stream non-blocking; then it is full for a moment only.
bool mayGoOn(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    if (errno == EINTR || errno == EAGAIN) {
        const bool full = errno == EAGAIN;
        std::clearerr(stream);
        pollfd room{fileno(stream), POLLOUT, 0};
        return !full || ::poll(&room, 1, -1) >= 0 || errno == EINTR;
    }
#endif
    return false;
}

/// False when it failed, now or before.
bool write(std::FILE *stream, const QByteArray &bytes)
{
    std::size_t done = 0;
    const auto size = std::size_t(bytes.size());
    while (done < size && std::ferror(stream) == 0) {
        errno = 0;
        done += std::fwrite(bytes.constData() + done, 1, size - done, stream);
        if (done < size && !mayGoOn(stream))
            return false;
    }
    return done == size;
}

void printBytes(const QByteArray &bytes)
{
    const bool wasWhole = isOutputWhole();
    if (write(stdout, bytes) || !wasWhole)
        return;
    // Whoever closed a pipe has seen enough; everybody else loses something.
    const int reason = errno;
    if (reason == EBADF)
        complain(Tr::tr("Standard output is closed."));
    else if (reason != EPIPE)
        complain(Tr::tr("Standard output cannot be written: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(reason))));
}

} // namespace

void prepareStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Opened the wrong way round, so that using it stays an error.
        if (::fcntl(stream, F_GETFD) < 0) [[maybe_unused]]
            const int reserved = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
    // A reader that leaves must not cost the files that are yet to be written; too much is an error like
    // any other.
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
#endif
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::setvbuf(stderr, nullptr, _IONBF, 0);
}

void print(const QString &text)
{
    printBytes(visibleText(text).toUtf8());
}

void printLine(const QString &line)
{
    printBytes(visibleLine(shownName(line)).toUtf8() + '\n');
}

void printJson(const QJsonDocument &document, bool inOneLine)
{
    const QByteArray json = document.toJson(inOneLine ? QJsonDocument::Compact : QJsonDocument::Indented);
    printBytes(visibleJson(json) + (inOneLine ? "\n" : ""));
}

void complain(const QString &line)
{
    write(stderr, visibleLine(shownName(shortened(line, longestComplaint))).toUtf8() + '\n');
}

void explain(const QString &text)
{
    write(stderr, visibleText(text).toUtf8());
}

bool isOutputWhole()
{
    return std::ferror(stdout) == 0;
}

} // namespace app
