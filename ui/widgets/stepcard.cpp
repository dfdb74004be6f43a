#include "ui/widgets/stepcard.h"

#include "ui/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

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
        spoken << QStringList{line.lead, line.key, line.text}.join(u' ').simplified();
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

void StepCard::write(QTextDocument &document) const
{
    const Colours colours = coloursFor(palette());
    document.setDocumentMargin(0);
    document.setDefaultFont(small());
    QTextCursor cursor(&document);
    for (const Line &line : m_lines) {
        QTextBlockFormat block;
        block.setTopMargin(line.lead.isEmpty() ? 2 : 5);
        if (document.isEmpty())
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        QTextCharFormat text;
        text.setForeground(colours.muted);
        QTextCharFormat lead = text;
        lead.setForeground(colours.text);
        lead.setFontWeight(QFont::DemiBold);
        if (!line.lead.isEmpty())
            cursor.insertText(line.lead + u": "_s, lead);
        if (!line.key.isEmpty())
            cursor.insertText(line.key + u"  "_s, lead);
        cursor.insertText(line.text, text);
    }
}

int StepCard::lay(int width, QPainter *painter) const
{
    const QString number = QString::number(m_number);
    const QFontMetrics metrics(bold());
    const int lead = metrics.horizontalAdvance(number) + 8;
    const QRect space(inset + lead, 10, std::max(1, width - 2 * inset - lead), 10000);
    const QRect title = metrics.boundingRect(space, wrap, m_title);
    QTextDocument details;
    write(details);
    details.setTextWidth(std::max(1, width - 2 * inset));
    const int below = title.bottom() + 3;
    if (painter) {
        painter->setFont(bold());
        painter->setPen(coloursFor(palette()).text);
        painter->drawText(QPoint(inset, 10 + metrics.ascent()), number);
        painter->drawText(space, wrap, m_title);
        painter->translate(inset, below);
        details.drawContents(painter);
        painter->translate(-inset, -below);
    }
    return below + (m_lines.isEmpty() ? 0 : qCeil(details.size().height())) + 10;
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
