#include "wizard/evidence/forms/pastedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype excerptLength = 400;

/// What a typographic sign stands for; QChar() drops it, for it shows nothing.
QChar plain(QChar c)
{
    const ushort code = c.unicode();
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032:
    case 0x00b4:
    case 0x2039:
    case 0x203a:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2033:
    case 0x00ab:
    case 0x00bb:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x0000:
    case 0x00ad:
    case 0xfeff:
        return {};
    default:
        break;
    }
    if (c.category() == QChar::Other_Format)
        return {};
    return c.category() == QChar::Separator_Space ? QChar(u' ') : c;
}

/// One half of a surrogate pair alone is no valid text: no regular expression matches around it.
bool isHalfAPair(const QString &line, qsizetype i)
{
    const QChar c = line.at(i);
    if (c.isHighSurrogate())
        return i + 1 == line.size() || !line.at(i + 1).isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !line.at(i - 1).isHighSurrogate());
}

QString plain(const QString &line)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (const QChar sign = plain(line.at(i)); !sign.isNull() && !isHalfAPair(line, i))
            result += sign;
    }
    return result;
}

QStringList splitLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar lineEnd : {QChar(u'\r'), QChar(0x2028), QChar(0x2029), QChar(0x0085), QChar(u'\f')})
        text.replace(lineEnd, u'\n');
    QStringList lines = text.split(u'\n');
    if (lines.size() > PastedText::mostLines)
        lines.resize(PastedText::mostLines);
    return lines;
}

int lineOf(const QList<qsizetype> &starts, qsizetype offset)
{
    const auto next = std::upper_bound(starts.cbegin(), starts.cend(), offset);
    return std::max(1, int(next - starts.cbegin()));
}

} // namespace

PastedText::PastedText(const QString &original)
    : m_original(splitLines(original))
{
    m_lines.reserve(m_original.size());
    for (const QString &line : std::as_const(m_original))
        m_lines.append(plain(line));
    m_text = m_lines.join(u'\n');
    qsizetype start = 0;
    for (const QString &line : std::as_const(m_lines)) {
        m_lineStarts.append(start);
        start += line.size() + 1;
        QString words = line.simplified();
        if (!words.isEmpty() && !m_folded.isEmpty())
            m_folded += u' ';
        m_foldedLineStarts.append(m_folded.size());
        m_folded += words;
        m_squeezedLineStarts.append(m_squeezed.size());
        m_squeezed += words.remove(u' ');
    }
}

int PastedText::lineOfText(qsizetype offset) const
{
    return lineOf(m_lineStarts, offset);
}

int PastedText::lineOfFolded(qsizetype offset) const
{
    return lineOf(m_foldedLineStarts, offset);
}

int PastedText::lineOfSqueezed(qsizetype offset) const
{
    return lineOf(m_squeezedLineStarts, offset);
}

QString PastedText::excerpt(int line) const
{
    QString result;
    for (qsizetype i = std::max(0, line - 1); i < m_original.size() && result.size() < excerptLength; ++i)
        result += (result.isEmpty() ? QString() : u"\n"_s) + m_original.at(i).left(excerptLength);
    return result.left(excerptLength);
}

} // namespace wizard
