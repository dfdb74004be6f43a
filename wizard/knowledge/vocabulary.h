#pragma once

#include "wizard/knowledge/cause.h"

#include <QLatin1StringView>

#include <span>
#include <vector>

namespace wizard {

/// A message that Exchange, Windows, a browser or a phone prints, and the causes that show it.
struct VocabularyRow {
    QLatin1StringView id; ///< stable and readable: the value of Fact::MessageSeen
    /// Alternatives, one a line. Parts that stand near one another are joined by " + ", two parts of one line
    /// of a report by " ... ". For an event: words of which one stands in it. Empty where the id is the text.
    QLatin1StringView texts = {};
    QLatin1StringView causes = {}; ///< separated by blanks; some are unlisted
    Strength strength = Strength::Consistent;
    QLatin1StringView source = {}; ///< of an event
    QLatin1StringView numbers = {}; ///< of the event, separated by blanks
    bool harmless = false; ///< healthy servers print it too
};

/// All rows, layer by layer.
[[nodiscard]] std::span<const VocabularyRow> vocabulary();
/// Each cause gets a sign for each row that names it.
void addVocabulary(std::vector<Cause> &causes);

/// What a cell of the table lists.
[[nodiscard]] std::vector<QLatin1StringView> listed(QLatin1StringView cell, QLatin1StringView separator);

} // namespace wizard
