#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a colour says. Never the only carrier: a word or a shape stands beside it.
enum class Tone { Plain, Muted, Accent, Good, Caution, Bad };

/// Colours with a meaning, derived from the system's palette so that dark and high-contrast settings hold.
/// Guarantee: every text colour reaches 4.5:1 on page, card and rail.
struct Colours {
    QColor page;
    QColor rail;
    QColor card;
    QColor line; ///< separates surfaces
    QColor outline; ///< edge of something that can be operated, 3:1
    QColor selected; ///< surface of the current card and its lines of code
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor caution;
    QColor bad;
    QColor codeWord;
    QColor codeString;
    QColor codeRemark;
    bool highContrast = false;

    [[nodiscard]] QColor of(Tone tone) const;
};

[[nodiscard]] Colours coloursFor(const QPalette &palette);

/// Contrast ratio of WCAG 2, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

enum class Scheme { System, Light, Dark, HighContrast };

/// The palette of a scheme. System takes the given palette and adds the roles that desktops leave weak.
[[nodiscard]] QPalette paletteFor(Scheme scheme, const QPalette &system);

} // namespace ui
