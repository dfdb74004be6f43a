#include "wizard/evidence/subjects/certificates/certificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Truth truthOf(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

QList<Observation> observationsOf(const StoredCertificate &certificate)
{
    QList<Observation> observations;
    const auto add = [&](Fact fact, const Value &value, Truth truth = Truth::Yes) {
        Observation observation = seen(fact, value, truth);
        observation.subject = {certificate.server, certificate.thumbprint, {}};
        observation.excerpt = certificate.excerpt;
        observations.append(observation);
    };
    if (certificate.present && !certificate.thumbprint.isEmpty())
        add(Fact::CertificatePresent, certificate.thumbprint, truthOf(*certificate.present));
    for (const auto &[fact, value] : {std::pair(Fact::CertificateSubject, Value(certificate.subject)),
             std::pair(Fact::CertificateNotBefore, Value(certificate.notBefore)),
             std::pair(Fact::CertificateNotAfter, Value(certificate.notAfter)),
             std::pair(Fact::CertificateNames, Value(certificate.names.join(u' ')))}) {
        if (value.isEmpty())
            continue;
        add(fact, value);
        if (fact == Fact::CertificateNotAfter)
            observations.last().time = certificate.printed;
    }
    if (certificate.hasKey)
        add(Fact::CertificateHasPrivateKey, {}, truthOf(*certificate.hasKey));
    if (certificate.keyIsCsp)
        add(Fact::CertificateKeyIsCsp, certificate.keyProvider, truthOf(*certificate.keyIsCsp));
    if (certificate.services)
        add(Fact::CertificateServices, certificate.services->join(u','),
            truthOf(!certificate.services->isEmpty()));
    return observations;
}

QString nameOf(const StoredCertificate &certificate)
{
    if (certificate.present == false)
        return u"Certificate not found: %1"_s.arg(certificate.thumbprint.text());
    const bool onlyKey = certificate.thumbprint.isEmpty() && certificate.keyIsCsp;
    return onlyKey ? certificate.keyProvider
                   : u"Certificate %1"_s.arg(certificate.thumbprint.text()).trimmed();
}

Recognition aboutStore(Fact fact, const QString &what, const ServerName &server, int line)
{
    Observation observation = seen(fact);
    observation.subject.server = server;
    return found(what, line, {observation});
}

} // namespace

QList<Recognition> observe(const Seen<StoredCertificate> &certificates)
{
    QList<Recognition> recognitions;
    for (const StoredCertificate &certificate : certificates.items) {
        if (const auto observations = observationsOf(certificate); !observations.isEmpty())
            recognitions.append(found(nameOf(certificate), certificate.line, observations));
    }
    const auto server = certificates.items.isEmpty() ? ServerName() : certificates.items.first().server;
    const auto broken = std::ranges::find_if(certificates.items, &StoredCertificate::detailsBroken);
    if (broken != certificates.items.end())
        recognitions.append(aboutStore(
            Fact::CertificateDetailsBroken, u"Certificates without details"_s, server, broken->line));
    const bool allNamed = std::ranges::none_of(certificates.items,
        [](const StoredCertificate &certificate) { return certificate.thumbprint.isEmpty(); });
    if (certificates.whole && allNamed)
        recognitions.append(aboutStore(
            Fact::CertificateListComplete, u"Certificates, whole list"_s, server, certificates.line));
    return recognitions;
}

Recognition observeBlankList(const ServerName &server, int line)
{
    return aboutStore(Fact::ShellAuthCertificateListedBlank, u"Get-ExchangeCertificate"_s, server, line);
}

} // namespace wizard
