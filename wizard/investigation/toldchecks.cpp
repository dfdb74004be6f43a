#include "wizard/investigation/toldchecks.h"

#include "wizard/investigation/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ToldChecks)
};

} // namespace

QString plainReport(const ProbeTask &task)
{
    switch (task.state) {
    case ProbeState::Skipped:
        return task.blockedBy ? Tr::tr("Left out, because this did not succeed: %1")
                                    .arg(translated("Checks", entry(*task.blockedBy).title))
                              : Tr::tr("Left out, because no port for it is known");
    case ProbeState::TimedOut:
        return Tr::tr("It did not end in time");
    case ProbeState::Cancelled:
        return Tr::tr("Stopped before it ended");
    default:
        return task.report.sentence;
    }
}

QList<ToldCheck> toldChecks(const std::vector<ProbeTask> &tasks)
{
    QList<ToldCheck> told;
    for (const ProbeTask &task : tasks)
        told.append({task.target.server(), task.check, task.state, plainReport(task)});
    return told;
}

QString outcomeWord(ProbeState state)
{
    switch (state) {
    case ProbeState::Waiting:
    case ProbeState::Running:
    case ProbeState::Cancelled:
        return Tr::tr("Stopped");
    case ProbeState::Good:
        return Tr::tr("In order");
    case ProbeState::Bad:
        return Tr::tr("Not in order");
    case ProbeState::Unclear:
        return Tr::tr("Could not tell");
    case ProbeState::Skipped:
        return Tr::tr("Skipped");
    case ProbeState::TimedOut:
        return Tr::tr("No answer in time");
    }
    Q_UNREACHABLE();
}

QLatin1StringView outcomeId(ProbeState state)
{
    switch (state) {
    case ProbeState::Waiting:
    case ProbeState::Running:
    case ProbeState::Cancelled:
        return "stopped"_L1;
    case ProbeState::Good:
        return "good"_L1;
    case ProbeState::Bad:
        return "bad"_L1;
    case ProbeState::Unclear:
        return "unclear"_L1;
    case ProbeState::Skipped:
        return "skipped"_L1;
    case ProbeState::TimedOut:
        return "timed-out"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace wizard
