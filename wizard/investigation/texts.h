#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/unlistedfinding.h"

#include <QDateTime>
#include <QString>

namespace wizard {

struct Sentence;

/// Sentence of a fact with its value, translated, without what looks like a password; thumbprints are
/// shortened to eight digits.
[[nodiscard]] QString sentence(Fact fact, Truth truth, const Value &value);

/// Plain text for an incident: verdict, servers, since when, reasons, what was not checked. At most 72
/// columns.
[[nodiscard]] QString ticketText(const Diagnosis &diagnosis, const QDateTime &clock, const QString &since);

/// Word for a verdict, translated.
[[nodiscard]] QString verdictWord(Verdict verdict);
/// The same, and that it is not the server where the fault lies outside.
[[nodiscard]] QString verdictWord(const Finding &finding);
/// The servers or accounts where a finding holds, behind what they are; empty where none is named.
[[nodiscard]] QString placesText(const Finding &finding, qsizetype mostNames);
/// What was printed, each with its place.
[[nodiscard]] QString messagesText(const UnlistedFinding &finding, qsizetype mostNames);
/// Their beginnings in quotes, each with its line.
[[nodiscard]] QString sentencesText(const QList<Sentence> &sentences, qsizetype mostNames);

} // namespace wizard
