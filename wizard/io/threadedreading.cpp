#include "wizard/io/threadedreading.h"

#include <utility>

using namespace std::chrono_literals;

namespace wizard {
namespace {

constexpr auto betweenLooks = 20ms;

} // namespace

ThreadedReading::ThreadedReading(QString path, Reading how, ReadingMeans means, QObject *parent)
    : FileReading(parent)
    , m_path(std::move(path))
    , m_how(std::move(how))
    , m_means(std::move(means))
    , m_work(std::make_shared<ReadingWork>())
{
    connect(&m_look, &QTimer::timeout, this, &ThreadedReading::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ThreadedReading::giveUp);
}

ThreadedReading::~ThreadedReading()
{
    m_work->leave();
}

void ThreadedReading::start()
{
    begin();
    m_look.start(betweenLooks);
}

void ThreadedReading::begin()
{
    m_patience.start(m_means.patience);
    ReadingWork::begin(m_work, m_path, m_means, m_how);
}

void ThreadedReading::stop()
{
    m_work->stop();
}

void ThreadedReading::look()
{
    const ReadingWork::State state = m_work->state();
    if (state.done)
        return end();
    if (std::exchange(m_seen, state.steps) == state.steps)
        return;
    m_patience.start(m_means.patience);
    Q_EMIT progressed(state.progress);
}

void ThreadedReading::giveUp()
{
    const bool more = m_work->giveUp(
        {tr("Nothing came from it any more. Is its drive still connected? Copy it to this computer."),
            m_path});
    if (more)
        begin();
    else
        end();
}

void ThreadedReading::end()
{
    m_look.stop();
    m_patience.stop();
    if (const auto import = m_work->result(m_path, isFolder(m_path)))
        Q_EMIT finished(*import);
    else
        Q_EMIT failed(import.error());
}

} // namespace wizard
