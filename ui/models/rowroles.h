#pragma once

#include <Qt>

namespace ui {

/// What is drawn beside the display text.
enum RowRole {
    IconRole = Qt::UserRole + 1, ///< name of an icon
    ToneRole, ///< ui::Tone as int
    DetailRole, ///< second line, muted
    KindRole, ///< ui::GridRow::Kind as int, of a row of the grid
};

} // namespace ui
