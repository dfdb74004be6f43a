#include "ui/widgets/attendance.h"

#include "ui/widgets/label.h"
#include "ui/widgets/optionbutton.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Attendance::Attendance(QWidget *parent)
    : QWidget(parent)
    , m_attended(new RadioOption(tr("Yes: the script asks before it changes something"),
          tr("The next page lists each question and the answer to give."), this))
    , m_unattended(new RadioOption(tr("No: the script asks nothing"),
          tr("It answers by itself and puts back what such an answer would spoil."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(Label::Role::Section, tr("Will somebody sit in front of it?"), this));
    m_attended->setObjectName(u"attended"_s);
    m_unattended->setObjectName(u"unattended"_s);
    layout->addWidget(m_attended);
    layout->addWidget(m_unattended);
    connect(m_unattended, &QAbstractButton::toggled, this, &Attendance::changed);
}

bool Attendance::isUnattended() const
{
    return m_unattended->isChecked();
}

void Attendance::setUnattended(bool unattended)
{
    const QSignalBlocker quiet(m_unattended);
    (unattended ? m_unattended : m_attended)->setChecked(true);
}

QWidget *Attendance::input() const
{
    return m_attended;
}

} // namespace ui
