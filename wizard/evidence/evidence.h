#pragma once

#include "wizard/evidence/observation.h"

#include <QList>
#include <QStringList>

namespace wizard {

/// All observations of a case. Order of arrival is kept.
class Evidence {
public:
    void add(Observation observation);
    void add(const QList<Observation> &observations);

    [[nodiscard]] const QList<Observation> &observations() const { return m_observations; }
    [[nodiscard]] bool isEmpty() const { return m_observations.isEmpty(); }

    /// Observations of a fact; with a server, those about it and those that name no server.
    /// An empty server means all of them.
    [[nodiscard]] QList<Observation> of(Fact fact) const;
    [[nodiscard]] QList<Observation> of(Fact fact, const QString &server) const;

    /// The truth of a fact for a server. The newest dated observation wins; undated or equally old ones that
    /// disagree leave Unknown. Without a server, servers that disagree leave Unknown too.
    [[nodiscard]] Truth truth(Fact fact, const QString &server = {}) const;
    /// The same, restricted to observations with this value.
    [[nodiscard]] Truth truth(Fact fact, const QString &server, const QString &value) const;
    /// The value of the newest Yes observation, or an empty string.
    [[nodiscard]] QString value(Fact fact, const QString &server = {}) const;

    /// Servers that observations name, sorted, without the empty name.
    [[nodiscard]] QStringList servers() const;

private:
    QList<Observation> m_observations;
};

} // namespace wizard
