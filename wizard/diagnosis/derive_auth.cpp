#include "wizard/diagnosis/derive_auth.h"

#include "wizard/diagnosis/instant.h"
#include "wizard/diagnosis/view.h"
#include "wizard/evidence/certificate.h"

#include <QMap>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QList<Observation> about(const Evidence &evidence, Fact fact, const QString &thumbprint)
{
    QList<Observation> found;
    for (const Observation &observation : evidence.of(fact)) {
        if (observation.subject.certificate == thumbprint)
            found.append(observation);
    }
    return found;
}

Truth truthAbout(const Evidence &view, Fact fact, const QString &thumbprint)
{
    Evidence narrowed;
    narrowed.add(about(view, fact, thumbprint));
    return narrowed.truth(fact);
}

/// The current one. Where equally new observations name different ones, nobody knows which it is.
QString currentThumbprint(const Evidence &evidence)
{
    const QString newest = evidence.value(Fact::AuthCurrentThumbprint);
    QDateTime latest;
    for (const Observation &observation : evidence.of(Fact::AuthCurrentThumbprint)) {
        if (observation.time.isValid() && (!latest.isValid() || observation.time > latest))
            latest = observation.time;
    }
    for (const Observation &observation : evidence.of(Fact::AuthCurrentThumbprint)) {
        const bool outdated = observation.time.isValid() && observation.time < latest;
        if (observation.truth == Truth::Yes && !outdated && observation.value != newest)
            return {};
    }
    return newest;
}

Observation conclusion(Fact fact, Truth truth, const QString &value, const QList<Observation> &from)
{
    Observation derived;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    QStringList sources;
    for (const Observation &observation : from) {
        if (!sources.contains(observation.source))
            sources.append(observation.source);
    }
    derived.source = sources.join(u"; "_s);
    if (!from.isEmpty()) {
        derived.excerpt = from.last().excerpt.isEmpty() ? from.last().value : from.last().excerpt;
        derived.time = from.last().time;
    }
    return derived;
}

/// A date of a certificate is the same wherever it lies, so any server's listing will do.
Truth isBefore(const Evidence &evidence, Fact date, const QString &thumbprint, const QDateTime &moment)
{
    Truth truth = Truth::Unknown;
    for (const Observation &observation : about(evidence, date, thumbprint)) {
        const auto range = instantRange(observation.value, utcOffset(evidence, observation.subject.server));
        const Truth one = range ? range->isBefore(moment) : Truth::Unknown;
        if (one == Truth::Unknown)
            continue;
        if (truth != Truth::Unknown && truth != one)
            return Truth::Unknown;
        truth = one;
    }
    return truth;
}

/// How long servers may refuse a new certificate: an hour of replication, or their distance from UTC where
/// that is longer (KB 5012779).
Truth isFresh(const Evidence &evidence, const QString &thumbprint, const QDateTime &now)
{
    const std::chrono::seconds publication = 1h;
    const std::chrono::seconds furthest = 14h;
    std::chrono::seconds window = publication;
    bool offsetKnown = false;
    for (const QString &server : judgedServers(evidence)) {
        if (const auto offset = utcOffset(evidence, server)) {
            offsetKnown = true;
            window = std::max(window, std::chrono::abs(*offset));
        }
    }
    const Truth older =
        isBefore(evidence, Fact::CertificateNotBefore, thumbprint, now.addSecs(-window.count()));
    if (older == Truth::No)
        return Truth::Yes;
    if (offsetKnown)
        return older == Truth::Yes ? Truth::No : Truth::Unknown;
    const Truth certainlyOlder =
        isBefore(evidence, Fact::CertificateNotBefore, thumbprint, now.addSecs(-furthest.count()));
    return certainlyOlder == Truth::Yes ? Truth::No : Truth::Unknown;
}

/// Missing means: not in a complete listing of this server, reported as not found, or without its key.
Truth isMissing(const Evidence &view, const QString &thumbprint)
{
    const Truth present = truthAbout(view, Fact::CertificatePresent, thumbprint);
    if (present == Truth::No || truthAbout(view, Fact::CertificateHasPrivateKey, thumbprint) == Truth::No)
        return Truth::Yes;
    if (present == Truth::Yes)
        return Truth::No;
    return view.truth(Fact::CertificateListComplete) == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

Truth isUsable(
    const Evidence &view, const QString &thumbprint, Truth expired, Truth missing, const QDateTime &now)
{
    const Truth csp = truthAbout(view, Fact::CertificateKeyIsCsp, thumbprint);
    if (expired == Truth::Yes || missing == Truth::Yes || csp == Truth::No)
        return Truth::No;
    const bool begun = isBefore(view, Fact::CertificateNotBefore, thumbprint, now) == Truth::Yes;
    const bool withKey = truthAbout(view, Fact::CertificateHasPrivateKey, thumbprint) == Truth::Yes;
    return begun && withKey && expired == Truth::No && missing == Truth::No ? Truth::Yes : Truth::Unknown;
}

void judgeServers(const Evidence &evidence, const QString &thumbprint, Truth expired, const QDateTime &now,
    QList<Observation> &derived)
{
    for (const QString &server : judgedServers(evidence)) {
        const Evidence view = viewOf(evidence, server);
        QList<Observation> from = about(view, Fact::CertificatePresent, thumbprint);
        if (from.isEmpty())
            from = view.of(Fact::CertificateListComplete);
        const Truth missing = isMissing(view, thumbprint);
        const Truth usable = isUsable(view, thumbprint, expired, missing, now);
        for (const auto &[fact, truth] : {std::pair(Fact::AuthCertificateMissing, missing),
                 std::pair(Fact::AuthCertificateUsable, usable)}) {
            if (truth == Truth::Unknown)
                continue;
            Observation observation = conclusion(fact, truth, thumbprint, from);
            observation.subject = {server, thumbprint, {}};
            derived.append(observation);
        }
    }
}

/// Failures as old as the certificate before the current one say nothing about the current one. What has no
/// time may be new.
void judgeFailures(const Evidence &evidence, const QString &thumbprint, QList<Observation> &derived)
{
    const QList<Observation> dates = about(evidence, Fact::CertificateNotBefore, thumbprint);
    const auto begin = dates.isEmpty()
        ? std::nullopt
        : instantRange(dates.last().value, utcOffset(evidence, dates.last().subject.server));
    if (!begin)
        return;
    QMap<QString, Observation> byServer;
    for (const Fact failure : {Fact::HmacAssert, Fact::CadataCookieFailure}) {
        for (Observation observation : evidence.of(failure)) {
            if (observation.truth != Truth::Yes)
                continue;
            const bool older = observation.time.isValid() && observation.time < begin->earliest;
            observation.fact = Fact::SignInFailsSinceRenewal;
            observation.truth = older ? Truth::No : Truth::Yes;
            const QString server = observation.subject.server;
            if (!older || !byServer.contains(server))
                byServer.insert(server, observation);
        }
    }
    derived.append(byServer.values());
}

void judgeCurrent(
    const Evidence &evidence, const QString &thumbprint, const QDateTime &now, QList<Observation> &derived)
{
    const QList<Observation> configured = evidence.of(Fact::AuthCurrentThumbprint);
    const auto add = [&](Fact fact, Truth truth, Fact date) {
        if (truth == Truth::Unknown)
            return;
        const QList<Observation> dates = about(evidence, date, thumbprint);
        const QString when = dates.isEmpty() ? QString() : dates.last().value;
        Observation observation = conclusion(fact, truth,
            fact == Fact::AuthCertificateFresh ? when : thumbprint + u' ' + when, configured + dates);
        observation.subject.certificate = thumbprint;
        derived.append(observation);
    };
    const Truth expired = isBefore(evidence, Fact::CertificateNotAfter, thumbprint, now);
    add(Fact::AuthCertificateExpired, expired, Fact::CertificateNotAfter);
    add(Fact::AuthCertificateFresh, isFresh(evidence, thumbprint, now), Fact::CertificateNotBefore);
    judgeServers(evidence, thumbprint, expired, now, derived);
    judgeFailures(evidence, thumbprint, derived);
}

/// Without the configuration a certificate is only known by its name, and old ones stay behind after a
/// renewal: the sign counts only where every certificate of that name has expired.
void judgeByName(const Evidence &evidence, const QDateTime &now, QList<Observation> &derived)
{
    QList<Observation> named;
    for (const Observation &observation : evidence.of(Fact::CertificateSubject)) {
        if (observation.value.contains(QLatin1StringView(authCertificateName), Qt::CaseInsensitive))
            named.append(observation);
    }
    const bool allExpired =
        !named.isEmpty() && std::ranges::all_of(named, [&](const Observation &observation) {
            return isBefore(evidence, Fact::CertificateNotAfter, observation.subject.certificate, now)
                == Truth::Yes;
        });
    if (!allExpired)
        return;
    Observation observation =
        conclusion(Fact::AuthNamedCertificateExpired, Truth::Yes, named.last().subject.certificate, named);
    observation.subject.certificate = named.last().subject.certificate;
    derived.append(observation);
}

/// What the directory seems to name is a hint beside the name: it supports a cause and decides none.
void judgeByDirectory(const Evidence &evidence, const QDateTime &now, QList<Observation> &derived)
{
    const QList<Observation> named = evidence.of(Fact::AuthThumbprintInDirectory);
    const QString thumbprint = evidence.value(Fact::AuthThumbprintInDirectory);
    if (thumbprint.isEmpty())
        return;
    const QList<Observation> dates = about(evidence, Fact::CertificateNotAfter, thumbprint);
    const Truth expired = isBefore(evidence, Fact::CertificateNotAfter, thumbprint, now);
    if (expired != Truth::Unknown) {
        const QString when = dates.last().value;
        derived.append(conclusion(
            Fact::AuthDirectoryCertificateExpired, expired, thumbprint + u' ' + when, named + dates));
        derived.last().subject.certificate = thumbprint;
    }
    for (const QString &server : judgedServers(evidence)) {
        const Truth missing = isMissing(viewOf(evidence, server), thumbprint);
        if (missing == Truth::Unknown)
            continue;
        derived.append(conclusion(Fact::AuthDirectoryCertificateMissing, missing, thumbprint, named));
        derived.last().subject = {server, thumbprint, {}};
    }
}

} // namespace

QList<Observation> deriveAuthCertificate(const Evidence &evidence, const QDateTime &now)
{
    QList<Observation> derived;
    const QList<Observation> configured = evidence.of(Fact::AuthCurrentThumbprint);
    const Truth isConfigured = evidence.truth(Fact::AuthCurrentThumbprint);
    const QString thumbprint = currentThumbprint(evidence);
    if (isConfigured == Truth::Yes && !thumbprint.isEmpty()) {
        derived.append(conclusion(Fact::AuthNotConfigured, Truth::No, thumbprint, configured));
        judgeCurrent(evidence, thumbprint, now, derived);
    } else if (isConfigured == Truth::No) {
        derived.append(conclusion(Fact::AuthNotConfigured, Truth::Yes, {}, configured));
    } else {
        judgeByName(evidence, now, derived);
        judgeByDirectory(evidence, now, derived);
    }
    return derived;
}

} // namespace wizard
