#include "wizard/evidence/forms/onlycolumn.h"
#include "wizard/evidence/subjects/groups/groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

bool asks(const ShellCommand &command, QLatin1StringView what)
{
    return command.text.contains(what, Qt::CaseInsensitive);
}

/// "EX01", "EX01$", or its distinguished name; a filter names none.
ServerName computerOf(const ShellCommand &command)
{
    static const QRegularExpression asked(
        u"Get-ADComputer\\s+(?:-Identity\\s+)?['\"]?(?:CN=)?([A-Za-z0-9][A-Za-z0-9-]{0,14})\\$?"
        u"(?=['\",\\s)]|$)"
        u"|Get-ADPrincipalGroupMembership\\s+(?:-Identity\\s+)?['\"]?([A-Za-z0-9][A-Za-z0-9-]{0,14})\\$"
        u"|\\bdsget\\s+computer\\s+['\"]?CN=([A-Za-z0-9][A-Za-z0-9-]{0,14}),"_s,
        caseless);
    const auto match = asked.match(command.text);
    return ServerName::parse(match.captured(1) + match.captured(2) + match.captured(3));
}

/// Whether it is about one computer: a person's groups are another matter.
bool isOfComputer(const ShellCommand &command)
{
    static const QRegularExpression own(
        u"Get-ADComputer\\s+(?:-Identity\\s+)?['\"]?(?:\\$env:COMPUTERNAME|[A-Za-z0-9])"_s
        u"|Get-ADPrincipalGroupMembership\\s[^|]{0,60}\\$(?:['\"\\s)]|$)|\\bdsget\\s+computer\\s"_s,
        caseless);
    return own.match(command.text).hasMatch() && !asks(command, "-Filter"_L1)
        && !asks(command, "-LDAPFilter"_L1);
}

/// The names of groups in distinguished names, "CN=Exchange Servers,OU=...".
QList<Group> namesIn(const QString &text)
{
    static const QRegularExpression start(
        u"(?:^|[{\"]|,\\s)\\s*\"?CN=((?:\\\\.|[^,\\\\]){1,100}),(?:CN|OU|DC)="_s, caseless);
    QList<Group> groups;
    for (const auto &match : matches(start, text))
        groups.append({{}, match.captured(1)});
    return groups;
}

/// "memberOf : {CN=..., CN=...}": the shell leaves out what comes after the fourth, and says so.
std::optional<Seen<Group>> inBraces(const Paste &paste, const ShellCommand &command)
{
    for (const PropertyObject &object : paste.objects()) {
        if (!command.holds(object.line()) || !object.has("memberOf"_L1))
            continue;
        const QString value = object.value("memberOf"_L1).trimmed();
        const bool cut = value.contains(u"..."_s) || value.contains(u'\u2026');
        return Seen<Group>{namesIn(value), value.startsWith(u'{') && value.endsWith(u'}') && !cut,
            object.lineOf("memberOf"_L1)};
    }
    return std::nullopt;
}

/// One distinguished name a line, and nothing else; blank where the account is in no group.
Seen<Group> inLines(const ShellCommand &command)
{
    static const QRegularExpression asked(
        u"-Prop\\w*\\s+[^|)]{0,100}(?:memberOf|\\*)|\\sdsget\\s"_s, caseless);
    Seen<Group> list{{}, command.ended && command.showsEverything(), command.firstOutputLine};
    for (const QString &line : command.output) {
        const QList<Group> names = namesIn(line.trimmed());
        list.items += names;
        list.whole = list.whole && (names.size() == 1 || line.trimmed().isEmpty());
    }
    if (list.items.isEmpty())
        list.whole = list.whole && asked.match(command.text).hasMatch();
    return list;
}

/// A column or a property of names, or the names alone.
Seen<Group> byName(const Paste &paste, const ShellCommand &command)
{
    static const QRegularExpression alone(u"\\)\\.(?:sam(?:account)?)?name\\s*$"_s, caseless);
    Seen<Group> list{{}, command.ended && command.showsEverything(), command.firstOutputLine};
    if (alone.match(command.text).hasMatch()) {
        for (const QString &line : command.output) {
            if (!line.trimmed().isEmpty())
                list.items.append({{}, line.trimmed().left(100)});
        }
    }
    for (const QString &name : onlyColumn(command, "name"_L1) + onlyColumn(command, "SamAccountName"_L1))
        list.items.append({{}, name});
    for (const PropertyObject &object : paste.objects()) {
        if (!command.holds(object.line()))
            continue;
        const QString name =
            object.has("Name"_L1) ? object.value("Name"_L1) : object.value("SamAccountName"_L1);
        if (!name.isEmpty())
            list.items.append({object.value("SID"_L1), name});
        list.whole = list.whole && !name.contains(u"..."_s) && !name.contains(u'\u2026');
    }
    list.whole = list.whole && !list.items.isEmpty();
    return list;
}

std::optional<Seen<Group>> groupsIn(const Paste &paste, const ShellCommand &command)
{
    if (!isOfComputer(command))
        return std::nullopt;
    if (asks(command, "Get-ADPrincipalGroupMembership"_L1))
        return byName(paste, command);
    if (!asks(command, "memberOf"_L1) && !inBraces(paste, command))
        return std::nullopt;
    const auto listed = inBraces(paste, command);
    return listed ? *listed : inLines(command);
}

/// Which of the two groups a command lists, or none.
QString groupOf(const ShellCommand &command)
{
    static const QRegularExpression members(
        u"\\b(?:net1?(?:\\.exe)?\\s+group|Get-ADGroupMember(?:\\s+-Identity)?)\\s+['\"]?"_s
        u"(Exchange Servers|Exchange Trusted Subsystem)['\"]"_s,
        caseless);
    return members.match(command.text).captured(1);
}

/// Who is listed is a member. Who is not may be one through a group, which these lists leave out.
QList<Recognition> membersOf(const Paste &paste, const ShellCommand &command)
{
    static const QRegularExpression account(u"(?:^|\\s)([A-Za-z0-9][A-Za-z0-9-]{0,14})\\$(?=\\s|$)"_s);
    const QString group = groupOf(command);
    QStringList names;
    for (const QString &line : command.output) {
        for (const auto &match : matches(account, line.left(400)))
            names.append(match.captured(1));
    }
    for (const PropertyObject &object : paste.objects()) {
        if (command.holds(object.line()) && object.value("objectClass"_L1) == u"computer")
            names.append(object.value("Name"_L1));
    }
    names.removeDuplicates();
    QList<Recognition> recognitions;
    for (const QString &name : names) {
        ComputerGroups one;
        one.server = ServerName::parse(name);
        one.direct = true;
        one.memberships = Seen<Group>{{{{}, group}}, false, command.firstOutputLine};
        recognitions += observeRequired(one);
    }
    return recognitions;
}

/// A list that ends the text without another prompt may have been cut off: it says no more than a person.
QList<Recognition> observeUnended(ComputerGroups groups, const ShellCommand &command)
{
    Seen<Group> &list = *groups.memberships;
    if (command.ended || !command.showsEverything() || list.items.isEmpty())
        return {};
    list.whole = true;
    for (const Recognition &one : observeRequired(groups)) {
        Observation observation = one.observations.first();
        if (observation.truth != Truth::No)
            continue;
        observation.fact = Fact::ServerAccountReportedOutOfGroups;
        observation.truth = Truth::Yes;
        return {found(u"Groups of the computer"_s, list.line, {observation})};
    }
    return {};
}

} // namespace

QList<Recognition> membershipsFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions;
    for (const ShellCommand &command : paste.commands()) {
        if (!groupOf(command).isEmpty())
            recognitions += membersOf(paste, command);
        ComputerGroups groups;
        groups.shipped = deniedEverywhere();
        groups.memberships = groupsIn(paste, command);
        groups.direct = !asks(command, "-expand"_L1) || !asks(command, "dsget"_L1);
        groups.server = computerOf(command);
        if (groups.memberships)
            recognitions += observe(groups) + observeUnended(groups, command);
    }
    return recognitions;
}

} // namespace wizard
