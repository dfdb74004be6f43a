#include "wizard/io/observationsource.h"

namespace wizard {
namespace {

constexpr qsizetype excerptLimit = 400;

} // namespace

ObservationSource::ObservationSource(Check check, const Target &target, quint16 port, const QDateTime &now)
    : m_server(target.server())
    , m_place(Place::ofCheck(check, target.server(), port))
    , m_now(now.toUTC())
{
}

Observation ObservationSource::observe(
    Fact fact, Truth truth, const QString &excerpt, const Value &value) const
{
    return {.fact = fact,
        .truth = truth,
        .subject = {.server = m_server, .certificate = {}, .account = {}},
        .value = value,
        .source = m_place,
        .time = m_now,
        .excerpt = excerpt.left(excerptLimit)};
}

ObservationSource ObservationSource::about(const ServerName &server) const
{
    ObservationSource other = *this;
    other.m_server = server;
    return other;
}

} // namespace wizard
