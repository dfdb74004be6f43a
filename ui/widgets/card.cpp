#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

Card::Card(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, colours.card);
    painter.setPen(colours.line);
    painter.drawPath(shape);
    if (m_tone == Tone::Plain)
        return;
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), colours.of(m_tone));
}

} // namespace ui
