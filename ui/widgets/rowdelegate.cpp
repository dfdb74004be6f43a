#include "ui/widgets/rowdelegate.h"

#include "ui/models/rowroles.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int edge = 8; ///< above and below
constexpr int side = 4;

QFont detailFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colours.accent, 2) : QPen(colours.line));
        painter->setBrush(colours.selected);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int line = option.fontMetrics.height();
    const QString detail = index.data(DetailRole).toString();
    const int icon = line + 1;
    const int top = rect.top() + (detail.isEmpty() ? (rect.height() - line) / 2 : edge);
    m_marks.paint(*painter, index.data(IconRole).toString(), static_cast<Tone>(index.data(ToneRole).toInt()),
        QRect(rect.left() + side, top, icon, icon), option.palette);

    const int left = rect.left() + side + icon + 12;
    const int width = rect.right() - side - left;
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(QRect(left, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    const QFont small = detailFont(option.font);
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(QRect(left, top + line + 2, width, line), Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(small).elidedText(detail, Qt::ElideRight, width));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool hasDetail = index.data(DetailRole).isValid();
    return {8 * line, hasDetail ? 2 * line + 2 + 2 * edge : line + 2 * edge};
}

} // namespace ui
