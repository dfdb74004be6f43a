#pragma once

#include <QString>

#include <expected>

namespace wizard {

/// Why something could not be done, in words for the person who caused or can mend it.
struct Error {
    QString message; ///< names the thing, the value and the way out
    QString place; ///< file and line, or host and port; empty where there is none

    friend bool operator==(const Error &, const Error &) = default;

    [[nodiscard]] QString text() const
    {
        return place.isEmpty() ? message : QStringLiteral("%1: %2").arg(place, message);
    }
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace wizard
