#pragma once

#include "wizard/evidence/reading/readers.h"
#include "wizard/investigation/case.h"

#include <QAbstractListModel>

namespace ui {

/// What was recognised in the pasted text.
class RecognisedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `answers` to questions stand behind it.
    void show(const QList<wizard::Recognition> &recognised, const QList<wizard::Case::Answer> &answers = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// What somebody wrote in their own words; null for what a program printed.
    [[nodiscard]] const wizard::Recognition *ownWordsAt(const QModelIndex &index) const;
    /// Null for what was recognised in a text.
    [[nodiscard]] const wizard::Case::Answer *answerAt(const QModelIndex &index) const;

private:
    [[nodiscard]] QVariant answerData(const wizard::Case::Answer &answer, int role) const;
    [[nodiscard]] QString title(const wizard::Recognition &one) const;
    [[nodiscard]] QString detail(const wizard::Recognition &one) const;

    QList<wizard::Recognition> m_recognised;
    QList<wizard::Case::Answer> m_answers;
};

} // namespace ui
