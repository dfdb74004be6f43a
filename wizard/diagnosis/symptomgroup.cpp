#include "wizard/diagnosis/symptomgroup.h"

#include <QMap>

#include <algorithm>

namespace wizard {

QList<SymptomGroup> groupedBySymptom(const Diagnosis &diagnosis)
{
    QMap<Symptom, qsizetype> explained;
    for (const Finding &finding : diagnosis.findings) {
        for (const Symptom symptom : finding.explains)
            explained[symptom] += finding.isOnlySuspected() ? 1 : 0;
    }
    const auto rank = [&](Symptom symptom) { return std::pair(explained.value(symptom), symptom); };
    QMap<std::pair<qsizetype, Symptom>, SymptomGroup> groups;
    for (const Finding &finding : diagnosis.findings) {
        if (!finding.isOnlySuspected())
            continue;
        const Symptom symptom = std::ranges::min(finding.explains, {}, rank);
        SymptomGroup &group = groups[rank(symptom)];
        group.symptom = symptom;
        group.findings.append(&finding);
    }
    return groups.values();
}

} // namespace wizard
