#pragma once

#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace wizard {
class ProbeRunner;
}

namespace ui {

class CheckDetails;
class CheckGridView;
class Label;

/// The grid of several servers with its filters above and what a cell stands for below.
class GridPane : public QWidget {
    Q_OBJECT

public:
    explicit GridPane(const wizard::ProbeRunner &runner, QWidget *parent = nullptr);

    [[nodiscard]] CheckGridView &view() const { return *m_view; }
    /// Shows the tasks of a run that has begun, and all of them.
    void reload();

private:
    [[nodiscard]] QWidget *makeFilters();
    void filter();
    void tellCount();
    void tellCurrent();

    CheckGridView *m_view;
    CheckDetails *m_details;
    QLineEdit *m_name;
    QAbstractButton *m_onlyUnwell;
    Label *m_count;
    QWidget *m_filters; ///< hidden where every server is in sight anyway
};

} // namespace ui
