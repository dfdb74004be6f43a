#include "wizard/evidence/words/ownwords.h"

#include "wizard/evidence/words/mailboxversion.h"
#include "wizard/evidence/words/meanings.h"
#include "wizard/evidence/words/remarks.h"
#include "wizard/evidence/words/sentences.h"
#include "wizard/evidence/words/tongue.h"
#include "wizard/evidence/words/understanding.h"
#include "wizard/knowledge/surface.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Whoever sees a symptom of a page does not mean that the page works: it opens.
void takeBackWorking(QList<Recognition> &recognitions)
{
    QList<Client> failing;
    for (const Recognition &one : std::as_const(recognitions)) {
        for (const Symptom symptom : one.symptoms)
            failing.append(entry(symptom).client);
    }
    for (Recognition &one : recognitions) {
        for (const auto &[client, works, said] : surfaces()) {
            if (failing.contains(client))
                one.observations.removeIf([&](const Observation &seen) { return seen.fact == works; });
        }
    }
    recognitions.removeIf(
        [](const Recognition &one) { return one.observations.isEmpty() && one.symptoms.isEmpty(); });
}

/// An outage that came back is not over.
void takeBackEnd(QList<Recognition> &before, QList<Observation> &now)
{
    static const Observation over = seen(Fact::MessageSeen, QString(saidToBeOver));
    now.removeAll(over);
    for (Recognition &one : before)
        one.observations.removeAll(over);
}

/// Probes and what they test have names of one word; what they meet, nobody feels.
bool isOfMonitoring(const Sentence &sentence)
{
    static const QRegularExpression names(u"\\w(?:Probe|Monitor|Responder)\\b|HealthMailbox|HealthSet"_s);
    return sentence.printed && names.match(sentence.text).hasMatch();
}

QList<Recognition> readWords(const Paste &paste)
{
    qsizetype steps = 0;
    return recogniseWords(paste, steps);
}

/// Of what people wrote themselves.
TongueGuess heardIn(const QList<Sentence> &sentences)
{
    TongueGuess guess;
    for (const Sentence &sentence : sentences) {
        if (!sentence.printed)
            guess.hear(plainWords(sentence.text));
    }
    return guess;
}

/// A short sentence is in the language of the text.
std::optional<Tongue> tongueOf(const std::vector<PlainWord> &words, const std::optional<Tongue> &ofText)
{
    TongueGuess guess;
    guess.hear(words);
    return guess.tongue() ? guess.tongue() : ofText;
}

/// Every fact that a meaning can tell.
std::vector<Told> toldFacts()
{
    std::vector<Told> told{{Fact::MailboxReportedOnOlderVersion, Says::Yes}, {Fact::MessageSeen, Says::Yes}};
    for (const auto meanings : {claimMeanings(), onsetMeanings(), scopeMeanings()}) {
        for (const Meaning &meaning : meanings) {
            const Fact fact = std::get<Fact>(meaning.says);
            if (std::ranges::find(told, fact, &Told::fact) == told.end())
                told.emplace_back(fact, Says::Yes);
        }
    }
    return told;
}

} // namespace

QList<Recognition> recogniseWords(const PastedText &text, qsizetype &steps)
{
    QList<Recognition> recognitions;
    PhraseFinder finder(wholeLexicon());
    PhraseFinder asideFinder(lexiconOfAsides());
    Understanding understanding;
    const QList<Sentence> sentences = sentencesOf(text);
    const bool newer = namesNewerVersion(sentences);
    const std::optional<Tongue> tongueOfText = heardIn(sentences).tongue();
    for (const Sentence &sentence : sentences) {
        if (isOfMonitoring(sentence))
            continue;
        const std::vector<PlainWord> words = plainWords(sentence.text);
        Heard heard{.phrases = finder.phrasesIn(words),
            .asides = asideFinder.phrasesIn(words),
            .asked = sentence.asked,
            .printed = sentence.printed};
        if (const auto tongue = tongueOf(words, tongueOfText); tongue && !sentence.printed) {
            dropFalseFriends(heard.phrases, words, *tongue);
            dropFalseFriends(heard.asides, words, *tongue);
        }
        weighRemarks(heard, words);
        auto [observations, symptoms, relapsed] = understanding.read(heard);
        if (relapsed)
            takeBackEnd(recognitions, observations);
        if (const QString year = olderMailboxVersion(words, newer); !year.isEmpty())
            observations.append(seen(Fact::MailboxReportedOnOlderVersion, year));
        if (observations.isEmpty() && symptoms.isEmpty())
            continue;
        Recognition recognition = found(sentence.text.left(shownOfSentence), sentence.line, observations);
        recognition.symptoms = symptoms;
        recognitions.append(recognition);
    }
    steps += finder.steps() + asideFinder.steps();
    takeBackWorking(recognitions);
    return recognitions;
}

Reader ownWords()
{
    return {
        "own-words"_L1, QT_TRANSLATE_NOOP("Readers", "Your own words"), toldFacts(), readWords, false, true};
}

} // namespace wizard
