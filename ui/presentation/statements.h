#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/investigation/case.h"
#include "wizard/investigation/coverage.h"

#include <QString>

namespace ui {

/// The title of a cause, said with no more confidence than the verdict has.
[[nodiscard]] QString claim(const wizard::Finding &finding);
/// How many checks ran; empty where none was planned.
[[nodiscard]] QString coverageText(const wizard::Coverage &coverage);

/// A fact as a sentence: what was seen, with its value in the reader's form.
[[nodiscard]] QString sentence(const wizard::Reason &reason);
[[nodiscard]] QString sourcesOf(const wizard::Reason &reason);

/// The question, or what else was asked, and what somebody said.
[[nodiscard]] QString answerText(const wizard::Case::Answer &answer);

} // namespace ui
