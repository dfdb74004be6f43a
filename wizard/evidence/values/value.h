#pragma once

#include "wizard/evidence/values/build.h"
#include "wizard/evidence/values/instant.h"
#include "wizard/evidence/values/thumbprint.h"
#include "wizard/knowledge/fact.h"

#include <QStringList>

#include <functional>
#include <variant>

namespace wizard {

/// A certificate and one of its dates.
struct CertificateDate {
    Thumbprint certificate;
    Instant date;

    friend bool operator==(const CertificateDate &, const CertificateDate &) = default;
};

/// What HTTP.sys answers with at an endpoint.
struct EndpointCertificate {
    QString endpoint; ///< "10.0.0.1:444", "[::]:444"
    Thumbprint certificate;

    friend bool operator==(const EndpointCertificate &, const EndpointCertificate &) = default;
};

/// What an observation says beside its truth: nothing, a text, or something that can be compared.
class Value {
public:
    Value() = default;
    Value(const QString &text);
    Value(const Thumbprint &thumbprint);
    Value(const Instant &instant);
    Value(const Build &build);
    Value(const QStringList &names);
    Value(const CertificateDate &date);
    Value(const EndpointCertificate &entry);
    /// Reads what text() wrote, by what the fact holds. What is written otherwise stays a text.
    [[nodiscard]] static Value parse(Fact fact, const QString &text);

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(m_held); }
    /// The form of packs, of JSON and of the catalogue's conditions: ISO 8601, upper-case hex, names with
    /// semicolons; never localised.
    [[nodiscard]] QString text() const;
    /// For people: thumbprints short, dates in one style.
    [[nodiscard]] QString readable() const;

    /// The certificate that it names, alone or beside something else; may be empty.
    [[nodiscard]] Thumbprint thumbprint() const;
    /// The moment that it names, alone or beside something else; may be empty.
    [[nodiscard]] Instant instant() const;
    [[nodiscard]] QStringList names() const;
    /// The same with what is free text in it written anew; what can be compared stays as it is.
    [[nodiscard]] Value rewritten(const std::function<QString(const QString &)> &write) const;

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, QString, Thumbprint, Instant, Build, QStringList, CertificateDate,
        EndpointCertificate>
        m_held;
};

} // namespace wizard
