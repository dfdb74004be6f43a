#pragma once

#include "ui/page.h"
#include "wizard/diagnosis/finding.h"

namespace ui {

class CauseDetails;
class ScrollPane;
class VerdictCard;

/// Step 4: the verdict with its reasons, what it is confused with, what else it could be, what was ruled out.
class CausePage : public Page {
    Q_OBJECT

public:
    explicit CausePage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    bool leave() override;
    void extra() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void rebuild();
    void tell(const wizard::Finding &finding);
    void tellNothingFits();
    void choose(const wizard::Cause *cause);

    VerdictCard *m_card;
    CauseDetails *m_details = nullptr; ///< rebuilt with the diagnosis
    ScrollPane *m_pane;
};

} // namespace ui
