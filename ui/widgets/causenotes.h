#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

namespace ui {

class Fold;

/// What a cause is easily confused with and how to tell them apart, and where that is written.
class CauseNotes : public QWidget {
    Q_OBJECT

public:
    CauseNotes(const wizard::Cause &cause, const wizard::Diagnosis &diagnosis, QWidget *parent = nullptr);

private:
    Fold *lookAlikes(const wizard::Cause &cause, const wizard::Diagnosis &diagnosis);
    Fold *sources(const wizard::Cause &cause);
};

} // namespace ui
