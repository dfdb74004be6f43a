#include "ui/widgets/logwindow.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LogWindow::LogWindow(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("&Only rows of logs from a certain time"), this))
    , m_from(edit(now.addDays(-1), tr("First instant that counts, UTC"), "logsFrom"))
    , m_to(edit(now, tr("Last instant that counts, UTC"), "logsTo"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *times = new QWidget(this);
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_on, 0, Qt::AlignLeft);
    layout->addWidget(times);
    times->hide();
    row->addWidget(m_from);
    row->addWidget(new Label(Label::Role::Body, tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(new Label(Label::Role::Body, tr("UTC"), this));
    row->addStretch();
    m_on->setObjectName(u"onlyRowsFrom"_s);
    m_on->setToolTip(tr("For the files that are added from now on"));
    connect(m_on, &QCheckBox::toggled, times, &QWidget::setVisible);
    connect(m_on, &QCheckBox::toggled, this, &LogWindow::changed);
}

QDateTimeEdit *LogWindow::edit(const QDateTime &at, const QString &name, const char *objectName)
{
    auto *edit = new QDateTimeEdit(at.toUTC(), this);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setAccessibleName(name);
    edit->setObjectName(QLatin1StringView(objectName));
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &LogWindow::changed);
    return edit;
}

wizard::TimeWindow LogWindow::window() const
{
    if (!m_on->isChecked())
        return {};
    return {.from = m_from->dateTime(), .to = m_to->dateTime()};
}

} // namespace ui
