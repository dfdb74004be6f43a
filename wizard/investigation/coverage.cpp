#include "wizard/investigation/coverage.h"

#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/derivation.h"

#include <QSet>

#include <algorithm>

namespace wizard {
namespace {

/// What the cause names, and from what that follows.
void addFacts(const Cause &cause, QSet<int> &facts)
{
    for (const Condition &condition : conditionsOf(cause)) {
        for (const Fact fact : inputsOf(condition.fact))
            facts.insert(int(fact));
    }
}

void addWithPrerequisites(Check check, QSet<int> &wanted)
{
    if (wanted.contains(int(check)))
        return;
    wanted.insert(int(check));
    for (const Check needed : entry(check).after)
        addWithPrerequisites(needed, wanted);
}

} // namespace

Coverage coverageOf(const std::vector<ProbeTask> &tasks)
{
    QSet<ServerName> servers;
    for (const ProbeTask &task : tasks)
        servers.insert(task.target.server());
    Coverage coverage;
    for (const ProbeTask &task : tasks) {
        ++coverage.total;
        using enum ProbeState;
        if (task.state == Good || task.state == Bad || task.state == Unclear) {
            ++coverage.ran;
            continue;
        }
        const QString id(entry(task.check).id);
        coverage.skipped.append(servers.size() > 1 ? id + u'@' + task.target.server().text() : id);
    }
    return coverage;
}

Coverage coverageOfNone(const QList<Check> &helpful)
{
    Coverage none;
    none.total = int(helpful.size());
    for (const Check check : helpful)
        none.skipped.append(QString(entry(check).id));
    return none;
}

QList<Check> checksFor(const QList<Symptom> &symptoms, std::span<const Cause> causes)
{
    QSet<int> facts;
    for (const Cause &cause : causes) {
        const bool explains = symptoms.isEmpty() || std::ranges::any_of(symptoms, [&](Symptom symptom) {
            return std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end();
        });
        if (explains)
            addFacts(cause, facts);
    }
    QSet<int> wanted;
    for (const CheckEntry &check : checks()) {
        const bool helps = symptoms.isEmpty() || std::ranges::any_of(check.tells, [&](const Told &told) {
            return facts.contains(int(told.fact));
        });
        if (helps && !check.onRequest)
            addWithPrerequisites(check.check, wanted);
    }
    QList<Check> planned;
    for (const CheckEntry &check : checks()) {
        if (wanted.contains(int(check.check)))
            planned.append(check.check);
    }
    return planned;
}

} // namespace wizard
