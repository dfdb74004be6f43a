#include "ui/widgets/fold.h"

#include "ui/widgets/foldbutton.h"

#include <QVBoxLayout>

namespace ui {

Fold::Fold(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new FoldButton(heading, this))
    , m_content(new QWidget(this))
    , m_rows(new QVBoxLayout(m_content))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    m_rows->setContentsMargins(0, 0, 0, 8);
    m_rows->setSpacing(8);
    m_content->hide();
    setAccessibleName(heading);
    connect(m_heading, &QAbstractButton::toggled, m_content, &QWidget::setVisible);
}

void Fold::add(QWidget *row)
{
    m_rows->addWidget(row);
}

} // namespace ui
