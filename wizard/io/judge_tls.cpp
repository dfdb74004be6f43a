#include "wizard/io/judgements.h"

#include "wizard/evidence/certificate.h"
#include "wizard/io/opensslcertificate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QString problemText(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return u"expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"not yet valid"_s;
    case QSslError::HostNameMismatch:
        return u"issued for other names"_s;
    case QSslError::SelfSignedCertificate:
        return u"self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"issuer not trusted here"_s;
    default:
        return error.errorString();
    }
}

QString sentenceFor(const Contact &contact, const std::optional<Certificate> &certificate)
{
    QStringList parts{contact.protocol};
    if (certificate) {
        parts.append(certificate->subject.left(80));
        parts.append(u"valid until "_s + certificate->notAfter.date().toString(Qt::ISODate));
    }
    QStringList problems;
    for (const QSslError &error : contact.certificateProblems)
        problems.append(problemText(error));
    problems.removeDuplicates();
    const QString sentence = parts.join(u", "_s);
    return problems.isEmpty() ? sentence : sentence + u"; certificate: "_s + problems.join(u", "_s);
}

bool isOutOfDate(const Certificate &certificate, const QDateTime &now)
{
    return certificate.notAfter < now || certificate.notBefore > now;
}

} // namespace

ProbeReport judgeTls(const TlsFacts &facts, const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    const QString what = contact.describe();
    if (contact.ending == Ending::Closed)
        return {Outcome::Bad, what, {source.observe(facts.completes, Truth::No, what)}};
    if (contact.ending == Ending::Alert || contact.ending == Ending::NotTls
        || contact.ending == Ending::Refused) {
        // Something answers, in a way that a port without a certificate does not: no word on the certificate.
        return {Outcome::Bad, what, {}};
    }
    if (contact.ending != Ending::Reached)
        return {Outcome::Unclear, what, {}};

    const auto certificate = readCertificate(contact.peerCertificate);
    ProbeReport report{Outcome::Good, sentenceFor(contact, certificate), {}};
    report.observations.append(source.observe(facts.completes, Truth::Yes, report.sentence));
    if (!certificate)
        return report;
    report.observations.append(
        source.observe(facts.certificate, Truth::Yes, report.sentence, certificate->thumbprint));
    QList<Observation> details = observationsOf(*certificate, source.server(), source.place());
    for (Observation &observation : details) {
        observation.time = source.now();
        observation.excerpt = report.sentence.left(400);
    }
    report.observations += details;
    if (facts.trustMatters && isOutOfDate(*certificate, source.now()))
        report.outcome = Outcome::Bad;
    return report;
}

} // namespace wizard
