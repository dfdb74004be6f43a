#pragma once

#include "ui/page.h"

#include <QTimer>

class QTabWidget;

namespace ui {

class CheckList;
class PasteBox;
class RecognisedModel;

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
    QWidget *buildPaste();
    void writeSymptoms();
    void writeReported();
    void writeText();
    void showRecognised();
    void countAnswers();

    CheckList *m_symptoms;
    CheckList *m_reported;
    QTabWidget *m_tabs;
    PasteBox *m_paste;
    RecognisedModel *m_recognised;
    QWidget *m_recognisedPane;
    QTimer m_typing;
};

} // namespace ui
