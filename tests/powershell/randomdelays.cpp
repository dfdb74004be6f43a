#include "randomcase.h"

#include "patches.h"

using namespace Qt::StringLiterals;

namespace powershell {

using namespace patches;

namespace {

const QStringList several{u"auth-cert-expired"_s, u"auth-cert-missing"_s, u"canary"_s};

QJsonObject onNeighbour(Dice &dice, const QJsonObject &state, const QJsonObject &patch)
{
    QStringList names = state[u"servers"].toObject().keys();
    names.removeAll(u"EX01"_s);
    return names.isEmpty() ? QJsonObject() : onServer(dice.pick(names), patch);
}

QJsonObject hangs(const QString &way, const QJsonValue &how)
{
    return {{u"hangs"_s, QJsonObject{{way, how}}}};
}

QJsonObject hangingService(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, hangs(u"rpc"_s, 2 + dice.below(10)));
}

QJsonObject hangingSession(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, hangs(u"remoting"_s, u"open"_s));
}

QJsonObject hangingBlock(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, hangs(u"remoting"_s, u"run"_s));
}

QJsonObject droppedPackets(Dice &dice, const QJsonObject &state)
{
    return onNeighbour(dice, state, {{u"reachable"_s, false}, {u"silentMinutes"_s, 0.5 + dice.below(3)}});
}

QJsonObject slowServices(Dice &dice, const QJsonObject &state)
{
    QJsonObject slow;
    for (const QString &name :
        {u"MSExchangeServiceHost"_s, u"WAS"_s, u"W3SVC"_s, u"MSExchangeFrontEndTransport"_s})
        slow[name] = QJsonObject{{u"stopMinutes"_s, 1 + dice.below(20)}};
    QStringList names = state[u"servers"].toObject().keys();
    return onServer(dice.chance(60) ? u"EX01"_s : dice.pick(names), {{u"services"_s, slow}});
}

/// The person at the console ends it, and the service stays between two states.
QJsonObject stuckService(Dice &dice, const QJsonObject &)
{
    const QString name = dice.pick(QStringList{u"MSExchangeServiceHost"_s, u"WAS"_s, u"W3SVC"_s});
    return onServer(u"EX01"_s, {{u"services"_s, QJsonObject{{name, QJsonObject{{u"neverStops"_s, true}}}}}});
}

/// What one domain controller knows of members, the other one hears minutes or hours later.
QJsonObject lateControllers(Dice &dice, const QJsonObject &)
{
    const QJsonObject one{{u"site"_s, u"Default-First-Site-Name"_s},
        {u"memberDelayMinutes"_s, dice.pick(QList<int>{1, 4, 20, 180})}};
    return {{u"directory"_s,
        QJsonObject{{u"controllers"_s, QJsonObject{{u"dc01"_s, one}, {u"dc02"_s, one}}},
            {u"locatorMoves"_s, dice.chance(50)}}}};
}

/// Every database has copies on all the others; a member may be kept from taking them.
QJsonObject groupOfServers(Dice &dice, const QJsonObject &state)
{
    const QStringList names = state[u"servers"].toObject().keys();
    if (names.size() < 2)
        return {};
    QJsonObject patch;
    for (const QString &name : names) {
        QJsonArray others;
        for (const QString &other : names) {
            if (other != name)
                others.append(other);
        }
        for (const QString &database : at(state, u"servers/%1/databases"_s.arg(name)).toObject().keys())
            patch = merged(patch,
                onServer(
                    name, {{u"databases"_s, QJsonObject{{database, QJsonObject{{u"copies"_s, others}}}}}}));
    }
    if (dice.chance(30))
        patch = merged(patch, onServer(dice.pick(names), {{u"activationBlocked"_s, true}}));
    return patch;
}

QJsonObject shortMounts(Dice &dice, const QJsonObject &state)
{
    const QStringList names = at(state, u"servers/EX01/databases"_s).toObject().keys();
    if (names.isEmpty())
        return {};
    const QJsonObject one{{u"dismountsAfterMinutes"_s, dice.pick(QList<double>{0.05, 0.3, 2})}};
    return onServer(u"EX01"_s, {{u"databases"_s, QJsonObject{{dice.pick(names), one}}}});
}

QJsonObject wholeServerOut(Dice &dice, const QJsonObject &)
{
    const QString who = dice.pick(QStringList{u"Functional"_s, u"Maintenance"_s, u"Sidelined"_s});
    return onServer(u"EX01"_s,
        {{u"components"_s, QJsonObject{{u"ServerWideOffline"_s, QJsonObject{{who, u"Inactive"_s}}}}}});
}

} // namespace

QList<Nastiness> delays()
{
    const QStringList members{u"epi"_s, u"exchange-computer-group"_s, u"rbac"_s};
    return {{"the services of a server hang", several, hangingService},
        {"a server opens no session", several, hangingSession},
        {"a block on a server does not end", several, hangingBlock},
        {"a server drops packets", several, droppedPackets}, {"services stop slowly", {}, slowServices},
        {"a service does not stop", {}, stuckService}, {"controllers hear late", members, lateControllers},
        {"a group of servers", {}, groupOfServers},
        {"a database dismounts again", {u"database"_s}, shortMounts},
        {"a server out of service", {u"component"_s}, wholeServerOut}};
}

} // namespace powershell
