#include "wizard/evidence/redaction/redaction.h"

#include "wizard/evidence/redaction/knownnames.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype longestExcerpt = 400;
constexpr int mostRounds = 3;

enum class Holding { Text, Host, Account };

/// What the value of a fact names by itself; else its names are found by their shape.
Holding holdingOf(Fact fact)
{
    switch (fact) {
    case Fact::ControlPanelDeniedComputer:
    case Fact::ControlPanelDeniedPerson:
        return Holding::Account;
    case Fact::ShellNamesBackEnd:
        return Holding::Host;
    default:
        return Holding::Text;
    }
}

/// "check owa-health on EX01:443"
const QRegularExpression &checkOnServer()
{
    static const QRegularExpression shape(u"^(check [a-z0-9-]+ on )(\\S+)$"_s);
    return shape;
}

/// Each text of a case with what it holds, for reading and for writing.
template <typename PackLike, typename Each>
void eachText(PackLike &pack, Each each)
{
    for (auto &target : pack.targets) {
        each(target.host, Holding::Host);
        each(target.name, Holding::Host);
    }
    each(pack.since, Holding::Text);
    each(pack.pastedText, Holding::Text);
    for (auto &observation : pack.observations) {
        each(observation.subject.account, Holding::Account);
        each(observation.excerpt, Holding::Text);
    }
}

void learn(KnownNames &names, const QString &text, Holding holding)
{
    if (text.isEmpty())
        return;
    names.avoid(text);
    if (holding == Holding::Host)
        names.learnHost(text);
    else if (holding == Holding::Account)
        names.learnAccount(text);
    else
        names.learnText(text);
}

QString sourceOf(const Observation &observation)
{
    return observation.source.isPerson() ? QString() : observation.source.text();
}

/// Excerpts and sources come often; each is read once.
void learnAll(KnownNames &names, const Pack &pack)
{
    QSet<QString> texts;
    const auto once = [&](const QString &text, Holding holding) {
        if (const qsizetype known = texts.size();
            texts.insert(text), texts.size() > known || holding != Holding::Text)
            learn(names, text, holding);
    };
    eachText(pack, once);
    for (const Observation &observation : pack.observations) {
        once(observation.subject.server.text(), Holding::Host);
        once(observation.value.text(), holdingOf(observation.fact));
        const QString source = sourceOf(observation);
        const auto check = checkOnServer().match(source);
        once(check.hasMatch() ? check.captured(2) : source, check.hasMatch() ? Holding::Host : Holding::Text);
    }
    for (int round = 0; round < mostRounds; ++round) {
        const qsizetype known = names.size();
        for (const QString &text : std::as_const(texts))
            names.learnAccountsIn(text);
        if (names.size() == known)
            break;
    }
    names.finish();
}

QString replaced(const KnownNames &names, const QString &text, Holding holding)
{
    if (text.isEmpty())
        return text;
    return holding == Holding::Host   ? names.host(text)
        : holding == Holding::Account ? names.account(text)
                                      : names.replacedIn(text);
}

Place replacedPlace(const KnownNames &names, const Observation &observation)
{
    const QString source = sourceOf(observation);
    if (source.isEmpty())
        return observation.source;
    const auto check = checkOnServer().match(source);
    return Place::parse(
        check.hasMatch() ? check.captured(1) + names.host(check.captured(2)) : names.replacedIn(source));
}

/// What was cut off in the middle of a name would show its beginning.
QString withoutCutWord(const QString &excerpt)
{
    if (excerpt.size() < longestExcerpt)
        return excerpt;
    QString whole = excerpt.left(longestExcerpt);
    while (!whole.isEmpty() && !whole.back().isSpace())
        whole.chop(1);
    return whole.trimmed().isEmpty() ? QString() : whole.chopped(1);
}

Pack replacedIn(const Pack &pack, const KnownNames &names)
{
    Pack nameless = pack;
    QHash<QString, QString> done;
    const auto once = [&](const QString &text, Holding holding) {
        if (holding != Holding::Text)
            return replaced(names, text, holding);
        if (const auto known = done.constFind(text); known != done.cend())
            return *known;
        return *done.insert(text, replaced(names, text, holding));
    };
    eachText(nameless, [&](QString &text, Holding holding) { text = once(text, holding); });
    for (Observation &observation : nameless.observations) {
        observation.subject.server = ServerName(names.host(observation.subject.server.text()));
        observation.value =
            Value::parse(observation.fact, once(observation.value.text(), holdingOf(observation.fact)));
        observation.source = replacedPlace(names, observation);
        observation.excerpt = withoutCutWord(observation.excerpt);
    }
    return nameless;
}

} // namespace

/// What was replaced may show more: the texts are read again until they show no name.
NamelessCase withoutNames(const Pack &pack)
{
    NamelessCase nameless{pack, {}};
    for (int round = 0; round < mostRounds; ++round) {
        KnownNames names;
        learnAll(names, nameless.pack);
        const Pack next = replacedIn(nameless.pack, names);
        const bool done = next == nameless.pack;
        nameless.pack = next;
        nameless.aliases.insert(names.map());
        if (done)
            break;
    }
    return nameless;
}

QByteArray writeAliases(const AliasMap &aliases)
{
    QJsonObject object;
    for (auto one = aliases.cbegin(); one != aliases.cend(); ++one)
        object.insert(one.key(), one.value());
    return QJsonDocument(QJsonObject{{u"aliases"_s, object}}).toJson();
}

} // namespace wizard
