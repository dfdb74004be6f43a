#include "wizard/investigation/case.h"

#include "wizard/evidence/reading/notunderstood.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Case)
};

void addNew(QList<Symptom> &all, const QList<Symptom> &more)
{
    for (const Symptom symptom : more) {
        if (!all.contains(symptom))
            all.append(symptom);
    }
}

/// The text with blank lines in place of the outdated part, so that line numbers stay.
QString currentPart(const Case &given)
{
    const qsizetype start = given.pastedText.indexOf(given.outdatedText);
    if (given.outdatedText.isEmpty() || start < 0)
        return given.pastedText;
    QString current = given.pastedText;
    return current.replace(start, given.outdatedText.size(), QString(given.outdatedText.count(u'\n'), u'\n'));
}

void markTakenBack(Case &given)
{
    for (Recognition &one : given.pasted)
        one.takenBack = isOwnWords(one) && given.takenBack.contains(one.what);
}

/// What was read and still counts.
void eachCounting(const Case &given, const std::function<void(const Import &)> &visit)
{
    for (const Case::File &file : given.files) {
        if (!file.outdated)
            eachImport(file.import, visit);
    }
}

Observation told(const Case::Answer &answer)
{
    Observation observation;
    observation.fact = answer.fact;
    observation.truth = answer.truth;
    observation.subject.server = answer.server;
    observation.source = Place::toldByPerson();
    return observation;
}

} // namespace

void setPastedText(Case &given, const QString &text)
{
    given.pastedText = text;
    if (!text.contains(given.outdatedText))
        given.outdatedText.clear();
    const QString current = currentPart(given);
    given.pasted = recognise(current, Tr::tr("pasted text"));
    given.notUnderstood = notUnderstood(current, given.pasted);
    markTakenBack(given);
}

void takeBack(Case &given, const Recognition &sentence)
{
    if (!isOwnWords(sentence))
        return;
    if (given.takenBack.removeAll(sentence.what) == 0)
        given.takenBack.append(sentence.what);
    markTakenBack(given);
}

void answer(Case &given, const Case::Answer &answer)
{
    takeBack(given, answer);
    // What step 1 asks stands there, for all servers.
    if (isAsked(answer.fact) && answer.server.isEmpty() && answer.truth != Truth::Unknown)
        given.reported.insert(answer.fact, answer.truth);
    else
        given.answers.append(answer);
}

void takeBack(Case &given, const Case::Answer &answer)
{
    given.answers.removeIf(
        [&](const Case::Answer &one) { return one.fact == answer.fact && one.server == answer.server; });
    if (answer.server.isEmpty())
        given.reported.remove(answer.fact);
}

void outdate(Case &given)
{
    given.answers.clear();
    given.outdatedText = given.pastedText.trimmed();
    given.pasted.clear();
    given.notUnderstood.clear();
    for (Case::File &file : given.files)
        file.outdated = true;
}

QList<Sentence> notUnderstoodIn(const Case &given)
{
    QList<Sentence> all = given.notUnderstood;
    eachCounting(given, [&](const Import &import) { all += import.notUnderstood; });
    return all;
}

QList<Recognition> recognisedIn(const Case &given)
{
    QList<Recognition> all = given.pasted;
    all.removeIf([](const Recognition &one) { return one.takenBack; });
    eachCounting(given, [&](const Import &import) { all += import.recognised; });
    return all;
}

QList<Symptom> symptomsIn(const Case &given)
{
    QList<Symptom> all = given.symptoms;
    for (const Recognition &one : given.pasted)
        addNew(all, one.takenBack ? QList<Symptom>() : one.symptoms);
    eachCounting(given, [&](const Import &import) { addNew(all, import.symptoms); });
    return all;
}

QList<Import> filesIn(const Case &given)
{
    QList<Import> all;
    for (const Case::File &file : given.files)
        all.append(file.import);
    return all;
}

Evidence evidenceIn(const Case &given)
{
    Evidence evidence;
    for (auto answer = given.reported.cbegin(); answer != given.reported.cend(); ++answer)
        evidence.add(told({answer.key(), answer.value()}));
    for (const Case::Answer &answer : given.answers)
        evidence.add(told(answer));
    for (const Recognition &one : given.pasted) {
        if (!one.takenBack)
            evidence.add(one.observations);
    }
    eachCounting(given, [&](const Import &import) { evidence.add(import.observations); });
    return evidence;
}

} // namespace wizard
