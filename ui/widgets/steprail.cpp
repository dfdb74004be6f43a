#include "ui/widgets/steprail.h"

#include "ui/colours.h"
#include "ui/presentation/names.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int margin = 24;
constexpr int gap = 11;

int index(Step step)
{
    return static_cast<int>(step);
}

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stepRail"_s);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(Step::Symptoms);
}

void StepRail::setCurrent(Step step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(index(step) + 1).arg(allSteps.size()).arg(stepName(step)));
    update();
}

void StepRail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int StepRail::circle() const
{
    return fontMetrics().height() + 4;
}

int StepRail::rowHeight() const
{
    return std::max(circle() + (m_compact ? 8 : 14), std::min(44, (height() - top() - 60) / 7));
}

int StepRail::top() const
{
    return m_compact ? 16 : 24 + QFontMetrics(titleFont()).height() + 24;
}

QFont StepRail::titleFont() const
{
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() > 0 ? title.pointSizeF() * 1.15 : 12.0);
    title.setWeight(QFont::DemiBold);
    return title;
}

int StepRail::fullWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const Step step : allSteps)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(stepName(step)));
    return margin + circle() + gap + widest + 14;
}

QSize StepRail::sizeHint() const
{
    return {m_compact ? circle() + 28 : fullWidth(), top() + 7 * (circle() + 14) + 60};
}

QSize StepRail::minimumSizeHint() const
{
    return {sizeHint().width(), m_compact ? 7 * (circle() + 8) + 32 : 0};
}

QRect StepRail::row(Step step) const
{
    return {0, top() + index(step) * rowHeight(), width(), rowHeight()};
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_compact) {
        painter.setPen(colours.text);
        painter.setFont(titleFont());
        painter.drawText(
            QPoint(margin, 24 + painter.fontMetrics().ascent()), QGuiApplication::applicationDisplayName());
        paintPromise(painter);
    }
    for (const Step step : allSteps)
        paintRow(painter, step);
}

void StepRail::paintRow(QPainter &painter, Step step) const
{
    const Colours colours = coloursFor(palette());
    const QRect area = row(step);
    const bool current = step == m_current;
    if (current)
        painter.fillRect(QRect(0, area.top() + 4, 3, area.height() - 8), colours.accent);
    const int left = m_compact ? (width() - circle()) / 2 : margin;
    const QRectF box(left, area.center().y() - circle() / 2.0, circle(), circle());
    paintCircle(painter, step, box);
    if (m_compact)
        return;
    QFont name = font();
    name.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    painter.setPen(step > m_current ? colours.muted : colours.text);
    painter.drawText(
        area.adjusted(left + circle() + gap, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, stepName(step));
}

void StepRail::paintCircle(QPainter &painter, Step step, const QRectF &box) const
{
    const Colours colours = coloursFor(palette());
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    const bool current = step == m_current;
    const bool done = step < m_current;
    painter.setPen(QPen(current ? colours.accent : done ? colours.good : colours.outline, 1.5));
    painter.setBrush(current ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(inner);
    if (done) {
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(QPen(colours.good, box.width() * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.30, 0.53), at(0.44, 0.66), at(0.71, 0.37)}));
        return;
    }
    QFont digit = font();
    digit.setWeight(QFont::DemiBold);
    if (digit.pointSizeF() > 0)
        digit.setPointSizeF(digit.pointSizeF() * 0.85);
    painter.setFont(digit);
    painter.setPen(current ? colours.onAccent : colours.muted);
    painter.drawText(box, Qt::AlignCenter, QString::number(index(step) + 1));
}

void StepRail::paintPromise(QPainter &painter) const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(coloursFor(palette()).muted);
    const QString text = tr("Exmedic only reads. Nothing on your servers changes.");
    const int stepsEnd = row(Step::Afterwards).bottom() + 8;
    const QRect space(margin, stepsEnd, width() - margin - 12, height() - stepsEnd - margin);
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignBottom;
    if (painter.boundingRect(space, flags, text).height() <= space.height())
        painter.drawText(space, flags, text);
}

int StepRail::doneStepAt(const QPoint &pos) const
{
    for (const Step step : allSteps) {
        if (step < m_current && row(step).contains(pos))
            return index(step);
    }
    return -1;
}

void StepRail::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int at = doneStepAt(event->pos()); at >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT stepChosen(static_cast<Step>(at));
}

void StepRail::mouseMoveEvent(QMouseEvent *event)
{
    if (doneStepAt(event->pos()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool StepRail::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_compact) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Step step : allSteps) {
            if (row(step).contains(help->pos()))
                QToolTip::showText(help->globalPos(), stepName(step), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
