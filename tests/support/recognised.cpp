#include "tests/support/recognised.h"

#include "tests/support/declared.h"
#include "tests/support/inwords.h"
#include "wizard/evidence/reading/readers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace support {
namespace {

/// What readers say without having declared it.
QString undeclaredIn(const QString &text)
{
    QStringList words;
    for (const Recognition &recognition : recognise(text, u"pasted text"_s)) {
        const auto reader = std::ranges::find(readers(), recognition.reader, &Reader::id);
        for (const Observation &observation : recognition.observations) {
            if (!isDeclared(observation, reader->tells))
                words.append(recognition.reader + u": "_s + inWords({observation}));
        }
    }
    return words.join(u' ');
}

} // namespace

QStringList recognised(const QString &text)
{
    QStringList words;
    for (const Recognition &recognition : recognise(text, u"pasted text"_s)) {
        if (recognition.reader == "vocabulary"_L1)
            continue; // has tests of its own; here is asked for what a fact of its own says
        for (const Observation &observation : recognition.observations) {
            if (observation.fact == Fact::MessageSeen)
                continue; // likewise
            const QString id =
                (observation.truth == Truth::No ? u"!"_s : QString()) + entry(observation.fact).id;
            words += {id, id + u'=' + observation.value.text().replace(u' ', u'_'),
                id + u'@' + observation.subject.server.text(),
                id + u'%' + QString(observation.subject.account).replace(u' ', u'_'),
                id + u'#' + observation.subject.certificate.text().left(4)};
        }
        for (const Symptom symptom : recognition.symptoms)
            words.append(u'~' + QString(entry(symptom).id));
    }
    words.removeDuplicates();
    return words;
}

void addRecognitionColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
}

void row(const char *name, const QString &text, const QString &wanted, const QString &unwanted)
{
    QTest::newRow(name) << text << wanted << unwanted;
}

QString differenceFrom(const QString &text, const QString &wanted, const QString &unwanted)
{
    if (const QString undeclared = undeclaredIn(text); !undeclared.isEmpty())
        return u"not declared: "_s + undeclared;
    const QStringList words = recognised(text);
    for (const QString &word : wanted.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            return u"missing: %1; there is: %2"_s.arg(word, words.join(u' '));
    }
    for (const QString &word : unwanted.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (words.contains(word) || (word == u"*" && !words.isEmpty()))
            return u"too much: %1; there is: %2"_s.arg(word, words.join(u' '));
    }
    return {};
}

} // namespace support
