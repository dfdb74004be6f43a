#include "app/cli/stopsignal.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace app {
namespace {

constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP};
constexpr int firstExitCode = 128; // as shells tell it

int writingEnd = -1; // a handler of signals knows nothing else

void tell(int number)
{
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, 1);
    errno = saved;
}

} // namespace

struct StopSignal::Pipe {
    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, stopping.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , m_pipe(std::make_unique<Pipe>())
{
    if (::pipe(m_pipe->ends.data()) != 0)
        return;
    for (const int end : m_pipe->ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writingEnd = m_pipe->ends[1];
    m_pipe->notifier = std::make_unique<QSocketNotifier>(m_pipe->ends[0], QSocketNotifier::Read);
    connect(m_pipe->notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        if (::read(m_pipe->ends[0], &number, 1) == 1)
            Q_EMIT raised(firstExitCode + number);
    });
    for (std::size_t i = 0; i < stopping.size(); ++i) {
        struct sigaction action { };
        action.sa_handler = tell;
        action.sa_flags = SA_RESTART | int(SA_RESETHAND);
        ::sigaction(stopping[i], nullptr, &m_pipe->before[i]);
        if (m_pipe->before[i].sa_handler != SIG_IGN) // as nohup wants it
            ::sigaction(stopping[i], &action, nullptr);
    }
}

StopSignal::~StopSignal()
{
    if (writingEnd < 0)
        return;
    for (std::size_t i = 0; i < stopping.size(); ++i)
        ::sigaction(stopping[i], &m_pipe->before[i], nullptr);
    writingEnd = -1;
    m_pipe->notifier.reset();
    for (const int end : m_pipe->ends)
        ::close(end);
}

void endAsSignalled(int exitCode)
{
    for (const int number : stopping) {
        if (exitCode != firstExitCode + number)
            continue;
        ::signal(number, SIG_DFL);
        ::raise(number);
    }
}

} // namespace app

#else

namespace app {

struct StopSignal::Pipe { };

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
}

StopSignal::~StopSignal() = default;

void endAsSignalled(int) { }

} // namespace app

#endif
