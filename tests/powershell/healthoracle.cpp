#include "healthoracle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

/// What the stand-ins note for themselves, and what a restart of a server alone changes.
const QStringList bookkeeping{u"organisation/lastAuth*"_s, u"organisation/seenAuth*"_s,
    u"organisation/staleAuthReads"_s, u"servers/*/lastTransport"_s, u"servers/*/seenTransport"_s,
    u"servers/*/staleReads"_s, u"directory/groups/*/lastMembers"_s, u"directory/groups/*/seenMembers"_s,
    u"directory/groups/*/staleReads"_s, u"directory/controllers*"_s, u"directory/canaryChangedAt"_s,
    u"directory/answering"_s, u"directory/users/*/lastShell"_s, u"directory/users/*/staleShellReads"_s,
    u"servers/*/databases/*/mountedAt"_s, u"waitedForEver"_s, u"session/*"_s};

/// A star stands for anything. Linear: it goes back to the last star only.
bool matches(QStringView text, QStringView pattern)
{
    qsizetype t = 0, p = 0, star = -1, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.mid(p), [](QChar c) { return c == u'*'; });
}

QStringList outside(const QStringList &paths, const QStringList &allowed)
{
    QStringList list = paths;
    list.removeIf([&](const QString &path) {
        return std::ranges::any_of(allowed, [&](const QString &one) { return matches(path, one); });
    });
    return list;
}

QStringList changedBetween(const QJsonObject &before, const QJsonObject &after)
{
    return outside(differences(essential(before), essential(after)), bookkeeping);
}

/// Everything that worked and no longer does, anywhere.
QStringList lost(const QJsonObject &before, const StepResult &after)
{
    QStringList list;
    for (const QString &server : before.keys()) {
        const QJsonObject aspects = before[server].toObject();
        for (const QString &aspect : aspects.keys()) {
            if (aspects[aspect].toBool() && !after.healthy(server, aspect))
                list.append(server + u' ' + aspect);
        }
    }
    return list;
}

bool usable(const QJsonObject &state, const QString &server, const QString &thumbprint)
{
    const QJsonObject one = at(state, u"servers/%1/certificates/%2"_s.arg(server, thumbprint)).toObject();
    const QString clock = state[u"clock"].toString();
    return one[u"hasPrivateKey"].toBool() && one[u"notBefore"].toString() <= clock
        && one[u"notAfter"].toString() > clock;
}

/// Mail between servers keeps its certificate, unless that was of no use.
QStringList mailOf(const QJsonObject &initial, const StepResult &step)
{
    QStringList list;
    for (const QString &server : initial[u"servers"].toObject().keys()) {
        const QString path = u"servers/%1/internalTransport"_s.arg(server);
        const QString before = at(initial, path).toString();
        const QString after = at(step.state, path).toString();
        if (before == after || (!usable(step.state, server, before) && usable(step.state, server, after)))
            continue;
        list.append(u"%1 mail certificate %2 instead of %3"_s.arg(server, after, before));
    }
    return list;
}

/// Certificates that were there and are gone, but for a copy without key that gives way to a good one.
QStringList removedCertificates(const QJsonObject &initial, const StepResult &step)
{
    QStringList list;
    const QJsonObject servers = initial[u"servers"].toObject();
    for (const QString &server : servers.keys()) {
        const QString path = u"servers/%1/certificates"_s.arg(server);
        const QJsonObject before = at(initial, path).toObject();
        const QJsonObject after = at(step.state, path).toObject();
        for (const QString &thumbprint : before.keys()) {
            const bool hadKey = before[thumbprint].toObject()[u"hasPrivateKey"].toBool();
            const bool hasKey = after[thumbprint].toObject()[u"hasPrivateKey"].toBool();
            if (hadKey && !hasKey)
                list.append(server + u" lost certificate "_s + thumbprint);
        }
    }
    return list;
}

/// A restart of what reads a change starts it where it was stopped, as Windows does.
bool startedByRestart(const QString &path, const StepResult &step)
{
    static const QStringList restarted{u"servers/*/services/WAS/status"_s,
        u"servers/*/services/W3SVC/status"_s, u"servers/*/services/MSExchangeServiceHost/status"_s,
        u"servers/*/pools/MSExchangeOWAAppPool/state"_s, u"servers/*/pools/MSExchangeECPAppPool/state"_s};
    const QString now = at(step.state, path).toString();
    // One that does not stop is in between until somebody ends its process.
    const QStringList after{u"Running"_s, u"Started"_s, u"StopPending"_s};
    return outside({path}, restarted).isEmpty() && after.contains(now);
}

/// What the undo of a setting has left different.
QStringList notAsBefore(const QJsonObject &initial, const StepResult &step)
{
    QStringList list = outside(changedBetween(initial, step.state), mayChange({}));
    list.removeIf([&](const QString &path) { return startedByRestart(path, step); });
    return list;
}

/// An undo on port 444 owes each entry that was there and can work, and nothing where there was none: without
/// an entry nobody signs in. What the repair bound there stays.
QStringList entriesNotBack(const QJsonObject &initial, const StepResult &step)
{
    const QString path = u"servers/EX01/sslEntries"_s;
    const QJsonObject before = at(initial, path).toObject();
    const QJsonObject after = at(step.state, path).toObject();
    const QStringList own{u"servers/EX01/sslEntries/*:444*"_s, u"servers/EX01/certificates/*"_s,
        u"servers/EX01/internalTransport"_s};
    QStringList list = outside(notAsBefore(initial, step), own) + mailOf(initial, step);
    for (const QString &endpoint : before.keys()) {
        const QString hash = before[endpoint].toObject()[u"hash"_s].toString();
        const bool works = endpoint.endsWith(":444"_L1) && usable(step.state, u"EX01"_s, hash);
        if (works && after[endpoint].toObject()[u"hash"_s].toString() != hash)
            list.append(endpoint + u" is not "_s + hash);
    }
    for (const QString &endpoint : after.keys()) {
        if (!before.contains(endpoint) && endpoint != "0.0.0.0:444"_L1)
            list.append(endpoint + u" is new"_s);
    }
    return list;
}

struct Judge {
    const RandomCase &one;
    const RunResult &run;
    QList<Fault> faults = {};

    void add(Fault::Kind kind, int step, const QString &text) { faults.append({kind, step, text}); }
    void form(int number);
    void changes(int number);
    void success(int number, const QString &kind);
};

/// Every run ends with its word and its code, and no stand-in was asked for what it does not know.
void Judge::form(int number)
{
    const StepResult &step = run.steps[number];
    static const QMap<QString, int> words{{u"healthy"_s, 0}, {u"done"_s, 0}, {u"absent"_s, 0},
        {u"present"_s, 1}, {u"partial"_s, 2}, {u"elsewhere"_s, 2}, {u"unverified"_s, 3}, {u"cancelled"_s, 4},
        {u"refused"_s, 5}, {u"unknown"_s, 3}};
    if (!step.unplanned.isEmpty() || step.timedOut)
        add(Fault::Broken, number, step.timedOut ? u"timed out"_s : step.unplanned.join(u", "_s));
    const QJsonArray waits = step.state[u"waitedForEver"_s].toArray();
    const qsizetype before =
        number == 0 ? 0 : run.steps[number - 1].state[u"waitedForEver"_s].toArray().size();
    for (qsizetype i = before; i < waits.size(); ++i)
        add(Fault::Broken, number, u"waits for ever: "_s + waits[i].toString());
    if (step.resultLine.startsWith("RESULT "_L1)) {
        const QString word = step.resultLine.section(u' ', 2);
        if (step.resultLine != u"RESULT %1 %2"_s.arg(step.exitCode).arg(word)
            || words.value(word, -1) != step.exitCode)
            add(Fault::Untrue, number, u"%1 with exit code %2"_s.arg(step.resultLine).arg(step.exitCode));
        return;
    }
    const bool killed = one.drawn.join(u' ').contains("is killed"_L1) || waits.size() > before;
    if (!killed)
        add(Fault::Broken, number, u"no RESULT: %1 %2"_s.arg(step.resultLine, step.thrown));
}

void Judge::changes(int number)
{
    const StepResult &step = run.steps[number];
    const QStringList all =
        changedBetween(number == 0 ? run.initial : run.steps[number - 1].state, step.state);
    QStringList foreign = outside(all, mayChange(QLatin1StringView(one.base.remedy)));
    foreign.removeIf([&](const QString &path) { return startedByRestart(path, step); });
    if (!foreign.isEmpty())
        add(Fault::Harm, number, foreign.join(u", "_s));
    for (const QString &gone : removedCertificates(run.initial, step))
        add(Fault::Harm, number, gone);
    const bool denies = step.exitCode >= 4 || step.shown.contains("Nothing was changed"_L1);
    // A step of an earlier run may arrive meanwhile.
    const QStringList here = outside(all, {u"pendingCopies"_s, u"servers/*/certificates/*"_s});
    if (denies && !here.isEmpty() && step.resultLine.startsWith("RESULT"_L1))
        add(Fault::Untrue, number, u"says that nothing was changed: "_s + here.join(u", "_s));
}

void Judge::success(int number, const QString &kind)
{
    const StepResult &step = run.steps[number];
    const bool elsewhere = step.resultLine == "RESULT 2 elsewhere"_L1;
    if (step.exitCode != 0 && !elsewhere)
        return;
    QStringList wrong;
    if (kind == "fix"_L1)
        wrong = unhealthy(one, step, elsewhere);
    else if (kind == "detect"_L1)
        wrong = stillThere(one, step);
    if (!elsewhere && kind == "fix"_L1)
        wrong += mailOf(run.initial, step);
    if (!elsewhere && kind != "detect"_L1)
        wrong += lost(run.initialHealth, step);
    const QLatin1StringView remedy(one.base.remedy);
    if (kind == "undo"_L1 && (remedy.startsWith("backend-cert"_L1) || remedy.startsWith("sslcert"_L1)))
        wrong += entriesNotBack(run.initial, step);
    else if (kind == "undo"_L1 && one.base.isSetting())
        wrong += notAsBefore(run.initial, step);
    if (!wrong.isEmpty())
        add(elsewhere ? Fault::Untrue : Fault::FalseHealth, number,
            step.resultLine + u": "_s + wrong.join(u", "_s));
}

} // namespace

QList<Fault> faultsOf(const RandomCase &one, const QStringList &kinds, const RunResult &run)
{
    Judge judge{one, run};
    if (!run.error.isEmpty())
        return {{Fault::Broken, 0, run.error}};
    for (int i = 0; i < run.steps.size(); ++i) {
        judge.form(i);
        judge.changes(i);
        if (run.steps[i].resultLine.startsWith("RESULT"_L1))
            judge.success(i, kinds[i]);
    }
    return judge.faults;
}

bool blind(const RandomCase &one, const RunResult &run)
{
    StepResult before;
    before.health = run.initialHealth;
    before.state = run.initial;
    return one.base.heals() && unhealthy(one, before, false).isEmpty();
}

bool unhealed(const RandomCase &one, const RunResult &run)
{
    for (const StepResult &step : run.steps) {
        if (step.exitCode == 0 || step.resultLine == "RESULT 2 elsewhere"_L1)
            return false;
    }
    return !run.steps.isEmpty() && !unhealthy(one, run.steps.constLast(), true).isEmpty();
}

} // namespace powershell
