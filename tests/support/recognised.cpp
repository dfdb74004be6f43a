#include "tests/support/recognised.h"

#include "wizard/evidence/reading/readers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace support {

QStringList recognised(const QString &text)
{
    QStringList words;
    for (const Recognition &recognition : recognise(text, u"pasted text"_s)) {
        for (const Observation &observation : recognition.observations) {
            const QString id =
                (observation.truth == Truth::No ? u"!"_s : QString()) + entry(observation.fact).id;
            words += {id, id + u'=' + QString(observation.value).replace(u' ', u'_'),
                id + u'@' + observation.subject.server, id + u'#' + observation.subject.certificate.left(4)};
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

QString differenceFrom(const QString &text, const QString &wanted, const QString &unwanted)
{
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
