#pragma once

#include "wizard/probing/proberunner.h"

#include <QAbstractItemModel>

namespace ui {

/// The checks of a run as a tree: servers, and under them their checks. With one server the checks stand
/// alone. All rows are there from the start, so that nothing moves while results arrive.
class ChecksModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ChecksModel(const wizard::ProbeRunner &runner, QObject *parent = nullptr);

    /// Reads the runner's tasks anew; to be called when a run starts.
    void reload();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void taskChanged(int task);
    [[nodiscard]] bool isFlat() const { return m_servers.size() <= 1; }
    [[nodiscard]] const wizard::ProbeTask *taskAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant serverData(int server, int role) const;

    const wizard::ProbeRunner &m_runner;
    QStringList m_servers;
    QList<QList<int>> m_tasks; ///< per server, indices into the runner's tasks
};

} // namespace ui
