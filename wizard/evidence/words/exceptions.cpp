#include "wizard/evidence/words/exceptions.h"

#include "wizard/evidence/words/polarity.h"

#include <algorithm>

namespace wizard {
namespace {

bool has(const Phrase &phrase, Word word)
{
    return phrase.meanings.test(std::size_t(word));
}

/// Only what was done to a thing is a change: "nothing changed, only Outlook fails" tells none. A thing alone
/// was changed where the exception names it: "only the certificate".
std::optional<Words> changeIn(std::span<const Phrase> part, bool thingAlone)
{
    Words words;
    for (const Phrase &phrase : part)
        words |= phrase.meanings;
    const Words states = statesIn(words);
    if (thingsIn(words).none() || (states & ~doings()).any() || words.test(std::size_t(Word::Not)))
        return std::nullopt;
    if (states.none() && !thingAlone)
        return std::nullopt;
    if (states.none())
        words.set(std::size_t(Word::Changed));
    return withKinds(words);
}

} // namespace

bool saysUnchanged(const std::vector<Phrase> &asides)
{
    return std::ranges::any_of(asides, [](const Phrase &aside) { return has(aside, Word::NothingChanged); });
}

/// The exception stands behind ("only", "except", "but") or before: "apart from the certificate".
std::optional<Words> changeAfterAll(
    const std::vector<Phrase> &phrases, const std::vector<Phrase> &asides, bool unchanged)
{
    const std::span<const Phrase> all(phrases);
    const auto nothing =
        std::ranges::find_if(asides, [](const Phrase &aside) { return has(aside, Word::NothingChanged); });
    if (nothing == asides.end() && !unchanged)
        return std::nullopt;
    const bool warned =
        std::ranges::any_of(asides, [](const Phrase &aside) { return has(aside, Word::CertificateWarning); });
    const bool here = nothing != asides.end();
    const qsizetype end = here ? nothing->end : 0;
    const qsizetype latest = here ? qsizetype(phrases.size()) : std::min<qsizetype>(1, all.size());
    for (qsizetype i = 0; i < latest; ++i) {
        const Phrase &phrase = all[std::size_t(i)];
        const bool excepts = has(phrase, Word::Except);
        const bool behind = excepts || has(phrase, Word::Only) || (here && has(phrase, Word::Unlike));
        const bool named = (excepts || has(phrase, Word::Only)) && !warned;
        if (behind && phrase.first >= end)
            return changeIn(all.subspan(std::size_t(i + 1)), named);
        if (!excepts || !here || phrase.end > nothing->first)
            continue;
        std::size_t count = 0;
        while (
            std::size_t(i + 1) + count < all.size() && all[std::size_t(i + 1) + count].end <= nothing->first)
            ++count;
        return changeIn(all.subspan(std::size_t(i + 1), count), named);
    }
    return std::nullopt;
}

} // namespace wizard
