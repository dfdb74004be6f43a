#pragma once

#include "wizard/remediation/plan.h"

#include <QWidget>

namespace ui {

class CodeView;
class CopyButton;
class Label;
class Notice;
class StepList;

/// One script: its steps beside its text, and what copies them. A repair by hand shows its steps alone.
class ScriptPane : public QWidget {
    Q_OBJECT

public:
    explicit ScriptPane(QWidget *parent = nullptr);

    void showScript(const wizard::Remedy &remedy, const wizard::Script &script, bool unattended);
    void showManual(const wizard::Remedy &remedy);
    [[nodiscard]] StepList &steps() const { return *m_steps; }

private:
    QWidget *buildBelow();
    void chooseStep(int number);
    void warnAboutQuestions();

    StepList *m_steps;
    CodeView *m_code;
    Label *m_whoRuns;
    Notice *m_notice;
    CopyButton *m_copyStep;
    CopyButton *m_copyAll;
    bool m_commands = false; ///< lines to type, no script
};

} // namespace ui
