#include "ui/widgets/answerbutton.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui {

AnswerButton::AnswerButton(const QString &answer, QWidget *parent)
    : QPushButton(answer, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AnswerButton::sizeHint() const
{
    const int em = fontMetrics().height();
    return {std::max(fontMetrics().horizontalAdvance(text()) + em, 2 * em), em + 8};
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    const bool on = isChecked() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on || underMouse() ? colours.accent : colours.outline);
    painter.setBrush(on ? colours.accent : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(on ? colours.onAccent : colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    painter.setPen(QPen(on ? colours.text : colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ui
