#include "wizard/evidence/words/understanding.h"

#include "wizard/evidence/words/exceptions.h"
#include "wizard/evidence/words/meaningterms.h"
#include "wizard/evidence/words/polarity.h"
#include "wizard/evidence/words/sayings.h"
#include "wizard/knowledge/sayings.h"

#include <algorithm>

namespace wizard {
namespace {

using enum Word;

bool has(const Words &words, Word word)
{
    return words.test(std::size_t(word));
}

Words allOf(const Clause &clause)
{
    return clause.things | clause.states | clause.circumstances;
}

void add(QList<Observation> &observations, const Meaning &meaning)
{
    const Fact fact = std::get<Fact>(meaning.says);
    const Truth truth = meaning.holds ? Truth::Yes : Truth::No;
    const auto same = [&](const Observation &one) { return one.fact == fact && one.truth == truth; };
    if (!std::ranges::any_of(observations, same))
        observations.append(seen(fact, {}, truth));
}

void add(QList<Observation> &observations, QLatin1StringView saying)
{
    const Observation said = seen(Fact::MessageSeen, valueOf(saying));
    if (!observations.contains(said))
        observations.append(said);
}

void add(QList<Symptom> &symptoms, Symptom symptom)
{
    if (!symptoms.contains(symptom))
        symptoms.append(symptom);
}

Words pagesIn(const Words &words)
{
    return words & any(Owa, AdminCenter);
}

Words joined(const std::vector<Phrase> &phrases)
{
    Words all;
    for (const Phrase &phrase : phrases)
        all |= phrase.meanings;
    return all;
}

/// "Nothing was changed, only the certificate": the sentence tells of that change.
void liftUnchanged(Spoken &spoken, const Words &change)
{
    spoken.changedNothing = false;
    spoken.onsets.push_back(change);
    for (Clause &clause : spoken.clauses)
        clause.states.reset(std::size_t(Untouched));
}

/// With a second factor, "authentication" is what that product does, and a clock is that of its codes.
void leaveToSecondFactor(Spoken &spoken)
{
    const Words method = any(SignInMethod, Clock);
    for (Clause &clause : spoken.clauses)
        clause.things &= ~method;
    for (Words &onset : spoken.onsets)
        onset &= ~method;
}

/// "But today it is white again", "it still loops", "that helps for an hour".
bool tellsRelapse(const Heard &heard, const Spoken &spoken, const Words &asides)
{
    if (heard.printed || heard.asked)
        return false;
    const auto lasts = [](const Clause &clause) {
        const bool fails = (clause.states & bad()).any() && clause.things.any();
        return has(clause.circumstances, ForAWhile) || (fails && has(clause.circumstances, Still));
    };
    return has(asides, Relapse) || std::ranges::any_of(spoken.clauses, lasts);
}

/// Those without a "no" before them.
Words asidesIn(const Heard &heard)
{
    const auto denied = [&](const Phrase &aside) {
        return std::ranges::any_of(heard.phrases, [&](const Phrase &phrase) {
            return phrase.end == aside.first && (phrase.meanings & any(No, Not)).any();
        });
    };
    Words all;
    for (const Phrase &aside : heard.asides) {
        if (!denied(aside))
            all |= aside.meanings;
    }
    return all;
}

} // namespace

Understanding::Meant Understanding::read(const Heard &heard)
{
    Meant meant;
    Spoken spoken = clausesOf(heard.phrases);
    Words asides = asidesIn(heard);
    if (const auto change = changeAfterAll(heard.phrases, heard.asides, m_unchanged)) {
        liftUnchanged(spoken, *change);
        asides &= ~any(NothingChanged, Untouched);
    }
    m_unchanged = saysUnchanged(heard.asides);
    meant.relapsed = tellsRelapse(heard, spoken, asides);
    if (!heard.printed && !has(joined(heard.phrases), Suspected))
        addSayings(meant, spoken, asides);
    if (has(asides, SecondFactor))
        leaveToSecondFactor(spoken);
    if (!heard.printed && (!heard.asked || has(joined(heard.phrases), Why))) {
        addFacts(meant, spoken);
        addOnsets(meant, spoken);
    }
    addSymptoms(meant, spoken, heard.printed);
    return meant;
}

void Understanding::addFacts(Meant &meant, const Spoken &spoken)
{
    for (const Clause &clause : spoken.clauses) {
        const Words said = allOf(clause) | (clause.things.none() ? m_things : Words());
        for (const Meaning &meaning : claimMeanings()) {
            const bool counts = (!clause.tried && !spoken.changedNothing) || meaning.evenTried;
            if (counts && (said & any(Maybe, Suspected)).none() && holds(meaning, said))
                add(meant.observations, meaning);
        }
        for (const Meaning &meaning : scopeMeanings()) {
            if (!spoken.changedNothing && holds(meaning, said))
                add(meant.observations, meaning);
        }
        if (clause.first && (clause.states & bad()).any())
            add(meant.observations, {.says = Fact::OneUserAffected});
        const bool newerWorks = has(clause.things, CurrentClient) && !has(clause.things, OldClient)
            && (clause.states & any(Works, Connects, Opens)).any();
        if (newerWorks && m_oldNamed)
            add(meant.observations, {.says = Fact::OnlyOldClients});
        m_oldNamed |= has(clause.things, OldClient);
    }
    if (!spoken.clauses.empty() && spoken.clauses.back().things.any())
        m_things = spoken.clauses.back().things;
}

void Understanding::addSayings(Meant &meant, const Spoken &spoken, const Words &asides) const
{
    std::vector<Words> parts;
    Words sentence = asides | spoken.unsaid;
    for (const Clause &clause : spoken.clauses) {
        if (clause.tried && has(clause.circumstances, Tried))
            continue;
        const Words said = allOf(clause) | asides;
        parts.push_back(spoken.changedNothing ? said & ~doings() : said);
        sentence |= parts.back();
    }
    if (thingsIn(sentence).none())
        sentence |= m_things;
    for (const Saying &saying : sayings()) {
        const bool said = saying.together
            ? std::ranges::any_of(parts, [&](const Words &part) { return isSaid(saying, part); })
            : isSaid(saying, sentence);
        if (said)
            add(meant.observations, saying.id);
    }
}

void Understanding::addOnsets(Meant &meant, const Spoken &spoken)
{
    std::vector<Words> onsets = spoken.onsets;
    std::vector<Words> doings;
    bool sinceThen = false;
    for (const Clause &clause : spoken.clauses) {
        // "I have no logs at hand now" tells no beginning.
        sinceThen |= has(clause.circumstances, SinceThen) && clause.states.any();
        if ((clause.states & any(Renewed, Deleted, Changed, Installed, Added, Restarted, Enabled)).any())
            doings.push_back(clause.things | clause.states);
    }
    if (sinceThen)
        onsets.insert(onsets.end(), m_doings.begin(), m_doings.end());
    m_doings = spoken.changedNothing ? std::vector<Words>() : std::move(doings);
    if (spoken.changedNothing)
        return;
    for (const Words &onset : onsets) {
        for (const Meaning &meaning : onsetMeanings()) {
            if (holds(meaning, onset))
                add(meant.observations, meaning);
        }
    }
}

void Understanding::addSymptoms(Meant &meant, const Spoken &spoken, bool printed)
{
    Words affected;
    for (const Clause &clause : spoken.clauses) {
        if (!clause.attempt && !has(clause.states, Works))
            affected |= pagesIn(clause.things);
    }
    const Words overall = affected.any() ? affected : m_pages;
    for (const Clause &clause : spoken.clauses) {
        if (clause.attempt)
            continue;
        const Words said = allOf(clause);
        for (const Meaning &meaning : symptomMeanings()) {
            if (holds(meaning, said))
                add(meant.symptoms, std::get<Symptom>(meaning.says));
        }
        const Words pages = pagesIn(clause.things).any() ? pagesIn(clause.things) : overall;
        for (const PageMeaning &meaning : pageMeanings()) {
            if ((meaning.states & clause.states).none() || ((meaning.needsName || printed) && pages.none()))
                continue;
            if (has(pages, Owa) || pages.none())
                add(meant.symptoms, meaning.owa);
            if (has(pages, AdminCenter) || pages.none())
                add(meant.symptoms, meaning.adminCenter);
        }
    }
    m_pages = affected;
}

} // namespace wizard
