#pragma once

#include "wizard/evidence/observation.h"
#include "wizard/knowledge/check.h"
#include "wizard/target.h"

#include <QDateTime>

namespace wizard {

/// Signs the observations of one check on one server: whom they are about, where they come from, when.
class ObservationSource {
public:
    ObservationSource(Check check, const Target &target, quint16 port, const QDateTime &now);

    [[nodiscard]] Observation observe(
        Fact fact, Truth truth, const QString &excerpt, const Value &value = {}) const;
    /// The same source speaking about another server.
    [[nodiscard]] ObservationSource about(const ServerName &server) const;

    [[nodiscard]] const ServerName &server() const { return m_server; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    ServerName m_server;
    Place m_place;
    QDateTime m_now;
};

} // namespace wizard
