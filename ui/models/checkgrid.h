#pragma once

#include "ui/models/gridrows.h"
#include "ui/presentation/mark.h"

#include <QAbstractTableModel>

namespace ui {

/// The checks of a run on several servers: a row for a server, a column for a check. While the run lasts,
/// rows stay where they are, and new ones come last; when it has ended, what is wrong comes first and servers
/// that are all alike share one row, which opens.
class CheckGrid : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CheckGrid(const wizard::ProbeRunner &runner, QObject *parent = nullptr);

    /// Reads the runner's tasks anew; to be called when a run starts.
    void reload();
    void setFilter(const GridFilter &filter);
    /// Lists the servers that a row stands for, or no more.
    void toggle(int row);

    [[nodiscard]] int serverCount() const;
    /// How many of them the filter leaves.
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] const GridRow &rowAt(int row) const { return m_rows.at(row); }
    /// The row that tells of a server, or -1 where the filter leaves it out.
    [[nodiscard]] int rowOf(int server) const { return m_rowOf.value(server, -1); }
    /// The first check of a row that deserves a look.
    [[nodiscard]] int firstUnwell(int row) const;
    [[nodiscard]] QString nameOf(int server) const;
    /// The check of the first server of a row; null where the run was cleared.
    [[nodiscard]] const wizard::ProbeTask *taskAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came, went or were ordered anew.
    void rowsArranged();

private:
    void taskChanged(int task);
    void arrange();
    void placeRows();
    [[nodiscard]] const wizard::ProbeTask *task(int server, int column) const;
    [[nodiscard]] QList<wizard::ProbeState> statesOf(int server) const;
    [[nodiscard]] GridServer serverAt(int server) const;
    [[nodiscard]] QString labelOf(const GridRow &row) const;
    [[nodiscard]] QVariant checkHeader(int column, int role) const;
    [[nodiscard]] QVariant serverHeader(const GridRow &row, int role) const;
    [[nodiscard]] Mark markOf(const GridRow &row) const;
    [[nodiscard]] QString told(const GridRow &row, const wizard::ProbeTask &task) const;

    const wizard::ProbeRunner &m_runner;
    QList<wizard::Check> m_checks; ///< the columns; the runner has them for one server after the other
    QList<GridRow> m_rows;
    QList<int> m_rowOf; ///< per server
    QSet<int> m_opened; ///< the first server of each row that is open
    GridFilter m_filter;
};

} // namespace ui
