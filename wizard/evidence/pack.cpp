#include "wizard/evidence/pack.h"

#include "wizard/evidence/textdecoding.h"

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

constexpr auto format = "exmedic-case"_L1;
constexpr int currentVersion = 1;
constexpr qsizetype mostObservations = 200'000;
constexpr qsizetype longestExcerpt = 400;

QString truthName(Truth truth)
{
    switch (truth) {
    case Truth::Unknown:
        return u"unknown"_s;
    case Truth::No:
        return u"no"_s;
    case Truth::Yes:
        return u"yes"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Truth> truthByName(const QString &name)
{
    for (const Truth truth : {Truth::Unknown, Truth::No, Truth::Yes}) {
        if (truthName(truth) == name)
            return truth;
    }
    return std::nullopt;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

/// Empty strings are left out, so that the file shows what is known.
void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject toJson(const Observation &observation)
{
    QJsonObject object;
    object[u"fact"] = QString(entry(observation.fact).id);
    object[u"truth"] = truthName(observation.truth);
    put(object, "server"_L1, observation.subject.server);
    put(object, "certificate"_L1, observation.subject.certificate);
    put(object, "account"_L1, observation.subject.account);
    put(object, "value"_L1, observation.value);
    put(object, "source"_L1, observation.source);
    put(object, "time"_L1, timeText(observation.time));
    put(object, "excerpt"_L1, observation.excerpt.left(longestExcerpt));
    return object;
}

QJsonObject toJson(const Target &target)
{
    return {{u"host"_s, target.host}, {u"http"_s, target.http}, {u"https"_s, target.https},
        {u"backend"_s, target.backend}};
}

Error newerError(const QString &what, const QString &value, const QString &name)
{
    return {
        Tr::tr("%1 “%2” is not known here. The case was written by a newer Exmedic; open it with that one.")
            .arg(what, value.left(80)),
        name};
}

Result<Observation> observationFrom(const QJsonObject &object, const QString &name)
{
    const QString id = object[u"fact"].toString();
    const auto fact = factById(QLatin1StringView(id.toLatin1()));
    if (!fact)
        return std::unexpected(newerError(Tr::tr("The fact"), id, name));
    const auto truth = truthByName(object[u"truth"].toString());
    if (!truth)
        return std::unexpected(Error{Tr::tr("“%1” is no truth: it must be yes, no or unknown.")
                                         .arg(object[u"truth"].toString().left(80)),
            name});
    Observation observation;
    observation.fact = *fact;
    observation.truth = *truth;
    observation.subject = {
        object[u"server"].toString(), object[u"certificate"].toString(), object[u"account"].toString()};
    observation.value = object[u"value"].toString();
    observation.source = object[u"source"].toString();
    observation.time = timeFrom(object[u"time"]);
    observation.excerpt = object[u"excerpt"].toString().left(longestExcerpt);
    return observation;
}

/// Hosts go through the same door as typed ones: a pack may come from anybody.
Result<Target> targetFrom(const QJsonObject &object, const QString &name)
{
    const QString host = object[u"host"].toString();
    auto target = parseTarget(host.contains(u':') ? u'[' + host + u']' : host);
    if (!target)
        return std::unexpected(Error{target.error().message, name});
    const std::pair<QLatin1StringView, quint16 *> ports[] = {
        {"http"_L1, &target->http}, {"https"_L1, &target->https}, {"backend"_L1, &target->backend}};
    for (const auto &[key, port] : ports) {
        const int number = object[key].toInt(*port);
        if (number < 1 || number > 65535)
            return std::unexpected(Error{
                Tr::tr("%1 of %2 is not a port. Ports go from 1 to 65535.").arg(number).arg(host), name});
        *port = quint16(number);
    }
    return target;
}

Result<QJsonObject> parse(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = 1 + bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n');
        return std::unexpected(Error{
            Tr::tr("The case is damaged or cut off: %1. Save or copy it again.").arg(error.errorString()),
            placeOf(name, line)});
    }
    if (root[u"format"].toString() != format)
        return std::unexpected(Error{Tr::tr("It is not a case that Exmedic saved."), name});
    if (root[u"version"].toInt() != currentVersion)
        return std::unexpected(
            newerError(Tr::tr("The version"), root[u"version"].toVariant().toString(), name));
    return root;
}

std::optional<Error> readLists(const QJsonObject &root, const QString &name, Pack &pack)
{
    for (const QJsonValue &value : root[u"symptoms"].toArray()) {
        const auto symptom = symptomById(QLatin1StringView(value.toString().toLatin1()));
        if (!symptom)
            return newerError(Tr::tr("The symptom"), value.toString(), name);
        pack.symptoms.append(*symptom);
    }
    for (const QJsonValue &value : root[u"targets"].toArray()) {
        const auto target = targetFrom(value.toObject(), name);
        if (!target)
            return target.error();
        pack.targets.append(*target);
    }
    const QJsonArray observations = root[u"observations"].toArray();
    if (observations.size() > mostObservations)
        return Error{Tr::tr("The case holds %1 observations; up to %2 are read.")
                         .arg(observations.size())
                         .arg(mostObservations),
            name};
    for (const QJsonValue &value : observations) {
        const auto observation = observationFrom(value.toObject(), name);
        if (!observation)
            return observation.error();
        pack.observations.append(*observation);
    }
    return std::nullopt;
}

template <typename List, typename Convert>
QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(convert(item));
    return array;
}

} // namespace

QByteArray writePack(const Pack &pack)
{
    QJsonObject root;
    root[u"format"] = QString(format);
    root[u"version"] = currentVersion;
    root[u"toolVersion"] = pack.toolVersion;
    root[u"clock"] = timeText(pack.clock);
    root[u"since"] = pack.since;
    root[u"pastedText"] = pack.pastedText;
    root[u"symptoms"] =
        arrayOf(pack.symptoms, [](Symptom symptom) { return QJsonValue(QString(entry(symptom).id)); });
    root[u"targets"] = arrayOf(pack.targets, [](const Target &target) { return QJsonValue(toJson(target)); });
    root[u"observations"] = arrayOf(
        pack.observations, [](const Observation &observation) { return QJsonValue(toJson(observation)); });
    return QJsonDocument(root).toJson();
}

Result<Pack> readPack(const QByteArray &bytes, const QString &name)
{
    const auto root = parse(bytes, name);
    if (!root)
        return std::unexpected(root.error());
    Pack pack;
    pack.toolVersion = (*root)[u"toolVersion"].toString();
    pack.clock = timeFrom((*root)[u"clock"]);
    pack.since = (*root)[u"since"].toString();
    pack.pastedText = (*root)[u"pastedText"].toString();
    if (const auto error = readLists(*root, name, pack))
        return std::unexpected(*error);
    return pack;
}

bool looksLikePack(const QByteArray &bytes)
{
    static const QRegularExpression mark(u"^\\{[^\\[]*\"format\"\\s*:\\s*\"exmedic-case\""_s);
    return mark.match(beginningOf(bytes)).hasMatch();
}

} // namespace wizard
