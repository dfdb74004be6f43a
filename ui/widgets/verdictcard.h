#pragma once

#include "ui/presentation/mark.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

class Label;

/// The verdict: word, shape and colour, the sentence, and the servers on which it holds.
class VerdictCard : public Card {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(
        const Mark &mark, const QString &sentence, const QString &explanation, const QStringList &servers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMark();
    void updateServers();

    Mark m_mark;
    QString m_names; ///< of the servers, as far as they are few
    QLabel *m_icon;
    Label *m_word;
    Label *m_servers;
    Label *m_sentence;
    Label *m_explanation;
};

} // namespace ui
