#pragma once

#include "ui/page.h"
#include "wizard/diagnosis/finding.h"

namespace ui {

class FindingView;
class ScrollPane;
class VerdictCard;

/// Step 4: the verdict with its reasons, what else it could be, and what was ruled out.
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
    void choose(QLatin1StringView cause);

    VerdictCard *m_card;
    QWidget *m_details = nullptr; ///< rebuilt with the diagnosis
    ScrollPane *m_pane;
};

} // namespace ui
