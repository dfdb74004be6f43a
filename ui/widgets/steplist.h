#pragma once

#include "ui/widgets/scrollpane.h"
#include "wizard/remediation/plan.h"

namespace ui {

class StepCard;

/// The steps of a script, or of a repair by hand, as cards; one is chosen.
class StepList : public ScrollPane {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void showScript(const wizard::RemedyScript &script, bool unattended);
    void showManual(const std::vector<const char *> &steps);
    void select(int number);
    [[nodiscard]] int selected() const;
    [[nodiscard]] QWidget *first() const;
    [[nodiscard]] int questions() const { return m_questions; }

Q_SIGNALS:
    void chosen(int number);

private:
    void show(const QList<StepCard *> &cards);

    QList<StepCard *> m_cards;
    int m_questions = 0;
};

} // namespace ui
