#pragma once

#include "wizard/evidence/agreement.h"

#include <QHash>
#include <QList>

namespace wizard {

/// Observations of one fact that name the same subject, found by value and by certificate.
struct FactGroup {
    QList<qsizetype> places; ///< in the order of arrival
    qsizetype newestYes = -1; ///< place of the newest Yes: dated before undated, then the later one
    Agreement agreement;
    QHash<QString, Agreement> byValue; ///< by the value without case; none for an empty value
    QHash<Thumbprint, QList<qsizetype>> byCertificate;

    void add(const QList<Observation> &all, qsizetype place);
};

/// The observations of one fact. What names no server, or no account, stands under the empty name; names are
/// in upper case.
struct FactIndex {
    FactGroup all;
    QHash<QString, FactGroup> byServer; ///< empty as long as no observation names a server
    QHash<QString, FactGroup> byAccount; ///< empty as long as no observation names an account

    void add(const QList<Observation> &all, qsizetype place);
};

/// The place of the newer one of two Yes observations; -1 stands for none.
[[nodiscard]] qsizetype newerOf(const QList<Observation> &all, qsizetype one, qsizetype other);

} // namespace wizard
