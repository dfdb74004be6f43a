#include "ui/widgets/bottombar.h"

#include "ui/colours.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int gap = 10;

void offerButton(QPushButton &button, const QString &text, bool primary)
{
    button.setDefault(primary);
    button.setText(text);
    // A button that has the focus and goes takes the focus with it; the page sets it anew.
    button.setVisible(!text.isEmpty());
}

} // namespace

BottomBar::BottomBar(QWidget *parent)
    : QWidget(parent)
    , m_save(new QPushButton(tr("Save c&ase…"), this))
    , m_notice(new Notice(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_extra(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(28, 14, 32, 14);
    m_layout->setSpacing(gap);
    auto *left = new QHBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_save);
    left->addSpacing(8);
    left->addWidget(m_notice, 1);
    left->addStretch();
    auto *right = new QHBoxLayout;
    right->setSpacing(gap);
    right->addStretch();
    for (QPushButton *button : {m_back, m_extra, m_next})
        right->addWidget(button);
    m_layout->addLayout(left, 1);
    m_layout->addLayout(right);
    m_save->setFlat(true);
    m_save->setObjectName(u"saveCase"_s);
    m_back->setObjectName(u"back"_s);
    m_extra->setObjectName(u"extra"_s);
    m_next->setObjectName(u"next"_s);
    connect(m_save, &QPushButton::clicked, this, &BottomBar::saveCase);
    connect(m_back, &QPushButton::clicked, this, &BottomBar::backClicked);
    connect(m_extra, &QPushButton::clicked, this, &BottomBar::extraClicked);
    connect(m_next, &QPushButton::clicked, this, &BottomBar::nextClicked);
}

void BottomBar::offer(const PageButtons &buttons)
{
    offerButton(*m_next, buttons.next, buttons.nextIsPrimary);
    offerButton(*m_extra, buttons.extra, buttons.extraIsPrimary);
    m_back->setVisible(buttons.back);
    fit();
}

/// Without room for all buttons in a row, those that lead on stand below.
void BottomBar::fit()
{
    const QMargins margins = m_layout->contentsMargins();
    int needed = margins.left() + margins.right() + 8;
    for (const QPushButton *button : {m_save, m_back, m_extra, m_next})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + gap;
    m_layout->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool BottomBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a larger font, or a longer text
        fit();
    return QWidget::event(event);
}

void BottomBar::tell(const QString &text, bool good)
{
    m_notice->show(good ? Tone::Good : Tone::Bad, text);
}

void BottomBar::forget()
{
    m_notice->clear();
}

QWidget *BottomBar::quietButton() const
{
    return m_back->isHidden() ? m_save : m_back;
}

void BottomBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.page);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

} // namespace ui
