#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/remediation/plan.h"

#include <optional>

namespace wizard {

/// The finding that is to be repaired, what was decided for it, and the plan that follows from both.
class Repair {
public:
    /// False where this cause was chosen already. Another cause starts without decisions.
    bool choose(const Cause &cause);
    void decide(const Decisions &decisions) { m_decisions = decisions; }
    /// Follows a new diagnosis: a choice that is gone or ruled out is forgotten with its decisions.
    void follow(const Diagnosis &diagnosis);
    /// Makes the plan anew. `server` is used where the finding names none.
    void plan(const Diagnosis &diagnosis, const QDateTime &clock, const QString &server);

    /// What was chosen, else the best answer; null without any.
    [[nodiscard]] const Finding *finding(const Diagnosis &diagnosis) const;
    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }
    /// Empty without a finding or a remedy.
    [[nodiscard]] const std::optional<Result<Plan>> &plan() const { return m_plan; }

private:
    const Cause *m_chosen = nullptr; ///< of the catalogue
    Decisions m_decisions;
    std::optional<Result<Plan>> m_plan;
};

} // namespace wizard
