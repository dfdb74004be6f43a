#include "wizard/evidence/words/polarity.h"

#include <array>
#include <bit>
#include <optional>
#include <vector>

namespace wizard {
namespace {

constexpr qsizetype reachForward = 5; ///< words between "not" and its state
constexpr qsizetype reachBack = 6;
constexpr qsizetype reachThing = 3;

struct Opposite {
    Word state;
    Word denied;
};

constexpr Opposite table[] = {
    {Word::Works, Word::Fails},
    {Word::Fails, Word::Works},
    {Word::Opens, Word::NotOpens},
    {Word::NotOpens, Word::Opens},
    {Word::Connects, Word::Disconnected},
    {Word::Disconnected, Word::Connects},
    {Word::Starts, Word::Stopped},
    {Word::Stopped, Word::Starts},
    {Word::Syncs, Word::NotSyncs},
    {Word::Present, Word::Missing},
    {Word::Missing, Word::Present},
    {Word::Unavailable, Word::Present},
    {Word::Selected, Word::Missing},
    {Word::Added, Word::Missing},
    {Word::Valid, Word::Expired},
    {Word::Expired, Word::Valid},
    {Word::Enabled, Word::Disabled},
    {Word::Disabled, Word::Enabled},
    {Word::Active, Word::Inactive},
    {Word::Inactive, Word::Active},
    {Word::Reachable, Word::Down},
    {Word::Down, Word::Reachable},
    {Word::Right, Word::Wrong},
    {Word::Wrong, Word::Right},
    {Word::Mounted, Word::Dismounted},
    {Word::Dismounted, Word::Mounted},
    {Word::Same, Word::Different},
    {Word::Different, Word::Same},
    {Word::Renewed, Word::Untouched},
    {Word::Changed, Word::Untouched},
    {Word::Installed, Word::Untouched},
    {Word::Moved, Word::Untouched},
};

bool has(const Words &words, Word word)
{
    return words.test(std::size_t(word));
}

bool denies(const Phrase &phrase)
{
    return has(phrase.meanings, Word::Not) || has(phrase.meanings, Word::No);
}

bool tellsState(const Phrase &phrase)
{
    return statesIn(phrase.meanings).any();
}

bool isBeforeThing(std::span<const Phrase> part, std::size_t negation)
{
    if (negation + 1 >= part.size())
        return false;
    const Phrase &next = part[negation + 1];
    return thingsIn(next.meanings).any() && next.first - part[negation].end < reachThing;
}

/// Before "not" stands the state in "startet nicht", behind it in "does not start".
std::optional<std::size_t> stateDeniedBy(std::span<const Phrase> part, std::size_t negation)
{
    const Phrase &denial = part[negation];
    std::optional<std::size_t> before;
    for (std::size_t i = negation; i-- > 0 && !before;) {
        // What was done stands behind its "not", unless the language puts it before: "startet nicht".
        const bool done = part[i].end < denial.first && (part[i].meanings & doings()).any();
        if (tellsState(part[i]) && !done && denial.first - part[i].end < reachBack)
            before = i;
    }
    std::optional<std::size_t> behind;
    for (std::size_t i = negation + 1; i < part.size() && !behind; ++i) {
        if (tellsState(part[i]) && part[i].first - denial.end < reachForward)
            behind = i;
    }
    // "Opens without a picture", "without a mailbox get a 500": it is the thing that is missing.
    const bool things = has(denial.meanings, Word::No) && isBeforeThing(part, negation);
    const Words behindIt = behind ? statesIn(part[*behind].meanings) : Words();
    const bool canBeDenied = opposites(behindIt).any() || (behindIt & doings()).any();
    if (things && (!canBeDenied || has(denial.meanings, Word::Without)))
        return std::nullopt;
    const bool touches = before && part[*before].end == denial.first;
    if (touches && (!behind || part[*behind].first > denial.end))
        return before;
    return behind ? behind : before;
}

} // namespace

Words thingsIn(const Words &words)
{
    Words things;
    for (std::size_t i = 0; i < std::size_t(Word::Works); ++i)
        things.set(i, words.test(i));
    return things;
}

Words statesIn(const Words &words)
{
    Words states;
    for (std::size_t i = std::size_t(Word::Works); i < std::size_t(Word::Since); ++i)
        states.set(i, words.test(i));
    return states;
}

const Words &doings()
{
    static const Words words = [] {
        Words all;
        for (const Word word : {Word::Renewed, Word::Changed, Word::Restarted, Word::Installed, Word::Moved,
                 Word::Deleted, Word::Disabled, Word::Enabled, Word::Added})
            all.set(std::size_t(word));
        return all;
    }();
    return words;
}

Words opposites(const Words &states)
{
    Words denied;
    for (const auto &[state, opposite] : table) {
        if (has(states, state))
            denied.set(std::size_t(opposite));
    }
    return denied;
}

Words saidStates(std::span<const Phrase> part)
{
    std::vector<bool> denied(part.size());
    Words said;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!denies(part[i]))
            continue;
        if (const auto state = stateDeniedBy(part, i))
            denied[*state] = true;
        else if (isBeforeThing(part, i))
            said.set(std::size_t(Word::Missing));
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        const Words states = statesIn(part[i].meanings);
        said |= denied[i] ? opposites(states) : states;
    }
    return said;
}

bool deniesWithoutState(std::span<const Phrase> part)
{
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (has(part[i].meanings, Word::Not) && !stateDeniedBy(part, i))
            return true;
    }
    return false;
}

} // namespace wizard
