#pragma once

#include "ui/page.h"
#include "wizard/investigation/case.h"

class QTabWidget;

namespace ui {

class PastePane;
class ReportedList;
class SymptomList;

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
    void writeSymptoms();
    void writeReported();
    void writeText();
    void takeBack(const wizard::Recognition &sentence);
    void takeBackAnswer(const wizard::Case::Answer &answer);
    void showRecognised();
    void writeSince();
    void countAnswers();

    SymptomList *m_symptoms;
    ReportedList *m_reported;
    QTabWidget *m_tabs;
    PastePane *m_paste;
};

} // namespace ui
