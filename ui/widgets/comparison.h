#pragma once

#include "ui/widgets/card.h"
#include "wizard/diagnosis/finding.h"

class QGridLayout;

namespace ui {

/// Before and now: each cause that was found then or is found now, with both verdicts. Where the evidence of
/// before is outdated and nothing replaced it, the cause is neither healed nor found.
class Comparison : public Card {
    Q_OBJECT

public:
    Comparison(const wizard::Diagnosis &before, const wizard::Diagnosis &now,
        const QList<wizard::Fact> &toRepeat, QWidget *parent = nullptr);

private:
    void addCauses(QGridLayout *grid, const wizard::Diagnosis &before, const wizard::Diagnosis &now,
        const QList<wizard::Fact> &toRepeat);
};

} // namespace ui
