#include "ui/presentation/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// The drawings use these two colours: the shape, and what is cut out of it.
constexpr auto shapeColour = "#000001";
constexpr auto cutColour = "#fffffe";

QByteArray drawing(QLatin1StringView icon, const QColor &shape, const QColor &cut)
{
    QFile file(u":/icons/%1.svg"_s.arg(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll()
        .replace(shapeColour, shape.name().toLatin1())
        .replace(cutColour, cut.name().toLatin1());
}

QPixmap rendered(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap pixmap(QLatin1StringView icon, Tone tone, int size, const QPalette &palette, qreal ratio)
{
    const Colours colours = coloursFor(palette);
    return rendered(drawing(icon, colours.of(tone), colours.page), size, ratio);
}

QIcon icon(QLatin1StringView name, Tone tone, const QPalette &palette)
{
    QIcon result;
    for (const int size : {16, 24, 32, 48})
        result.addPixmap(pixmap(name, tone, size, palette, 1.0));
    return result;
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 128, 256})
        result.addPixmap(rendered(drawing("exmedic"_L1, Qt::black, Qt::white), size, 1.0));
    return result;
}

} // namespace ui
