#include "wizard/diagnosis/view.h"

#include "wizard/evidence/agreement.h"

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
    : m_evidence(&evidence)
    , m_subject(subject)
{
    for (std::size_t i = 0; i < std::size_t(Fact::Count) && !evidence.isEmpty(); ++i) {
        const auto [unnamed, own] = parts(Fact(i));
        m_seen[i] = own || (unnamed && !unnamed->places.isEmpty());
        if (m_seen[i])
            m_truths[i] = std::uint8_t(
                joined(unnamed ? unnamed->agreement : Agreement(), own ? own->agreement : Agreement()));
    }
}

View View::ofServer(const Evidence &evidence, const QString &server)
{
    return View(evidence, {.server = server, .certificate = {}, .account = {}});
}

View View::ofAccount(const Evidence &evidence, const QString &account)
{
    return View(evidence, {.server = {}, .certificate = {}, .account = account});
}

Evidence::Parts View::parts(Fact fact) const
{
    return m_evidence->parts(fact, m_subject);
}

Truth View::truth(const Condition &condition) const
{
    if (condition.value.isEmpty() || !m_seen[std::size_t(condition.fact)])
        return truth(condition.fact);
    const QString value = QString(condition.value).toCaseFolded();
    const auto [unnamed, own] = parts(condition.fact);
    return joined(
        unnamed ? unnamed->byValue.value(value) : Agreement(), own ? own->byValue.value(value) : Agreement());
}

bool View::holds(const Condition &condition) const
{
    return truth(condition) == required(condition);
}

Truth View::truth(Fact fact, const QString &certificate) const
{
    Agreement agreement;
    for (const Observation &observation : of(fact, certificate))
        agreement.add(observation);
    return agreement.truth();
}

QString View::value(Fact fact) const
{
    const auto [unnamed, own] = parts(fact);
    const qsizetype newest =
        newerOf(m_evidence->observations(), unnamed ? unnamed->newestYes : -1, own ? own->newestYes : -1);
    return newest < 0 ? QString() : m_evidence->observations().at(newest).value;
}

Observations View::of(Fact fact) const
{
    const auto [unnamed, own] = parts(fact);
    return Observations(m_evidence->observations(), unnamed ? unnamed->places : QList<qsizetype>(),
        own ? own->places : QList<qsizetype>());
}

Observations View::of(Fact fact, const QString &certificate) const
{
    const auto [unnamed, own] = parts(fact);
    return Observations(m_evidence->observations(),
        unnamed ? unnamed->byCertificate.value(certificate) : QList<qsizetype>(),
        own ? own->byCertificate.value(certificate) : QList<qsizetype>());
}

Observations View::ownOf(Fact fact) const
{
    const FactGroup *own = parts(fact).own;
    return Observations(m_evidence->observations(), own ? own->places : QList<qsizetype>());
}

bool View::hasOwn(Fact fact) const
{
    return parts(fact).own != nullptr;
}

QStringList judgedServers(const Evidence &evidence)
{
    const QStringList named = evidence.servers();
    return named.isEmpty() ? QStringList{QString()} : named;
}

} // namespace wizard
