#pragma once

#include "ui/colours.h"

#include <QSyntaxHighlighter>

namespace ui {

/// Restrained colours: remarks, strings, and the words and parameters of the language.
class PowerShellHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setColours(const Colours &colours);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// The end of the block remark that begins or goes on at `from`; marks it.
    [[nodiscard]] qsizetype blockRemark(const QString &text, qsizetype from);
    [[nodiscard]] qsizetype quotedString(const QString &text, qsizetype from);
    [[nodiscard]] qsizetype word(const QString &text, qsizetype from);
    void mark(qsizetype from, qsizetype to, const QColor &colour);

    Colours m_colours;
};

} // namespace ui
