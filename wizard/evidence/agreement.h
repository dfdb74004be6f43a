#pragma once

#include "wizard/evidence/observation.h"

#include <limits>

namespace wizard {

/// What observations of one fact say together. Older dated ones are outdated; the newest and the undated ones
/// must agree, or nobody knows. Joining two agreements gives that of all their observations.
class Agreement {
public:
    void add(const Observation &observation);
    void join(const Agreement &other);
    [[nodiscard]] Truth truth() const;
    /// Something else than a person's answer says so.
    [[nodiscard]] bool isMeasured() const { return m_measured; }

private:
    void addDated(qint64 time, bool yes, bool no);

    qint64 m_newest = std::numeric_limits<qint64>::min(); ///< of those with a time
    bool m_newestYes = false;
    bool m_newestNo = false;
    bool m_undatedYes = false;
    bool m_undatedNo = false;
    bool m_measured = false;
};

} // namespace wizard
