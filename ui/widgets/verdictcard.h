#pragma once

#include "ui/presentation/mark.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

class Label;

/// The verdict: word, shape and colour, the sentence, and where or for whom it holds.
class VerdictCard : public Card {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// `subjects`: the servers on which it holds, or the accounts that it concerns.
    void show(
        const Mark &mark, const QString &sentence, const QString &explanation, const QStringList &subjects);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMark();
    void updateSubjects();

    Mark m_mark;
    QString m_names; ///< of the subjects, as far as they are few
    QLabel *m_icon;
    Label *m_word;
    Label *m_subjects;
    Label *m_sentence;
    Label *m_explanation;
};

} // namespace ui
