#include "wizard/lab/fieldreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

} // namespace

FieldReader::FieldReader(const QJsonValue &value, QString place, std::optional<Error> &error)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_error(error)
{
    if (!value.isObject())
        complain(m_place, Tr::tr("An object in braces is expected here."));
}

QString FieldReader::placeOf(QLatin1StringView key) const
{
    return m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
}

void FieldReader::complain(const QString &place, const QString &message)
{
    if (!m_error)
        m_error = Error{message, place};
}

bool FieldReader::has(QLatin1StringView key)
{
    m_known.append(key);
    return m_object.contains(key);
}

bool FieldReader::isNull(QLatin1StringView key)
{
    return has(key) && m_object.value(key).isNull();
}

QJsonValue FieldReader::value(QLatin1StringView key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString FieldReader::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isString() || found.toString().isEmpty())
        complain(placeOf(key), Tr::tr("A text is expected here."));
    return found.toString();
}

QString FieldReader::text(QLatin1StringView key, const QString &fallback)
{
    return has(key) ? text(key) : fallback;
}

int FieldReader::number(QLatin1StringView key, int least, int most, int fallback)
{
    if (!has(key))
        return fallback;
    const int found = value(key).toInt(least - 1);
    if (found < least || found > most)
        complain(placeOf(key), Tr::tr("A number from %1 to %2 is expected here.").arg(least).arg(most));
    return found;
}

QJsonArray FieldReader::list(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const QJsonValue found = value(key);
    if (!found.isArray())
        complain(placeOf(key), Tr::tr("A list in brackets is expected here."));
    return found.toArray();
}

QStringList FieldReader::texts(QLatin1StringView key)
{
    QStringList all;
    for (const QJsonValue &entry : list(key)) {
        if (!entry.isString())
            complain(placeOf(key), Tr::tr("Only texts are expected in this list."));
        all.append(entry.toString());
    }
    return all;
}

int FieldReader::choice(QLatin1StringView key, const QStringList &names)
{
    if (!has(key))
        return 0;
    const QString found = value(key).toString();
    const auto index = static_cast<int>(names.indexOf(found));
    if (index < 0)
        complain(placeOf(key),
            Tr::tr("“%1” is not known here. Known are: %2.").arg(found.left(60), names.join(u", "_s)));
    return index < 0 ? 0 : index;
}

void FieldReader::refuseOthers()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key))
            complain(m_place,
                Tr::tr("The key “%1” is not known here. Remove it or mend its spelling.").arg(key.left(60)));
    }
}

} // namespace wizard
