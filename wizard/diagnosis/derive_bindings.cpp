#include "wizard/diagnosis/derive_bindings.h"

#include "wizard/diagnosis/instant.h"
#include "wizard/diagnosis/view.h"
#include "wizard/evidence/certificate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Observation conclusion(Fact fact, Truth truth, const QString &value, const Observation &from)
{
    Observation derived = from;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    derived.subject = {from.subject.server, {}, {}};
    return derived;
}

/// The first of these facts that names a certificate; what a port presents comes before what is configured.
QString boundCertificate(const Evidence &view, std::initializer_list<Fact> facts)
{
    for (const Fact fact : facts) {
        if (const QString thumbprint = normalisedThumbprint(view.value(fact)); !thumbprint.isEmpty())
            return thumbprint;
    }
    return {};
}

/// A certificate's dates are the same wherever they were read.
void addExpiry(QList<Observation> &derived, const Evidence &evidence, const QString &server,
    const QString &thumbprint, Fact fact, const QDateTime &now)
{
    for (const Observation &observation : evidence.of(Fact::CertificateNotAfter)) {
        if (thumbprint.isEmpty() || observation.subject.certificate != thumbprint)
            continue;
        const auto range = instantRange(observation.value, utcOffset(evidence, observation.subject.server));
        const Truth past = range ? range->isBefore(now) : Truth::Unknown;
        if (past == Truth::Unknown)
            continue;
        Observation expiry = conclusion(fact, past, observation.value, observation);
        expiry.subject.server = server;
        derived.append(expiry);
        return;
    }
}

/// A bound certificate without its key. What a port presents has a key, so only configured hashes count.
void addMissingKey(QList<Observation> &derived, const Evidence &view, const QString &server)
{
    static constexpr std::pair<Fact, Fact> bindings[] = {{Fact::HttpSysEntry443, Fact::Tls443Completes},
        {Fact::HttpSysEntry444, Fact::Tls444Completes}, {Fact::BackEndBindingHash, Fact::Tls444Completes}};
    for (const auto &[fact, handshake] : bindings) {
        if (view.truth(handshake) == Truth::Yes) // the listing is older or of another machine
            continue;
        const QString thumbprint = normalisedThumbprint(view.value(fact));
        for (const Observation &observation : view.of(Fact::CertificateHasPrivateKey)) {
            if (thumbprint.isEmpty() || observation.subject.certificate != thumbprint
                || observation.truth != Truth::No)
                continue;
            Observation missing =
                conclusion(Fact::BoundCertificateKeyMissing, Truth::Yes, thumbprint, observation);
            missing.subject.server = server;
            derived.append(missing);
            return;
        }
    }
}

/// Whether the servers that were looked at agree in a value; with one server there is nothing to compare.
void addDifference(QList<Observation> &derived, const Evidence &evidence, Fact fact, Fact result)
{
    QSet<QString> values;
    QSet<QString> servers;
    Observation last;
    for (const Observation &observation : evidence.of(fact)) {
        if (observation.truth != Truth::Yes || observation.subject.server.isEmpty())
            continue;
        values.insert(observation.value.toUpper());
        servers.insert(observation.subject.server.toUpper());
        last = observation;
    }
    if (servers.size() < 2)
        return;
    Observation difference = conclusion(result, values.size() > 1 ? Truth::Yes : Truth::No, {}, last);
    difference.subject = {};
    derived.append(difference);
}

} // namespace

QList<Observation> deriveBindings(const Evidence &evidence, const QDateTime &now)
{
    QList<Observation> derived;
    for (const QString &server : judgedServers(evidence)) {
        const Evidence view = viewOf(evidence, server);
        addExpiry(derived, evidence, server,
            boundCertificate(view, {Fact::Certificate443, Fact::HttpSysEntry443}),
            Fact::FrontEndCertificateExpired, now);
        addExpiry(derived, evidence, server,
            boundCertificate(view, {Fact::Certificate444, Fact::HttpSysEntry444, Fact::BackEndBindingHash}),
            Fact::BackEndCertificateExpired, now);
        addMissingKey(derived, view, server);
    }
    addDifference(derived, evidence, Fact::Certificate443, Fact::FrontEndCertificatesDiffer);
    addDifference(derived, evidence, Fact::ServerBuild, Fact::ServerBuildsDiffer);
    return derived;
}

} // namespace wizard
