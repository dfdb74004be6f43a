#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/knowledge/symptom.h"
#include "wizard/result.h"
#include "wizard/target.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace wizard {

/// A case as a file: JSON, version 1, extension .exmedic. Opening it gives the verdict of the live run, so it
/// holds all observations, also those that were read from the pasted text.
struct Pack {
    QString toolVersion;
    QDateTime clock; ///< the instant that diagnosis used
    QList<Symptom> symptoms;
    QList<Target> targets;
    QString since; ///< when it began, in people's own words
    QString pastedText;
    QList<Observation> observations;

    friend bool operator==(const Pack &, const Pack &) = default;
};

[[nodiscard]] QByteArray writePack(const Pack &pack);
[[nodiscard]] Result<Pack> readPack(const QByteArray &bytes, const QString &name);
[[nodiscard]] bool looksLikePack(const QByteArray &bytes);

} // namespace wizard
