#pragma once

#include "ui/page.h"
#include "wizard/remediation/plan.h"

class QTabBar;

namespace ui {

class ScriptPane;

/// Step 6: the scripts to read, copy and save. Nothing runs from here.
class ScriptPage : public Page {
    Q_OBJECT

public:
    explicit ScriptPage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    void extra() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void showPlan();
    void showScript(int tab);
    void saveInto(const QString &folder);
    [[nodiscard]] const wizard::Plan *plan() const;

    QTabBar *m_kinds;
    ScriptPane *m_pane;
};

} // namespace ui
