#pragma once

#include "wizard/evidence/agreement.h"

#include <QHash>
#include <QList>

namespace wizard {

/// Observations of one fact that name the same subject, found by value and by certificate.
class FactGroup {
public:
    /// Finds values without looking through all observations, for facts that are asked with one.
    explicit FactGroup(bool knowsValues = false)
        : m_knowsValues(knowsValues)
    {
    }

    /// `value`: that of the observation in folded case, where values are known.
    void add(const QList<Observation> &all, qsizetype place, const QString &value);
    [[nodiscard]] bool knowsValues() const { return m_knowsValues; }
    /// One like this with nothing in it.
    [[nodiscard]] FactGroup empty() const { return FactGroup(m_knowsValues); }

    /// In the order of arrival.
    [[nodiscard]] const QList<qsizetype> &places() const { return m_places; }
    [[nodiscard]] QList<qsizetype> placesOf(
        const QList<Observation> &all, const Thumbprint &certificate) const;
    /// Place of the newest Yes: dated before undated, then the later one; -1 stands for none.
    [[nodiscard]] qsizetype newestYes() const { return m_newestYes; }
    [[nodiscard]] const Agreement &agreement() const { return m_agreement; }
    /// `value` in folded case.
    [[nodiscard]] Agreement agreementOn(const QList<Observation> &all, const QString &value) const;

private:
    QList<qsizetype> m_places;
    qsizetype m_newestYes = -1;
    Agreement m_agreement;
    bool m_knowsValues;
    QHash<QString, Agreement> m_byValue; ///< by the value in folded case; none for an empty value
    QHash<Thumbprint, QList<qsizetype>> m_byCertificate; ///< empty where looking through all is as quick
};

/// The observations of one fact, by the servers and accounts that they name.
class FactIndex {
public:
    explicit FactIndex(bool knowsValues = false);

    /// `server`: number of the server that the observation names, or -1.
    void add(const QList<Observation> &observations, qsizetype place, int server);

    [[nodiscard]] const FactGroup &all() const { return m_all; }
    [[nodiscard]] bool namesServers() const { return !m_servers.isEmpty(); }
    /// What names no server.
    [[nodiscard]] const FactGroup &withoutServer() const { return namesServers() ? m_withoutServer : m_all; }
    /// Null where nothing names it.
    [[nodiscard]] const FactGroup *ofServer(int server) const;
    /// By the name in upper case, what names no account under the empty name; empty as long as no
    /// observation names one.
    [[nodiscard]] const QHash<QString, FactGroup> &accounts() const { return m_accounts; }

private:
    FactGroup &server(int number);

    FactGroup m_all;
    FactGroup m_withoutServer;
    QList<FactGroup> m_servers; ///< in the order of arrival
    QList<int> m_serverAt; ///< by number, place in m_servers plus one
    QHash<QString, FactGroup> m_accounts;
};

/// The place of the newer one of two Yes observations; -1 stands for none.
[[nodiscard]] qsizetype newerOf(const QList<Observation> &all, qsizetype one, qsizetype other);

} // namespace wizard
