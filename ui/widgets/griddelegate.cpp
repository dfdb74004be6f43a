#include "ui/widgets/griddelegate.h"

#include "ui/models/rowroles.h"
#include "ui/presentation/mark.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int side = 8;
constexpr int gap = 6;
constexpr int edge = 7; ///< above and below

} // namespace

QSize GridDelegate::sizeFor(const QFontMetrics &metrics)
{
    using enum wizard::ProbeState;
    int widest = 0;
    for (const auto state : {Waiting, Running, Good, Bad, Unclear, Skipped, TimedOut, Cancelled})
        widest = std::max(widest, metrics.horizontalAdvance(briefWord(state)));
    return {side + metrics.height() + gap + widest + side, metrics.height() + 2 * edge};
}

void GridDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursFor(option.palette);
    const QRect rect = option.rect;
    painter->save();
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(colours.accent, 2) : QPen(colours.outline));
        painter->setBrush(colours.selected);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    const int line = option.fontMetrics.height();
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const QRect mark(rect.left() + side, rect.top() + (rect.height() - line) / 2, line, line);
    m_marks.paint(*painter, index.data(IconRole).toString(), tone, mark, option.palette);
    const int left = mark.right() + 1 + gap;
    // What is in order stays quiet, so that the rest is seen.
    const bool loud = tone == Tone::Bad || tone == Tone::Caution || tone == Tone::Accent;
    painter->setPen(loud ? colours.text : colours.muted);
    painter->setFont(option.font);
    painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace ui
