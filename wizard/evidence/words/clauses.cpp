#include "wizard/evidence/words/clauses.h"

#include "wizard/evidence/words/polarity.h"

#include <initializer_list>
#include <span>

namespace wizard {
namespace {

using Phrases = std::span<const Phrase>;

Words set(std::initializer_list<Word> list)
{
    Words words;
    for (const Word word : list)
        words.set(std::size_t(word));
    return words;
}

bool has(const Words &words, Word word)
{
    return words.test(std::size_t(word));
}

/// Nobody stops or deletes a thing to repair it: who tells it tells what is wrong.
const Words &harms()
{
    static const Words words = set({Word::Deleted, Word::Disabled, Word::Enabled, Word::Added});
    return words;
}

Words joined(Phrases part)
{
    Words words;
    for (const Phrase &phrase : part)
        words |= phrase.meanings;
    return words;
}

Words thingsBehindStates(Phrases part)
{
    Words things;
    bool told = false;
    for (const Phrase &phrase : part) {
        if (statesIn(phrase.meanings).any()) {
            told = true;
            things.reset();
        } else if (told) {
            things |= thingsIn(phrase.meanings);
        }
    }
    return withKinds(things);
}

/// "Not only" takes the meaning of "only" away.
Words circumstancesOf(Phrases part)
{
    Words words;
    for (std::size_t i = 0; i < part.size(); ++i) {
        Words own = part[i].meanings & ~thingsIn(part[i].meanings) & ~statesIn(part[i].meanings);
        const bool denied = i > 0 && part[i - 1].end == part[i].first && has(part[i - 1].meanings, Word::Not);
        if (denied)
            own.reset(std::size_t(Word::Only));
        words |= own;
    }
    return words;
}

/// "After we replaced it", "yesterday", "by mistake": the doing is how it began, not an attempt to repair.
bool tellsBeginning(Phrases part)
{
    for (const Phrase &phrase : part) {
        if (has(phrase.meanings, Word::Since) || has(phrase.meanings, Word::Recently)
            || has(phrase.meanings, Word::ByAccident))
            return true;
        if (has(phrase.meanings, Word::Tried) || (statesIn(phrase.meanings) & doings()).any())
            return false;
    }
    return false;
}

std::vector<Phrases> partsOf(Phrases phrases)
{
    std::vector<Phrases> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= phrases.size(); ++i) {
        const bool cut = i == phrases.size()
            || (i > 0
                && (phrases[i].border || has(phrases[i].meanings, Word::Unlike)
                    || has(phrases[i].meanings, Word::And)));
        if (cut && i > start) {
            parts.push_back(phrases.subspan(start, i - start));
            start = i;
        }
    }
    return parts;
}

class ClauseReader {
public:
    void read(Phrases part);
    [[nodiscard]] std::vector<Clause> finish();
    [[nodiscard]] const Words &unsaid() const { return m_unsaid; }

private:
    void add(Clause clause, Phrases part);

    std::vector<Clause> m_clauses;
    Words m_things; ///< named already, of which nothing was said yet
    Words m_unsaid;
    Words m_last; ///< named behind the last state: "after the restart OWA | and ECP are white"
    Words m_circumstances;
    Words m_verb; ///< states as they were written: "OWA does not work, Outlook does"
};

void ClauseReader::read(Phrases part)
{
    Clause clause;
    clause.things = withKinds(thingsIn(joined(part)));
    clause.states = saidStates(part);
    clause.circumstances = circumstancesOf(part);
    if (has(clause.circumstances, Word::Unlike) && clause.things.any()) {
        m_unsaid |= m_things;
        m_things.reset();
    }
    if (has(part.front().meanings, Word::And) && !part.front().border)
        m_things |= m_last;
    m_last = thingsBehindStates(part);
    const Words own = statesIn(joined(part));
    const bool asBefore =
        own.none() && clause.states.none() && !m_clauses.empty() && (clause.things | m_things).any();
    if (asBefore && deniesWithoutState(part))
        clause.states = opposites(m_verb);
    else if (asBefore && has(part.back().meanings, Word::Indeed))
        clause.states = m_verb;
    if (own.any())
        m_verb = own;
    if (clause.states.none()) {
        m_things |= clause.things;
        m_circumstances |= clause.circumstances;
        m_circumstances.reset(std::size_t(Word::Tried)); // "we checked it, it is missing"
        m_circumstances.reset(std::size_t(Word::Self));
        return;
    }
    add(clause, part);
}

void ClauseReader::add(Clause clause, Phrases part)
{
    clause.things |= m_things;
    clause.circumstances |= m_circumstances;
    if (clause.things.none() && !m_clauses.empty())
        clause.things = m_clauses.back().things;
    m_things.reset();
    m_circumstances.reset();
    const bool mine = has(clause.circumstances, Word::Self) && (clause.states & doings()).any();
    const bool beginning = tellsBeginning(part);
    clause.attempt = !beginning && (mine || has(clause.circumstances, Word::Tried));
    const bool onlyDone = mine && ((clause.states & harms()) | (clause.states & ~doings())).none();
    const bool broke = has(clause.states, Word::Disabled) || has(clause.states, Word::Deleted);
    clause.tried = !beginning && ((has(clause.circumstances, Word::Tried) && !broke) || onlyDone);
    clause.first =
        m_clauses.empty() && part.front().first <= 1 && has(part.front().meanings, Word::OnePerson);
    m_clauses.push_back(clause);
}

std::vector<Clause> ClauseReader::finish()
{
    if (m_things.none() && m_circumstances.none())
        return std::move(m_clauses);
    if (m_clauses.empty())
        m_clauses.emplace_back();
    if (has(m_clauses.back().circumstances, Word::Outside))
        m_circumstances.reset(std::size_t(Word::Inside)); // "from outside it fails, inside not"
    m_clauses.back().things |= m_things;
    m_clauses.back().circumstances |= m_circumstances;
    return std::move(m_clauses);
}

/// "Not since the update", "it did not start after the update".
bool isDenied(Phrases phrases, std::size_t since)
{
    const auto touches = [&](std::size_t i) { return phrases[i - 1].end == phrases[i].first; };
    const auto denies = [&](std::size_t i) { return has(phrases[i].meanings, Word::Not); };
    const bool deniesState = since > 1 && statesIn(phrases[since - 2].meanings).any() && touches(since - 1);
    if (since > 0 && denies(since - 1) && touches(since) && !deniesState)
        return true;
    return since > 1 && denies(since - 2) && has(phrases[since - 1].meanings, Word::Starts) && touches(since)
        && thingsIn(joined(phrases.first(since))).none();
}

/// What stands behind a "since", up to the next comma; nothing where it is denied: "since we installed no
/// updates".
Words behind(Phrases phrases, std::size_t since)
{
    Words words;
    for (std::size_t i = since + 1; i < phrases.size(); ++i) {
        const Words &meanings = phrases[i].meanings;
        if (phrases[i].border || has(meanings, Word::Unlike) || has(meanings, Word::Since))
            break;
        if (thingsIn(words).none() && (has(meanings, Word::Not) || has(meanings, Word::No)))
            return {};
        words |= meanings;
    }
    return withKinds(words);
}

std::vector<Words> onsetsOf(Phrases phrases, const std::vector<Clause> &clauses)
{
    std::vector<Words> onsets;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        if (has(phrases[i].meanings, Word::Since) && !isDenied(phrases, i))
            onsets.push_back(behind(phrases, i));
    }
    // "Yesterday we replaced it", "we replaced it, since then".
    bool laterSince = false;
    for (std::size_t i = clauses.size(); i-- > 0;) {
        const Clause &clause = clauses[i];
        const bool when = laterSince || has(clause.circumstances, Word::Recently);
        const bool updated = has(clause.things, Word::Update) && !has(clause.states, Word::Missing);
        if (when && ((clause.states & doings()).any() || updated))
            onsets.push_back(clause.things | clause.states);
        laterSince |= has(clause.circumstances, Word::SinceThen);
    }
    return onsets;
}

} // namespace

Words withKinds(Words things)
{
    static constexpr std::pair<Word, Word> kinds[] = {
        {Word::AuthCertificate, Word::Certificate},
        {Word::SelfSigned, Word::Certificate},
        {Word::FormerCertificate, Word::Certificate},
        {Word::OneDatabase, Word::Database},
        {Word::OneServer, Word::Server},
        {Word::OnePerson, Word::Person},
        {Word::Device, Word::Phones},
        {Word::ShellDirectory, Word::VirtualDirectory},
    };
    for (const auto &[kind, thing] : kinds) {
        if (has(things, kind))
            things.set(std::size_t(thing));
    }
    return things;
}

Spoken clausesOf(const std::vector<Phrase> &phrases)
{
    ClauseReader reader;
    for (const Phrases part : partsOf(phrases))
        reader.read(part);
    Spoken spoken;
    spoken.clauses = reader.finish();
    spoken.unsaid = reader.unsaid();
    spoken.onsets = onsetsOf(phrases, spoken.clauses);
    const Words all = joined(phrases);
    const bool stillAfterAttempt = has(all, Word::Still) && has(all, Word::Tried);
    spoken.changedNothing = has(all, Word::NoChange);
    if (spoken.changedNothing || stillAfterAttempt)
        spoken.onsets.clear();
    return spoken;
}

} // namespace wizard
