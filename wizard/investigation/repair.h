#pragma once

#include "wizard/investigation/conclusion.h"
#include "wizard/remediation/plan.h"

#include <optional>

namespace wizard {

/// The finding that is to be repaired, and what was decided for it.
class Repair {
public:
    /// Another cause starts without decisions.
    void choose(const Cause &cause);
    void decide(const Cause &cause, const Decisions &decisions);
    /// Forgets a choice that is gone or ruled out, and what was decided for it.
    void follow(const Diagnosis &diagnosis);

    /// What was chosen, else the best answer; null without any.
    [[nodiscard]] const Finding *finding(const Diagnosis &diagnosis) const;
    /// For that finding.
    [[nodiscard]] Decisions decisions(const Diagnosis &diagnosis) const;

private:
    const Cause *m_cause = nullptr;
    Decisions m_decisions;
};

/// The plan for a remedy, with what speaks for its cause as far as the case knows it; what nobody decided is
/// what the evidence suggests. `made` names the files and nothing else.
[[nodiscard]] Result<Plan> planFor(const Remedy &remedy, const Decisions &decisions, const Case &given,
    const Conclusion &conclusion, const QDateTime &made);

/// The finding of a cause; null where the diagnosis does not name it.
[[nodiscard]] const Finding *findingOf(QLatin1StringView causeId, const Diagnosis &diagnosis);

} // namespace wizard
