#include "wizard/evidence/forms/paste.h"

#include <algorithm>

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
    const auto command =
        std::ranges::find_if(m_commands, [&](const ShellCommand &each) { return each.holds(outputLine); });
    return command == m_commands.end() ? nullptr : &*command;
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
