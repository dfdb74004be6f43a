#pragma once

#include "ui/widgets/tall.h"

#include <QList>
#include <QPlainTextEdit>

namespace ui {

class PowerShellHighlighter;

/// A script to read: fixed width, line numbers, and a mark in the gutter where a step begins.
class CodeView : public Tall<QPlainTextEdit> {
    Q_OBJECT

public:
    /// A step's lines, from 1, inclusive.
    struct Mark {
        int number = 0;
        int first = 0;
        int last = 0;
    };

    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setCode(const QString &code, const QList<Mark> &marks);
    /// Shows a step's lines and gives them the surface of its card; 0 for none.
    void select(int number);
    [[nodiscard]] QString textOf(int number) const;

Q_SIGNALS:
    /// A line of this step was clicked or reached with the cursor.
    void stepReached(int number);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    void paintGutter(QPaintEvent *event);
    void paintMark(QPainter &painter, const Mark &mark, int top, int height) const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] const Mark *markAt(int line) const;
    [[nodiscard]] const Mark *markOf(int number) const;
    void placeGutter();
    void highlightSelected();
    void reportCursor();

    Gutter *m_gutter;
    PowerShellHighlighter *m_highlighter;
    QList<Mark> m_marks;
    int m_selected = 0;
};

} // namespace ui
