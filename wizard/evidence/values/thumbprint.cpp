#include "wizard/evidence/values/thumbprint.h"

namespace wizard {
namespace {

constexpr qsizetype length = 40;

bool isFiller(QChar c)
{
    return c.isSpace() || c == u':' || c == u'-' || c.category() == QChar::Other_Format;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

} // namespace

Thumbprint Thumbprint::parse(QStringView text)
{
    Thumbprint thumbprint;
    for (const QChar c : text) {
        if (isFiller(c))
            continue;
        if (!isHexDigit(c) || thumbprint.m_digits.size() == length)
            return {};
        thumbprint.m_digits += c.toUpper();
    }
    return thumbprint.m_digits.size() == length ? thumbprint : Thumbprint();
}

} // namespace wizard
