#pragma once

#include "ui/widgets/card.h"
#include "wizard/diagnosis/finding.h"

namespace ui {

/// Before and now: each cause that was found then or is found now, with both verdicts. What rested on facts
/// that have to be read again is not called gone.
class Comparison : public Card {
    Q_OBJECT

public:
    Comparison(const wizard::Diagnosis &before, const wizard::Diagnosis &now,
        const QList<wizard::Fact> &toRepeat, QWidget *parent = nullptr);
};

} // namespace ui
