#pragma once

#include <Qt>

namespace ui {

/// What RowDelegate reads beside the display text.
enum RowRole {
    IconRole = Qt::UserRole + 1, ///< name of an icon
    ToneRole, ///< ui::Tone as int
    DetailRole, ///< second line, muted
};

} // namespace ui
