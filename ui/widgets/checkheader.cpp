#include "ui/widgets/checkheader.h"

#include "ui/colours.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int side = 8;
constexpr int edge = 4;
constexpr int mostLines = 3;

} // namespace

CheckHeader::CheckHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

QString CheckHeader::nameOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

int CheckHeader::neededWidth() const
{
    int widest = 0;
    for (int column = 0; column < count(); ++column) {
        for (const QString &word : nameOf(column).split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest + 2 * side;
}

QSize CheckHeader::sizeHint() const
{
    int tallest = fontMetrics().height();
    for (int column = 0; column < count(); ++column) {
        const QRect space(0, 0, sectionSize(column) - 2 * side, mostLines * fontMetrics().lineSpacing());
        tallest =
            std::max(tallest, fontMetrics().boundingRect(space, Qt::TextWordWrap, nameOf(column)).height());
    }
    return {QHeaderView::sizeHint().width(),
        std::min(tallest, mostLines * fontMetrics().lineSpacing()) + 2 * edge};
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Colours colours = coloursFor(palette());
    painter->save();
    painter->fillRect(rect, colours.page);
    painter->setPen(colours.outline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(colours.text);
    painter->setFont(font());
    painter->drawText(rect.adjusted(side, edge, -side, -edge),
        Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, nameOf(column));
    painter->restore();
}

} // namespace ui
