#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/evidence/importer.h"
#include "wizard/probing/proberunner.h"

#include <QMap>

#include <vector>

namespace wizard {

/// What people brought: answers, pasted text, files.
struct Material {
    struct File {
        QString path; ///< or the name of a text
        Import import;
    };
    QMap<Fact, Truth> reported;
    QString since; ///< when it began, in people's own words; decides nothing
    QString pastedText;
    QList<Recognition> pasted; ///< recognised in pastedText
    QList<File> files;
};

[[nodiscard]] QList<Recognition> recognisedIn(const Material &material);
[[nodiscard]] QList<Symptom> symptomsIn(const Material &material, const QList<Symptom> &chosen);
[[nodiscard]] Evidence evidenceOf(const Material &material, const std::vector<ProbeTask> &tasks);

} // namespace wizard
