#include "ui/widgets/notice.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/icons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QLatin1StringView iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "good"_L1;
    case Tone::Caution:
        return "caution"_L1;
    case Tone::Bad:
        return "bad"_L1;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Accent:
        return "info"_L1;
    }
    return "info"_L1;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new Label(Label::Role::Body, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setObjectName(u"noticeText"_s);
    hide();
}

void Notice::show(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(breakable(text));
    setAccessibleName(text);
    updateIcon();
    setVisible(!text.isEmpty());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::clear()
{
    m_text->clear();
    hide();
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void Notice::updateIcon()
{
    m_icon->setPixmap(pixmap(iconOf(m_tone), m_tone, fontMetrics().height(), palette(), devicePixelRatioF()));
}

} // namespace ui
