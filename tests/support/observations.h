#pragma once

#include "wizard/evidence/evidence.h"

namespace support {

/// An observation in one line: fact, truth, value, server, certificate.
inline wizard::Observation seen(wizard::Fact fact, wizard::Truth truth = wizard::Truth::Yes,
    const QString &value = {}, const QString &server = {}, const QString &certificate = {})
{
    wizard::Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.value = wizard::Value::parse(fact, value);
    observation.subject = {wizard::ServerName(server), wizard::Thumbprint::parse(certificate), {}};
    observation.source = wizard::Place::inDocument(QStringLiteral("test"));
    return observation;
}

inline wizard::Evidence evidenceOf(const QList<wizard::Observation> &observations)
{
    wizard::Evidence evidence;
    evidence.add(observations);
    return evidence;
}

} // namespace support
