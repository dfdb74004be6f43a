#pragma once

#include "wizard/evidence/reading/readers.h"

#include <QAbstractListModel>

namespace ui {

/// What was recognised in the pasted text.
class RecognisedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<wizard::Recognition> &recognised);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// What somebody wrote in their own words; null for what a program printed.
    [[nodiscard]] const wizard::Recognition *ownWordsAt(const QModelIndex &index) const;

private:
    [[nodiscard]] QString title(const wizard::Recognition &one) const;
    [[nodiscard]] QString detail(const wizard::Recognition &one) const;

    QList<wizard::Recognition> m_recognised;
};

} // namespace ui
