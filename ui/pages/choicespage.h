#pragma once

#include "ui/page.h"
#include "wizard/knowledge/remedy.h"

namespace ui {

class Attendance;
class ChoiceField;
class ScrollPane;

/// Step 5: only what changes the script, with the safest answer preselected, and who is interrupted.
class ChoicesPage : public Page {
    Q_OBJECT

public:
    explicit ChoicesPage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    bool leave() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void rebuild(const wizard::Remedy *remedy);
    QWidget *buildEffect(const wizard::Remedy &remedy);
    void showDecisions();
    void writeDecisions();

    const wizard::Remedy *m_remedy = nullptr;
    ScrollPane *m_pane;
    QList<ChoiceField *> m_fields;
    Attendance *m_attendance = nullptr;
};

} // namespace ui
