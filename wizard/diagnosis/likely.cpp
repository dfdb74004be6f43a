#include "wizard/diagnosis/likely.h"

#include "wizard/diagnosis/weights.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/sayings.h"
#include "wizard/knowledge/surface.h"

#include <algorithm>

namespace wizard {
namespace {

/// How many of the clients that the cause breaks are known to work.
struct Felt {
    int clients = 0;
    int works = 0;
};

Felt feltBy(const Cause &cause, const View &view)
{
    const auto breaks = [&](const Surface &surface) {
        const bool shows = std::ranges::any_of(
            cause.symptoms, [&](Symptom symptom) { return entry(symptom).client == surface.client; });
        const bool spares = std::ranges::any_of(cause.signs, [&](const Sign &sign) {
            return sign.condition.fact == surface.works && sign.condition.holds
                && sign.strength != Strength::Against;
        });
        return shows && !spares;
    };
    Felt felt;
    for (const Surface &surface : surfaces()) {
        if (breaks(surface)) {
            ++felt.clients;
            felt.works += view.truth(surface.works) == Truth::Yes ? 1 : 0;
        }
    }
    return felt;
}

/// In thousandths of a bit: two causes of the catalogue, or one, show it.
constexpr int ofFewCauses = 5800;

bool isTold(Fact fact)
{
    return isClaimed(fact) || isReported(fact);
}

/// What the held signs are worth.
struct Held {
    std::size_t ways = 0; ///< lines of one log are no proofs of their own: all messages are one
    bool measured = false; ///< a characteristic sign is a fact that a reader or a probe found
    bool printed = false; ///< a characteristic sign is a message of the vocabulary
    bool told = false;
};

Held heldBy(const Cause &cause, const Marks &marks)
{
    Held held;
    bool message = false;
    for (std::size_t i = 0; marks.any() && i < cause.signs.size(); ++i) {
        const auto &[condition, strength] = cause.signs[i];
        if (!marks[i] || isSaying(condition))
            continue;
        const bool isMessage = condition.fact == Fact::MessageSeen;
        held.ways += isMessage ? 0 : 1;
        message |= isMessage;
        if (strength == Strength::Characteristic)
            (isMessage ? held.printed : isTold(condition.fact) ? held.told : held.measured) = true;
    }
    held.ways += message ? 1 : 0;
    return held;
}

/// Whoever tells of an outage that is over, of one that may come, or of planned work that nobody notices,
/// asks whether it is well.
bool isToldToBeWell(const Held &held, Explained explained, const View &view)
{
    const auto said = [&](QLatin1StringView saying) {
        return view.holds(Condition{Fact::MessageSeen, true, saying});
    };
    const bool feltByNobody = !held.measured && explained == Explained::Nothing;
    if (said(saidToBeOver) || said(saidToBeWell) || (said(saidToBeAhead) && feltByNobody))
        return true;
    return said(saidToBeUnnoticed) && (feltByNobody || said(saidToBePlanned));
}

/// Other products fail in the same way, or only few programs, which speaks against the cause.
bool isToldOfOthers(std::size_t against, const View &view)
{
    return view.holds(Condition{Fact::MessageSeen, true, saidOfOtherProducts})
        || (against > 0 && view.truth(Fact::OnlyOldClients) == Truth::Yes);
}

/// Sayings order what is possible and take nothing back.
std::size_t countedAgainst(const Cause &cause, const Marks &contradicted)
{
    std::size_t against = contradicted.count();
    for (std::size_t i = 0; contradicted.any() && i < cause.signs.size(); ++i)
        against -= contradicted[i] && isSaying(cause.signs[i].condition) ? 1 : 0;
    return against;
}

} // namespace

bool isLikely(const Cause &cause, const Judgement &judgement, Explained explained, const View &view)
{
    const Held held = heldBy(cause, judgement.held);
    if (!held.measured && !held.printed && !held.told)
        return false;
    if (!isOutside(cause) && isToldToBeWell(held, explained, view))
        return false;
    const std::size_t against = countedAgainst(cause, judgement.contradicted);
    if (against > held.ways || (against == held.ways && against > 0 && !held.measured))
        return false;
    if (!held.measured && !isOutside(cause) && isToldOfOthers(against, view))
        return false;
    const bool onlyTold = !held.measured && !held.printed;
    const bool ofSome = explained == Explained::WhatOthersDoNotSee && cause.scope != Scope::Account;
    if (explained != Explained::Nothing && !(onlyTold && ofSome))
        return true;
    // Who or what is affected is all that tells of what lies outside.
    if (onlyTold && held.ways < 2 && !isOutside(cause))
        return false;
    // Where an account was refused by name, others may well get in.
    if (cause.scope == Scope::Account && !onlyTold)
        return true;
    const Felt felt = feltBy(cause, view);
    const int enough = held.measured ? felt.clients : std::min(felt.clients, 2);
    return felt.works == 0 || felt.works < enough;
}

bool isPossible(const Cause &cause, const Judgement &judgement, Explained explained)
{
    if (explained != Explained::Nothing)
        return true;
    int told = 0;
    for (std::size_t i = 0; judgement.held.any() && i < cause.signs.size(); ++i) {
        if (!judgement.held[i])
            continue;
        const Condition &condition = cause.signs[i].condition;
        if (!isSaying(condition))
            return true;
        told += catalogueWeights().of(condition) >= ofFewCauses ? 2 : 1;
    }
    return told > 1;
}

} // namespace wizard
