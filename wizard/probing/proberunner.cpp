#include "wizard/probing/proberunner.h"

#include <algorithm>

namespace wizard {

/// A probe under way. Probe and timer are released later, because either may be on the stack when it ends.
struct ProbeRunner::Running {
    int index = 0;
    std::unique_ptr<Probe> probe;
    std::unique_ptr<QTimer> timer = std::make_unique<QTimer>();

    ~Running()
    {
        timer->disconnect();
        timer.release()->deleteLater();
        probe->disconnect();
        probe.release()->deleteLater();
    }
};

namespace {

/// A check lets later ones go ahead where its first fact holds, whatever else it found.
bool succeeded(const ProbeTask &task)
{
    const Fact gate = entry(task.check).facts.front();
    return std::ranges::any_of(task.observations, [gate](const Observation &observation) {
        return observation.fact == gate && observation.truth == Truth::Yes;
    });
}

} // namespace

ProbeRunner::ProbeRunner(Factory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
}

ProbeRunner::~ProbeRunner() = default;

int ProbeRunner::doneCount() const
{
    return int(std::ranges::count_if(m_tasks, [](const ProbeTask &task) { return isDone(task.state); }));
}

void ProbeRunner::start(const QList<Check> &checks, const QStringList &servers)
{
    stop();
    m_tasks.clear();
    for (const QString &server : servers) {
        for (const Check check : checks)
            m_tasks.push_back(ProbeTask{check, server, ProbeState::Waiting, {}, {}});
    }
    m_running = true;
    scheduleAdvance();
}

void ProbeRunner::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_runningProbes.clear();
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        if (isDone(m_tasks[i].state))
            continue;
        m_tasks[i].state = ProbeState::Cancelled;
        Q_EMIT taskChanged(int(i));
    }
    Q_EMIT finished();
}

void ProbeRunner::clear()
{
    m_running = false;
    m_runningProbes.clear();
    m_tasks.clear();
}

void ProbeRunner::scheduleAdvance()
{
    if (m_advanceQueued)
        return;
    m_advanceQueued = true;
    // Queued, since a probe may finish inside start().
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_advanceQueued = false;
            if (m_running)
                advance();
        },
        Qt::QueuedConnection);
}

QString ProbeRunner::blockedBy(const ProbeTask &task, bool *waiting) const
{
    *waiting = false;
    for (const Check needed : entry(task.check).after) {
        const auto earlier = std::ranges::find_if(m_tasks,
            [&](const ProbeTask &other) { return other.check == needed && other.server == task.server; });
        if (earlier == m_tasks.end() || succeeded(*earlier))
            continue;
        if (!isDone(earlier->state)) {
            *waiting = true;
            continue;
        }
        return QString(entry(needed).id);
    }
    return {};
}

void ProbeRunner::advance()
{
    for (std::size_t i = 0; i < m_tasks.size() && m_running; ++i) {
        ProbeTask &task = m_tasks[i];
        if (task.state != ProbeState::Waiting)
            continue;
        bool waiting = false;
        const QString blocker = blockedBy(task, &waiting);
        if (!blocker.isEmpty())
            complete(int(i), ProbeState::Skipped, ProbeReport{.sentence = blocker, .observations = {}});
        else if (!waiting && m_runningProbes.size() < std::size_t(m_parallel))
            launch(int(i));
    }
    const bool allDone =
        std::ranges::all_of(m_tasks, [](const ProbeTask &task) { return isDone(task.state); });
    if (m_running && allDone) {
        m_running = false;
        Q_EMIT finished();
    }
}

void ProbeRunner::launch(int index)
{
    ProbeTask &task = m_tasks[std::size_t(index)];
    auto probe = m_factory(task.check, task.server);
    if (!probe) {
        complete(index, ProbeState::Skipped, {});
        return;
    }
    auto running = std::make_unique<Running>();
    running->index = index;
    running->probe = std::move(probe);
    running->timer->setSingleShot(true);
    connect(running->timer.get(), &QTimer::timeout, this,
        [this, index] { complete(index, ProbeState::TimedOut, {}); });
    connect(running->probe.get(), &Probe::finished, this, [this, index](const ProbeReport &report) {
        using enum ProbeReport::Outcome;
        const ProbeState state = report.outcome == Good ? ProbeState::Good
            : report.outcome == Bad                     ? ProbeState::Bad
                                                        : ProbeState::Unclear;
        complete(index, state, report);
    });
    task.state = ProbeState::Running;
    Probe &started = *running->probe;
    running->timer->start(limitOf(task.check));
    m_runningProbes.push_back(std::move(running));
    Q_EMIT taskChanged(index);
    started.start();
}

void ProbeRunner::complete(int index, ProbeState state, const ProbeReport &report)
{
    ProbeTask &task = m_tasks[std::size_t(index)];
    if (isDone(task.state)) // a second report of the same probe
        return;
    std::erase_if(m_runningProbes, [index](const auto &running) { return running->index == index; });
    task.state = state;
    task.sentence = report.sentence;
    task.observations = report.observations;
    Q_EMIT taskChanged(index);
    scheduleAdvance();
}

} // namespace wizard
