#include "wizard/diagnosis/reasons.h"

#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/weights.h"
#include "wizard/knowledge/sayings.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <set>
#include <utility>

namespace wizard {
namespace {

/// One condition that speaks for or against the cause, and where it does.
struct Spoken {
    Condition condition;
    Truth truth;
    int weight;
    bool decides = false; ///< it confirms the cause or rules it out
    std::vector<const View *> views = {};

    [[nodiscard]] bool tellsMoreThan(const Spoken &other) const
    {
        return decides != other.decides ? decides : weight > other.weight;
    }
};

/// By fact: a fact is one reason, whichever rows of the cause name it. The most telling row says it. Each
/// saying is a reason of its own.
using Reasoned = std::pair<Fact, QLatin1StringView>;
using Said = QMap<Reasoned, Spoken>;

Reasoned reasonedBy(const Condition &condition)
{
    return {condition.fact, isSaying(condition) ? condition.value : QLatin1StringView()};
}

void say(Said &said, const Condition &condition, Truth truth, const std::vector<const View *> &views,
    bool decides = false)
{
    if (views.empty())
        return;
    const int weight = catalogueWeights().of(condition);
    const auto known = said.find(reasonedBy(condition));
    const bool decided = decides || (known != said.end() && known->decides);
    const bool tellsMore = known == said.end() || known->weight < weight
        || (known->weight == weight && condition.value < known->condition.value);
    if (tellsMore)
        said.insert(reasonedBy(condition), {condition, truth, weight, decided, views});
    else
        known->decides = decided;
}

std::vector<const View *> viewsWith(const Standing &standing, Marks Judgement::*marks, std::size_t row)
{
    std::vector<const View *> views;
    const auto isMarked = [&](const Judgement &judgement) { return (judgement.*marks)[row]; };
    if (std::ranges::none_of(standing.judgements, isMarked))
        return views;
    for (const auto &[view, judgement] : standing.places) {
        if (isMarked(judgement))
            views.push_back(view);
    }
    return views;
}

void sayGroups(Said &said, const Standing &standing, const std::vector<std::vector<Condition>> &groups,
    Marks Judgement::*marks)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto views = viewsWith(standing, marks, i);
        for (const Condition &condition : groups[i])
            say(said, condition, required(condition), views, true);
    }
}

Said spokenFor(const Standing &standing)
{
    Said said;
    const auto &signs = standing.cause->signs;
    for (std::size_t i = 0; i < signs.size(); ++i)
        say(said, signs[i].condition, required(signs[i].condition), viewsWith(standing, &Judgement::held, i));
    sayGroups(said, standing, standing.cause->confirm, &Judgement::confirming);
    return said;
}

Truth contradicting(const Sign &sign)
{
    const bool holds = sign.condition.holds == (sign.strength == Strength::Against);
    return holds ? Truth::Yes : Truth::No;
}

Said spokenAgainst(const Standing &standing)
{
    Said said;
    const auto &signs = standing.cause->signs;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const bool shownElsewhere =
            standing.cause->scope == Scope::Organisation && !viewsWith(standing, &Judgement::held, i).empty();
        if (!shownElsewhere)
            say(said, signs[i].condition, contradicting(signs[i]),
                viewsWith(standing, &Judgement::contradicted, i));
    }
    sayGroups(said, standing, standing.cause->exclude, &Judgement::excluding);
    return said;
}

/// Collects what observations say, each name once.
class ReasonMaker {
public:
    explicit ReasonMaker(const Spoken &spoken)
        : m_spoken(spoken)
        , m_reason{.fact = spoken.condition.fact,
              .truth = spoken.truth,
              .value = {},
              .servers = {},
              .sources = {},
              .excerpt = {}}
    {
    }

    void add(const Observations &observations)
    {
        for (const Observation &observation : observations) {
            if (add(observation) && !observation.subject.server.isEmpty())
                addOnce(m_reason.servers, m_knownServers, observation.subject.server);
        }
    }
    /// What names that server alone, which nothing before did.
    void addOf(const ServerName &server, const Observations &observations)
    {
        bool meant = false;
        for (const Observation &observation : observations)
            meant |= add(observation);
        if (meant)
            m_reason.servers.append(server);
    }

    [[nodiscard]] const Reason &reason() const { return m_reason; }

private:
    /// Whether it says that.
    bool add(const Observation &observation)
    {
        const QLatin1StringView value = m_spoken.condition.value;
        const bool meant =
            value.isEmpty() || observation.value.text().compare(value, Qt::CaseInsensitive) == 0;
        if (!meant || observation.truth != m_reason.truth)
            return false;
        if (m_reason.excerpt.isEmpty()) {
            m_reason.excerpt = observation.excerpt;
            m_reason.value = observation.value;
        }
        addOnce(m_reason.sources, m_knownSources, observation.source);
        return true;
    }

    template <typename Name>
    static void addOnce(QList<Name> &names, QSet<Name> &known, const Name &name)
    {
        if (!names.isEmpty() && names.last() == name)
            return;
        const qsizetype before = known.size();
        known.insert(name);
        if (known.size() > before)
            names.append(name);
    }

    const Spoken &m_spoken;
    Reason m_reason;
    QSet<ServerName> m_knownServers;
    QSet<Place> m_knownSources;
};

QList<Reason> reasonsOf(const Said &said)
{
    QList<Spoken> sorted = said.values();
    std::ranges::stable_sort(sorted, &Spoken::tellsMoreThan);
    QList<Reason> reasons;
    for (const Spoken &spoken : sorted) {
        ReasonMaker maker(spoken);
        maker.add(spoken.views.front()->of(spoken.condition.fact));
        for (std::size_t i = 1; i < spoken.views.size(); ++i) {
            const View &view = *spoken.views[i];
            const ServerName &server = view.subject().server;
            if (view.hasOwn(spoken.condition.fact) && !server.isEmpty())
                maker.addOf(server, view.ownOf(spoken.condition.fact));
            else if (view.hasOwn(spoken.condition.fact))
                maker.add(view.ownOf(spoken.condition.fact));
        }
        reasons.append(maker.reason());
    }
    return reasons;
}

std::set<Fact> decidingFacts(const Cause &cause)
{
    std::set<Fact> facts;
    for (const auto *groups : {&cause.confirm, &cause.exclude}) {
        for (const auto &group : *groups) {
            for (const Condition &condition : group)
                facts.insert(condition.fact);
        }
    }
    return facts;
}

/// In the order of the facts, so that the order of the conditions does not show.
QList<Fact> missingFor(const Standing &standing)
{
    std::set<Fact> missing;
    for (const Fact fact : decidingFacts(*standing.cause)) {
        if (fact == Fact::MessageSeen) // one of a thousand: nobody can be asked for it
            continue;
        const auto place = std::ranges::find_if(standing.places,
            [fact](const Standing::Place &one) { return one.view->truth(fact) == Truth::Unknown; });
        if (place == standing.places.end())
            continue;
        const QList<Fact> unknown = unknownInputsOf(fact, *place->view);
        missing.insert(unknown.begin(), unknown.end());
    }
    return QList<Fact>(missing.begin(), missing.end());
}

} // namespace

Finding findingOf(const Standing &standing)
{
    Finding finding;
    finding.cause = standing.cause;
    finding.verdict = standing.verdict.value_or(Verdict::Possible);
    for (const auto &[view, judgement] : standing.places) {
        if (standing.cause->scope == Scope::EachServer && !view->subject().server.isEmpty())
            finding.servers.append(view->subject().server);
        if (!view->subject().account.isEmpty())
            finding.accounts.append(view->subject().account);
    }
    finding.reasonsFor = reasonsOf(spokenFor(standing));
    finding.reasonsAgainst = reasonsOf(spokenAgainst(standing));
    finding.missing = missingFor(standing);
    finding.explains = standing.explains;
    return finding;
}

} // namespace wizard
