#include "wizard/evidence/forms/shellsession.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Two kinds of prompt: that of a shell ("[PS] C:\>", "PS C:\Users>", "C:\>"), and a line that is nothing but
/// a command.
struct Start {
    bool prompted = false;
    QString command;
};

std::optional<Start> startOf(const QString &line)
{
    static const QRegularExpression prompt(
        u"^\\s*(?:\\[PS\\]\\s*|PS\\s*|\\[[\\w.-]+\\]:?\\s*PS\\s*)?(?:[A-Za-z]:\\\\[^<>|?*\"]{0,200}|~)"_s
        u"?>\\s*(.*)$"_s);
    static const QRegularExpression command(
        u"^\\s*(\\(?(?:Get|Select|Test)-[A-Z][A-Za-z]+\\b.*|netsh\\s+http\\s.*"
        u"|(?:\\S{1,64}>\\s?)?\\S{0,100}appcmd(?:\\.exe)?\\s+list\\s.*"_s
        u"|gpresult\\s+/.*|certutil\\s+-.*|whoami(?:\\s+/.*)?)$"_s);
    if (const auto match = prompt.match(line); match.hasMatch() && !line.trimmed().startsWith(u'>'))
        return Start{true, match.captured(1).trimmed()};
    if (const auto match = command.match(line); match.hasMatch())
        return Start{false, match.captured(1).trimmed()};
    return std::nullopt;
}

/// A long command goes on in the next line where it cannot end: inside brackets or after a pipe or comma.
bool goesOn(const QString &command)
{
    return command.endsWith(u'|') || command.endsWith(u',') || command.endsWith(u'`')
        || command.count(u'(') > command.count(u')') || command.count(u'{') > command.count(u'}');
}

bool leavesNothingOut(const QString &stage)
{
    static const QSet<QString> formats = {u"fl"_s, u"ft"_s, u"fw"_s, u"format-list"_s, u"format-table"_s,
        u"format-wide"_s, u"out-string"_s, u"out-host"_s, u"more"_s};
    static const QSet<QString> choices = {u"select"_s, u"select-object"_s, u"sort"_s, u"sort-object"_s};
    // -First, -Last, -Skip, -Index, -Unique, -Top and -Bottom, which may be shortened.
    static const QRegularExpression narrowing(u"\\s-[bfilstu]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = stage.simplified().section(u' ', 0, 0).toLower();
    return formats.contains(name) || (choices.contains(name) && !narrowing.match(stage).hasMatch());
}

} // namespace

bool ShellCommand::isBlank() const
{
    return std::ranges::all_of(output, [](const QString &printed) { return printed.trimmed().isEmpty(); });
}

bool ShellCommand::showsEverything() const
{
    return std::ranges::all_of(text.split(u'|').mid(1), leavesNothingOut);
}

bool ShellCommand::holds(int outputLine) const
{
    return outputLine >= firstOutputLine && outputLine < firstOutputLine + output.size();
}

QString ShellCommand::argument(const QString &parameter) const
{
    const QRegularExpression named(u"\\s-%1[\\s:]+(?:'([^']*)'|\"([^\"]*)\"|([^\\s'\"|)]+))"_s.arg(parameter),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(text);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QString ShellCommand::identity() const
{
    static const QRegularExpression first(
        u"^\\(?[A-Za-z]+-[A-Za-z]+\\s+(?:'([^']*)'|\"([^\"]*)\"|([^\\s'\"|(){}$-][^\\s'\"|)]*))"_s);
    if (const QString named = argument(u"Identity"_s); !named.isEmpty())
        return named;
    const auto match = first.match(text);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QList<ShellCommand> shellCommands(const PastedText &text)
{
    QList<ShellCommand> commands;
    const QStringList &lines = text.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto start = startOf(lines.at(i))) {
            if (!commands.isEmpty() && start->prompted)
                commands.last().ended = true;
            ShellCommand command{int(i + 1), start->command, int(i + 2), {}, start->prompted, false};
            const auto isPrompt = [&](qsizetype line) {
                const auto next = startOf(lines.at(line));
                return next && next->prompted;
            };
            for (int more = 0; more < 3 && goesOn(command.text) && i + 1 < lines.size() && !isPrompt(i + 1);
                 ++more) {
                command.text += u' ' + lines.at(++i).trimmed();
                ++command.firstOutputLine;
            }
            commands.append(command);
        } else if (!commands.isEmpty()) {
            commands.last().output.append(lines.at(i));
        }
    }
    commands.removeIf([](const ShellCommand &command) { return command.text.isEmpty(); });
    return commands;
}

} // namespace wizard
