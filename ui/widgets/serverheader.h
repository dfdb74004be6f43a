#pragma once

#include "ui/models/gridrows.h"
#include "ui/widgets/markpainter.h"

#include <QHeaderView>

namespace ui {

/// The servers at the left of their rows, each with its worst state; a row that stands for several has the
/// arrow of something that opens.
class ServerHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ServerHeader(QWidget *parent = nullptr);

    void setAngle(int degrees) { m_marks.setAngle(degrees); }
    /// Longer names are cut in the middle; their tool tip is whole.
    void setMostWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    [[nodiscard]] QFont nameFont(bool opens) const;
    [[nodiscard]] GridRow::Kind kindOf(int row) const;
    [[nodiscard]] int indentOf(int row) const;
    void paintArrow(QPainter &painter, const QRect &place, bool isOpen) const;

    mutable MarkPainter m_marks;
    int m_mostWidth = 400;
};

} // namespace ui
