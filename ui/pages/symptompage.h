#pragma once

#include "ui/page.h"

class QLineEdit;
class QTabWidget;

namespace ui {

class CheckList;
class PastePane;

/// Step 1: what people see, what they paste, and what else is known.
class SymptomPage : public Page {
    Q_OBJECT

public:
    explicit SymptomPage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    bool leave() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void fillSymptoms();
    void fillReported();
    void writeSymptoms();
    void writeReported();
    void writeText();
    void writeSince();
    void countAnswers();

    CheckList *m_symptoms;
    CheckList *m_reported;
    QLineEdit *m_since = nullptr;
    QTabWidget *m_tabs;
    PastePane *m_paste;
};

} // namespace ui
