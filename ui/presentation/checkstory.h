#pragma once

#include "ui/presentation/mark.h"

#include <QStringList>

namespace ui {

/// All that is known of one check of one server.
struct CheckStory {
    Mark mark;
    QString title; ///< the check as a sentence
    QString said; ///< how it ended, and what it saw
    QStringList seen; ///< what follows from that, with values
    QString source; ///< where and when; empty where nothing was observed
};

[[nodiscard]] CheckStory storyOf(const wizard::ProbeTask &task);

} // namespace ui
