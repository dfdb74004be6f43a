#include "wizard/diagnosis/judge.h"

#include <algorithm>

namespace wizard {
namespace {

Truth required(const Condition &condition)
{
    return condition.holds ? Truth::Yes : Truth::No;
}

Truth truthOf(const Condition &condition, const Evidence &view)
{
    return view.truth(condition.fact, {}, QString(condition.value));
}

bool holds(const Condition &condition, const Evidence &view)
{
    return truthOf(condition, view) == required(condition);
}

bool holdsEntirely(const std::vector<Condition> &group, const Evidence &view)
{
    return std::ranges::all_of(group, [&](const Condition &condition) { return holds(condition, view); });
}

Reason reasonFor(Fact fact, Truth truth, const Evidence &view)
{
    Reason reason{.fact = fact, .truth = truth, .value = {}, .servers = {}, .sources = {}, .excerpt = {}};
    for (const Observation &observation : view.of(fact)) {
        if (observation.truth != truth)
            continue;
        if (reason.excerpt.isEmpty()) {
            reason.excerpt = observation.excerpt;
            reason.value = observation.value;
        }
        if (!reason.sources.contains(observation.source))
            reason.sources.append(observation.source);
        if (!observation.subject.server.isEmpty() && !reason.servers.contains(observation.subject.server))
            reason.servers.append(observation.subject.server);
    }
    return reason;
}

void addReason(QList<Reason> &reasons, const Reason &reason)
{
    const bool known =
        std::ranges::any_of(reasons, [&](const Reason &one) { return one.fact == reason.fact; });
    if (!known)
        reasons.append(reason);
}

void addMissing(const Cause &cause, const Evidence &view, QList<Fact> &missing)
{
    for (const auto *groups : {&cause.confirm, &cause.exclude}) {
        for (const auto &group : *groups) {
            for (const Condition &condition : group) {
                if (truthOf(condition, view) == Truth::Unknown && !missing.contains(condition.fact))
                    missing.append(condition.fact);
            }
        }
    }
}

void weighSigns(const Cause &cause, const Evidence &view, Judgement &judgement)
{
    for (const Sign &sign : cause.signs) {
        const Truth truth = truthOf(sign.condition, view);
        if (truth == Truth::Unknown)
            continue;
        if (truth == required(sign.condition)) {
            ++(sign.strength == Strength::Characteristic ? judgement.characteristic : judgement.consistent);
            addReason(judgement.reasonsFor, reasonFor(sign.condition.fact, truth, view));
        } else {
            ++judgement.against;
            addReason(judgement.reasonsAgainst, reasonFor(sign.condition.fact, truth, view));
        }
    }
}

bool isConfirmed(const Cause &cause, const Evidence &view, Judgement &judgement)
{
    bool confirmed = false;
    for (const auto &group : cause.confirm) {
        if (!holdsEntirely(group, view))
            continue;
        confirmed = true;
        for (const Condition &condition : group)
            addReason(judgement.reasonsFor, reasonFor(condition.fact, required(condition), view));
    }
    return confirmed;
}

bool isExcluded(const Cause &cause, const Evidence &view, Judgement &judgement)
{
    bool excluded = false;
    for (const auto &group : cause.exclude) {
        if (!holdsEntirely(group, view))
            continue;
        excluded = true;
        for (const Condition &condition : group)
            addReason(judgement.reasonsAgainst, reasonFor(condition.fact, required(condition), view));
    }
    return excluded;
}

} // namespace

Judgement judge(const Cause &cause, const QList<Symptom> &symptoms, const Evidence &view)
{
    using enum Judgement::Standing;
    Judgement judgement;
    weighSigns(cause, view, judgement);
    const bool confirmed = isConfirmed(cause, view, judgement);
    const bool excluded = isExcluded(cause, view, judgement);
    addMissing(cause, view, judgement.missing);

    const bool explains = std::ranges::any_of(symptoms,
        [&](Symptom symptom) { return std::ranges::find(cause.symptoms, symptom) != cause.symptoms.end(); });
    const bool outweighed = judgement.against > judgement.characteristic + judgement.consistent;
    if (confirmed && excluded) // the evidence contradicts itself: say so, decide nothing
        judgement.standing = Possible;
    else if (excluded)
        judgement.standing = RuledOut;
    else if (confirmed)
        judgement.standing = Confirmed;
    else if (judgement.characteristic > 0 && !outweighed)
        judgement.standing = Likely;
    else if (judgement.characteristic + judgement.consistent > 0 || explains)
        judgement.standing = Possible;
    return judgement;
}

} // namespace wizard
