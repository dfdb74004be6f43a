#include "ui/presentation/breaking.h"

using namespace Qt::StringLiterals;

namespace ui {

QString breakable(const QString &text)
{
    constexpr int longestWord = 24;
    constexpr QChar invisibleBreak(0x200b);
    QString result;
    int inWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += invisibleBreak;
            inWord = 1;
        }
        result += c;
    }
    return result;
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace ui
