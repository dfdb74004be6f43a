#include "ui/widgets/answerrow.h"

#include "ui/widgets/answerbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AnswerRow::AnswerRow(const QString &statement, QLatin1StringView id, QWidget *parent)
    : QWidget(parent)
    , m_yes(new AnswerButton(tr("Yes"), this))
    , m_no(new AnswerButton(tr("No"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(4);
    row->addWidget(new Label(Label::Role::Body, statement, this), 1);
    row->addSpacing(8);
    row->addWidget(m_yes, 0, Qt::AlignTop);
    row->addWidget(m_no, 0, Qt::AlignTop);
    setObjectName(QString(id));
    m_yes->setObjectName(QString(id) + "-yes"_L1);
    m_no->setObjectName(QString(id) + "-no"_L1);
    m_yes->setAccessibleName(tr("%1: yes").arg(statement));
    m_no->setAccessibleName(tr("%1: no").arg(statement));
    connectAnswer(m_yes, m_no);
    connectAnswer(m_no, m_yes);
}

/// Pressing one takes the other back; pressing it again takes back the answer.
void AnswerRow::connectAnswer(AnswerButton *pressed, AnswerButton *other)
{
    connect(pressed, &QAbstractButton::clicked, this, [this, other](bool on) {
        if (on)
            other->setChecked(false);
        Q_EMIT changed();
    });
}

void AnswerRow::setAnswer(wizard::Truth answer)
{
    m_yes->setChecked(answer == wizard::Truth::Yes);
    m_no->setChecked(answer == wizard::Truth::No);
}

wizard::Truth AnswerRow::answer() const
{
    if (m_yes->isChecked())
        return wizard::Truth::Yes;
    return m_no->isChecked() ? wizard::Truth::No : wizard::Truth::Unknown;
}

} // namespace ui
