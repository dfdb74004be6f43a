#include "wizard/diagnosis/standing.h"

#include "wizard/diagnosis/conditions.h"
#include "wizard/knowledge/surface.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
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

/// Where nobody is named the cause is judged all the same.
std::vector<const View *> accountsIn(const Cause &cause, const Views &views, std::vector<View> &owned)
{
    for (const QString &account : accountsOf(cause, views.evidence))
        owned.push_back(View::ofAccount(views.evidence, account));
    if (owned.empty())
        return {&views.whole};
    std::vector<const View *> accounts;
    for (const View &view : owned)
        accounts.push_back(&view);
    return accounts;
}

std::vector<Fact> factsAskedByValue(std::span<const Cause> causes)
{
    std::set<Fact> facts;
    for (const Cause &cause : causes) {
        for (const Condition &condition : conditionsOf(cause)) {
            if (!condition.value.isEmpty())
                facts.insert(condition.fact);
        }
    }
    return std::vector<Fact>(facts.begin(), facts.end());
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

Explained howFar(const QList<Symptom> &explains, const Views &views)
{
    const auto works = [&](Symptom symptom) {
        return std::ranges::find(views.saidToWork, entry(symptom).client) != views.saidToWork.end();
    };
    if (explains.isEmpty())
        return Explained::Nothing;
    return std::ranges::all_of(explains, works) ? Explained::WhatOthersDoNotSee : Explained::Something;
}

/// What the servers of an organisation show together. What one of them shows is no less so for the others.
Judgement together(const Standing &standing)
{
    Judgement all;
    for (const Judgement &judgement : standing.judgements) {
        if (judgement.verdict != standing.verdict)
            continue;
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

Views::Views(const Evidence &all, std::span<const Cause> judged)
    : evidence(all)
    , whole(all)
    , servers(View::ofServers(all))
{
    const bool othersCan = whole.truth(Fact::OnlyOldClients) == Truth::Yes;
    for (const Surface &surface : surfaces()) {
        if (othersCan || whole.holds(Condition{Fact::MessageSeen, true, surface.said}))
            saidToWork.push_back(surface.client);
    }
    const bool several = servers.size() > 1;
    const std::vector<Fact> byValue = several ? factsAskedByValue(judged) : std::vector<Fact>();
    std::map<View::Likeness, std::size_t> known;
    for (const View &server : servers) {
        const auto [kind, isNew] = known.try_emplace(server.likeness(byValue), kinds.size());
        if (isNew)
            kinds.push_back(&server);
        kindOf.push_back(kind->second);
    }
}

Standing standingOf(const Cause &cause, const QList<Symptom> &symptoms, const Views &views)
{
    Standing standing;
    standing.cause = &cause;
    standing.explains = explainedBy(cause, symptoms);
    const Explained explained = standing.explained = howFar(standing.explains, views);
    const bool ofAccounts = cause.scope == Scope::Account;
    const auto subjects = ofAccounts ? accountsIn(cause, views, standing.accounts) : views.kinds;
    standing.judgements.reserve(subjects.size());
    for (const View *subject : subjects)
        standing.judgements.push_back(judge(cause, explained, *subject));
    standing.verdict = std::ranges::max(standing.judgements, {}, &Judgement::verdict).verdict;
    standing.places.reserve(ofAccounts ? subjects.size() : views.servers.size());
    const auto add = [&](const View *view, const Judgement &judgement) {
        if (judgement.verdict == standing.verdict)
            standing.places.push_back({view, judgement});
    };
    for (std::size_t i = 0; ofAccounts && i < subjects.size(); ++i)
        add(subjects[i], standing.judgements[i]);
    for (std::size_t i = 0; !ofAccounts && i < views.servers.size(); ++i)
        add(&views.servers[i], standing.judgements[views.kindOf[i]]);
    return standing;
}

Weight weightOf(const Standing &standing)
{
    const Cause &cause = *standing.cause;
    if (cause.scope == Scope::Organisation)
        return catalogueWeights().of(cause, together(standing));
    std::optional<Weight> most;
    std::unordered_set<Pattern, PatternHash> weighed; // most servers look alike
    for (const Judgement &judgement : standing.judgements) {
        if (judgement.verdict == standing.verdict && weighed.insert(patternOf(judgement)).second)
            most = std::max(most, std::optional(catalogueWeights().of(cause, judgement)));
    }
    return most.value_or(Weight());
}

} // namespace wizard
