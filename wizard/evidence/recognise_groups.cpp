#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Groups that Exchange denies token serialization, with their names in English, German and French
/// directories. A code page may have turned one letter into one or two signs.
struct DeniedGroup {
    QLatin1StringView name;
    QRegularExpression expression;
    QLatin1StringView rid; ///< end of the SID; Organization Management has none that is well known
};

const std::vector<DeniedGroup> &deniedGroups()
{
    static const std::vector<DeniedGroup> groups = {
        {"Domain Admins"_L1,
            QRegularExpression(u"^(?:Domain Admins|Dom.{1,2}nen-Admins|Admins du domaine)$"_s, caseless),
            "512"_L1},
        {"Schema Admins"_L1,
            QRegularExpression(
                u"^(?:Schema Admins|Schema-Admins|Administrateurs du sch.{1,2}ma)$"_s, caseless),
            "518"_L1},
        {"Enterprise Admins"_L1,
            QRegularExpression(
                u"^(?:Enterprise Admins|Organisations-Admins|Administrateurs de l.{1,2}entreprise)$"_s,
                caseless),
            "519"_L1},
        {"Organization Management"_L1, QRegularExpression(u"^Organization Management$"_s, caseless), {}}};
    return groups;
}

/// The English name of a group that is denied as shipped, so that lists can be compared.
QString canonical(const QString &name)
{
    for (const DeniedGroup &group : deniedGroups()) {
        if (group.expression.match(name).hasMatch())
            return QString(group.name);
    }
    return name;
}

struct GroupList {
    int line = 0;
    QStringList names;
    bool complete = false;
};

/// "The computer is a part of the following security groups" in the three languages.
bool isComputerHeading(const QString &line)
{
    static const QRegularExpression heading(
        u"\\bcomputer is a part of the following security groups"_s
        u"|\\bComputer\\b.{0,40}Mitglied.{0,40}Sicherheitsgruppen|ordinateur\\b.{0,60}groupes? de s.{1,2}curit"_s,
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
GroupList readList(const QStringList &lines, qsizetype index)
{
    while (index < lines.size() && (isRule(lines.at(index)) || lines.at(index).trimmed().isEmpty()))
        ++index;
    GroupList list;
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
        list.names.append(nameIn(line).section(u'\\', -1));
        if (endsToken(list.names.last())) {
            list.complete = true;
            return list;
        }
    }
    list.complete = std::any_of(lines.begin() + std::min(index, lines.size()), lines.end(),
        [](const QString &line) { return !line.trimmed().isEmpty(); });
    return list;
}

/// The list below the computer's heading. The one of the user stands below another heading and is never read.
std::optional<GroupList> computerList(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool whole = isComputerHeading(lines.at(i));
        const bool wrapped = !whole && i + 1 < lines.size() && !lines.at(i).trimmed().isEmpty()
            && !isComputerHeading(lines.at(i + 1))
            && isComputerHeading(lines.at(i) + u' ' + lines.at(i + 1).trimmed());
        if (!whole && !wrapped)
            continue;
        GroupList list = readList(lines, i + (wrapped ? 2 : 1));
        list.line = int(i + 1);
        return list;
    }
    return std::nullopt;
}

/// The machine's own account in its token, "EX01$"; "$N21000-..." is another one.
QString machineIn(const QStringList &names)
{
    static const QRegularExpression machine(u"^([A-Za-z0-9][A-Za-z0-9-]{0,14})\\$$"_s);
    for (const QString &name : names) {
        if (const auto match = machine.match(name); match.hasMatch())
            return match.captured(1).toUpper();
    }
    return {};
}

/// A list without any denied group says No only where it is whole and surely the token of an Exchange server.
bool provesNoDenial(const GroupList &list)
{
    static const QRegularExpression exchange(u"^Exchange (?:Servers|Trusted Subsystem)$"_s, caseless);
    return list.complete && list.names.size() >= 6
        && std::ranges::any_of(
            list.names, [](const QString &name) { return exchange.match(name).hasMatch(); });
}

void addTokenGroups(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression token(u"\\btokenGroups\\w*"_s, caseless);
    static const QRegularExpression computer(
        u"Get-ADComputer|\\bcomputer\\b|[A-Za-z0-9-]{1,15}\\$|CN=Computers|CN=Computer,CN=Schema"_s,
        caseless);
    static const QRegularExpression sid(u"\\bS-1-5-21-\\d+-\\d+-\\d+-(512|518|519)\\b"_s);
    const auto start = token.match(text.folded());
    if (!start.hasMatch() || !computer.match(text.folded()).hasMatch())
        return;
    QStringList names;
    for (const auto &match : matches(sid, text.folded())) {
        for (const DeniedGroup &group : deniedGroups()) {
            if (match.captured(1) == group.rid && !names.contains(group.name))
                names.append(group.name);
        }
    }
    if (!names.isEmpty())
        recognitions.append(found(u"tokenGroups"_s, text.lineOfFolded(start.capturedStart()),
            {seen(Fact::ComputerInDeniedGroup, names.join(u';'))}));
}

QList<Recognition> recogniseGroups(const Paste &text)
{
    QList<Recognition> recognitions;
    addTokenGroups(recognitions, text);
    const auto list = computerList(text.lines());
    if (!list)
        return recognitions;
    QStringList denied;
    for (const DeniedGroup &group : deniedGroups()) {
        if (std::ranges::any_of(
                list->names, [&](const QString &name) { return group.expression.match(name).hasMatch(); }))
            denied.append(group.name);
    }
    if (denied.isEmpty() && !provesNoDenial(*list))
        return recognitions;
    Observation observation =
        seen(Fact::ComputerInDeniedGroup, denied.join(u';'), denied.isEmpty() ? Truth::No : Truth::Yes);
    observation.subject.server = machineIn(list->names);
    recognitions.append(found(u"gpresult, groups of the computer"_s, list->line, {observation}));
    return recognitions;
}

/// Rows of Get-ADPermission. Without the filter or the column Deny a row may as well be an Allow.
QList<Recognition> recogniseRights(const Paste &text)
{
    static const QRegularExpression filter(
        u"\\.Deny\\b|\\bDeny\\s*:\\s*True|\\bDeny\\b[^\\n]*\\n[-\\s]+\\n"_s, caseless);
    static const QRegularExpression row(
        u"^\\s*(?:[\\w.-]+\\\\)?([^{}\\\\:|$]{3,64}?)\\s+(?:True\\s+)?\\{[^}]*ms-Exch-EPI-Token-Serialization"_s,
        caseless);
    if (!filter.match(text.text()).hasMatch())
        return {};
    QStringList names;
    int line = 0;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const auto match = row.match(text.lines().at(i));
        if (!match.hasMatch())
            continue;
        line = line ? line : int(i + 1);
        if (const QString name = canonical(match.captured(1).trimmed()); !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    return {found(
        u"ms-Exch-EPI-Token-Serialization, Deny"_s, line, {seen(Fact::DenyAceListed, names.join(u';'))})};
}

} // namespace

Reader computerGroups()
{
    return {"computer-groups"_L1, QT_TRANSLATE_NOOP("Readers", "Groups of a computer"),
        {Fact::ComputerInDeniedGroup}, recogniseGroups};
}

Reader deniedRights()
{
    return {"denied-rights"_L1, QT_TRANSLATE_NOOP("Readers", "Groups with a denied right"),
        {Fact::DenyAceListed}, recogniseRights};
}

} // namespace wizard
