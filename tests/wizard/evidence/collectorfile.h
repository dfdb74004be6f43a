#pragma once

#include "tests/support/observationlines.h"
#include "wizard/evidence/reading/import_collector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Files of the collector, made by hand or with one value exchanged.
namespace collectorfile {

using namespace Qt::StringLiterals;

inline const QString hash = u"5E0100000000000000000000000000000000005E"_s;
inline const QString root = u"S-1-5-21-1-2-3"_s;

inline QJsonObject part(const QJsonObject &data)
{
    return {{u"state"_s, u"ok"_s}, {u"error"_s, QString()}, {u"data"_s, data}};
}

inline QJsonObject report(const QString &name, const QJsonObject &data)
{
    return {{u"schema"_s, 1}, {u"tool"_s, u"exmedic-collector 1"_s}, {u"made"_s, u"2026-11-21T09:00:00Z"_s},
        {u"server"_s, u"ex01.contoso.com"_s}, {u"parts"_s, QJsonObject{{name, part(data)}}}};
}

inline QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline wizard::Result<wizard::Import> read(const QByteArray &bytes)
{
    return wizard::importEvidence(bytes, u"ex01.json"_s, {});
}

using support::line;

inline QStringList linesOf(const QString &name, const QJsonObject &data)
{
    return support::linesOf(read(bytesOf(report(name, data))));
}

} // namespace collectorfile
