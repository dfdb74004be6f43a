#include "wizard/diagnosis/derive_bindings.h"

#include "wizard/diagnosis/conclusion.h"
#include "wizard/diagnosis/moment.h"

#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// The first of these facts that names a certificate; what a port presents comes before what is configured.
Thumbprint boundCertificate(const View &view, std::initializer_list<Fact> facts)
{
    for (const Fact fact : facts) {
        if (const Thumbprint thumbprint = view.value(fact).thumbprint(); !thumbprint.isEmpty())
            return thumbprint;
    }
    return {};
}

/// The first of a certificate's dates that settles it. They are the same wherever they were read.
std::optional<Observation> expiryOf(const Given &given, const Thumbprint &thumbprint, Fact fact)
{
    for (const Observation &observation : given.whole.of(Fact::CertificateNotAfter, thumbprint)) {
        const Truth past = isBefore(observation, given.evidence, given.now);
        if (past != Truth::Unknown)
            return conclusion(fact, past, observation.value, observation);
    }
    return std::nullopt;
}

QList<Observation> expiry(const Given &given, Fact fact, std::initializer_list<Fact> bound)
{
    QSet<Thumbprint> unsettled; // not looked through again for each server that shares it
    QList<Observation> derived;
    derived.reserve(qsizetype(given.servers.size()));
    for (const View &view : given.servers) {
        const Thumbprint thumbprint = boundCertificate(view, bound);
        if (thumbprint.isEmpty() || unsettled.contains(thumbprint))
            continue;
        if (std::optional<Observation> one = expiryOf(given, thumbprint, fact)) {
            one->subject.server = view.subject().server;
            derived.append(*std::move(one));
        } else {
            unsettled.insert(thumbprint);
        }
    }
    return derived;
}

QList<Observation> frontEndExpired(const Given &given)
{
    return expiry(given, Fact::FrontEndCertificateExpired, {Fact::Certificate443, Fact::HttpSysEntry443});
}

QList<Observation> backEndExpired(const Given &given)
{
    return expiry(given, Fact::BackEndCertificateExpired,
        {Fact::Certificate444, Fact::HttpSysEntry444, Fact::BackEndBindingHash});
}

/// A bound certificate without its key. What a port presents has a key, so only configured hashes count.
QList<Observation> keyMissing(const View &view, const Given &)
{
    static constexpr std::pair<Fact, Fact> bindings[] = {{Fact::HttpSysEntry443, Fact::Tls443Completes},
        {Fact::HttpSysEntry444, Fact::Tls444Completes}, {Fact::BackEndBindingHash, Fact::Tls444Completes}};
    for (const auto &[fact, handshake] : bindings) {
        if (view.truth(handshake) == Truth::Yes) // the listing is older or of another machine
            continue;
        const Thumbprint thumbprint = view.value(fact).thumbprint();
        if (!thumbprint.isEmpty() && view.truth(Fact::CertificateHasPrivateKey, thumbprint) == Truth::No)
            return {conclusion(Fact::BoundCertificateKeyMissing, Truth::Yes, thumbprint,
                listOf(view.of(Fact::CertificateHasPrivateKey, thumbprint)))};
    }
    return {};
}

/// Whether a hash is among the certificates of a server: Unknown while the store was not listed as a whole.
Truth inStore(const View &view, const Thumbprint &thumbprint)
{
    if (!view.of(Fact::CertificatePresent, thumbprint).isEmpty())
        return view.truth(Fact::CertificatePresent, thumbprint);
    return view.truth(Fact::CertificateListComplete) == Truth::Yes ? Truth::No : Truth::Unknown;
}

/// The hashes that a port has now: later listings replace earlier ones.
QList<Observation> currentHashes(const View &view, Fact hash)
{
    QDateTime latest;
    for (const Observation &observation : view.of(hash)) {
        if (observation.time.isValid() && (!latest.isValid() || observation.time > latest))
            latest = observation.time;
    }
    QList<Observation> current;
    for (const Observation &observation : view.of(hash)) {
        const bool outdated = observation.time.isValid() && observation.time < latest;
        if (observation.truth == Truth::Yes && !outdated)
            current.append(observation);
    }
    return current;
}

/// Several more specific entries hold side by side, and one bad one breaks its address. Of the one entry for
/// every address two listings that differ contradict each other.
template <Fact hash, Fact result>
QList<Observation> comparedWithStore(const View &view, const Given &)
{
    if (view.truth(hash) != Truth::Yes)
        return {};
    std::array<QList<Observation>, 2> found; // not in the store, in the store
    for (const Observation &observation : currentHashes(view, hash)) {
        const Thumbprint thumbprint = observation.value.thumbprint();
        const Truth truth = thumbprint.isEmpty() ? Truth::Unknown : inStore(view, thumbprint);
        QList<Observation> &same = found[truth == Truth::Yes ? 1 : 0];
        if (truth == Truth::Unknown || !same.isEmpty())
            continue;
        same.append(conclusion(result, truth, observation.value, observation));
        same.last().subject.certificate = thumbprint;
    }
    if (hash == Fact::HttpSysSpecificEntry444 && !found[0].isEmpty())
        return found[0];
    return found[0] + found[1];
}

/// Whether the servers that were looked at agree in a value; with one server there is nothing to compare.
QList<Observation> difference(const Given &given, Fact fact, Fact result)
{
    QSet<QString> values;
    bool several = false;
    const Observations seen = given.whole.of(fact);
    const Observation *last = nullptr;
    for (const Observation &observation : seen) {
        if (observation.truth != Truth::Yes || observation.subject.server.isEmpty())
            continue;
        if (!last || last->value != observation.value)
            values.insert(observation.value.text().toUpper());
        several = several || (last && last->subject.server != observation.subject.server);
        last = &observation;
    }
    if (!several)
        return {};
    return {conclusion(result, values.size() > 1 ? Truth::Yes : Truth::No, {}, *last)};
}

QList<Observation> certificatesDiffer(const Given &given)
{
    return difference(given, Fact::Certificate443, Fact::FrontEndCertificatesDiffer);
}

QList<Observation> buildsDiffer(const Given &given)
{
    return difference(given, Fact::ServerBuild, Fact::ServerBuildsDiffer);
}

} // namespace

std::vector<Derivation> bindingDerivations()
{
    using enum Fact;
    const std::vector<Fact> store{CertificatePresent, CertificateListComplete};
    return {
        {.fact = FrontEndCertificateExpired,
            .inputs = {{HttpSysEntry443, Certificate443}, {CertificateNotAfter}},
            .also = {UtcOffsetHours},
            .forAll = frontEndExpired},
        {.fact = BackEndCertificateExpired,
            .inputs = {{HttpSysEntry444, Certificate444, BackEndBindingHash}, {CertificateNotAfter}},
            .also = {UtcOffsetHours},
            .forAll = backEndExpired},
        {.fact = BoundCertificateKeyMissing,
            .inputs = {{HttpSysEntry443, HttpSysEntry444, BackEndBindingHash}, {CertificateHasPrivateKey}},
            .also = {Tls443Completes, Tls444Completes},
            .forServer = keyMissing,
            .says = Says::Yes},
        {.fact = BackEndHashInStore,
            .inputs = {{BackEndBindingHash}, store},
            .forServer = comparedWithStore<BackEndBindingHash, BackEndHashInStore>},
        {.fact = HttpSysHash443InStore,
            .inputs = {{HttpSysEntry443}, store},
            .forServer = comparedWithStore<HttpSysEntry443, HttpSysHash443InStore>},
        {.fact = HttpSysHash444InStore,
            .inputs = {{HttpSysEntry444}, store},
            .forServer = comparedWithStore<HttpSysEntry444, HttpSysHash444InStore>},
        {.fact = HttpSysSpecificHash444InStore,
            .inputs = {{HttpSysSpecificEntry444}, store},
            .forServer = comparedWithStore<HttpSysSpecificEntry444, HttpSysSpecificHash444InStore>},
        {.fact = FrontEndCertificatesDiffer, .inputs = {{Certificate443}}, .forAll = certificatesDiffer},
        {.fact = ServerBuildsDiffer, .inputs = {{ServerBuild}}, .forAll = buildsDiffer},
    };
}

} // namespace wizard
