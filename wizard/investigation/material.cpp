#include "wizard/investigation/material.h"
#include "wizard/evidence/reading/readers.h"

#include "wizard/diagnosis/derive.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

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

QList<Observation> observationsOf(const QList<Recognition> &recognised)
{
    QList<Observation> all;
    for (const Recognition &one : recognised)
        all += one.observations;
    return all;
}

/// The text with blank lines in place of the outdated part, so that line numbers stay.
QString currentPart(const Material &material)
{
    const qsizetype start = material.pastedText.indexOf(material.outdatedText);
    if (material.outdatedText.isEmpty() || start < 0)
        return material.pastedText;
    QString current = material.pastedText;
    return current.replace(
        start, material.outdatedText.size(), QString(material.outdatedText.count(u'\n'), u'\n'));
}

bool isReportedOnly(Fact fact)
{
    return std::ranges::all_of(entry(fact).origins, [](Origin origin) { return origin == Origin::Person; });
}

} // namespace

void setPastedText(Material &material, const QString &text)
{
    material.pastedText = text;
    if (!text.contains(material.outdatedText))
        material.outdatedText.clear();
    material.pasted = recognise(currentPart(material), Tr::tr("pasted text"));
}

void outdate(Material &material)
{
    material.outdatedText = material.pastedText.trimmed();
    material.pasted.clear();
    for (Material::File &file : material.files)
        file.outdated = true;
}

QList<Fact> factsToRepeat(const Diagnosis &before, const Evidence &now, const QDateTime &clock)
{
    const Evidence whole = derive(now, clock);
    QList<Fact> facts;
    for (const Finding &finding : before.findings) {
        if (finding.verdict < Verdict::Likely)
            continue;
        for (const Reason &reason : finding.reasonsFor) {
            const bool known = whole.truth(reason.fact) != Truth::Unknown;
            if (!known && !isReportedOnly(reason.fact) && !facts.contains(reason.fact))
                facts.append(reason.fact);
        }
    }
    return facts;
}

QList<Recognition> recognisedIn(const Material &material)
{
    QList<Recognition> all = material.pasted;
    for (const Material::File &file : material.files) {
        if (!file.outdated)
            all += file.import.recognised;
    }
    return all;
}

QList<Symptom> symptomsIn(const Material &material, const QList<Symptom> &chosen)
{
    QList<Symptom> all = chosen;
    for (const Recognition &one : recognisedIn(material))
        addNew(all, one.symptoms);
    for (const Material::File &file : material.files) {
        if (!file.outdated)
            addNew(all, file.import.symptoms);
    }
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
    evidence.add(observationsOf(material.pasted));
    for (const Material::File &file : material.files) {
        if (!file.outdated)
            evidence.add(file.import.observations);
    }
    for (const ProbeTask &task : tasks)
        evidence.add(task.report.observations);
    return evidence;
}

} // namespace wizard
