#pragma once

#include "ui/widgets/markpainter.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a cell of the grid: the shape of its state and a word beside it.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setAngle(int degrees) { m_marks.setAngle(degrees); }
    /// Of a cell that holds any of the words.
    [[nodiscard]] static QSize sizeFor(const QFontMetrics &metrics);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable MarkPainter m_marks;
};

} // namespace ui
