#pragma once

#include "wizard/evidence/observation.h"

#include <QJsonObject>
#include <QStringList>

namespace powershell {

/// What the collector must find on a server of a state, worked out from the state alone: "fact truth value
/// server certificate", sorted.
[[nodiscard]] QStringList factsOfState(const QJsonObject &state, const QString &server);

[[nodiscard]] QString inOneLine(const wizard::Observation &observation);

/// What was read, in the same form. What the vocabulary adds is tested with the vocabulary.
[[nodiscard]] QStringList factsRead(const QList<wizard::Observation> &observations);

/// What is missing and what is too much, for messages.
[[nodiscard]] QString compared(const QStringList &read, const QStringList &expected);

} // namespace powershell
