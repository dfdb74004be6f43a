#pragma once

#include "ui/colours.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace ui {

/// Draws the icons of rows and cells. A drawing is made once for its size and colours, because a view paints
/// the same few over and over.
class MarkPainter {
public:
    /// Turns the icon of running checks; the view has to repaint.
    void setAngle(int degrees) { m_angle = degrees; }
    /// In the middle of a square place.
    void paint(
        QPainter &painter, const QString &icon, Tone tone, const QRect &place, const QPalette &palette);

private:
    QHash<QString, QPixmap> m_drawn;
    int m_angle = 0;
};

} // namespace ui
