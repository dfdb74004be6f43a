#include "wizard/diagnosis/derive_auth.h"

#include "wizard/diagnosis/certificatedates.h"
#include "wizard/diagnosis/conclusion.h"
#include "wizard/diagnosis/moment.h"
#include "wizard/evidence/certificate.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// The current one. Where equally new observations name different ones, nobody knows which it is.
Thumbprint currentThumbprint(const View &whole)
{
    if (whole.truth(Fact::AuthCurrentThumbprint) != Truth::Yes)
        return {};
    const Thumbprint newest = whole.value(Fact::AuthCurrentThumbprint).thumbprint();
    QDateTime latest;
    for (const Observation &observation : whole.of(Fact::AuthCurrentThumbprint)) {
        if (observation.time.isValid() && (!latest.isValid() || observation.time > latest))
            latest = observation.time;
    }
    for (const Observation &observation : whole.of(Fact::AuthCurrentThumbprint)) {
        const bool outdated = observation.time.isValid() && observation.time < latest;
        if (observation.truth == Truth::Yes && !outdated && observation.value.thumbprint() != newest)
            return {};
    }
    return newest;
}

/// What the configuration and a date of the current certificate say together.
QList<Observation> aboutCurrent(const Given &given, Fact fact, Truth truth, Fact date)
{
    if (given.authCertificate.isEmpty() || truth == Truth::Unknown)
        return {};
    const QList<Observation> dates = listOf(given.whole.of(date, given.authCertificate));
    const Instant when = dates.isEmpty() ? Instant() : dates.last().value.instant();
    Observation observation = conclusion(fact, truth,
        fact == Fact::AuthCertificateFresh ? Value(when) : CertificateDate{given.authCertificate, when},
        listOf(given.whole.of(Fact::AuthCurrentThumbprint)) + dates);
    observation.subject.certificate = given.authCertificate;
    return {observation};
}

QList<Observation> notConfigured(const Given &given)
{
    const QList<Observation> configured = listOf(given.whole.of(Fact::AuthCurrentThumbprint));
    if (!given.authCertificate.isEmpty())
        return {conclusion(Fact::AuthNotConfigured, Truth::No, given.authCertificate, configured)};
    if (given.whole.truth(Fact::AuthCurrentThumbprint) == Truth::No)
        return {conclusion(Fact::AuthNotConfigured, Truth::Yes, {}, configured)};
    return {};
}

QList<Observation> expired(const Given &given)
{
    return aboutCurrent(given, Fact::AuthCertificateExpired, given.authExpired, Fact::CertificateNotAfter);
}

/// How long servers may refuse a new certificate: an hour of replication, or their distance from UTC where
/// that is longer (KB 5012779).
Truth isFresh(const Given &given)
{
    const std::chrono::seconds publication = 1h;
    const std::chrono::seconds furthest = 14h;
    std::chrono::seconds window = publication;
    bool offsetKnown = false;
    for (const View &view : given.servers) {
        if (const auto offset = utcOffset(given.evidence, view.subject().server)) {
            offsetKnown = true;
            window = std::max(window, std::chrono::abs(*offset));
        }
    }
    const auto isOlderThan = [&](std::chrono::seconds age) {
        return isBefore(given.evidence, Fact::CertificateNotBefore, given.authCertificate,
            given.now.addSecs(-age.count()));
    };
    const Truth older = isOlderThan(window);
    if (older == Truth::No)
        return Truth::Yes;
    if (offsetKnown)
        return older == Truth::Yes ? Truth::No : Truth::Unknown;
    return isOlderThan(furthest) == Truth::Yes ? Truth::No : Truth::Unknown;
}

QList<Observation> fresh(const Given &given)
{
    if (given.authCertificate.isEmpty())
        return {};
    return aboutCurrent(given, Fact::AuthCertificateFresh, isFresh(given), Fact::CertificateNotBefore);
}

/// Missing means: not in a complete listing of this server, reported as not found, or without its key.
Truth isMissing(const View &view, const Thumbprint &thumbprint)
{
    const Truth present = view.truth(Fact::CertificatePresent, thumbprint);
    if (present == Truth::No || view.truth(Fact::CertificateHasPrivateKey, thumbprint) == Truth::No)
        return Truth::Yes;
    if (present == Truth::Yes)
        return Truth::No;
    return view.truth(Fact::CertificateListComplete) == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

Truth isUsable(const View &view, const Given &given)
{
    const Thumbprint &thumbprint = given.authCertificate;
    const Truth missing = isMissing(view, thumbprint);
    if (given.authExpired == Truth::Yes || missing == Truth::Yes
        || view.truth(Fact::CertificateKeyIsCsp, thumbprint) == Truth::No)
        return Truth::No;
    const bool begun =
        given.authBegun == Truth::Yes && !view.of(Fact::CertificateNotBefore, thumbprint).isEmpty();
    const bool withKey = view.truth(Fact::CertificateHasPrivateKey, thumbprint) == Truth::Yes;
    const bool usable = begun && withKey && given.authExpired == Truth::No && missing == Truth::No;
    return usable ? Truth::Yes : Truth::Unknown;
}

QList<Observation> onServer(const View &view, Fact fact, Truth truth, const Thumbprint &thumbprint)
{
    if (thumbprint.isEmpty() || truth == Truth::Unknown)
        return {};
    QList<Observation> from = listOf(view.of(Fact::CertificatePresent, thumbprint));
    if (from.isEmpty())
        from = listOf(view.of(Fact::CertificateListComplete));
    Observation observation = conclusion(fact, truth, thumbprint, from);
    observation.subject.certificate = thumbprint;
    return {observation};
}

QList<Observation> missing(const View &view, const Given &given)
{
    return onServer(
        view, Fact::AuthCertificateMissing, isMissing(view, given.authCertificate), given.authCertificate);
}

QList<Observation> usable(const View &view, const Given &given)
{
    return onServer(view, Fact::AuthCertificateUsable, isUsable(view, given), given.authCertificate);
}

/// Failures as old as the certificate before the current one say nothing about the current one. What has no
/// time may be new.
QList<Observation> failsSinceRenewal(const Given &given)
{
    const Observations dates = given.whole.of(Fact::CertificateNotBefore, given.authCertificate);
    if (given.authCertificate.isEmpty() || dates.isEmpty())
        return {};
    const auto begin = momentOf(dates.last(), given.evidence);
    if (!begin)
        return {};
    QMap<ServerName, Observation> byServer;
    for (const Fact failure : {Fact::HmacAssert, Fact::CadataCookieFailure}) {
        for (Observation observation : given.whole.of(failure)) {
            if (observation.truth != Truth::Yes)
                continue;
            const bool older = observation.time.isValid() && observation.time < begin->earliest;
            observation.fact = Fact::SignInFailsSinceRenewal;
            observation.truth = older ? Truth::No : Truth::Yes;
            const ServerName server = observation.subject.server;
            if (!older || !byServer.contains(server))
                byServer.insert(server, observation);
        }
    }
    return byServer.values();
}

bool nobodySaysWhichIsCurrent(const Given &given)
{
    return given.authCertificate.isEmpty() && given.whole.truth(Fact::AuthCurrentThumbprint) != Truth::No;
}

/// Without the configuration a certificate is only known by its name, and old ones stay behind after a
/// renewal: the sign counts only where every certificate of that name has expired.
QList<Observation> namedExpired(const Given &given)
{
    if (!nobodySaysWhichIsCurrent(given))
        return {};
    QList<Observation> named;
    QSet<Thumbprint> thumbprints;
    for (const Observation &observation : given.whole.of(Fact::CertificateSubject)) {
        if (observation.value.text().contains(QLatin1StringView(authCertificateName), Qt::CaseInsensitive)) {
            named.append(observation);
            thumbprints.insert(observation.subject.certificate);
        }
    }
    const bool allExpired = std::ranges::all_of(thumbprints, [&](const Thumbprint &thumbprint) {
        return isBefore(given.evidence, Fact::CertificateNotAfter, thumbprint, given.now) == Truth::Yes;
    });
    if (named.isEmpty() || !allExpired)
        return {};
    const Thumbprint thumbprint = named.last().subject.certificate;
    Observation observation = conclusion(Fact::AuthNamedCertificateExpired, Truth::Yes, thumbprint, named);
    observation.subject.certificate = thumbprint;
    return {observation};
}

/// What the directory seems to name is a hint beside the name: it supports a cause and decides none.
QList<Observation> directoryExpired(const Given &given)
{
    const Thumbprint thumbprint = given.whole.value(Fact::AuthThumbprintInDirectory).thumbprint();
    if (thumbprint.isEmpty() || !nobodySaysWhichIsCurrent(given))
        return {};
    const QList<Observation> dates = listOf(given.whole.of(Fact::CertificateNotAfter, thumbprint));
    const Truth past = isBefore(given.evidence, Fact::CertificateNotAfter, thumbprint, given.now);
    if (past == Truth::Unknown)
        return {};
    Observation observation = conclusion(Fact::AuthDirectoryCertificateExpired, past,
        CertificateDate{thumbprint, dates.last().value.instant()},
        listOf(given.whole.of(Fact::AuthThumbprintInDirectory)) + dates);
    observation.subject.certificate = thumbprint;
    return {observation};
}

QList<Observation> directoryMissing(const View &view, const Given &given)
{
    const Thumbprint thumbprint = given.whole.value(Fact::AuthThumbprintInDirectory).thumbprint();
    const Truth truth = isMissing(view, thumbprint);
    if (thumbprint.isEmpty() || truth == Truth::Unknown || !nobodySaysWhichIsCurrent(given))
        return {};
    Observation observation = conclusion(Fact::AuthDirectoryCertificateMissing, truth, thumbprint,
        listOf(given.whole.of(Fact::AuthThumbprintInDirectory)));
    observation.subject.certificate = thumbprint;
    return {observation};
}

} // namespace

void setAuthCertificate(Given &given)
{
    given.authCertificate = currentThumbprint(given.whole);
    if (given.authCertificate.isEmpty())
        return;
    given.authExpired = isBefore(given.evidence, Fact::CertificateNotAfter, given.authCertificate, given.now);
    given.authBegun = isBefore(given.evidence, Fact::CertificateNotBefore, given.authCertificate, given.now);
}

std::vector<Derivation> authDerivations()
{
    using enum Fact;
    const std::vector<Fact> store{CertificatePresent, CertificateListComplete};
    return {
        {.fact = AuthNotConfigured, .inputs = {{AuthCurrentThumbprint}}, .forAll = notConfigured},
        {.fact = AuthCertificateExpired,
            .inputs = {{AuthCurrentThumbprint}, {CertificateNotAfter}},
            .also = {UtcOffsetHours},
            .forAll = expired},
        {.fact = AuthCertificateFresh,
            .inputs = {{AuthCurrentThumbprint}, {CertificateNotBefore}},
            .also = {UtcOffsetHours},
            .forAll = fresh},
        {.fact = AuthCertificateMissing,
            .inputs = {{AuthCurrentThumbprint}, store},
            .also = {CertificateHasPrivateKey},
            .forServer = missing},
        {.fact = AuthCertificateUsable,
            .inputs = {{AuthCurrentThumbprint}, store, {CertificateHasPrivateKey}, {CertificateNotBefore},
                {CertificateNotAfter}},
            .also = {CertificateKeyIsCsp, UtcOffsetHours},
            .forServer = usable},
        {.fact = SignInFailsSinceRenewal,
            .inputs = {{AuthCurrentThumbprint}, {CertificateNotBefore}, {HmacAssert, CadataCookieFailure}},
            .also = {UtcOffsetHours},
            .forAll = failsSinceRenewal},
        {.fact = AuthNamedCertificateExpired,
            .inputs = {{CertificateSubject}, {CertificateNotAfter}},
            .also = {AuthCurrentThumbprint, UtcOffsetHours},
            .forAll = namedExpired,
            .says = Says::Yes},
        {.fact = AuthDirectoryCertificateExpired,
            .inputs = {{AuthThumbprintInDirectory}, {CertificateNotAfter}},
            .also = {AuthCurrentThumbprint, UtcOffsetHours},
            .forAll = directoryExpired},
        {.fact = AuthDirectoryCertificateMissing,
            .inputs = {{AuthThumbprintInDirectory}, store},
            .also = {AuthCurrentThumbprint, CertificateHasPrivateKey},
            .forServer = directoryMissing},
    };
}

} // namespace wizard
