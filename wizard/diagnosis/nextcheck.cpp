#include "wizard/diagnosis/nextcheck.h"

#include "wizard/diagnosis/derivation.h"
#include "wizard/knowledge/check.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace wizard {
namespace {

constexpr qsizetype offeredChecks = 5;

/// What the causes that are left say about one unknown fact.
struct Split {
    int yes = 0; ///< causes that Yes raises above the others
    int no = 0; ///< causes that No raises
    int settled = 0; ///< causes whose verdict can change, so that they part from "none of these"
    QList<Fact> ask;
    int effort = 0; ///< in steps, to find out all of these

    [[nodiscard]] int pairs(int causes) const
    {
        const int neither = causes - yes - no;
        return yes * no + (yes + no) * neither + settled;
    }
};

/// What one cause says about one fact.
struct Expectation {
    bool yes = false;
    bool no = false;
    bool settles = false;

    void add(bool raisedByYes, bool canSettle)
    {
        (raisedByYes ? yes : no) = true;
        settles = settles || canSettle;
    }
};

using Expectations = QMap<Fact, Expectation>;

/// A group that cannot hold any more decides nothing, and nobody is asked for one message of a thousand.
bool isOpen(const std::vector<Condition> &group, const View &view)
{
    return std::ranges::all_of(group, [&](const Condition &condition) {
        const bool canHold =
            condition.fact != Fact::MessageSeen && view.truth(condition.fact) == Truth::Unknown;
        return canHold || view.holds(condition);
    });
}

void addGroups(
    Expectations &expected, const std::vector<std::vector<Condition>> &groups, bool confirm, const View &view)
{
    for (const std::vector<Condition> &group : groups) {
        if (!isOpen(group, view))
            continue;
        for (const Condition &condition : group) {
            if (view.truth(condition.fact) == Truth::Unknown)
                expected[condition.fact].add(condition.holds == confirm, true);
        }
    }
}

Expectations expectationsOf(const OpenCause &open)
{
    Expectations expected;
    for (const Sign &sign : open.cause->signs) {
        const Condition &condition = sign.condition;
        if (condition.fact == Fact::MessageSeen || isClaimed(condition.fact))
            continue; // one of a thousand, and what was said: nobody is asked for it
        if (open.view.truth(condition.fact) == Truth::Unknown)
            expected[condition.fact].add(condition.holds == (sign.strength != Strength::Against),
                sign.strength == Strength::Characteristic);
    }
    addGroups(expected, open.cause->confirm, true, open.view);
    addGroups(expected, open.cause->exclude, false, open.view);
    return expected;
}

QMap<Fact, Split> splitsOf(const std::vector<OpenCause> &left)
{
    QMap<Fact, Split> splits;
    for (const OpenCause &open : left) {
        const Expectations expected = expectationsOf(open);
        for (auto one = expected.cbegin(); one != expected.cend(); ++one) {
            Split &split = splits[one.key()];
            if (one->yes != one->no)
                ++(one->yes ? split.yes : split.no);
            split.settled += one->settles ? 1 : 0;
            if (split.ask.isEmpty())
                split.ask = unknownInputsOf(one.key(), open.view);
        }
    }
    return splits;
}

} // namespace

Effort effortOf(Fact fact)
{
    if (isAsked(fact))
        return Effort::Question;
    const bool onTheWire = std::ranges::any_of(checks(), [fact](const CheckEntry &check) {
        return std::ranges::find(check.tells, fact, &Told::fact) != check.tells.end();
    });
    return entry(fact).command || onTheWire ? Effort::Command : Effort::File;
}

QList<NextCheck> nextChecks(const std::vector<OpenCause> &left)
{
    const int causes = int(left.size());
    QList<Split> splits;
    for (Split split : splitsOf(left)) {
        if (split.pairs(causes) == 0)
            continue;
        for (const Fact fact : split.ask)
            split.effort += int(effortOf(fact));
        splits.append(split);
    }
    std::ranges::stable_sort(splits, [causes](const Split &one, const Split &other) {
        const int gain = one.pairs(causes) * other.effort;
        const int otherGain = other.pairs(causes) * one.effort;
        return std::tuple(-gain, one.effort) < std::tuple(-otherGain, other.effort);
    });

    QList<NextCheck> next;
    QSet<QByteArray> offered;
    for (const Split &split : std::as_const(splits)) {
        for (const Fact fact : split.ask) {
            const FactEntry &known = entry(fact);
            const QByteArray way(known.command ? known.command : known.how);
            if (next.size() < offeredChecks && !offered.contains(way))
                next.append({fact});
            offered.insert(way);
        }
    }
    return next;
}

} // namespace wizard
