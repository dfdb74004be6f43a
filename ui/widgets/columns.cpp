#include "ui/widgets/columns.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace ui {
namespace {

/// In text heights: two panes narrower than this hold too few words a line.
constexpr int leastWidth = 26;

} // namespace

Columns::Columns(QWidget *left, QWidget *right, Shares shares, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    m_layout->addWidget(left, shares.left);
    m_layout->addWidget(right, shares.right);
}

QSize Columns::minimumSizeHint() const
{
    // The stacked form is always possible, so only the wider pane counts.
    int width = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        width = std::max(width, m_layout->itemAt(i)->minimumSize().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Columns::arrange()
{
    const bool stacked = width() < leastWidth * fontMetrics().height();
    const auto wanted = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != wanted)
        m_layout->setDirection(wanted);
}

} // namespace ui
