#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/knowledge/remedy.h"

#include <QDateTime>
#include <QMap>

namespace wizard {

/// What the evidence says about choices of a remedy: name -> value. What it does not tell is not in there.
[[nodiscard]] QMap<QString, QString> suggestedChoices(
    const Remedy &remedy, const Evidence &derived, const QDateTime &clock);

} // namespace wizard
