#include "wizard/io/judgements.h"

#include "wizard/evidence/certificate.h"
#include "wizard/io/opensslcertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype keyLimit = 16;

QList<Certificate> signingKeys(const QByteArray &json)
{
    QList<Certificate> found;
    const QJsonArray keys = QJsonDocument::fromJson(json).object().value("keys"_L1).toArray();
    for (const QJsonValue &key : keys) {
        if (key["usage"_L1].toString() != "signing"_L1 || found.size() == keyLimit)
            continue;
        const QByteArray der = QByteArray::fromBase64(key["keyvalue"_L1]["value"_L1].toString().toLatin1());
        if (const auto certificate = readCertificate(der))
            found.append(*certificate);
    }
    return found;
}

bool describesKey(Fact fact)
{
    return fact == Fact::CertificateSubject || fact == Fact::CertificateNotBefore
        || fact == Fact::CertificateNotAfter;
}

} // namespace

ProbeReport judgeAuthMetadata(const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    ProbeReport report{Outcome::Unclear, contact.describe(), {}};
    if (!contact.hasResponse() || contact.response.status != 200)
        return report;

    // Exchange leaves expired keys out and remembers the document for hours: a good key tells, its absence
    // does not.
    const QList<Certificate> keys = signingKeys(contact.response.body);
    report.sentence = keys.isEmpty() ? u"no key published"_s : u"no published key is in date"_s;
    for (const Certificate &key : keys) {
        const QString excerpt = u"%1, %2, %3 to %4"_s.arg(key.thumbprint.text(), key.subject.left(100),
            key.notBefore.toString(Qt::ISODate), key.notAfter.toString(Qt::ISODate));
        for (Observation observation : observationsOf(key, source.server(), source.place())) {
            observation.time = source.now();
            observation.excerpt = excerpt;
            if (describesKey(observation.fact))
                report.observations.append(observation);
        }
        if (report.outcome == Outcome::Good || key.notBefore > source.now() || key.notAfter < source.now())
            continue;
        report.outcome = Outcome::Good;
        report.sentence = u"key valid until "_s + key.notAfter.date().toString(Qt::ISODate);
        report.observations.append(source.observe(Fact::AuthMetadataShowsValidKey, Truth::Yes, excerpt));
    }
    return report;
}

} // namespace wizard
