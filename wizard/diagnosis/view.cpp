#include "wizard/diagnosis/view.h"

#include "wizard/evidence/agreement.h"

#include <set>

namespace wizard {
namespace {

Truth joined(const Agreement &one, const Agreement &other)
{
    Agreement both = one;
    both.join(other);
    return both.truth();
}

} // namespace

View::View(const Evidence &evidence, const Subject &subject)
    : View(evidence, subject, unnamedFor(evidence, subject))
{
}

View::View(const Evidence &evidence, const Subject &subject, std::shared_ptr<const Unnamed> unnamed)
    : m_evidence(&evidence)
    , m_subject(subject)
    , m_unnamed(std::move(unnamed))
{
    static_assert(factCount < 65'536, "places fit their type");
    m_truths = m_unnamed->truths;
    const int number = subject.server.isEmpty() ? -1 : evidence.numberOf(subject.server);
    for (const Fact fact : m_unnamed->named) {
        const auto i = std::size_t(fact);
        const FactGroup *own =
            number < 0 ? evidence.parts(fact, subject).own : evidence.index(fact)->ofServer(number);
        if (!own)
            continue;
        m_own.push_back(own);
        m_ownAt[i] = std::uint16_t(m_own.size());
        const FactGroup *common = m_unnamed->groups[i];
        m_truths[i] = std::uint8_t(joined(common ? common->agreement() : Agreement(), own->agreement()));
    }
}

std::shared_ptr<const View::Unnamed> View::unnamedFor(const Evidence &evidence, const Subject &subject)
{
    auto unnamed = std::make_shared<Unnamed>();
    for (std::size_t i = 0; i < factCount && !evidence.isEmpty(); ++i) {
        const FactGroup *common = evidence.parts(Fact(i), subject).unnamed;
        unnamed->groups[i] = common;
        unnamed->truths[i] = std::uint8_t(common ? common->agreement().truth() : Truth::Unknown);
        const FactIndex &index = *evidence.index(Fact(i));
        const bool names = subject.server.isEmpty() ? !index.accounts().isEmpty() : index.namesServers();
        if (names && !(subject.server.isEmpty() && subject.account.isEmpty()))
            unnamed->named.push_back(Fact(i));
    }
    return unnamed;
}

std::vector<View> View::ofServers(const Evidence &evidence)
{
    const QList<ServerName> named = evidence.servers();
    std::vector<View> views;
    std::shared_ptr<const Unnamed> unnamed;
    for (const ServerName &server : named.isEmpty() ? QList{ServerName()} : named) {
        const Subject subject{.server = server, .certificate = {}, .account = {}};
        if (!unnamed)
            unnamed = unnamedFor(evidence, subject);
        views.push_back(View(evidence, subject, unnamed));
    }
    return views;
}

View View::ofAccount(const Evidence &evidence, const QString &account)
{
    return View(evidence, {.server = {}, .certificate = {}, .account = account});
}

View View::supposing(const std::vector<Supposed> &facts, bool measured) const
{
    View supposed = *this;
    supposed.m_supposedMeasured = measured;
    supposed.m_supposed = facts;
    for (const Supposed &one : facts)
        supposed.m_truths[std::size_t(one.fact)] = std::uint8_t(one.truth);
    return supposed;
}

Evidence::Parts View::parts(Fact fact) const
{
    const std::uint16_t own = m_ownAt[std::size_t(fact)];
    return {m_unnamed->groups[std::size_t(fact)], own ? m_own[own - 1U] : nullptr};
}

Truth View::truth(const Condition &condition) const
{
    if (condition.value.isEmpty())
        return truth(condition.fact);
    const auto supposed = std::ranges::find(m_supposed, condition.fact, &Supposed::fact);
    if (supposed != m_supposed.end()) {
        const bool same = supposed->value.compare(condition.value, Qt::CaseInsensitive) == 0;
        return same ? supposed->truth : Truth::Unknown;
    }
    const auto [unnamed, own] = parts(condition.fact);
    const bool seen = own || (unnamed && !unnamed->places().isEmpty());
    return seen ? truthOn(condition.fact, QString(condition.value).toCaseFolded()) : Truth::Unknown;
}

Truth View::truthOn(Fact fact, const QString &value) const
{
    const auto [unnamed, own] = parts(fact);
    const QList<Observation> &all = m_evidence->observations();
    return joined(unnamed ? unnamed->agreementOn(all, value) : Agreement(),
        own ? own->agreementOn(all, value) : Agreement());
}

View::Likeness View::likeness(std::span<const Fact> byValue) const
{
    Likeness likeness{m_truths, {}};
    for (const Fact fact : byValue) {
        if (!hasOwn(fact)) // what names nobody is the same for all
            continue;
        std::set<QString> values;
        for (const Observation &observation : ownOf(fact))
            values.insert(observation.value.text().toCaseFolded());
        for (const QString &value : values)
            likeness.valued.emplace_back(fact, value, truthOn(fact, value));
    }
    return likeness;
}

bool View::holds(const Condition &condition) const
{
    return truth(condition) == required(condition);
}

bool View::proves(const Condition &condition) const
{
    if (!holds(condition))
        return false;
    if (std::ranges::find(m_supposed, condition.fact, &Supposed::fact) != m_supposed.end())
        return m_supposedMeasured;
    const auto [unnamed, own] = parts(condition.fact);
    return (unnamed && unnamed->agreement().isMeasured()) || (own && own->agreement().isMeasured());
}

Truth View::truth(Fact fact, const Thumbprint &certificate) const
{
    const QList<Observation> &all = m_evidence->observations();
    const auto [unnamed, own] = parts(fact);
    Agreement agreement;
    for (const FactGroup *group : {unnamed, own}) {
        if (!group)
            continue;
        for (const qsizetype place : group->placesOf(all, certificate))
            agreement.add(all.at(place));
    }
    return agreement.truth();
}

Value View::value(Fact fact) const
{
    const auto [unnamed, own] = parts(fact);
    const qsizetype newest =
        newerOf(m_evidence->observations(), unnamed ? unnamed->newestYes() : -1, own ? own->newestYes() : -1);
    return newest < 0 ? Value() : m_evidence->observations().at(newest).value;
}

Observations View::of(Fact fact) const
{
    const auto [unnamed, own] = parts(fact);
    return Observations(m_evidence->observations(), unnamed ? unnamed->places() : QList<qsizetype>(),
        own ? own->places() : QList<qsizetype>());
}

Observations View::of(Fact fact, const Thumbprint &certificate) const
{
    const auto [unnamed, own] = parts(fact);
    const QList<Observation> &all = m_evidence->observations();
    return Observations(all, unnamed ? unnamed->placesOf(all, certificate) : QList<qsizetype>(),
        own ? own->placesOf(all, certificate) : QList<qsizetype>());
}

Observations View::ownOf(Fact fact) const
{
    const FactGroup *own = parts(fact).own;
    return Observations(m_evidence->observations(), own ? own->places() : QList<qsizetype>());
}

} // namespace wizard
