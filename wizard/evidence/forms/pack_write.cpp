#include "wizard/evidence/forms/packfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QJsonValue written(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

template <typename Typed>
requires requires(const Typed &value)
{
    value.text();
}
QJsonValue written(const Typed &value)
{
    return written(value.text());
}

QJsonValue written(quint16 port)
{
    return port;
}

QJsonValue written(const QDateTime &time)
{
    return written(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

QJsonValue written(Truth truth)
{
    return QString(std::ranges::find(truthNames, truth, &TruthName::truth)->id);
}

QJsonValue written(Fact fact)
{
    return QString(entry(fact).id);
}

QJsonValue written(Symptom symptom)
{
    return QString(entry(symptom).id);
}

template <typename Record>
QJsonObject writtenFields(const Record &record);

QJsonValue written(const Target &target)
{
    return writtenFields(target);
}

QJsonValue written(const Observation &observation)
{
    return writtenFields(observation);
}

template <typename Item>
QJsonValue written(const QList<Item> &list)
{
    QJsonArray array;
    for (const Item &item : list)
        array.append(written(item));
    return array;
}

/// What is empty is left out, so that the file shows what is known.
template <typename Record>
QJsonObject writtenFields(const Record &record)
{
    QJsonObject object;
    eachField(record, [&object](QLatin1StringView key, const auto &field) {
        if (const QJsonValue value = written(field); !value.isUndefined())
            object.insert(key, value);
    });
    return object;
}

} // namespace

QByteArray writePack(const Pack &pack)
{
    QJsonObject root = writtenFields(pack);
    root[u"format"] = QString(packFormat);
    root[u"version"] = packVersion;
    return QJsonDocument(root).toJson();
}

} // namespace wizard
