#include "wizard/diagnosis/nextcheck.h"

#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/expectation.h"
#include "wizard/diagnosis/prospect.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/question.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype offeredChecks = 5;
constexpr std::size_t foremost = 12; ///< what is asked for the others only would rarely bring the right one

/// Facts that one way finds out.
struct Candidate {
    std::vector<Fact> facts;
    QList<NextCheck> ask; ///< all of these tell them
    double gain = 0; ///< for each step of effort

    [[nodiscard]] bool isAnsweredByPerson() const
    {
        return std::ranges::all_of(ask, [](const NextCheck &one) { return one.kind == CheckKind::Question; });
    }
};

/// Stands for the collector's file, which tells it and most of what is measured.
constexpr Fact collectorFact = Fact::TokenSerializationDenied;
constexpr std::size_t muchIsOpen = 5; ///< causes

const std::set<Fact> &collectedFacts()
{
    static const std::set<Fact> all = [] {
        const std::vector<Fact> told = factsOf<CollectorFunction>();
        std::set<Fact> facts(told.begin(), told.end());
        for (const Derivation &one : derivations()) {
            if (std::ranges::all_of(one.inputs, [&](const std::vector<Fact> &group) {
                    return std::ranges::any_of(group, [&](Fact fact) { return facts.contains(fact); });
                }))
                facts.insert(one.fact);
        }
        return facts;
    }();
    return all;
}

double effortOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Question:
        return 1;
    case CheckKind::Command:
        return 1.5;
    case CheckKind::File:
        return 3;
    }
    Q_UNREACHABLE();
}

QByteArray wayOf(Fact fact)
{
    const FactEntry &known = entry(fact);
    if (const char *question = questionOf(fact))
        return question;
    return known.command ? known.command : known.how;
}

bool isCollector(Fact fact)
{
    return wayOf(fact) == entry(collectorFact).how;
}

/// Somebody was asked and does not know, or the answer stands against another one.
bool wasAnswered(Fact fact, const View &view)
{
    const Observations all = view.of(fact);
    return std::any_of(all.begin(), all.end(), [](const Observation &one) { return one.source.isPerson(); });
}

/// One of a thousand messages is not asked for, nor what people said where they cannot be asked.
bool canBeFound(Fact fact)
{
    return fact != Fact::MessageSeen && (!isClaimed(fact) || questionOf(fact));
}

ServerName serverOf(Fact fact, const View &view)
{
    return entry(fact).subject == SubjectKind::Server ? view.subject().server : ServerName();
}

using Candidates = QMap<QByteArray, Candidate>;

/// Facts that count together, or a single one.
void addFacts(Candidates &candidates, const std::vector<Fact> &facts, const View &view)
{
    QList<NextCheck> ask;
    QByteArray way = view.subject().server.text().toUtf8();
    for (const Fact fact : facts) {
        for (const Fact one : unknownInputsOf(fact, view)) {
            if (wasAnswered(one, view) || isCollector(one))
                return; // the collector is offered for all that it tells
            if (!way.contains(wayOf(one)))
                ask.append({one, kindOf(one), serverOf(one, view)});
            way += '\n' + wayOf(one);
        }
    }
    Candidate &candidate = candidates[way];
    for (const Fact fact : facts) {
        if (std::ranges::find(candidate.facts, fact) == candidate.facts.end())
            candidate.facts.push_back(fact);
    }
    if (candidate.ask.isEmpty() || ask.first().fact < candidate.ask.first().fact)
        candidate.ask = ask;
}

/// What confirms only together is asked for together, as long as it can still hold. An answer proves nothing.
void addGroups(Candidates &candidates, const OpenCause &open)
{
    for (const std::vector<Condition> &group : open.cause->confirm) {
        std::vector<Fact> unknown;
        bool mayHold = true;
        for (const Condition &condition : group) {
            const bool known = open.view.truth(condition.fact) != Truth::Unknown;
            if (!known)
                unknown.push_back(condition.fact);
            mayHold = mayHold
                && (known ? open.view.holds(condition)
                          : canBeFound(condition.fact) && !questionOf(condition.fact));
        }
        std::ranges::sort(unknown);
        if (mayHold && unknown.size() > 1)
            addFacts(candidates, unknown, open.view);
    }
}

/// Where much is open, one run of the collector tells more than many questions.
void addCollector(Candidates &candidates, const std::vector<OpenCause> &left)
{
    std::set<Fact> facts;
    if (left.size() < muchIsOpen)
        return;
    for (const OpenCause &open : left | std::views::take(foremost)) {
        if (wasAnswered(collectorFact, open.view))
            return;
        for (const Condition &condition : conditionsOf(*open.cause)) {
            if (collectedFacts().contains(condition.fact) && !questionOf(condition.fact)
                && open.view.truth(condition.fact) == Truth::Unknown)
                facts.insert(condition.fact);
        }
    }
    if (!facts.empty())
        candidates.insert(
            entry(collectorFact).how, {{facts.begin(), facts.end()}, {{collectorFact, CheckKind::File, {}}}});
}

Candidates candidatesOf(const std::vector<OpenCause> &left)
{
    Candidates candidates;
    for (const OpenCause &open : left | std::views::take(foremost)) {
        for (const Condition &condition : conditionsOf(*open.cause)) {
            if (canBeFound(condition.fact) && open.view.truth(condition.fact) == Truth::Unknown)
                addFacts(candidates, {condition.fact}, open.view);
        }
        addGroups(candidates, open);
    }
    for (Candidate &candidate : candidates)
        std::ranges::sort(candidate.facts);
    addCollector(candidates, left);
    return candidates;
}

/// One of the answers that can come changes something.
bool changesAnything(const Candidate &candidate, const Prospect &prospect, const std::vector<OpenCause> &left)
{
    const bool measured = !candidate.isAnsweredByPerson();
    std::vector<Prospect::Answer> answers;
    if (!measured) {
        answers = {{{{candidate.facts.front(), Truth::Yes}}, false},
            {{{candidate.facts.front(), Truth::No}}, false}};
    }
    for (std::size_t i = 0; measured && i < left.size(); ++i) {
        answers.push_back({expectedBy(*left[i].cause, candidate.facts), true});
    }
    return std::ranges::any_of(
        answers, [&](const Prospect::Answer &answer) { return prospect.changes(answer); });
}

} // namespace

CheckKind kindOf(Fact fact)
{
    if (questionOf(fact))
        return CheckKind::Question;
    return entry(fact).command ? CheckKind::Command : CheckKind::File;
}

QLatin1StringView idOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Question:
        return "question"_L1;
    case CheckKind::Command:
        return "command"_L1;
    case CheckKind::File:
        return "file"_L1;
    }
    Q_UNREACHABLE();
}

std::vector<Fact> factsToldBy(const NextCheck &check)
{
    if (check.kind == CheckKind::Question)
        return {check.fact};
    std::vector<Fact> told;
    for (const FactEntry &one : facts()) {
        const bool collected = isCollector(check.fact) && collectedFacts().contains(one.fact);
        if (!questionOf(one.fact) && (collected || wayOf(one.fact) == wayOf(check.fact)))
            told.push_back(one.fact);
    }
    return told;
}

const char *textOf(const NextCheck &check)
{
    const char *question = questionOf(check.fact);
    return check.kind == CheckKind::Question && question ? question : entry(check.fact).how;
}

QList<NextCheck> nextChecks(const std::vector<OpenCause> &left)
{
    const Prospect prospect(left);
    std::vector<Candidate> candidates;
    for (Candidate &candidate : candidatesOf(left)) {
        double effort = 0;
        for (const NextCheck &check : std::as_const(candidate.ask))
            effort += effortOf(check.kind);
        candidate.gain = prospect.worth(candidate.facts, !candidate.isAnsweredByPerson()) / effort;
        if (candidate.gain > 0)
            candidates.push_back(candidate);
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::gain);

    QList<NextCheck> next;
    QSet<QByteArray> offered;
    for (const Candidate &candidate : candidates) {
        if (next.size() >= offeredChecks)
            break;
        if (!changesAnything(candidate, prospect, left))
            continue;
        for (const NextCheck &check : candidate.ask) {
            if (next.size() < offeredChecks && !offered.contains(wayOf(check.fact)))
                next.append(check);
            offered.insert(wayOf(check.fact));
        }
    }
    return next;
}

} // namespace wizard
