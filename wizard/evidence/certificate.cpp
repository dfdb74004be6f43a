#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype thumbprintLength = 40;

bool isInvisible(QChar c)
{
    return c.isSpace() || c == u':' || c == u'-' || c.category() == QChar::Other_Format;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

} // namespace

QString normalisedThumbprint(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (!isHexDigit(c) || digits.size() == thumbprintLength)
            return {};
        digits += c.toUpper();
    }
    return digits.size() == thumbprintLength ? digits : QString();
}

} // namespace wizard
