#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/evidence/recogniser.h"
#include "wizard/investigation/coverage.h"
#include "wizard/result.h"

#include <QByteArray>
#include <QDateTime>

namespace app {

enum class Format { Text, Json, Markdown };

/// Reads --format; the error names the formats that are allowed.
[[nodiscard]] wizard::Result<Format> readFormat(const QString &name, const QList<Format> &allowed);

[[nodiscard]] QString verdictId(wizard::Verdict verdict);

/// What `diagnose` prints.
struct Report {
    wizard::Diagnosis diagnosis;
    wizard::Coverage coverage;
    QList<wizard::Recognition> recognised;
    QDateTime clock;
};

[[nodiscard]] QByteArray reportAsJson(const Report &report);
[[nodiscard]] QByteArray reportAsText(const Report &report, bool markdown);

} // namespace app
