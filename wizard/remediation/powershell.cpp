#include "wizard/remediation/powershell.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PowerShell)
};

constexpr qsizetype longestText = 256;
constexpr qsizetype longestPath = 240;
constexpr qsizetype longestName = 2000;

/// A value as an error may show it: short, and nothing in it that a terminal or a page could act on.
QString shown(const QString &value)
{
    QString result;
    for (const QChar c : QStringView(value).left(60))
        result += c.isPrint() ? QString(c) : u"<U+%1>"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    return value.size() > 60 ? result + u"..."_s : result;
}

std::unexpected<Error> refused(const QString &name, const QString &value, const QString &reason)
{
    return std::unexpected(Error{Tr::tr("%1: “%2” cannot be used. %3").arg(name, shown(value), reason), {}});
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() <= 0x9F);
}

/// PowerShell reads these as quotes and dashes, so they end a literal or start a parameter.
bool isTypographic(QChar c)
{
    return (c.unicode() >= 0x2018 && c.unicode() <= 0x201F)
        || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

bool isAsciiText(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

Result<QString> validHost(const QString &value, const QString &name)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])"_s
                                          u"?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\z"_s);
    if (value.size() > 253 || !shape.match(value).hasMatch())
        return refused(name, value, Tr::tr("Type a server name like ex01.contoso.com."));
    return value;
}

Result<QString> validThumbprint(const QString &value, const QString &name)
{
    static const QRegularExpression shape(u"\\A[0-9A-F]{40}\\z"_s);
    QString hex;
    for (const QChar c : QStringView(value).left(200)) {
        const bool copiedAlong = c == u' ' || c == u':' || c.unicode() == 0x200E || c.unicode() == 0x200F;
        if (!copiedAlong)
            hex += c.toUpper();
    }
    if (value.size() > 200 || !shape.match(hex).hasMatch())
        return refused(name, value, Tr::tr("A thumbprint has 40 digits from 0-9 and A-F."));
    return hex;
}

/// Letters outside ASCII as the hex pairs of RFC 4514, which directory commands understand.
QString withHexPairs(const QString &value)
{
    QString result;
    for (const char byte : value.toUtf8()) {
        const auto number = static_cast<unsigned char>(byte);
        if (number < 0x80)
            result += QLatin1Char(byte);
        else
            result += u"\\%1"_s.arg(uint(number), 2, 16, QLatin1Char('0')).toUpper();
    }
    return result;
}

Result<QString> validDistinguishedName(const QString &value, const QString &name)
{
    static const QRegularExpression shape(
        u"\\A(?:(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*)=(?:\\\\.|[^\\\\,=;\"<>])+)"
        "(?:,(?:[A-Za-z][A-Za-z0-9-]*|[0-9]+(?:\\.[0-9]+)*)=(?:\\\\.|[^\\\\,=;\"<>])+)*\\z"_s);
    for (const QChar c : value) {
        if (isControl(c) || isTypographic(c) || c.category() == QChar::Other_Format)
            return refused(name, value, Tr::tr("It holds a character that no directory name has."));
    }
    if (!value.isValidUtf16() || value.size() > longestName || !shape.match(value).hasMatch())
        return refused(
            name, value, Tr::tr("Type a distinguished name like CN=Ann,OU=Staff,DC=contoso,DC=com."));
    return withHexPairs(value);
}

Result<QString> validPath(const QString &value, const QString &name)
{
    static const QRegularExpression shape(
        u"\\A(?:[A-Za-z]:\\\\|\\\\\\\\[A-Za-z0-9._-]+\\\\[A-Za-z0-9._$ -]+)[^<>:\"|?*/]*\\z"_s);
    if (!isAsciiText(value) || value.size() > longestPath || !shape.match(value).hasMatch())
        return refused(
            name, value, Tr::tr("Type a full Windows path of plain letters, like C:\\Temp\\Exmedic."));
    return value;
}

Result<QString> validText(const QString &value, const QString &name)
{
    if (!isAsciiText(value))
        return refused(name, value,
            Tr::tr("Only letters, digits and signs of the English keyboard can go into a script. Use "
                   "a name that has no others, for example the sign-in name."));
    if (value.size() > longestText)
        return refused(name, value, Tr::tr("At most %1 characters are allowed.").arg(longestText));
    // Even in quotes this argument makes PowerShell take the rest of the line as it stands.
    if (value.trimmed() == "--%"_L1)
        return refused(name, value, Tr::tr("PowerShell reads it as a sign of its own."));
    return value;
}

Result<QString> validNumber(const QString &value, const QString &name)
{
    static const QRegularExpression shape(u"\\A-?[0-9]{1,9}\\z"_s);
    if (!shape.match(value).hasMatch())
        return refused(name, value, Tr::tr("Type a whole number."));
    return value;
}

Result<QString> validSwitch(const QString &value, const QString &name)
{
    const QString word = value.toLower();
    if (word != "true"_L1 && word != "false"_L1)
        return refused(name, value, Tr::tr("Say true or false."));
    return word;
}

Result<QString> validOption(const QString &value, const QString &name)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}\\z"_s);
    if (!shape.match(value).hasMatch())
        return refused(name, value, Tr::tr("Choose one of the offered values."));
    return value;
}

} // namespace

Result<QString> validated(ValueKind kind, const QString &value, const QString &name)
{
    switch (kind) {
    case ValueKind::Host:
        return validHost(value, name);
    case ValueKind::Thumbprint:
        return validThumbprint(value, name);
    case ValueKind::DistinguishedName:
        return validDistinguishedName(value, name);
    case ValueKind::Path:
        return validPath(value, name);
    case ValueKind::Text:
        return validText(value, name);
    case ValueKind::Number:
        return validNumber(value, name);
    case ValueKind::Switch:
        return validSwitch(value, name);
    case ValueKind::OneOf:
        return validOption(value, name);
    }
    Q_UNREACHABLE();
}

Result<QString> quoted(ValueKind kind, const QString &value, const QString &name)
{
    Result<QString> valid = validated(kind, value, name);
    if (!valid)
        return valid;
    return u'\'' + valid->replace(u'\'', u"''"_s) + u'\'';
}

} // namespace wizard
