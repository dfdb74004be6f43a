#include "agreement.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace powershell {

namespace {

/// What a form says of one fact of one server or of one of its certificates.
struct Said {
    QSet<Truth> truths;
    QStringList values;
    QDateTime newest;
};

using Sayings = QMap<std::pair<Fact, QString>, Said>;

/// Dates as instants, lists without their order, numbers without trailing digits.
QString comparable(const QString &value)
{
    if (QDateTime date = QDateTime::fromString(value, Qt::ISODate); date.isValid() && value.contains(u'T')) {
        if (date.timeSpec() == Qt::LocalTime)
            date.setTimeSpec(Qt::UTC);
        return date.toUTC().toString(Qt::ISODate);
    }
    bool isNumber = false;
    if (const double number = value.toDouble(&isNumber); isNumber)
        return QString::number(number);
    QStringList parts = value.toUpper().replace(u';', u',').split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    parts.sort();
    return parts.join(u',');
}

/// What is newer takes the place of an older opposite, as the product has it.
void add(Said &said, const Observation &observation)
{
    const bool opposite = !said.truths.isEmpty() && !said.truths.contains(observation.truth);
    if (opposite && observation.time.isValid() && said.newest.isValid() && observation.time != said.newest) {
        if (observation.time < said.newest)
            return;
        said = {};
    }
    said.truths.insert(observation.truth);
    if (const QString value = comparable(observation.value.text()); !said.values.contains(value))
        said.values.append(value);
    if (observation.time.isValid() && !(observation.time < said.newest))
        said.newest = observation.time;
}

/// The certificate that a fact is about, and the server where it is not the one that was asked.
QString subjectOf(const Observation &observation, const QString &asked)
{
    const QString &server = observation.subject.server.text();
    const bool isOther = !server.isEmpty() && server != asked;
    return (isOther ? server + u' ' : QString()) + observation.subject.certificate.text();
}

Sayings sayingsOf(Form form, const Handed &handed)
{
    Sayings sayings;
    for (const QByteArray &text : handed.texts.value(form)) {
        for (const Observation &observation : readBy(form, text)) {
            // A message stands where it was printed, and no form denies it.
            if (observation.truth != Truth::Unknown && observation.fact != Fact::MessageSeen)
                add(sayings[{observation.fact, subjectOf(observation, handed.server)}], observation);
        }
    }
    for (Said &said : sayings)
        said.values.sort();
    return sayings;
}

QString inWords(const Said &said)
{
    if (said.truths.isEmpty())
        return u"nothing"_s;
    QStringList words;
    if (said.truths.contains(Truth::Yes))
        words.append(u"yes"_s);
    if (said.truths.contains(Truth::No))
        words.append(u"no"_s);
    return words.join(u" and "_s) + u" [%1]"_s.arg(said.values.join(u" | "_s));
}

/// One form of one server: what it can say, and what it does say.
struct Voice {
    Form form;
    QMap<Fact, QSet<Truth>> declared;
    Sayings sayings;

    [[nodiscard]] Said on(const std::pair<Fact, QString> &key) const { return sayings.value(key); }
    [[nodiscard]] bool couldSay(Fact fact, const Said &said) const
    {
        return std::ranges::any_of(
            said.truths, [&](Truth truth) { return declared.value(fact).contains(truth); });
    }
};

std::optional<Gap> gapBetween(const Said &less, const Said &more)
{
    if (less.truths.isEmpty())
        return more.truths.contains(Truth::Yes) ? Gap::Silent : Gap::NoNo;
    if (less.truths != more.truths)
        return Gap::Opposite;
    if (less.values != more.values)
        return Gap::Value;
    return std::nullopt;
}

void compare(QList<Difference> &differences, const Voice &left, const Voice &right)
{
    auto keys = left.sayings.keys() + right.sayings.keys();
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const auto &key : std::as_const(keys)) {
        const Said one = left.on(key);
        const Said two = right.on(key);
        const bool isShorter = one.values.join(u' ').size() <= two.values.join(u' ').size();
        const bool first = two.truths.isEmpty() ? false : one.truths != two.truths || isShorter;
        const Voice &less = first ? left : right;
        const Voice &more = first ? right : left;
        const auto gap = gapBetween(less.on(key), more.on(key));
        if (!gap || !less.couldSay(key.first, more.on(key)) || !more.declared.contains(key.first))
            continue;
        const QString text = u"%1 %2: %3 says %4, %5 says %6"_s.arg(QString::fromLatin1(entry(key.first).id),
            key.second, nameOf(less.form), inWords(less.on(key)), nameOf(more.form), inWords(more.on(key)));
        differences.append({key.first, *gap, less.form, more.form, text});
    }
}

} // namespace

QList<Difference> differencesOf(const Handed &handed)
{
    QList<Voice> voices;
    for (const Form form : allForms)
        voices.append({form, declaredBy(form), sayingsOf(form, handed)});
    QList<Difference> differences;
    compare(differences, voices.at(0), voices.at(1));
    compare(differences, voices.at(0), voices.at(2));
    compare(differences, voices.at(1), voices.at(2));
    compare(differences, voices.at(3), voices.at(2));
    return differences;
}

QSet<Fact> toldBy(Form form, const Handed &handed)
{
    QSet<Fact> facts;
    const Sayings sayings = sayingsOf(form, handed);
    for (const auto &key : sayings.keys())
        facts.insert(key.first);
    return facts;
}

} // namespace powershell
