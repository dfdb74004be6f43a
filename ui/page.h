#pragma once

#include "ui/step.h"
#include "ui/widgets/bottombar.h"

#include <QWidget>

class QVBoxLayout;

namespace wizard {
class Investigation;
}

namespace ui {

class Label;
class Notice;
class ScrollPane;

/// One step of the journey on the screen. Shows what the investigation holds and writes back what a person
/// enters; keeps no state of the case itself, so going back loses nothing.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Step step, wizard::Investigation &investigation, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString instruction() const;
    void scrollToTop();

    /// Brought to the front: show what the case holds now.
    virtual void enter() { }
    /// Next was pressed. False keeps the page, which has then said why, or done what the button says.
    virtual bool leave() { return true; }
    /// The page's own command was pressed.
    virtual void extra() { }
    [[nodiscard]] virtual PageButtons buttons() const = 0;
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;

Q_SIGNALS:
    void buttonsChanged();
    /// Leads to another step than the next one.
    void stepWanted(ui::Step step);

protected:
    void setInstruction(const QString &instruction, const QString &sentence);
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] Notice &notice() const { return *m_notice; }
    [[nodiscard]] wizard::Investigation &investigation() const { return m_investigation; }

private:
    Step m_step;
    wizard::Investigation &m_investigation;
    ScrollPane *m_pane;
    Label *m_instruction;
    Label *m_sentence;
    Notice *m_notice;
    QVBoxLayout *m_body;
};

} // namespace ui
