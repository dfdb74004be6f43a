#include "wizard/evidence/agreement.h"

namespace wizard {

void Agreement::add(const Observation &observation)
{
    const bool yes = observation.truth == Truth::Yes;
    const bool no = observation.truth == Truth::No;
    if (!yes && !no) // a check that failed takes nothing back
        return;
    m_measured |= !observation.source.isPerson();
    if (observation.time.isValid()) {
        addDated(observation.time.toMSecsSinceEpoch(), yes, no);
    } else {
        m_undatedYes |= yes;
        m_undatedNo |= no;
    }
}

void Agreement::join(const Agreement &other)
{
    addDated(other.m_newest, other.m_newestYes, other.m_newestNo);
    m_undatedYes |= other.m_undatedYes;
    m_undatedNo |= other.m_undatedNo;
    m_measured |= other.m_measured;
}

void Agreement::addDated(qint64 time, bool yes, bool no)
{
    if (time < m_newest)
        return;
    m_newestYes = yes || (time == m_newest && m_newestYes);
    m_newestNo = no || (time == m_newest && m_newestNo);
    m_newest = time;
}

Truth Agreement::truth() const
{
    const bool yes = m_newestYes || m_undatedYes;
    const bool no = m_newestNo || m_undatedNo;
    if (yes == no)
        return Truth::Unknown;
    return yes ? Truth::Yes : Truth::No;
}

} // namespace wizard
