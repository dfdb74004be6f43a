#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wizard {

/// Text as people paste it, made comparable: line ends, typographic quotes, no-break blanks and direction
/// marks are normalised; the original lines are kept for excerpts.
class PastedText {
public:
    /// Further lines are left out, so that nobody waits for them.
    static constexpr qsizetype mostLines = 60'000;

    explicit PastedText(const QString &original);

    /// Normalised text; its lines correspond one to one to the original's.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// The text with every run of white space folded into one blank, for things that wrap.
    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// The text without any white space, for type names that a console broke in the middle.
    [[nodiscard]] const QString &squeezed() const { return m_squeezed; }
    /// Line number, from 1, of an offset into one of the three.
    [[nodiscard]] int lineOfText(qsizetype offset) const;
    [[nodiscard]] int lineOfFolded(qsizetype offset) const;
    [[nodiscard]] int lineOfSqueezed(qsizetype offset) const;
    /// Up to 400 characters of the original from a line on.
    [[nodiscard]] QString excerpt(int line) const;

private:
    QStringList m_original;
    QStringList m_lines;
    QString m_text;
    QString m_folded;
    QString m_squeezed;
    QList<qsizetype> m_lineStarts;
    QList<qsizetype> m_foldedLineStarts;
    QList<qsizetype> m_squeezedLineStarts;
};

} // namespace wizard
