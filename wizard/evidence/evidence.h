#pragma once

#include "wizard/evidence/factindex.h"
#include "wizard/evidence/observations.h"

#include <QStringList>

namespace wizard {

/// All observations of a case, in the order of arrival, indexed by fact and subject: a question costs the
/// same however many observations there are. Copies share.
class Evidence {
public:
    void add(Observation observation);
    void add(const QList<Observation> &observations);

    [[nodiscard]] const QList<Observation> &observations() const { return m_observations; }
    [[nodiscard]] bool isEmpty() const { return m_observations.isEmpty(); }

    /// Observations of a fact; with a server, those that name no server and then those about it.
    /// An empty server means all of them.
    [[nodiscard]] Observations of(Fact fact, const ServerName &server = {}) const;

    /// The truth of a fact for a server. The newest dated observation wins; undated or equally old ones that
    /// disagree leave Unknown. Without a server, servers that disagree leave Unknown too.
    [[nodiscard]] Truth truth(Fact fact, const ServerName &server = {}) const;
    /// The same, restricted to observations with this value.
    [[nodiscard]] Truth truth(Fact fact, const ServerName &server, const QString &value) const;
    /// The value of the newest Yes observation, or an empty one.
    [[nodiscard]] Value value(Fact fact, const ServerName &server = {}) const;

    /// Servers that observations name, sorted, without the empty name.
    [[nodiscard]] QList<ServerName> servers() const;
    /// Accounts that observations of this fact name, sorted, without the empty name.
    [[nodiscard]] QStringList accounts(Fact fact) const;

    /// The groups of observations that count for a subject: those that name nobody, and its own. A subject
    /// with neither server nor account means all observations. Null where there is none.
    struct Parts {
        const FactGroup *unnamed = nullptr;
        const FactGroup *own = nullptr;
    };
    [[nodiscard]] Parts parts(Fact fact, const Subject &subject) const;
    /// Null where there is no observation of any fact.
    [[nodiscard]] const FactIndex *index(Fact fact) const;
    /// Of a server that observations name, counted from 0; -1 where none names it.
    [[nodiscard]] int numberOf(const ServerName &server) const;

private:
    int numbered(const ServerName &server);

    QList<Observation> m_observations;
    QList<FactIndex> m_facts; ///< by fact, or empty
    QList<ServerName> m_servers; ///< by number, as the first observation spells them
    QHash<ServerName, int> m_numbers;
    ServerName m_lastServer; ///< sources tell much about one server before they turn to the next
    int m_lastNumber = -1;
};

} // namespace wizard
