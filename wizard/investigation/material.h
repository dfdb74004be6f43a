#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/evidence/evidence.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/probing/proberunner.h"

#include <QMap>

#include <vector>

namespace wizard {

/// What people brought: answers, pasted text, files.
struct Material {
    struct File {
        QString path; ///< or the name of a text
        Import import;
        bool outdated = false; ///< read before the repair
    };
    QMap<Fact, Truth> reported;
    QString since; ///< when it began, in people's own words; decides nothing
    QString pastedText;
    QList<Recognition> pasted; ///< recognised in pastedText, without what is outdated
    QString outdatedText; ///< the part of pastedText that is older than the repair
    QList<File> files;
};

/// Takes over a new pasted text. What stood in it before the repair stays outdated wherever it stands now.
void setPastedText(Material &material, const QString &text);
/// Everything that was pasted and read so far is older than a repair.
void outdate(Material &material);
/// The facts behind the answers of before that nobody knows any more: neither healed nor still broken.
[[nodiscard]] QList<Fact> factsToRepeat(const Diagnosis &before, const Evidence &now, const QDateTime &clock);

// What still counts:
[[nodiscard]] QList<Recognition> recognisedIn(const Material &material);
[[nodiscard]] QList<Symptom> symptomsIn(const Material &material, const QList<Symptom> &chosen);
[[nodiscard]] Evidence evidenceOf(const Material &material, const std::vector<ProbeTask> &tasks);

} // namespace wizard
