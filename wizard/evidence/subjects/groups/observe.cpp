#include "wizard/evidence/subjects/groups/groups.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// With its names in English, German and French directories. A code page may have turned one letter into one
/// or two signs.
struct WellKnown {
    QLatin1StringView name;
    QLatin1StringView rid; ///< end of the SID; Organization Management has none that is well known
    QRegularExpression written;
};

const std::array<WellKnown, 4> &wellKnown()
{
    static const auto called = [](const QString &names) {
        return QRegularExpression(u"^(?:%1)$"_s.arg(names), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array<WellKnown, 4> groups = {
        {{"Domain Admins"_L1, "-512"_L1, called(u"Domain Admins|Dom.{1,2}nen-Admins|Admins du domaine"_s)},
            {"Schema Admins"_L1, "-518"_L1,
                called(u"Schema Admins|Schema-Admins|Administrateurs du sch.{1,2}ma"_s)},
            {"Enterprise Admins"_L1, "-519"_L1,
                called(u"Enterprise Admins|Organisations-Admins|Administrateurs de l.{1,2}entreprise"_s)},
            {"Organization Management"_L1, {}, called(u"Organization Management"_s)}}};
    return groups;
}

bool isWellKnown(const Group &group, const WellKnown &known)
{
    const bool byNumber =
        !known.rid.isEmpty() && group.sid.startsWith(u"S-1-5-21-") && group.sid.endsWith(known.rid);
    return byNumber || known.written.match(group.name).hasMatch();
}

QString keyOf(const Group &group)
{
    return nameOf(group).toCaseFolded();
}

/// Groups, found by their SIDs where both sides have one, else by their names.
class GroupSet {
public:
    explicit GroupSet(const QList<Group> &groups)
    {
        for (const Group &group : groups)
            add(group);
    }
    void add(const Group &group)
    {
        const QString key = keyOf(group);
        m_names.insert(key);
        if (group.sid.isEmpty())
            m_withoutSid.insert(key);
        else
            m_sids.insert(group.sid);
    }
    [[nodiscard]] bool holds(const Group &group) const
    {
        const QSet<QString> &names = group.sid.isEmpty() ? m_names : m_withoutSid;
        return m_sids.contains(group.sid) || (!names.isEmpty() && names.contains(keyOf(group)));
    }

private:
    QSet<QString> m_sids;
    QSet<QString> m_names;
    QSet<QString> m_withoutSid;
};

QList<Group> common(const QList<Group> &groups, const QList<Group> &others)
{
    const GroupSet set(others);
    QList<Group> both;
    std::ranges::copy_if(
        groups, std::back_inserter(both), [&](const Group &group) { return set.holds(group); });
    return both;
}

QString namesOf(const QList<Group> &groups)
{
    QStringList names;
    for (const Group &group : groups)
        names.append(nameOf(group));
    names.removeDuplicates();
    return names.join(u';');
}

/// Names prove an absence only in a whole list that is surely an Exchange server's, and where the console's
/// code page cannot have changed a name that is looked for.
bool provesAbsence(const Seen<Group> &token, const QList<Group> &denied)
{
    static const QRegularExpression ascii(u"^[ -~]+$"_s);
    return token.whole && std::ranges::any_of(token.items, [](const Group &group) {
        return group.name.compare(u"Exchange Servers"_s, Qt::CaseInsensitive) == 0
            || group.name.compare(u"Exchange Trusted Subsystem"_s, Qt::CaseInsensitive) == 0;
    }) && std::ranges::all_of(denied, [](const Group &group) { return ascii.match(group.name).hasMatch(); });
}

Recognition told(Fact fact, Truth truth, const QList<Group> &groups, const Seen<Group> &source)
{
    Observation observation = seen(fact, namesOf(groups), truth);
    QStringList names;
    for (const Group &group : source.items)
        names.append(group.sid.isEmpty() ? group.name : group.sid);
    observation.excerpt = names.join(u';').left(400);
    return found(entry(fact).subject == SubjectKind::Server ? u"Groups of the computer"_s
                                                            : u"Deny of ms-Exch-EPI-Token-Serialization"_s,
        source.line, {observation});
}

/// A token that still has a denied group which the directory took away is old.
Truth isStale(
    const Seen<Group> &token, const QList<Group> &memberships, const QList<Group> &denied, bool absent)
{
    const QList<Group> inToken = common(denied, token.items);
    const QList<Group> joined = common(denied, memberships);
    if (common(inToken, joined).size() < inToken.size())
        return Truth::Yes;
    return absent && inToken.size() == joined.size() ? Truth::No : Truth::Unknown;
}

} // namespace

QString nameOf(const Group &group)
{
    for (const WellKnown &known : wellKnown()) {
        if (isWellKnown(group, known))
            return known.name;
    }
    return group.name.isEmpty() ? group.sid : group.name;
}

Seen<Group> deniedEverywhere()
{
    Seen<Group> groups;
    for (const WellKnown &known : wellKnown())
        groups.items.append({{}, known.name});
    groups.whole = true;
    return groups;
}

QList<Recognition> observe(const ComputerGroups &groups)
{
    const auto &[server, memberships, direct, token, shipped, listed, exchangeServers, trustedSubsystem] =
        groups;
    QList<Recognition> recognitions;
    const auto add = [&](Fact fact, const QList<Group> &found, bool absent, const Seen<Group> &source) {
        if (!found.isEmpty() || absent)
            recognitions.append(told(fact, found.isEmpty() ? Truth::No : Truth::Yes, found, source));
    };
    if (listed)
        add(Fact::DenyAceListed, listed->items, listed->whole, *listed);
    QList<Group> denied = shipped.items;
    GroupSet known(denied);
    for (const Group &group : listed.value_or(Seen<Group>()).items) {
        if (!known.holds(group))
            denied.append(group);
        known.add(group);
    }
    const bool notInToken = token && provesAbsence(*token, denied);
    if (memberships)
        add(Fact::ComputerInDeniedGroup, common(denied, memberships->items),
            shipped.whole && memberships->whole && !direct, *memberships);
    else if (token) // what the server runs with stands for a directory that nobody read
        add(Fact::ComputerInDeniedGroup, common(denied, token->items), shipped.whole && notInToken, *token);
    if (token && listed)
        add(Fact::TokenSerializationDenied, common(listed->items, token->items), notInToken, *token);
    if (token && memberships && !direct) {
        const Truth stale = isStale(*token, memberships->items, denied, notInToken);
        recognitions.append(told(Fact::ComputerTokenStale, stale, {}, *token));
    }
    recognitions += observeRequired(groups);
    for (Recognition &recognition : recognitions) {
        for (Observation &observation : recognition.observations)
            observation.subject.server =
                entry(observation.fact).subject == SubjectKind::Server ? server : ServerName();
    }
    return recognitions;
}

} // namespace wizard
