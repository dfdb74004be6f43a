#include "wizard/diagnosis/repairorder.h"

#include "wizard/knowledge/area.h"

#include <algorithm>

namespace wizard {

QList<const Finding *> inOrderOfRepair(const Diagnosis &diagnosis)
{
    QList<const Finding *> confirmed;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.verdict == Verdict::Confirmed)
            confirmed.append(&finding);
    }
    std::ranges::stable_sort(confirmed, {}, [](const Finding *finding) { return areaOf(*finding->cause); });
    return confirmed;
}

} // namespace wizard
