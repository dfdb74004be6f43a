#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/remediation/plan.h"

#include <QDateTime>
#include <QString>

namespace wizard {

/// Sentence of a fact with its value, translated; thumbprints are shortened to eight digits.
[[nodiscard]] QString sentence(Fact fact, Truth truth, const QString &value);

/// Plain text for an incident: verdict, servers, reasons, what was not checked. At most 72 columns.
[[nodiscard]] QString ticketText(const Diagnosis &diagnosis, const QDateTime &clock);

/// For the person who carries out the repair: what, where, which rights, interruption, waiting, way back.
[[nodiscard]] QString handOverText(const Finding &finding, const Plan &plan);

/// The seven fields of a change request, in plain text: short description, configuration item, justification,
/// implementation plan, risk and impact, backout plan, test plan.
[[nodiscard]] QString changeText(const Finding &finding, const Plan &plan);

/// Word for a verdict, translated.
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace wizard
