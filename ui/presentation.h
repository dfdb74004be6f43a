#pragma once

#include "ui/colours.h"
#include "ui/step.h"
#include "wizard/diagnosis/finding.h"
#include "wizard/investigation/coverage.h"
#include "wizard/probing/proberunner.h"
#include "wizard/remediation/plan.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

/// The one place that turns verdicts and states into words, shapes and colours, and table texts into
/// sentences.
namespace ui {

/// A state as word, shape and colour, so that none of them is needed alone.
struct Mark {
    QLatin1StringView icon;
    QString word;
    Tone tone = Tone::Plain;
};

[[nodiscard]] Mark markFor(wizard::Verdict verdict);
[[nodiscard]] Mark markFor(wizard::ProbeState state);

/// An icon of resources/icons in the colour of a tone, sharp at every size and scale.
[[nodiscard]] QPixmap pixmap(
    QLatin1StringView icon, Tone tone, int size, const QPalette &palette, qreal ratio);
[[nodiscard]] QIcon icon(QLatin1StringView name, Tone tone, const QPalette &palette);
[[nodiscard]] QIcon programIcon();

[[nodiscard]] QString stepName(Step step);
[[nodiscard]] QString scriptName(wizard::ScriptKind kind);
[[nodiscard]] QString scriptPurpose(wizard::ScriptKind kind);

/// Texts of the tables in the language of the window.
[[nodiscard]] QString causeText(const char *text);
[[nodiscard]] QString remedyText(const char *text);
[[nodiscard]] QString symptomText(const char *text);
[[nodiscard]] QString checkText(const char *text);
[[nodiscard]] QString factText(const char *text);

/// The title of a cause, said with no more confidence than the verdict has.
[[nodiscard]] QString claim(const wizard::Finding &finding);
/// How many checks ran; empty where none was planned.
[[nodiscard]] QString coverageText(const wizard::Coverage &coverage);

/// A fact as a sentence: what was seen, with its value in the reader's form.
[[nodiscard]] QString sentence(const wizard::Reason &reason);
/// An invariant value for reading: dates in words.
[[nodiscard]] QString readable(const QString &value);
[[nodiscard]] QString sourcesOf(const wizard::Reason &reason);

/// A text whose endless words may be broken over lines: what comes from outside has no blanks to break at.
[[nodiscard]] QString breakable(const QString &text);

/// A text of a table as a button's text: its ampersands are letters.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace ui
