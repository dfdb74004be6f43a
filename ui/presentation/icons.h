#pragma once

#include "ui/colours.h"

#include <QIcon>
#include <QPixmap>

namespace ui {

/// An icon of resources/icons in the colour of a tone, sharp at every size and scale.
[[nodiscard]] QPixmap pixmap(
    QLatin1StringView icon, Tone tone, int size, const QPalette &palette, qreal ratio);
[[nodiscard]] QIcon icon(QLatin1StringView name, Tone tone, const QPalette &palette);
[[nodiscard]] QIcon programIcon();

} // namespace ui
