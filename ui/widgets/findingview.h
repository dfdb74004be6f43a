#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

namespace ui {

class FoldingList;

/// What speaks for and against a finding, what was not checked, and what was ruled out and why.
class FindingView : public QWidget {
    Q_OBJECT

public:
    FindingView(
        const wizard::Finding *finding, const wizard::Diagnosis &diagnosis, QWidget *parent = nullptr);

private:
    QWidget *reasonsPane(const wizard::Finding &finding);
    QWidget *openPane(const wizard::Finding *finding, const wizard::Diagnosis &diagnosis);
    FoldingList *nextChecks(const wizard::Diagnosis &diagnosis);
    FoldingList *notChecked(const wizard::Finding &finding, const wizard::Diagnosis &diagnosis);
    FoldingList *ruledOut(const wizard::Diagnosis &diagnosis);
};

} // namespace ui
