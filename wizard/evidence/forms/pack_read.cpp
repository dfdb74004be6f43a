#include "wizard/evidence/forms/packfields.h"
#include "wizard/evidence/forms/textdecoding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

constexpr qsizetype mostItems = 200'000; ///< of one list
constexpr qsizetype longestExcerpt = 400;

Error newerError(const QString &what, const QString &value, const QString &name)
{
    return {
        Tr::tr("%1 “%2” is not known here. The case was written by a newer Exmedic; open it with that one.")
            .arg(what, value.left(80)),
        name};
}

/// Fills records from JSON and keeps the first error. What is absent keeps its default.
class PackReader {
public:
    explicit PackReader(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    template <typename Record>
    void readFields(const QJsonObject &object, Record &record)
    {
        eachField(record, [&](QLatin1StringView key, auto &field) {
            if (!m_error)
                read(object.value(key), field);
        });
    }

private:
    void read(const QJsonValue &json, QString &text) { text = json.toString(); }
    void read(const QJsonValue &json, Value &value) { value = json.toString(); }
    void read(const QJsonValue &json, ServerName &name) { name = ServerName(json.toString()); }
    void read(const QJsonValue &json, Place &place) { place = Place::parse(json.toString()); }
    void read(const QJsonValue &json, QDateTime &time);
    void read(const QJsonValue &json, Thumbprint &thumbprint);
    void read(const QJsonValue &json, quint16 &port);
    void read(const QJsonValue &json, Truth &truth);
    void read(const QJsonValue &json, Fact &fact);
    void read(const QJsonValue &json, Symptom &symptom);
    void read(const QJsonValue &json, Target &target);
    void read(const QJsonValue &json, Observation &observation);
    template <typename Item>
    void read(const QJsonValue &json, QList<Item> &list);

    template <typename Entry>
    void take(const std::optional<Entry> &known, Entry &field, const QString &what, const QString &id);
    void fail(const QString &message) { m_error = Error{message, m_name}; }

    QString m_name;
    std::optional<Error> m_error;
};

void PackReader::read(const QJsonValue &json, Thumbprint &thumbprint)
{
    thumbprint = Thumbprint::parse(json.toString());
}

void PackReader::read(const QJsonValue &json, QDateTime &time)
{
    time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    time = time.isValid() ? time.toUTC() : QDateTime();
}

/// 0 stands for a port that nobody knows.
void PackReader::read(const QJsonValue &json, quint16 &port)
{
    const double number = json.isUndefined() ? port : json.toDouble(-1);
    if (number < 0 || number > 65535 || number != quint16(number))
        return fail(Tr::tr("“%1” is not a port. Ports go from 1 to 65535; 0 stands for an unknown one.")
                        .arg(json.toVariant().toString().left(20)));
    port = quint16(number);
}

void PackReader::read(const QJsonValue &json, Truth &truth)
{
    const auto known = std::ranges::find(truthNames, json.toString(), &TruthName::id);
    if (known == std::end(truthNames))
        return fail(Tr::tr("“%1” is no truth: it must be yes, no or unknown.").arg(json.toString().left(80)));
    truth = known->truth;
}

template <typename Entry>
void PackReader::take(const std::optional<Entry> &known, Entry &field, const QString &what, const QString &id)
{
    if (known)
        field = *known;
    else
        m_error = newerError(what, id, m_name);
}

void PackReader::read(const QJsonValue &json, Fact &fact)
{
    const QString id = json.toString();
    take(factById(QLatin1StringView(id.toLatin1())), fact, Tr::tr("The fact"), id);
}

void PackReader::read(const QJsonValue &json, Symptom &symptom)
{
    const QString id = json.toString();
    take(symptomById(QLatin1StringView(id.toLatin1())), symptom, Tr::tr("The symptom"), id);
}

/// Host and name go through the same door as typed ones: a pack may come from anybody.
void PackReader::read(const QJsonValue &json, Target &target)
{
    readFields(json.toObject(), target);
    const QString host = target.host.contains(u':') ? u'[' + target.host + u']' : target.host;
    const auto parsed = parseTarget(host);
    const auto named = target.name.isEmpty() ? parsed : parseTarget(target.name);
    if (m_error)
        return;
    if (!parsed || !named)
        return fail((parsed ? named : parsed).error().message);
    target.host = parsed->host;
}

void PackReader::read(const QJsonValue &json, Observation &observation)
{
    readFields(json.toObject(), observation);
    observation.value = Value::parse(observation.fact, observation.value.text());
    observation.excerpt.truncate(longestExcerpt);
}

template <typename Item>
void PackReader::read(const QJsonValue &json, QList<Item> &list)
{
    const QJsonArray array = json.toArray();
    if (array.size() > mostItems)
        return fail(
            Tr::tr("The case has a list of %1 entries; up to %2 are read.").arg(array.size()).arg(mostItems));
    for (const QJsonValue &value : array) {
        if (m_error)
            return;
        read(value, list.emplaceBack());
    }
}

Result<QJsonObject> parse(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = 1 + bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n');
        return std::unexpected(Error{
            Tr::tr("The case is damaged or cut off: %1. Save or copy it again.").arg(error.errorString()),
            Place::inDocument(name, line).readable()});
    }
    if (root[u"format"].toString() != packFormat)
        return std::unexpected(Error{Tr::tr("It is not a case that Exmedic saved."), name});
    if (root[u"version"].toInt() != packVersion)
        return std::unexpected(
            newerError(Tr::tr("The version"), root[u"version"].toVariant().toString(), name));
    return root;
}

} // namespace

Result<Pack> readPack(const QByteArray &bytes, const QString &name)
{
    const auto root = parse(bytes, name);
    if (!root)
        return std::unexpected(root.error());
    Pack pack;
    PackReader reader(name);
    reader.readFields(*root, pack);
    if (reader.error())
        return std::unexpected(*reader.error());
    return pack;
}

bool looksLikePack(const QByteArray &bytes)
{
    static const QRegularExpression mark(u"^\\{[^\\[]*\"format\"\\s*:\\s*\"exmedic-case\""_s);
    return mark.match(beginningOf(bytes)).hasMatch();
}

} // namespace wizard
