#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

/// Values that try to break out of strings, comments and statements.
namespace hostile {

using namespace Qt::StringLiterals;

inline QString value(QRandomGenerator &random)
{
    static const QStringList pieces = {u"ex01"_s, u"'"_s, u"''"_s, u"\""_s, u"`"_s, u"$("_s, u")"_s,
        u"${x}"_s, u";"_s, u"|"_s, u"&"_s, u"\n"_s, u"\r"_s, QString(QChar(0)), u"#>"_s, u"<#"_s, u"@'"_s,
        u"'@"_s, u"\u2018"_s, u"\u2019"_s, u"\u201A"_s, u"\u201B"_s, u"\u201C"_s, u"\u201D"_s, u"\u201E"_s,
        u"\u201F"_s, u"\u2013"_s, u"\u2014"_s, u"\u2015"_s, u"\u202E"_s, u"\u200F"_s, u"\u2028"_s,
        u"\u0085"_s, u"--%"_s, u"'@Server@'"_s, u"CN="_s, u",DC=contoso"_s, u"C:\\"_s, u"\\\\srv\\share\\"_s,
        u"%0A"_s, u"\t"_s, u"Exit-PSSession"_s, u" "_s, u"A1B2C3D4E5F60718293A4B5C6D7E8F9001122334"_s,
        u"true"_s, u"\u00E9"_s, u"\U0001F600"_s, QString(QChar(0xD800)), QString(300, u'a'), u"\\"_s, u"="_s,
        u"-Force"_s, u"42"_s};
    QString result;
    const int count = 1 + int(random.bounded(6));
    for (int i = 0; i < count; ++i)
        result += pieces.at(random.bounded(pieces.size()));
    return result;
}

} // namespace hostile
