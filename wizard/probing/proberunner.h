#pragma once

#include "wizard/probing/probe.h"
#include "wizard/target.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace wizard {

enum class ProbeState { Waiting, Running, Good, Bad, Unclear, Skipped, TimedOut, Cancelled };

[[nodiscard]] constexpr bool isDone(ProbeState state)
{
    return state != ProbeState::Waiting && state != ProbeState::Running;
}

/// One check of one server in a run.
struct ProbeTask {
    Check check = Check::Count;
    Target target;
    ProbeState state = ProbeState::Waiting;
    std::optional<Check> blockedBy = {}; ///< of a skipped one: what has to succeed on this server first
    ProbeReport report = {}; ///< empty until the probe reports
};

/// Runs probes: those with prerequisites after them, at most `parallel` at once, each for at most the limit
/// of its check. Keeps what was found when stopped. Owns the running probes. Linear in the number of targets.
class ProbeRunner : public QObject {
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<Probe>(Check check, const Target &target)>;

    explicit ProbeRunner(Factory factory, QObject *parent = nullptr);
    ~ProbeRunner() override;

    /// The same limit for every check, instead of their own.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    [[nodiscard]] std::chrono::milliseconds limitOf(Check check) const
    {
        return m_limit.value_or(entry(check).limit);
    }
    void setParallel(int parallel) { m_parallel = parallel; }

    /// Starts the checks on every target. A factory that returns null skips the check.
    void start(const QList<Check> &checks, const QList<Target> &targets);
    /// Ends every running probe; what finished before is kept. No effect when nothing runs.
    void stop();
    /// Ends everything and forgets the tasks; emits nothing.
    void clear();

    [[nodiscard]] const std::vector<ProbeTask> &tasks() const { return m_tasks; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int doneCount() const { return m_done; }

Q_SIGNALS:
    void taskChanged(int index);
    void finished(); ///< once per start(), also after stop()

private:
    struct Running;
    void advance();
    void scheduleAdvance();
    void settle(int index);
    void launch(int index);
    void complete(int index, ProbeState state, const ProbeReport &report);
    void change(int index, ProbeState state);
    [[nodiscard]] int firstOfTarget(int index) const { return index - index % m_checksPerTarget; }

    Factory m_factory;
    std::vector<ProbeTask> m_tasks; ///< target by target
    std::set<int> m_ready; ///< tasks that nothing holds back any more
    std::vector<int> m_ended; ///< tasks whose target is to be looked at again
    int m_checksPerTarget = 1;
    int m_done = 0;
    std::vector<std::unique_ptr<Running>> m_runningProbes;
    std::optional<std::chrono::milliseconds> m_limit;
    int m_parallel = 6;
    bool m_running = false;
    bool m_advanceQueued = false;
};

} // namespace wizard
