#pragma once

#include "wizard/diagnosis/contradiction.h"
#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/unlistedfinding.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/notunderstood.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/investigation/coverage.h"
#include "wizard/investigation/toldchecks.h"
#include "wizard/result.h"

#include <QDateTime>
#include <QJsonDocument>

namespace app {

enum class Format { Text, Json, Markdown };

/// Reads --format; the error names the formats that are allowed.
[[nodiscard]] wizard::Result<Format> readFormat(const QString &name, const QList<Format> &allowed);

[[nodiscard]] QString verdictId(wizard::Verdict verdict);

/// What `diagnose` prints.
struct Report {
    wizard::Diagnosis diagnosis;
    wizard::Coverage coverage;
    QList<wizard::ToldCheck> checks = {}; ///< what each of them saw
    QList<wizard::Recognition> recognised;
    QDateTime clock;
    QList<wizard::Contradiction> contradictions = {};
    QList<wizard::UnlistedFinding> unlisted = {};
    QList<wizard::Sentence> notUnderstood = {};
    QList<wizard::Import> files = {};
};

/// Excerpts and values are shortened, and without what looks like a password.
[[nodiscard]] QJsonDocument reportAsJson(const Report &report);
/// Every line is made visible, as Markdown where it is asked for.
[[nodiscard]] QString reportAsText(const Report &report, bool markdown);

} // namespace app
