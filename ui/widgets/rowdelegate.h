#pragma once

#include "ui/widgets/markpainter.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a row as icon, sentence and a muted second line; every row has the same height, so rows never jump.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Turns the icon of running checks; the view has to repaint.
    void setAngle(int degrees) { m_marks.setAngle(degrees); }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable MarkPainter m_marks;
};

} // namespace ui
