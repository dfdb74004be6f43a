#pragma once

#include <QLatin1StringView>

#include <span>

namespace wizard {

/// What a message of the vocabulary points to and the catalogue of causes does not hold: it gets no verdict
/// and no repair, only its meaning and where to go on.
struct UnlistedCause {
    QLatin1StringView id; ///< as the vocabulary names it
    const char *title; ///< context "Unlisted"
    const char *advice; ///< context "Unlisted": what to look at, or whom to ask
};

/// By id.
[[nodiscard]] std::span<const UnlistedCause> unlistedCauses();
/// Null for an id that nobody knows and for one of the catalogue.
[[nodiscard]] const UnlistedCause *unlistedById(QLatin1StringView id);

} // namespace wizard
