#pragma once

#include <QDateTime>

namespace wizard {

/// The part of a log that counts. An invalid end leaves that side open.
struct TimeWindow {
    QDateTime from = {};
    QDateTime to = {};

    [[nodiscard]] bool isOpen() const { return !from.isValid() && !to.isValid(); }
    [[nodiscard]] bool holds(const QDateTime &instant) const
    {
        return (!from.isValid() || from <= instant) && (!to.isValid() || instant <= to);
    }
};

} // namespace wizard
