#include "randomcase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

/// The cases of each repair, so that each repair is drawn equally often.
QList<QList<RemedyCase>> casesByRemedy()
{
    QMap<QString, QList<RemedyCase>> groups;
    for (const RemedyCase &one : remedyCases())
        groups[QLatin1StringView(one.remedy)].append(one);
    const QString auth = u"A0000000000000000000000000000000000000A1"_s;
    const QJsonObject later{{u"utcFault"_s, QJsonValue::Null}, {u"utcOffset"_s, 0},
        {u"certificates"_s, QJsonObject{{auth, QJsonObject{{u"notBefore"_s, u"now+1h"_s}}}}}};
    groups[u"auth-cert-not-yet-valid"_s] = {{"valid in an hour", "auth-cert-not-yet-valid", "auth-fresh", {},
        5, u"refused"_s, {}, {}, {}, 5, -1, {{u"servers"_s, QJsonObject{{u"EX01"_s, later}}}}}};
    return groups.values();
}

/// EX02 and EX03 with the Auth certificates of EX01, where the scenario has one server only.
QJsonObject withNeighbours(QJsonObject state)
{
    QJsonObject servers = state[u"servers"].toObject();
    QJsonObject directory = state[u"directory"].toObject();
    QJsonObject groups = directory[u"groups"].toObject();
    const QJsonObject own = servers[u"EX01"].toObject()[u"certificates"].toObject();
    const QJsonObject three = scenario(u"healthy-three"_s).state[u"servers"].toObject();
    for (const QString &name : {u"EX02"_s, u"EX03"_s}) {
        QJsonObject server = three[name].toObject();
        QJsonObject certificates = server[u"certificates"].toObject();
        for (const QString &thumbprint : own.keys()) {
            if (own[thumbprint][u"subject"_s].toString().contains("Auth Certificate"_L1))
                certificates[thumbprint] = own[thumbprint];
        }
        server[u"certificates"] = certificates;
        servers[name] = server;
        const QJsonArray memberships = directory[u"memberOfAllServers"].toArray();
        for (const QJsonValue &group : memberships) {
            QJsonObject one = groups[group.toString()].toObject();
            QJsonArray members = one[u"members"].toArray();
            members.append(name + u'$');
            one[u"members"] = members;
            groups[group.toString()] = one;
        }
    }
    directory[u"groups"] = groups;
    state[u"servers"] = servers;
    state[u"directory"] = directory;
    return state;
}

bool isFor(const Nastiness &one, const RemedyCase &base)
{
    const QLatin1StringView remedy(base.remedy);
    return one.remedies.isEmpty()
        || std::ranges::any_of(one.remedies, [&](const QString &start) { return remedy.startsWith(start); });
}

QJsonObject drawFault(Dice &dice, QStringList &drawn)
{
    const int nth = 1 + dice.below(dice.chance(70) ? 4 : 9);
    const int kind = dice.below(10);
    const char *how = kind < 4 ? "fails" : kind < 8 ? "loses its answer" : "is killed";
    drawn.append(u"change %1 %2"_s.arg(nth).arg(QLatin1StringView(how)));
    return {
        {u"command"_s, u"*"_s}, {u"nth"_s, nth}, {u"lost"_s, kind >= 4 && kind < 8}, {u"kill"_s, kind >= 8}};
}

QList<Nastiness> fitting(const QList<Nastiness> &all, const RemedyCase &base)
{
    QList<Nastiness> list = all;
    list.removeIf([&](const Nastiness &nasty) { return !isFor(nasty, base); });
    return list;
}

void drawNastinesses(Dice &dice, RandomCase &one)
{
    const auto add = [&](const Nastiness &nasty) {
        const QString name = QLatin1StringView(nasty.name);
        const QJsonObject patch = nasty.patch(dice, one.state);
        if (one.drawn.contains(name) || patch.isEmpty())
            return;
        one.drawn.append(name);
        one.state = merged(one.state, patch);
    };
    const QList<Nastiness> usual = fitting(nastinesses(), one.base);
    const QList<Nastiness> other = otherFaults();
    const int count = dice.below(4);
    for (int i = 0; i < count; ++i)
        add(dice.chance(70) ? dice.pick(usual) : dice.pick(other));
    if (dice.chance(50))
        add(dice.pick(fitting(delays(), one.base)));
}

void drawAnswers(Dice &dice, RandomCase &one)
{
    one.rules = carefulAnswers();
    one.rules.removeIf([](const Rule &rule) { return rule.match == "Performing the operation"_L1; });
    one.answers = QList<QString>(60, u"Y"_s);
    if (dice.chance(20)) {
        const int nth = dice.below(5);
        one.answers[nth] = u"N"_s;
        one.drawn.append(u"No to question %1"_s.arg(nth + 1));
    }
    if (dice.chance(15)) {
        one.rules[0].answer = dice.chance(50) ? u"Y"_s : QString();
        one.drawn.append(u"Yes at the mail question"_s);
    }
    if (dice.chance(5)) {
        const int rule = 1 + dice.below(int(one.rules.size()) - 1);
        one.rules[rule].answer = u"N"_s;
        one.drawn.append(u"No at: "_s + one.rules[rule].match);
    }
}

/// Choices beyond those of the case, among those that the repair has.
void drawChoices(Dice &dice, RandomCase &one)
{
    const QLatin1StringView remedy(one.base.remedy);
    const auto set = [&](const QString &name, const QString &value) {
        if (one.choices.contains(name))
            return;
        one.choices.insert(name, value);
        one.drawn.append(u"%1=%2"_s.arg(name, value));
    };
    const bool isAuth = remedy.startsWith("auth-"_L1);
    const bool isBack = remedy.startsWith("backend-cert"_L1) || remedy.startsWith("sslcert"_L1);
    const bool ofAll = remedy == "auth-cert-expired"_L1 || remedy == "auth-cert-missing-on-server"_L1;
    if ((isAuth || isBack || remedy.startsWith("canary"_L1)) && dice.chance(15))
        set(u"Restart"_s, u"iisreset"_s);
    if ((ofAll || remedy.startsWith("canary"_L1)) && dice.chance(40))
        set(u"OtherServers"_s, u"remote"_s);
    if (ofAll && dice.chance(30))
        set(u"IgnoreUnreachableServers"_s, u"true"_s);
    if (remedy == "auth-cert-expired"_L1 && dice.chance(12))
        set(u"EnforceNew"_s, u"true"_s);
    if (remedy == "auth-cert-expired"_L1 && dice.chance(50))
        set(u"IgnoreHybrid"_s, u"true"_s);
    if ((isAuth || isBack) && dice.chance(30))
        set(u"BreakGlass"_s, u"true"_s);
    if (remedy.startsWith("component"_L1) && dice.chance(70))
        set(u"EndMaintenance"_s, u"true"_s);
}

} // namespace

QString RandomCase::name() const
{
    return u"seed %1: %2 (%3)%4"_s.arg(seed).arg(QLatin1StringView(base.remedy), QLatin1StringView(base.name),
        drawn.isEmpty() ? QString() : u", "_s + drawn.join(u", "_s));
}

RandomCase drawCase(quint32 seed)
{
    static const QList<QList<RemedyCase>> groups = casesByRemedy();
    Dice dice(seed);
    // Neighbouring seeds begin alike; a few throws tell them apart.
    for (int i = 0; i < 8; ++i)
        (void)dice.below(2);
    RandomCase one;
    one.seed = seed;
    one.base = dice.pick(dice.pick(groups));
    // Repairs of settings share one course; the others have one of their own and are drawn more often.
    if (one.base.isSetting() && dice.chance(50))
        one.base = dice.pick(dice.pick(groups));
    one.choices = one.base.choices;
    one.state = merged(scenario(QString::fromLatin1(one.base.scenario)).state, one.base.patch);
    if (one.state[u"servers"].toObject().size() == 1 && dice.chance(35)) {
        one.state = withNeighbours(one.state);
        one.drawn.append(u"three servers"_s);
    }
    drawNastinesses(dice, one);
    drawChoices(dice, one);
    one.unattended = dice.chance(25);
    if (one.unattended)
        one.drawn.append(u"unattended"_s);
    drawAnswers(dice, one);
    const QLatin1StringView remedy(one.base.remedy);
    if (!one.choices.contains(u"Account"_s) && remedy != "rbac-no-role"_L1 && dice.chance(25))
        one.parameters[u"Server"] =
            dice.pick(QStringList{u"ex01"_s, u"EX01.contoso.com"_s, u"Ex01.CONTOSO.COM"_s});
    if (dice.chance(45)) {
        QJsonArray faults = one.state[u"failAt"].toArray();
        faults.append(drawFault(dice, one.drawn));
        one.state[u"failAt"] = faults;
    }
    one.undo = dice.chance(70);
    if (one.undo && dice.chance(15)) {
        one.drawn.append(u"undo:"_s);
        one.undoFaults = {drawFault(dice, one.drawn)};
    }
    one.minutes = dice.pick(QList<int>{0, 0, 5, 90});
    return one;
}

} // namespace powershell
