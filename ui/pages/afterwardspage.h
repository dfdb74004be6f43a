#pragma once

#include "ui/page.h"

class QLayout;
class QTabWidget;

namespace ui {

class TextPane;

/// Step 7: who runs it, what to write into the ticket, how long to wait, and checking again.
class AfterwardsPage : public Page {
    Q_OBJECT

public:
    explicit AfterwardsPage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    void extra() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void saveWithoutNames();

private:
    [[nodiscard]] QLayout *buildHandingOn();
    QWidget *buildFacts();

    QTabWidget *m_texts;
    TextPane *m_handOver;
    TextPane *m_ticket;
    TextPane *m_change;
    QWidget *m_facts = nullptr; ///< rebuilt with the remedy
};

} // namespace ui
