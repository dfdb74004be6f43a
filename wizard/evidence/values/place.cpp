#include "wizard/evidence/values/place.h"

#include "wizard/knowledge/check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Place)
};

constexpr auto wholeDocument = "%1";
constexpr auto lineOf = QT_TRANSLATE_NOOP("Place", "%1, line %2");
constexpr auto eventOf = QT_TRANSLATE_NOOP("Place", "%1, event %2 of %3");
constexpr auto checkOf = QT_TRANSLATE_NOOP("Place", "check %1 on %2");
constexpr auto person = QT_TRANSLATE_NOOP("Place", "reported");
constexpr auto separator = "; "_L1;

struct Written {
    const char *form;
    QRegularExpression shape;
};

const std::array<Written, 4> &shapes()
{
    static const std::array<Written, 4> all{{{person, QRegularExpression(u"^reported$"_s)},
        {checkOf, QRegularExpression(u"^check ([a-z0-9-]+) on (\\S+)$"_s)},
        {lineOf, QRegularExpression(u"^(.+), line (\\d+)$"_s)},
        {eventOf, QRegularExpression(u"^(.+?), event (\\d+) of (.*)$"_s)}}};
    return all;
}

} // namespace

struct Place::Held {
    const char *form = nullptr;
    QStringList parts; ///< what stands in the form
    QList<Place> together; ///< or several places
};

Place::Place(Held held)
    : m_held(std::make_shared<const Held>(std::move(held)))
{
}

Place Place::inDocument(const QString &name, qint64 line)
{
    return line > 0 ? Place({lineOf, {name, QString::number(line)}, {}}) : Place({wholeDocument, {name}, {}});
}

Place Place::inEvent(const QString &document, int id, const QString &provider)
{
    return Place({eventOf, {document, QString::number(id), provider}, {}});
}

Place Place::ofCheck(Check check, const ServerName &server, quint16 port)
{
    return Place({checkOf, {entry(check).id, server.text() + u':' + QString::number(port)}, {}});
}

Place Place::toldByPerson()
{
    return Place({person, {}, {}});
}

bool Place::isPerson() const
{
    return m_held && m_held->form == person;
}

Place Place::together(const QList<Place> &places)
{
    if (places.size() == 1)
        return places.first();
    QList<Place> once;
    QSet<Place> known;
    for (const Place &place : places) {
        if (!place.isEmpty() && !known.contains(place))
            once.append(place);
        known.insert(place);
    }
    return once.size() > 1 ? Place({nullptr, {}, once}) : once.value(0);
}

Place Place::parse(const QString &text)
{
    if (text.contains(separator)) {
        QList<Place> places;
        for (const QString &one : text.split(separator))
            places.append(parse(one));
        return together(places);
    }
    for (const Written &written : shapes()) {
        if (const auto match = written.shape.match(text); match.hasMatch())
            return Place({written.form, match.capturedTexts().mid(1), {}});
    }
    return text.isEmpty() ? Place() : inDocument(text);
}

QString Place::written(QString (*in)(const char *)) const
{
    if (!m_held)
        return {};
    QStringList texts;
    for (const Place &place : m_held->together)
        texts.append(place.written(in));
    if (!texts.isEmpty())
        return texts.join(separator);
    // At once, so that a name cannot take the place of a number.
    const QStringList &parts = m_held->parts;
    const QString form = in(m_held->form);
    switch (parts.size()) {
    case 0:
        return form;
    case 1:
        return parts.at(0);
    case 2:
        return form.arg(parts.at(0), parts.at(1));
    default:
        return form.arg(parts.at(0), parts.at(1), parts.at(2));
    }
}

QString Place::text() const
{
    return written([](const char *form) { return QString::fromLatin1(form); });
}

QString Place::readable() const
{
    return written([](const char *form) { return Tr::tr(form); });
}

bool operator==(const Place &one, const Place &other)
{
    if (one.m_held == other.m_held || !one.m_held || !other.m_held)
        return one.m_held == other.m_held;
    return one.m_held->form == other.m_held->form && one.m_held->parts == other.m_held->parts
        && one.m_held->together == other.m_held->together;
}

size_t qHash(const Place &place, size_t seed)
{
    return place.m_held ? qHash(place.m_held->parts, seed) : seed;
}

QStringList readable(const QList<Place> &places)
{
    QStringList texts;
    for (const Place &place : places)
        texts.append(place.readable());
    return texts;
}

} // namespace wizard
