#include "wizard/evidence/subjects/groups/groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype fewest = 6; ///< groups in the token of any Exchange server

/// "The computer is a part of the following security groups" in the three languages.
bool isComputerHeading(const QString &line)
{
    static const QRegularExpression heading(
        u"\\bcomputer is a part of the following security groups"_s
        u"|\\bComputer\\b.{0,40}Mitglied.{0,40}Sicherheitsgruppen|ordinateur\\b.{0,60}groupes? de "_s
        u"s.{1,2}curit"_s,
        caseless);
    return heading.match(line).hasMatch();
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(u"^\\s*[-=_]{5,}\\s*$"_s);
    return rule.match(line).hasMatch();
}

QString nameIn(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*+\u2022\u00b7\u25aa]\\s*)?"_s);
    QString name = line;
    name.remove(bullet);
    return name.trimmed();
}

qsizetype indentOf(const QString &line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
    return first - line.begin();
}

bool endsToken(const QString &name)
{
    static const QRegularExpression level(
        u"Mandatory Level|Verbindlichkeitsstufe|Niveau obligatoire"_s, caseless);
    return level.match(name).hasMatch();
}

/// Names from `index` on. The list goes on over blank lines only where every line is followed by one.
Seen<Group> readList(const QStringList &lines, qsizetype index)
{
    while (index < lines.size() && (isRule(lines.at(index)) || lines.at(index).trimmed().isEmpty()))
        ++index;
    Seen<Group> list;
    if (index >= lines.size())
        return list;
    const qsizetype indent = indentOf(lines.at(index));
    const bool doubleSpaced = index + 2 < lines.size() && lines.at(index + 1).trimmed().isEmpty()
        && !lines.at(index + 2).trimmed().isEmpty() && indentOf(lines.at(index + 2)) == indent;
    for (; index < lines.size(); ++index) {
        const QString &line = lines.at(index);
        if (line.trimmed().isEmpty()) {
            if (doubleSpaced)
                continue;
            break;
        }
        const bool heading = index + 1 < lines.size() && isRule(lines.at(index + 1));
        if (indentOf(line) < indent || heading || isRule(line))
            break;
        list.items.append({{}, nameIn(line).section(u'\\', -1)});
        if (endsToken(list.items.last().name)) {
            list.whole = true;
            return list;
        }
    }
    list.whole = std::any_of(lines.begin() + std::min(index, lines.size()), lines.end(),
        [](const QString &line) { return !line.trimmed().isEmpty(); });
    return list;
}

/// The list below the computer's heading. The one of the user stands below another heading and is never read.
std::optional<Seen<Group>> computerList(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool whole = isComputerHeading(lines.at(i));
        const bool wrapped = !whole && i + 1 < lines.size() && !lines.at(i).trimmed().isEmpty()
            && !isComputerHeading(lines.at(i + 1))
            && isComputerHeading(lines.at(i) + u' ' + lines.at(i + 1).trimmed());
        if (!whole && !wrapped)
            continue;
        Seen<Group> list = readList(lines, i + (wrapped ? 2 : 1));
        list.line = int(i + 1);
        return list;
    }
    return std::nullopt;
}

/// The machine's own account in its token, "EX01$"; "$N21000-..." is another one.
ServerName machineIn(const QList<Group> &groups)
{
    static const QRegularExpression machine(u"^([A-Za-z0-9][A-Za-z0-9-]{0,14})\\$$"_s);
    for (const Group &group : groups) {
        if (const auto match = machine.match(group.name); match.hasMatch())
            return ServerName::parse(match.captured(1));
    }
    return {};
}

/// The SIDs of a computer's tokenGroups that belong to groups with a number everywhere.
std::optional<Seen<Group>> tokenGroups(const Paste &paste)
{
    static const QRegularExpression token(u"\\btokenGroups\\w*"_s, caseless);
    static const QRegularExpression computer(
        u"Get-ADComputer|\\bcomputer\\b|[A-Za-z0-9-]{1,15}\\$|CN=Computers|CN=Computer,CN=Schema"_s,
        caseless);
    static const QRegularExpression sid(u"\\bS-1-5-21-\\d+-\\d+-\\d+-\\d+\\b"_s);
    const auto start = token.match(paste.folded());
    if (!start.hasMatch() || !computer.match(paste.folded()).hasMatch())
        return std::nullopt;
    Seen<Group> groups;
    for (const auto &match : matches(sid, paste.folded()))
        groups.items.append({match.captured(), {}});
    groups.line = paste.lineOfFolded(start.capturedStart());
    return groups;
}

/// A filter for Deny, the property, or a column of that name.
bool tellsDeny(const Paste &paste)
{
    static const QRegularExpression filter(u"\\.Deny\\b|\\bDeny\\s*:\\s*True"_s, caseless);
    const QStringList &lines = paste.lines();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const bool ruled = lines.at(i).contains(u"---"_s)
            && std::ranges::all_of(lines.at(i), [](QChar c) { return c == u'-' || c.isSpace(); });
        if (ruled && lines.at(i - 1).contains(u"Deny"_s, Qt::CaseInsensitive))
            return true;
    }
    return filter.match(paste.text()).hasMatch();
}

} // namespace

QList<Recognition> computerGroupsFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions;
    ComputerGroups groups;
    groups.shipped = deniedEverywhere();
    groups.memberships = tokenGroups(paste);
    recognitions += observe(groups);
    groups.memberships.reset();
    groups.token = computerList(paste.lines());
    if (groups.token) {
        groups.token->whole = groups.token->whole && groups.token->items.size() >= fewest;
        groups.server = machineIn(groups.token->items);
    }
    return recognitions + observe(groups);
}

/// Without the filter or the column Deny a row may as well be an Allow.
QList<Recognition> deniedRightsFromPaste(const Paste &paste)
{
    static const QRegularExpression row(
        u"^(?:[\\w.-]+\\\\)?([^{}\\\\:|$]{3,64}?)\\s+(?:True\\s+)?\\{[^}]*ms-Exch-EPI-Token-Serialization"_s,
        caseless);
    if (!tellsDeny(paste))
        return {};
    Seen<Group> denied;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto match = row.match(paste.lines().at(i).trimmed());
        if (!match.hasMatch())
            continue;
        denied.line = denied.line ? denied.line : int(i + 1);
        denied.items.append({{}, match.captured(1).trimmed()});
    }
    ComputerGroups groups;
    if (!denied.items.isEmpty())
        groups.listed = denied;
    return observe(groups);
}

} // namespace wizard
