#include "wizard/probing/proberunner.h"

#include <algorithm>
#include <utility>

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
    const std::vector<Told> &tells = entry(task.check).tells;
    return !tells.empty()
        && std::ranges::any_of(task.report.observations, [&](const Observation &observation) {
               return observation.fact == tells.front().fact && observation.truth == Truth::Yes;
           });
}

} // namespace

ProbeRunner::ProbeRunner(Factory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
}

ProbeRunner::~ProbeRunner() = default;

void ProbeRunner::start(const QList<Check> &checks, const QList<Target> &targets)
{
    stop();
    clear();
    m_checksPerTarget = std::max(1, int(checks.size()));
    for (const Target &target : targets) {
        for (const Check check : checks)
            m_tasks.push_back({.check = check, .target = target});
    }
    m_running = true;
    for (int index = 0; index < int(m_tasks.size()); ++index)
        settle(index);
    scheduleAdvance();
}

void ProbeRunner::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_runningProbes.clear();
    for (int index = 0; index < int(m_tasks.size()); ++index) {
        if (!isDone(m_tasks[std::size_t(index)].state))
            change(index, ProbeState::Cancelled);
    }
    Q_EMIT finished();
}

void ProbeRunner::clear()
{
    m_running = false;
    m_runningProbes.clear();
    m_ready.clear();
    m_ended.clear();
    m_tasks.clear();
    m_done = 0;
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

/// Makes a waiting task ready where nothing holds it back, or skips it where something does for good.
void ProbeRunner::settle(int index)
{
    ProbeTask &task = m_tasks[std::size_t(index)];
    if (task.state != ProbeState::Waiting)
        return;
    bool waits = false;
    const auto first = m_tasks.begin() + firstOfTarget(index);
    for (const Check needed : entry(task.check).after) {
        const auto earlier = std::find_if(first, first + m_checksPerTarget,
            [needed](const ProbeTask &other) { return other.check == needed; });
        if (earlier == first + m_checksPerTarget || succeeded(*earlier))
            continue;
        if (isDone(earlier->state)) {
            task.blockedBy = needed;
            complete(index, ProbeState::Skipped, {});
            return;
        }
        waits = true;
    }
    if (!waits)
        m_ready.insert(index);
}

void ProbeRunner::advance()
{
    while (m_running && !m_ended.empty()) {
        const int first = firstOfTarget(m_ended.back());
        m_ended.pop_back();
        // Only checks of the same target wait for one another.
        for (int other = first; other < first + m_checksPerTarget && m_running; ++other)
            settle(other);
    }
    while (m_running && !m_ready.empty() && m_runningProbes.size() < std::size_t(m_parallel))
        launch(m_ready.extract(m_ready.begin()).value());
    if (m_running && m_done == int(m_tasks.size())) {
        m_running = false;
        Q_EMIT finished();
    }
}

void ProbeRunner::launch(int index)
{
    ProbeTask &task = m_tasks[std::size_t(index)];
    auto probe = m_factory(task.check, task.target);
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
    Probe &started = *running->probe;
    running->timer->start(limitOf(task.check));
    m_runningProbes.push_back(std::move(running));
    change(index, ProbeState::Running);
    started.start();
}

void ProbeRunner::complete(int index, ProbeState state, const ProbeReport &report)
{
    ProbeTask &task = m_tasks[std::size_t(index)];
    if (isDone(task.state)) // a second report of the same probe
        return;
    std::erase_if(m_runningProbes, [index](const auto &running) { return running->index == index; });
    task.report = report;
    m_ended.push_back(index);
    scheduleAdvance();
    change(index, state);
}

void ProbeRunner::change(int index, ProbeState state)
{
    m_tasks[std::size_t(index)].state = state;
    m_done += isDone(state) ? 1 : 0;
    Q_EMIT taskChanged(index);
}

} // namespace wizard
