#include "wizard/remediation/powershell.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// ASCII for what reads the same; empty where nothing does.
QString plain(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x20 && code < 0x7F)
        return c;
    if (c.isSpace() || code < 0x20 || code == 0x2028 || code == 0x2029 || code == 0x85)
        return u" "_s;
    if (code >= 0x2018 && code <= 0x201B)
        return u"'"_s;
    if (code >= 0x201C && code <= 0x201F)
        return u"\""_s;
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212)
        return u"-"_s;
    if (code == 0x2026)
        return u"..."_s;
    if (c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing)
        return {};
    return u"?"_s;
}

} // namespace

QString commentText(const QString &text)
{
    QString ascii;
    for (const QChar c : text.left(4000).normalized(QString::NormalizationForm_D))
        ascii += plain(c);
    ascii = ascii.simplified();
    while (ascii.contains("#>"_L1) || ascii.contains("<#"_L1))
        ascii.replace("#>"_L1, "# >"_L1).replace("<#"_L1, "< #"_L1);
    // A help line that starts with a dot and a word ends the help.
    while (ascii.startsWith(u'.') || ascii.startsWith(u' '))
        ascii.remove(0, 1);
    return ascii;
}

} // namespace wizard
