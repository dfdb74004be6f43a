#pragma once

#include "ui/colours.h"
#include "wizard/diagnosis/finding.h"
#include "wizard/probing/proberunner.h"

#include <QString>

namespace ui {

/// A state as word, shape and colour, so that none of them is needed alone.
struct Mark {
    QLatin1StringView icon;
    QString word;
    Tone tone = Tone::Plain;
};

[[nodiscard]] Mark markFor(wizard::Verdict verdict);
[[nodiscard]] Mark markFor(wizard::ProbeState state);
/// The word of a state where a column has room for one.
[[nodiscard]] QString briefWord(wizard::ProbeState state);

/// What a statement is beside a verdict.
enum class Standing { SpeaksFor, SpeaksAgainst, NotChecked, NotKnownYet, NotFound };
[[nodiscard]] Mark markFor(Standing standing);

} // namespace ui
