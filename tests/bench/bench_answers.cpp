#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/expectation.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

constexpr int mostAnswers = 8;
const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// Somebody who meets one cause and answers what its catalogue entry says.
class Caller {
public:
    explicit Caller(const Cause &cause)
        : m_cause(cause)
    {
    }

    void answer(const NextCheck &check, Evidence &evidence)
    {
        for (const Fact fact : factsToldBy(check))
            m_told.insert(fact);
        const Place place =
            check.kind == CheckKind::Question ? Place::toldByPerson() : Place::inDocument(u"output"_s);
        for (const FactEntry &one : facts()) {
            if (!m_said.contains(one.fact) && isAnswered(one.fact))
                say(one.fact, place, evidence);
        }
        evidence.add(observation(check.fact, Truth::Unknown, {}, Place::toldByPerson()));
    }
    [[nodiscard]] const QString &lastAnswer() const { return m_last; }

private:
    [[nodiscard]] bool isAnswered(Fact fact) const
    {
        const Derivation *derivation = derivationOf(fact);
        if (!derivation)
            return m_told.contains(fact);
        return std::ranges::all_of(derivation->inputs, [this](const std::vector<Fact> &group) {
            return std::ranges::any_of(group, [this](Fact one) { return m_told.contains(one); });
        });
    }
    void say(Fact fact, const Place &place, Evidence &evidence)
    {
        m_said.insert(fact);
        const View::Supposed expected = expectedBy(m_cause, fact);
        if (expected.truth == Truth::Unknown)
            return;
        m_last = QString(entry(fact).id) + (expected.truth == Truth::Yes ? u"=yes"_s : u"=no"_s);
        evidence.add(observation(fact, expected.truth, expected.value, place));
    }
    [[nodiscard]] static Observation observation(
        Fact fact, Truth truth, const QString &value, const Place &place)
    {
        Observation one;
        one.fact = fact;
        one.truth = truth;
        one.value = Value::parse(fact, value);
        one.source = place;
        return one;
    }

    const Cause &m_cause;
    QSet<Fact> m_told;
    QSet<Fact> m_said;
    QString m_last;
};

struct Outcome {
    int first = -1; ///< answers until the cause stands first, and likely
    int alone = -1; ///< and nothing else is as likely
    QStringList asked;
};

Outcome ask(const Cause &cause, const QList<Symptom> &symptoms, Evidence evidence)
{
    Outcome outcome;
    Caller caller(cause);
    for (int answers = 0; answers <= mostAnswers; ++answers) {
        const Diagnosis diagnosis = diagnoseDerived(symptoms, evidence, causes());
        const QList<Finding> &all = diagnosis.findings;
        const bool first = diagnosis.hasAnswer() && all.first().cause->id == cause.id;
        if (first && outcome.first < 0)
            outcome.first = answers;
        if (first && (all.size() < 2 || all.at(1).verdict < all.first().verdict)) {
            outcome.alone = answers;
            break;
        }
        if (diagnosis.next.isEmpty() || answers == mostAnswers)
            break;
        caller.answer(diagnosis.next.first(), evidence);
        outcome.asked.append(QString(entry(diagnosis.next.first().fact).id));
    }
    return outcome;
}

QList<QJsonObject> piecesOf(const QJsonObject &story)
{
    QList<QJsonObject> pieces;
    for (const QJsonValue &piece : story[u"evidence"].toArray())
        pieces.append(piece.toObject());
    if (pieces.isEmpty())
        pieces.append({{u"text"_s, story[u"text"]}, {u"kind"_s, u"text"_s}});
    return pieces;
}

/// Answers until the case is clear, or -1.
Outcome outcomeOf(const QJsonObject &story, const Cause &cause)
{
    Evidence evidence;
    QList<Symptom> symptoms;
    for (const QJsonObject &piece : piecesOf(story)) {
        for (const Recognition &one : recognise(piece[u"text"].toString(), piece[u"kind"].toString())) {
            evidence.add(one.observations);
            symptoms += one.symptoms;
        }
    }
    std::ranges::sort(symptoms);
    symptoms.erase(std::unique(symptoms.begin(), symptoms.end()), symptoms.end());
    return ask(cause, symptoms, derive(evidence, now));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString counted(int answers)
{
    return answers < 0 ? u"-"_s : QString::number(answers);
}

} // namespace

/// How many answers a case needs that its evidence leaves open: bench_answers FILE.jsonl...
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int cases = 0;
    int firstInTwo = 0;
    int aloneInTwo = 0;
    std::puts("case | cause | first | alone | asked");
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        for (const QByteArray &line : contentOf(path).trimmed().split('\n')) {
            const QJsonObject story = QJsonDocument::fromJson(line).object();
            if (!story[u"thin"].toBool() && story[u"kind"].toString() != u"thin"_s)
                continue;
            const QByteArray id = story[u"accept"][0].toString().section(u':', -1).toLatin1();
            const Cause *cause = causeById(QLatin1StringView(id));
            const Outcome outcome = cause ? outcomeOf(story, *cause) : Outcome();
            ++cases;
            firstInTwo += outcome.first >= 0 && outcome.first <= 2 ? 1 : 0;
            aloneInTwo += outcome.alone >= 0 && outcome.alone <= 2 ? 1 : 0;
            std::puts(qPrintable(u"%1 | %2 | %3 | %4 | %5"_s.arg(story[u"id"].toString(),
                cause ? QString::fromLatin1(id) : u"no cause "_s + QString::fromLatin1(id),
                counted(outcome.first), counted(outcome.alone), outcome.asked.join(u", "_s))));
        }
    }
    std::printf("%d cases: first in two answers %d, alone in two %d\n", cases, firstInTwo, aloneInTwo);
    return 0;
}
