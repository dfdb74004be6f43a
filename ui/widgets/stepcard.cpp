#include "ui/widgets/stepcard.h"

#include "ui/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int inset = 14;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

StepCard::StepCard(int number, const QString &title, const QList<Line> &lines, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_title(title)
    , m_lines(lines)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QStringList spoken{tr("Step %1: %2").arg(number).arg(title)};
    for (const Line &line : lines)
        spoken << (line.lead.isEmpty() ? line.text : tr("%1: %2").arg(line.lead, line.text));
    setAccessibleName(spoken.join(u". "_s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont StepCard::bold() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont StepCard::small() const
{
    QFont result = font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * 0.95);
    return result;
}

int StepCard::lay(int width, QPainter *painter) const
{
    const Colours colours = coloursFor(palette());
    const QString number = QString::number(m_number);
    const int lead = QFontMetrics(bold()).horizontalAdvance(number) + 8;
    const int right = width - inset;
    const auto text = [painter](
                          const QFont &font, const QColor &colour, const QRect &space, const QString &words) {
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(space, wrap, words);
        }
        return QFontMetrics(font).boundingRect(space, wrap, words).height();
    };
    int top = 10;
    text(bold(), colours.text, QRect(inset, top, lead, 10000), number);
    top += text(bold(), colours.text, QRect(inset + lead, top, right - inset - lead, 10000), m_title) + 3;
    for (const Line &line : m_lines) {
        const QColor colour = line.lead.isEmpty() ? colours.muted : colours.text;
        const QString words = line.lead.isEmpty() ? line.text : tr("%1: %2").arg(line.lead, line.text);
        top += text(small(), colour, QRect(inset, top, right - inset, 10000), words) + 2;
    }
    return top + 8;
}

QSize StepCard::sizeHint() const
{
    const int width = 17 * fontMetrics().height();
    return {width, heightForWidth(width)};
}

QSize StepCard::minimumSizeHint() const
{
    return {9 * fontMetrics().height(), 2 * fontMetrics().height()};
}

int StepCard::heightForWidth(int width) const
{
    return lay(width, nullptr);
}

void StepCard::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, isChecked() ? colours.selected : colours.card);
    painter.setPen(underMouse() ? colours.outline : colours.line);
    painter.drawPath(shape);
    if (isChecked()) {
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, 4, height()), colours.accent);
        painter.setClipping(false);
    }
    lay(width(), &painter);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace ui
