#include "ui/widgets/foldinglist.h"

#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FoldingList::FoldingList(const QString &heading, int shown, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
    , m_shown(shown)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(new Label(Label::Role::Section, heading, this));
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    setAccessibleName(heading);
    m_more->setFlat(true);
    m_more->setAccessibleDescription(heading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &FoldingList::unfold);
}

void FoldingList::add(QWidget *row)
{
    m_rows << row;
    m_layout->insertWidget(m_layout->count() - 1, row);
    const int hidden = static_cast<int>(m_rows.size()) - m_shown;
    row->setVisible(hidden <= 0);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Show %1 more").arg(hidden));
}

void FoldingList::unfold()
{
    for (QWidget *row : m_rows)
        row->show();
    m_more->hide(); // its focus passes to the next control
}

} // namespace ui
