#include "ui/widgets/serverheader.h"

#include "ui/models/rowroles.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int side = 4;
constexpr int gap = 8;

} // namespace

ServerHeader::ServerHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void ServerHeader::setMostWidth(int width)
{
    m_mostWidth = width;
    updateGeometry();
}

QFont ServerHeader::nameFont(bool opens) const
{
    QFont name = font();
    name.setWeight(opens ? QFont::DemiBold : QFont::Normal);
    return name;
}

GridRow::Kind ServerHeader::kindOf(int row) const
{
    return static_cast<GridRow::Kind>(model()->headerData(row, Qt::Vertical, KindRole).toInt());
}

int ServerHeader::indentOf(int row) const
{
    return kindOf(row) == GridRow::Kind::Member ? fontMetrics().height() : 0;
}

/// An arrow, a mark and the longest name.
QSize ServerHeader::sizeHint() const
{
    const QFontMetrics heavy(nameFont(true));
    int widest = 6 * heavy.averageCharWidth();
    for (int row = 0; row < count(); ++row) {
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        widest = std::max(widest, heavy.horizontalAdvance(name) + indentOf(row));
    }
    const int wanted = side + 2 * fontMetrics().height() + gap + widest + 2 * gap;
    return {std::min(wanted, m_mostWidth), QHeaderView::sizeHint().height()};
}

void ServerHeader::paintArrow(QPainter &painter, const QRect &place, bool isOpen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).text, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.translate(QRectF(place).center());
    if (isOpen)
        painter.rotate(90);
    const qreal arm = place.height() * 0.2;
    painter.drawPolyline(QPolygonF({{-arm / 2, -arm}, {arm / 2, 0}, {-arm / 2, arm}}));
    painter.restore();
}

void ServerHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const auto told = [this, row](int role) { return model()->headerData(row, Qt::Vertical, role); };
    const GridRow::Kind kind = kindOf(row);
    const bool opens = kind == GridRow::Kind::Folded || kind == GridRow::Kind::Unfolded;
    const Colours colours = coloursFor(palette());
    const int line = fontMetrics().height();
    painter->save();
    painter->fillRect(rect, colours.page);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect place(rect.left() + side, rect.top() + (rect.height() - line) / 2, line, line);
    if (opens)
        paintArrow(*painter, place, kind == GridRow::Kind::Unfolded);
    place.translate(line + indentOf(row), 0);
    m_marks.paint(
        *painter, told(IconRole).toString(), static_cast<Tone>(told(ToneRole).toInt()), place, palette());
    painter->setFont(nameFont(opens));
    painter->setPen(colours.text);
    const QRect space(
        place.right() + gap, rect.top(), rect.right() - gap - place.right() - gap, rect.height());
    painter->drawText(space, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(nameFont(opens))
            .elidedText(
                told(Qt::DisplayRole).toString(), opens ? Qt::ElideRight : Qt::ElideMiddle, space.width()));
    painter->restore();
}

} // namespace ui
