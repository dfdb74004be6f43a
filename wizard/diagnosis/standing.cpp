#include "wizard/diagnosis/standing.h"

#include "wizard/diagnosis/conditions.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_set>
#include <vector>

namespace wizard {
namespace {

/// Those whom observations of the cause's facts name.
QStringList accountsOf(const Cause &cause, const Evidence &evidence)
{
    QMap<QString, QString> accounts;
    for (const Condition &condition : conditionsOf(cause)) {
        for (const QString &account : evidence.accounts(condition.fact))
            accounts.insert(account.toUpper(), account);
    }
    return accounts.values();
}

std::vector<const View *> subjectsOf(const Cause &cause, const Views &views, std::vector<View> &accounts)
{
    if (cause.scope == Scope::Account) {
        for (const QString &account : accountsOf(cause, views.evidence))
            accounts.push_back(View::ofAccount(views.evidence, account));
        if (accounts.empty())
            return {&views.whole};
    }
    std::vector<const View *> subjects;
    for (const View &view : cause.scope == Scope::Account ? accounts : views.servers)
        subjects.push_back(&view);
    return subjects;
}

std::vector<Fact> factsOf(const Cause &cause)
{
    std::vector<Fact> facts;
    for (const Condition &condition : conditionsOf(cause))
        facts.push_back(condition.fact);
    std::ranges::sort(facts);
    const auto again = std::ranges::unique(facts);
    facts.erase(again.begin(), again.end());
    return facts;
}

QList<Symptom> explainedBy(const Cause &cause, const QList<Symptom> &symptoms)
{
    QList<Symptom> explains;
    for (const Symptom symptom : symptoms) {
        if (std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end())
            explains.append(symptom);
    }
    return explains;
}

/// What the servers of an organisation show together. What one of them shows is no less so for the others.
Judgement together(const std::vector<Standing::Place> &places)
{
    Judgement all;
    for (const auto &[view, judgement] : places) {
        all.held |= judgement.held;
        all.contradicted |= judgement.contradicted;
        all.confirming |= judgement.confirming;
        all.excluding |= judgement.excluding;
    }
    all.contradicted &= ~all.held;
    return all;
}

using Pattern = std::array<Marks, 4>;

struct PatternHash {
    std::size_t operator()(const Pattern &pattern) const
    {
        std::size_t hash = 0;
        for (const Marks &marks : pattern)
            hash = hash * 31 + std::hash<Marks>{}(marks);
        return hash;
    }
};

Pattern patternOf(const Judgement &judgement)
{
    return {judgement.held, judgement.contradicted, judgement.confirming, judgement.excluding};
}

} // namespace

Views::Views(const Evidence &all)
    : evidence(all)
    , whole(all)
    , servers(View::ofServers(all))
{
}

Standing standingOf(const Cause &cause, const QList<Symptom> &symptoms, const Views &views)
{
    Standing standing;
    standing.cause = &cause;
    standing.explains = explainedBy(cause, symptoms);
    const std::vector<Fact> facts = factsOf(cause);
    std::optional<Judgement> shared; // of those about whom nothing was seen that the cause asks for
    for (const View *view : subjectsOf(cause, views, standing.accounts)) {
        const bool own = view->hasOwn(facts);
        if (!own && !shared)
            shared = judge(cause, !standing.explains.isEmpty(), *view);
        const Judgement judgement = own ? judge(cause, !standing.explains.isEmpty(), *view) : *shared;
        if (judgement.verdict < standing.verdict)
            continue;
        if (judgement.verdict > standing.verdict)
            standing.places.clear();
        standing.verdict = judgement.verdict;
        standing.places.push_back({view, judgement});
    }
    return standing;
}

Weight weightOf(const Standing &standing)
{
    const Cause &cause = *standing.cause;
    if (cause.scope == Scope::Organisation)
        return catalogueWeights().of(cause, together(standing.places));
    std::optional<Weight> most;
    std::unordered_set<Pattern, PatternHash> weighed; // most servers look alike
    for (const auto &[view, judgement] : standing.places) {
        if (weighed.insert(patternOf(judgement)).second)
            most = std::max(most, std::optional(catalogueWeights().of(cause, judgement)));
    }
    return most.value_or(Weight());
}

} // namespace wizard
