#include "hostile.h"

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

QStringList fragments()
{
    QStringList list{u"'"_s, u"''"_s, u"\""_s, u"`"_s, u"`'"_s, u"$(calc)"_s, u"${x}"_s, u"$x"_s, u"@("_s,
        u"@{"_s, u";"_s, u"|"_s, u"&"_s, u"&&"_s, u"||"_s, u">"_s, u"<"_s, u"{"_s, u"}"_s, u"("_s, u")"_s,
        u"["_s, u"]"_s, u"#"_s, u"#>"_s, u"<#"_s, u"#> calc <#"_s, u"'; calc; '"_s, u"'; calc #"_s,
        u"'@\ncalc\n@'"_s, u"@'"_s, u"\"@"_s, u"--%"_s, u"%COMSPEC%"_s, u"-WhatIf:$false"_s, u" -Force"_s,
        u"\n"_s, u"\r"_s, u"\r\ncalc\r\n"_s, u"\t"_s, u"\v"_s, u"\f"_s, u"\b"_s, u"\a"_s, u"\x1b[2J"_s,
        u"\x7f"_s, u"\u0085"_s, u"\u00a0"_s, u"\u2028"_s, u"\u2029"_s, u"\u200b"_s, u"\u200e"_s, u"\u200f"_s,
        u"\u202e"_s, u"\u2066"_s, u"\ufeff"_s, u"\u2013"_s, u"\u2014"_s, u"\u2015"_s, u"\u2212"_s, u"\\"_s,
        u"\\\\"_s, u"/"_s, u"*"_s, u"?"_s, u"\u00fc"_s, u"\u4e2d"_s, u"\U0001f600"_s, u"'@Server@'"_s,
        u"[[evidence]]"_s, u".PARAMETER X"_s, u".SYNOPSIS"_s, u"#Requires -Version 9"_s, u"\n.LINK\n"_s,
        u"using module x"_s, u"# include: common/shell.ps1"_s, u"#region check"_s, u"#endregion"_s,
        u"exit 0"_s, u"'+(calc)+'"_s, u"' -eq 'true'"_s, u"\n#>\ncalc\n<#\n"_s, u",DC=x"_s, u"=,="_s,
        u"..\\..\\"_s, u"\\\\evil\\share"_s, u"http://x/"_s, u"0x41"_s, u"-1"_s, u"1e9"_s, u"true"_s,
        u"$true"_s, u"$null"_s, u" "_s};
    for (char16_t c = 0x2018; c <= 0x201F; ++c)
        list.append({QString(QChar(c)), QChar(c) + u"; calc; "_s + QChar(c)});
    for (char16_t c : {u'\0', u'\1', u'\x1a', u'\xd800', u'\xdc00', u'\xfffe', u'\xffff'})
        list.append(QString(QChar(c)));
    return list;
}

} // namespace

QStringList hostileValues()
{
    QStringList values{QString(), QString(300, u'a'), QString(5000, u'\''), QString(200, u'\'') + u';',
        QString(70000, u'x')};
    const QStringList parts = fragments();
    for (const QString &part : parts) {
        values << part << part + part << u"ex01"_s + part << part + u"ex01"_s << u"ex"_s + part + u"01"_s
               << u"CN=a"_s + part + u",DC=contoso,DC=com"_s << u"C:\\Temp\\"_s + part
               << u"ann"_s + part + u"@contoso.com"_s << QString(39, u'A') + part << QString(40, u'A') + part;
    }
    values.removeDuplicates();
    return values;
}

} // namespace powershell
