#include "wizard/investigation/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlainText)
};

constexpr qsizetype columns = 72;

struct Range {
    char32_t first;
    char32_t last;
};

/// Takes no room although it is no format character: Unicode 15, Default_Ignorable_Code_Point.
constexpr std::array ignorable{Range{0x034f, 0x034f}, Range{0x115f, 0x1160}, Range{0x17b4, 0x17b5},
    Range{0x180b, 0x180f}, Range{0x2065, 0x2065}, Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
    Range{0xfe00, 0xfe0f}, Range{0xffa0, 0xffa0}, Range{0xfff0, 0xfff8}, Range{0xe0000, 0xe0fff}};

bool isHidden(char32_t c)
{
    if (c < 0x7f)
        return c < 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::ranges::any_of(
            ignorable, [c](const Range &range) { return range.first <= c && c <= range.last; });
    }
}

enum class Breaks { Keep, Show };

void addHidden(QString &shown, char16_t unit, Breaks breaks)
{
    if (unit == u'\n' && breaks == Breaks::Keep)
        shown += u'\n';
    else if (unit == u'\t' && breaks == Breaks::Show)
        shown += u' ';
    else if (unit == u'\n')
        shown += u"\\n"_s;
    else if (unit == u'\r')
        shown += u"\\r"_s;
    else
        shown += u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0');
}

QString visible(QStringView text, Breaks breaks)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        const char32_t point = pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : char32_t(c.unicode());
        for (const QChar unit : text.mid(i, units)) {
            if (isHidden(point))
                addHidden(shown, unit.unicode(), breaks);
            else
                shown += unit;
        }
        i += units - 1;
    }
    return shown;
}

/// What Markdown would take for markup, wherever it stands in a line.
QString withoutMarkup(const QString &line)
{
    QString safe;
    safe.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const auto follows = [&](QStringView next) { return QStringView(line).mid(i + 1).startsWith(next); };
        if (c == u'<')
            safe += u"&lt;"_s;
        else if (c == u'>')
            safe += u"&gt;"_s;
        else if (c == u'&')
            safe += u"&amp;"_s;
        else if (c == u'@')
            safe += u"&#64;"_s;
        else if (u"\\`*_[]|~$"_s.contains(c) || (c == u':' && follows(u"//"))
            || (c == u'.' && QStringView(line).first(i).endsWith(u"www", Qt::CaseInsensitive)))
            safe += u'\\' + QString(c);
        else
            safe += c;
    }
    return safe;
}

} // namespace

QString visibleLine(const QString &text)
{
    return visible(text, Breaks::Show);
}

QString visibleText(const QString &text)
{
    return visible(text, Breaks::Keep);
}

QByteArray visibleJson(const QByteArray &json)
{
    // Whatever is hidden stands inside a string there, except for the line breaks between the fields.
    return visible(QString::fromUtf8(json), Breaks::Keep).toUtf8();
}

QString markdownLine(const QString &text)
{
    const QString line = withoutMarkup(visibleLine(text).trimmed());
    const auto digits = std::ranges::find_if_not(line, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits != line.begin() && digits != line.end() && (*digits == u'.' || *digits == u')'))
        return QString(line).insert(digits - line.begin(), u'\\');
    return !line.isEmpty() && u"#-+="_s.contains(line.front()) ? u'\\' + line : line;
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return Tr::tr("%1… (%2 characters)").arg(text.left(end), QString::number(text.size()));
}

QString listed(const QStringList &names, const QString &separator, qsizetype most)
{
    const QString first = names.first(std::min(most, names.size())).join(separator);
    return names.size() <= most ? first
                                : Tr::tr("%1 and %2 more").arg(first, QString::number(names.size() - most));
}

void addWrapped(QStringList &lines, const QString &first, const QString &text)
{
    const QString hanging(first.size(), u' ');
    QString line = first;
    for (const QString &word : visibleLine(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool fresh = line.size() <= first.size();
        if (!fresh && line.size() + 1 + word.size() > columns) {
            lines.append(line);
            line = hanging;
        }
        line += (line.size() <= first.size() ? QString() : QString(u' ')) + word;
    }
    lines.append(line);
}

QString translated(const char *context, const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace wizard
