#include "wizard/investigation/material.h"

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Material)
};

void addNew(QList<Symptom> &all, const QList<Symptom> &more)
{
    for (const Symptom symptom : more) {
        if (!all.contains(symptom))
            all.append(symptom);
    }
}

} // namespace

QList<Recognition> recognisedIn(const Material &material)
{
    QList<Recognition> all = material.pasted;
    for (const Material::File &file : material.files)
        all += file.import.recognised;
    return all;
}

QList<Symptom> symptomsIn(const Material &material, const QList<Symptom> &chosen)
{
    QList<Symptom> all = chosen;
    for (const Recognition &one : recognisedIn(material))
        addNew(all, one.symptoms);
    for (const Material::File &file : material.files)
        addNew(all, file.import.symptoms);
    return all;
}

Evidence evidenceOf(const Material &material, const std::vector<ProbeTask> &tasks)
{
    Evidence evidence;
    for (auto answer = material.reported.cbegin(); answer != material.reported.cend(); ++answer) {
        Observation observation;
        observation.fact = answer.key();
        observation.truth = answer.value();
        observation.source = Tr::tr("reported");
        evidence.add(observation);
    }
    for (const Recognition &one : recognisedIn(material))
        evidence.add(one.observations);
    for (const Material::File &file : material.files)
        evidence.add(file.import.observations);
    for (const ProbeTask &task : tasks)
        evidence.add(task.observations);
    return evidence;
}

} // namespace wizard
