#include "wizard/io/observationsource.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype excerptLimit = 400;

} // namespace

ObservationSource::ObservationSource(Check check, const Target &target, quint16 port, const QDateTime &now)
    : m_server(target.server())
    , m_text(u"check %1 on %2:%3"_s.arg(entry(check).id, target.server(), QString::number(port)))
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
        .source = m_text,
        .time = m_now,
        .excerpt = excerpt.left(excerptLimit)};
}

ObservationSource ObservationSource::about(const QString &server) const
{
    ObservationSource other = *this;
    other.m_server = server;
    return other;
}

} // namespace wizard
