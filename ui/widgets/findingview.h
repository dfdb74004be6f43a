#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

namespace ui {

class FoldingList;
class NextCheckList;

/// What speaks for and against a finding, what to check next, and what was not checked.
class FindingView : public QWidget {
    Q_OBJECT

public:
    /// `toRepeat`: what has to be read again before anybody knows whether a repair worked. Takes over `next`.
    FindingView(const wizard::Finding *finding, const wizard::Diagnosis &diagnosis,
        const QList<wizard::Fact> &toRepeat, NextCheckList *next, QWidget *parent = nullptr);

private:
    QWidget *reasonsPane(const wizard::Finding &finding);
    QWidget *openPane(
        const wizard::Finding *finding, const wizard::Diagnosis &diagnosis, NextCheckList *next);
    FoldingList *repeated();
    FoldingList *notChecked(const wizard::Finding &finding, const wizard::Diagnosis &diagnosis);

    QList<wizard::Fact> m_toRepeat;
};

} // namespace ui
