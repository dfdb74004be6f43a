#pragma once

#include "tests/support/derreader.h"
#include "tests/support/observationlines.h"
#include "wizard/evidence/reading/importer.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>

/// Reports in the form that HealthChecker writes, made by hand.
namespace healthcheckerfile {

using namespace Qt::StringLiterals;

/// Members as an object, lists as LST; "$text" is what an object calls itself, "$entries" makes a dictionary.
inline QString clixml(const QJsonValue &value, const QString &name = {})
{
    static int reference = 1;
    const QString named = name.isEmpty() ? QString() : u" N=\"%1\""_s.arg(name);
    const auto scalar = [&](const QString &tag, const QString &text) {
        return u"<%1%2>%3</%1>\n"_s.arg(tag, named, text.toHtmlEscaped());
    };
    if (value.isNull())
        return u"<Nil%1 />\n"_s.arg(named);
    if (value.isString())
        return scalar(u"S"_s, value.toString());
    if (value.isBool())
        return scalar(u"B"_s, value.toBool() ? u"true"_s : u"false"_s);
    if (value.isDouble())
        return scalar(u"I32"_s, QString::number(value.toInt()));
    QString inner;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &one : items)
            inner += clixml(one);
        inner = u"<LST>\n%1</LST>\n"_s.arg(inner);
    } else {
        const QJsonObject object = value.toObject();
        QString members;
        for (auto one = object.begin(); one != object.end(); ++one) {
            if (one.key() == u"$text")
                inner += u"<ToString>%1</ToString><I32>1</I32>\n"_s.arg(one->toString());
            else if (one.key() != u"$entries")
                members += clixml(*one, one.key());
        }
        const QJsonObject entries = object[u"$entries"].toObject();
        QString dictionary;
        for (auto one = entries.begin(); one != entries.end(); ++one)
            dictionary += u"<En>"_s + clixml(one.key(), u"Key"_s) + clixml(*one, u"Value"_s) + u"</En>\n"_s;
        inner +=
            dictionary.isEmpty() ? u"<MS>\n%1</MS>\n"_s.arg(members) : u"<DCT>\n%1</DCT>\n"_s.arg(dictionary);
    }
    return u"<Obj%1 RefId=\"%2\">\n<TN RefId=\"0\"><T>System.Object</T></TN>\n%3</Obj>\n"_s.arg(
        named, QString::number(++reference), inner);
}

inline QByteArray file(const QString &members)
{
    return u"\ufeff<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n"
           "<Obj RefId=\"0\">\n<TN RefId=\"0\"><T>System.Object</T></TN>\n<MS>\n%1</MS>\n</Obj>\n</Objs>\n"_s
               .arg(members)
               .toUtf8();
}

/// The members of the server; without its name it would be nobody's.
inline QByteArray report(QJsonObject members)
{
    members.insert(u"ServerName"_s, u"EX01"_s);
    members.insert(u"GenerationTime"_s, u"2026-11-21T10:00:00.1234567+01:00"_s);
    return file(
        clixml(members, u"HealthCheckerExchangeServer"_s) + clixml(QJsonArray{}, u"HtmlServerValues"_s));
}

/// One value at a path.
inline QJsonObject at(const QString &path, const QJsonValue &value)
{
    const QString rest = path.section(u'.', 1);
    return {{path.section(u'.', 0, 0), rest.isEmpty() ? value : QJsonValue(at(rest, value))}};
}

inline wizard::Result<wizard::Import> read(const QByteArray &bytes)
{
    return wizard::importEvidence(bytes, u"report.xml"_s, support::readDer);
}

using support::line;
using support::linesOf;

} // namespace healthcheckerfile
