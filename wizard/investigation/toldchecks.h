#pragma once

#include "wizard/probing/proberunner.h"

namespace wizard {

/// What one check says to people.
struct ToldCheck {
    ServerName server;
    Check check = Check::Count;
    ProbeState state = ProbeState::Waiting;
    QString report; ///< what it saw, or why it saw nothing; empty only while it waits or runs
};

/// What was seen, or in the language of the program why nothing was.
[[nodiscard]] QString plainReport(const ProbeTask &task);
[[nodiscard]] QList<ToldCheck> toldChecks(const std::vector<ProbeTask> &tasks);
/// Word for how a check ended, translated.
[[nodiscard]] QString outcomeWord(ProbeState state);
/// "good", "bad", "unclear", "skipped", "timed-out", "stopped"; part of the contract of `diagnose`.
[[nodiscard]] QLatin1StringView outcomeId(ProbeState state);

} // namespace wizard
