#include "ui/widgets/powershellhighlighter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum Block { Code = -1, Remark = 1 };

bool isKeyword(QStringView word)
{
    static const QSet<QString> words{u"begin"_s, u"break"_s, u"catch"_s, u"continue"_s, u"do"_s, u"else"_s,
        u"elseif"_s, u"end"_s, u"exit"_s, u"filter"_s, u"finally"_s, u"for"_s, u"foreach"_s, u"function"_s,
        u"if"_s, u"in"_s, u"param"_s, u"process"_s, u"return"_s, u"switch"_s, u"throw"_s, u"trap"_s, u"try"_s,
        u"until"_s, u"while"_s};
    return words.contains(word.toString().toLower());
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

} // namespace

void PowerShellHighlighter::setColours(const Colours &colours)
{
    m_colours = colours;
    rehighlight();
}

void PowerShellHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(Code);
    qsizetype at = previousBlockState() == Remark ? blockRemark(text, 0) : 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        const bool starts = at == 0 || !isWordPart(text.at(at - 1));
        if (c == u'<' && at + 1 < text.size() && text.at(at + 1) == u'#') {
            at = blockRemark(text, at);
        } else if (c == u'#' && starts) {
            mark(at, text.size(), m_colours.codeRemark);
            return;
        } else if (c == u'\'' || c == u'"') {
            at = quotedString(text, at);
        } else if (c == u'$' || c == u'@') {
            for (++at; at < text.size()
                 && (text.at(at).isLetterOrNumber() || text.at(at) == u'_' || text.at(at) == u':');)
                ++at;
        } else if (starts && (c.isLetter() || c == u'-')) {
            at = word(text, at);
        } else {
            ++at;
        }
    }
}

qsizetype PowerShellHighlighter::blockRemark(const QString &text, qsizetype from)
{
    const qsizetype close = text.indexOf(u"#>"_s, from);
    if (close < 0)
        setCurrentBlockState(Remark);
    const qsizetype end = close < 0 ? text.size() : close + 2;
    mark(from, end, m_colours.codeRemark);
    return end;
}

qsizetype PowerShellHighlighter::quotedString(const QString &text, qsizetype from)
{
    const QChar quote = text.at(from);
    qsizetype at = from + 1;
    while (at < text.size()) {
        if (text.at(at) == u'`' && quote == u'"')
            ++at;
        else if (text.at(at) == quote && at + 1 < text.size() && text.at(at + 1) == quote)
            ++at;
        else if (text.at(at) == quote)
            break;
        ++at;
    }
    const qsizetype end = std::min(at + 1, text.size());
    mark(from, end, m_colours.codeString);
    return end;
}

qsizetype PowerShellHighlighter::word(const QString &text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && isWordPart(text.at(at)))
        ++at;
    const QStringView found = QStringView(text).mid(from, at - from);
    const bool parameter = found.startsWith(u'-') && found.size() > 1 && found.at(1).isLetter();
    if (parameter || isKeyword(found))
        mark(from, at, m_colours.codeWord);
    return at;
}

void PowerShellHighlighter::mark(qsizetype from, qsizetype to, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    setFormat(static_cast<int>(from), static_cast<int>(to - from), format);
}

} // namespace ui
