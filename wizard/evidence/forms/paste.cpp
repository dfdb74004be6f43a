#include "wizard/evidence/forms/paste.h"

#include <algorithm>
#include <iterator>

namespace wizard {
namespace {

constexpr int mostMatches = 400;

} // namespace

Paste::Paste(const QString &original)
    : PastedText(original)
    , m_objects(propertyObjects(*this))
    , m_commands(shellCommands(*this))
{
}

const ShellCommand *Paste::commandOf(int outputLine) const
{
    const auto after = std::ranges::upper_bound(m_commands, outputLine, {}, &ShellCommand::firstOutputLine);
    return after != m_commands.begin() && std::prev(after)->holds(outputLine) ? &*std::prev(after) : nullptr;
}

QList<QRegularExpressionMatch> matches(const QRegularExpression &expression, const QString &text)
{
    QList<QRegularExpressionMatch> result;
    auto each = expression.globalMatch(text);
    while (each.hasNext() && result.size() < mostMatches)
        result.append(each.next());
    return result;
}

QStringView around(const QString &text, qsizetype offset, qsizetype reach)
{
    const qsizetype start = std::max<qsizetype>(0, offset - reach);
    return QStringView(text).mid(start, offset - start + reach);
}

} // namespace wizard
