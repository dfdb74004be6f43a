#include "ui/widgets/markpainter.h"

#include "ui/presentation/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

void MarkPainter::paint(
    QPainter &painter, const QString &icon, Tone tone, const QRect &place, const QPalette &palette)
{
    if (icon.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = u"%1 %2 %3 %4 %5"_s.arg(icon)
                            .arg(static_cast<int>(tone))
                            .arg(place.width())
                            .arg(ratio)
                            .arg(palette.cacheKey());
    constexpr qsizetype most = 64; // of another palette or size from then on
    if (m_drawn.size() > most)
        m_drawn.clear();
    auto drawn = m_drawn.find(key);
    if (drawn == m_drawn.end()) {
        const QByteArray name = icon.toLatin1();
        drawn = m_drawn.insert(key, pixmap(QLatin1StringView(name), tone, place.width(), palette, ratio));
    }
    painter.save();
    painter.translate(place.center() + QPoint(1, 1));
    if (icon == "running"_L1)
        painter.rotate(m_angle);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QPointF(-place.width() / 2.0, -place.height() / 2.0), *drawn);
    painter.restore();
}

} // namespace ui
