#include "ui/widgets/foldbutton.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui {
namespace {

constexpr int edge = 3;

} // namespace

FoldButton::FoldButton(const QString &heading, QWidget *parent)
    : QPushButton(heading, parent)
{
    setCheckable(true);
    setFlat(true);
    setAutoDefault(false);
    describe();
    connect(this, &QAbstractButton::toggled, this, &FoldButton::describe);
}

/// A screen reader cannot see the arrow.
void FoldButton::describe()
{
    setAccessibleDescription(isChecked() ? tr("Open") : tr("Closed"));
}

QFont FoldButton::headingFont() const
{
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics metrics(headingFont());
    return {metrics.horizontalAdvance(text()) + metrics.height() + 2 * edge + 2, metrics.height() + 2 * edge};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    const int em = QFontMetrics(headingFont()).height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? colours.accent : colours.muted, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.translate(edge + em * 0.35, height() / 2.0);
    if (isChecked())
        painter.rotate(90);
    const qreal arm = em * 0.2;
    painter.drawPolyline(QPolygonF({{-arm / 2, -arm}, {arm / 2, 0}, {-arm / 2, arm}}));
    painter.resetTransform();
    painter.setFont(headingFont());
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(edge + em, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace ui
