#pragma once

#include "wizard/probing/proberunner.h"

#include <QAbstractListModel>

namespace ui {

/// The checks of a run on one server. All rows are there from the start, so that nothing moves while results
/// arrive.
class ChecksModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ChecksModel(const wizard::ProbeRunner &runner, QObject *parent = nullptr);

    /// Reads the runner's tasks anew; to be called when a run starts.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void taskChanged(int task);

    const wizard::ProbeRunner &m_runner;
    int m_rows = 0;
};

} // namespace ui
