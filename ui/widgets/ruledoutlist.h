#pragma once

#include "ui/widgets/foldinglist.h"
#include "wizard/diagnosis/finding.h"

namespace ui {

/// The causes that are out, each with the first thing that speaks against it.
class RuledOutList : public FoldingList {
    Q_OBJECT

public:
    explicit RuledOutList(const wizard::Diagnosis &diagnosis, QWidget *parent = nullptr);
};

} // namespace ui
