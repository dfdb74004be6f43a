#pragma once

#include "ui/widgets/tall.h"

#include <QListView>
#include <QTimer>

namespace wizard {
class ProbeRunner;
}

namespace ui {

class ChecksModel;
class RowDelegate;

/// The checks of one server; a running one turns its icon, and no row ever moves.
class CheckList : public Tall<QListView> {
    Q_OBJECT

public:
    explicit CheckList(const wizard::ProbeRunner &runner, QWidget *parent = nullptr);

    /// Shows the tasks of a run that has begun.
    void reload();
    void setTurning(bool turning);

private:
    void turn();

    ChecksModel *m_model;
    RowDelegate *m_delegate;
    QTimer m_turning;
    int m_angle = 0;
};

} // namespace ui
