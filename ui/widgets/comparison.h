#pragma once

#include "ui/widgets/card.h"
#include "wizard/diagnosis/finding.h"

namespace ui {

/// Before and now: each cause that was found then or is found now, with both verdicts.
class Comparison : public Card {
    Q_OBJECT

public:
    Comparison(const wizard::Diagnosis &before, const wizard::Diagnosis &now, QWidget *parent = nullptr);
};

} // namespace ui
