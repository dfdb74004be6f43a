#include "wizard/evidence/reading/denials.h"

#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/surface.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestLine = 2000;

bool saysThatItWorks(const Recognition &one, Client client)
{
    return isOwnWords(one) && std::ranges::any_of(one.observations, [&](const Observation &said) {
        return std::ranges::any_of(surfaces(), [&](const Surface &surface) {
            return surface.client == client && surface.works == said.fact && said.truth == Truth::Yes;
        });
    });
}

/// "No 0xC000035B", "kein 15021"; "Select-String 'x': 0 hits".
bool isDeniedIn(const QString &line, const QString &words)
{
    static const QRegularExpression before(
        u"(?:^|[\\s(,;])(?:no|not|without|neither|kein(?:e|en|er)?|nicht|ohne|aucun|aucune|sans|pas d[e']|"_s
        u"sin|"_s
        u"ning\\w{1,6})\\s?[\"'(]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        u"\\b(?:0|no|zero|keine|aucun|sin|ninguna?)\\s(?:hits?|match(?:es)?|results?|treffer|r\\wsultats?|"_s
        u"resultados?|coincidencias?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype at = line.indexOf(words, 0, Qt::CaseInsensitive);
    return at >= 0
        && (before.match(line.first(at).last(std::min<qsizetype>(at, 16))).hasMatch()
            || behind.match(line.sliced(at + words.size()).left(80)).hasMatch());
}

} // namespace

void removeDeniedMessages(QList<Recognition> &recognitions, const PastedText &text)
{
    recognitions.removeIf([&](const Recognition &one) {
        const bool isMessage = one.reader == "messages"_L1 || one.reader == "vocabulary"_L1;
        return isMessage && !one.what.isEmpty()
            && isDeniedIn(text.lines().value(one.line - 1).left(longestLine), one.what)
            && text.text().count(one.what, Qt::CaseInsensitive) == 1;
    });
}

void removeDeniedSymptoms(QList<Recognition> &recognitions)
{
    const auto works = [&](Symptom symptom) {
        return std::ranges::any_of(recognitions,
            [&](const Recognition &one) { return saysThatItWorks(one, entry(symptom).client); });
    };
    for (Recognition &one : recognitions) {
        if (!one.observations.isEmpty() && !isOwnWords(one))
            one.symptoms.removeIf(works);
    }
}

} // namespace wizard
