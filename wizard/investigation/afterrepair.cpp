#include "wizard/investigation/investigation.h"

namespace wizard {

void Investigation::checkAfterRepair()
{
    const Diagnosis before = m_diagnosis;
    outdate(m_material);
    Q_EMIT inputChanged();
    if (m_targets.isEmpty())
        conclude();
    else
        startChecks();
    m_before = before;
}

QList<Fact> Investigation::factsToRepeat() const
{
    return wizard::factsToRepeat(m_before, evidence(), m_clock);
}

} // namespace wizard
