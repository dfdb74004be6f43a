#include "wizard/evidence/words/remarks.h"

#include <algorithm>

namespace wizard {
namespace {

constexpr qsizetype reach = 4; ///< words between "not" and the remark

bool has(const Phrase &phrase, Word word)
{
    return phrase.meanings.test(std::size_t(word));
}

bool standsAlone(const Phrase &aside, const std::vector<PlainWord> &words)
{
    const auto bordered = [&](qsizetype at) {
        return at == 0 || at == qsizetype(words.size()) || words[std::size_t(at)].border;
    };
    return bordered(aside.first) && bordered(aside.end);
}

bool isDenied(const Phrase &aside, const std::vector<Phrase> &phrases)
{
    return std::ranges::any_of(phrases, [&](const Phrase &phrase) {
        const bool denies = has(phrase, Word::Not) || has(phrase, Word::No) || has(phrase, Word::Maybe);
        return denies && phrase.end <= aside.first && aside.first - phrase.end < reach;
    });
}

} // namespace

void weighRemarks(Heard &heard, const std::vector<PlainWord> &words)
{
    for (Phrase &aside : heard.asides) {
        if (has(aside, Word::Solved))
            aside.meanings.set(std::size_t(Word::IncidentOver), standsAlone(aside, words));
        const bool counts = !heard.asked && !isDenied(aside, heard.phrases);
        if (has(aside, Word::IncidentOver) && !counts)
            aside.meanings.reset(std::size_t(Word::IncidentOver));
    }
}

} // namespace wizard
