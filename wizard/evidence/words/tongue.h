#pragma once

#include "wizard/evidence/words/lexicon.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace wizard {

/// The languages of the lexicon.
enum class Tongue { English, German, Spanish, French };

/// Counts the words that only one language has and that every sentence needs.
class TongueGuess {
public:
    void hear(const std::vector<PlainWord> &words);
    /// The one that was heard most and more than once.
    [[nodiscard]] std::optional<Tongue> tongue() const;

private:
    std::array<std::size_t, 4> m_heard{};
};

/// The lexicon knows all languages at once. Takes away the phrases of one word that mean nothing in this one:
/// German "die" is no crash, Spanish "su" no security update.
void dropFalseFriends(std::vector<Phrase> &phrases, const std::vector<PlainWord> &words, Tongue tongue);

} // namespace wizard
