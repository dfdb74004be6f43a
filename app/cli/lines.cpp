#include "app/cli/lines.h"

#include "wizard/investigation/plaintext.h"

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

constexpr qsizetype longestLine = 2000;

/// Code in Markdown ends at as many backticks as it began with.
QString code(const QString &text)
{
    QString ticks = u"`"_s;
    while (text.contains(ticks))
        ticks += u'`';
    return ticks.size() == 1 ? ticks + visibleLine(text) + ticks
                             : ticks + u' ' + visibleLine(text) + u' ' + ticks;
}

} // namespace

void Lines::title(const QString &text)
{
    m_lines << (m_markdown ? u"## "_s : QString()) + safe(text) << QString();
}

void Lines::heading(const QString &text)
{
    m_lines << (m_markdown ? u"**"_s + safe(text) + u"**"_s : safe(text));
}

void Lines::item(const QString &text)
{
    m_lines << u"- "_s + safe(text);
}

void Lines::command(const QString &text)
{
    m_lines << (m_markdown ? u"  "_s + code(text) : u"    "_s + visibleLine(text));
}

void Lines::line(const QString &text)
{
    m_lines << safe(text);
}

void Lines::gap()
{
    m_lines << QString();
}

QString Lines::text() const
{
    return m_lines.join(u'\n') + u'\n';
}

QString Lines::safe(const QString &text) const
{
    const QString line = shortened(text, longestLine);
    return m_markdown ? markdownLine(line) : visibleLine(line);
}

} // namespace app
