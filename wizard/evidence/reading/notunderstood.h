#pragma once

#include "wizard/evidence/recognition.h"
#include "wizard/evidence/words/sentences.h"

namespace wizard {

/// Sentences that somebody wrote and in which nothing was recognised, in their order: whoever reads on knows
/// what did not count. Greetings and what a program printed are left out.
[[nodiscard]] QList<Sentence> notUnderstood(const QString &text, const QList<Recognition> &recognised);

} // namespace wizard
