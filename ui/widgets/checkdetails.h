#pragma once

#include "ui/widgets/scrollpane.h"

class QVBoxLayout;

namespace ui {

class CheckGrid;

/// What stands behind one cell of the grid. Always of the same height, so that the grid does not move.
class CheckDetails : public ScrollPane {
    Q_OBJECT

public:
    explicit CheckDetails(const CheckGrid &grid, QWidget *parent = nullptr);

    void show(const QModelIndex &index);
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void tell(QVBoxLayout &rows, const QModelIndex &index);
    void addLine(QVBoxLayout &rows, const QString &text, bool isSmall);

    const CheckGrid &m_grid;
};

} // namespace ui
