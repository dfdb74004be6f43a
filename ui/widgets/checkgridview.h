#pragma once

#include "ui/widgets/tall.h"

#include <QTableView>
#include <QTimer>

namespace wizard {
class ProbeRunner;
}

namespace ui {

class CheckGrid;
class CheckHeader;
class GridDelegate;
class ServerHeader;

/// The checks of several servers as a table whose head and servers stay in sight. What somebody reads stays
/// where it is on the screen when the rows are ordered; before he has chosen anything, the first row is
/// shown.
class CheckGridView : public Tall<QTableView> {
    Q_OBJECT

public:
    explicit CheckGridView(const wizard::ProbeRunner &runner, QWidget *parent = nullptr);

    [[nodiscard]] CheckGrid &grid() const { return *m_grid; }
    /// Shows the tasks of a run that has begun.
    void reload();
    void setTurning(bool turning);

Q_SIGNALS:
    /// Another cell is the current one, or what it says has changed.
    void currentTold();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void openServer(int row);
    void remember();
    void bringBack();
    void fitCells();
    void fitServers();
    void turn();

    CheckGrid *m_grid;
    GridDelegate *m_delegate;
    CheckHeader *m_checks;
    ServerHeader *m_servers;
    QTimer m_turning;
    int m_angle = 0;
    bool m_chosen = false; ///< somebody went to a cell of this run
    int m_server = -1; ///< what was read before the rows were ordered anew
    int m_column = 0;
    int m_top = 0;
};

} // namespace ui
