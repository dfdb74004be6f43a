#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/clixml.h"
#include "wizard/evidence/forms/serializationdata.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// Collects what the objects of one file say.
struct Findings {
    const QString &name;
    const CertificateReader &certificates;
    Import import;
    QHash<QString, int> listed; ///< certificates by server

    void add(const ClixmlObject &object, Fact fact, const Subject &subject, const QString &value = {},
        Truth truth = Truth::Yes)
    {
        Observation observation = seen(fact, value, truth);
        observation.subject = subject;
        observation.source = placeOf(name, object.line);
        import.observations.append(observation);
    }
};

QString serverOf(const ClixmlObject &object)
{
    if (const QString identity = object.text(u"Identity"_s); identity.contains(u'\\'))
        return serverName(identity.section(u'\\', 0, 0));
    return serverName(object.text(u"PSComputerName"_s));
}

bool isCertificate(const ClixmlObject &object)
{
    if (object.isA("ExchangeCertificate"_L1) || object.isA("X509Certificate2"_L1))
        return true;
    return object.has(u"Thumbprint"_s)
        && (object.has(u"NotAfter"_s) || object.has(u"HasPrivateKey"_s) || object.has(u"Services"_s)
            || object.has(u"RawData"_s));
}

/// A date with its zone, as CLIXML writes it; one without stays without.
QString dateOf(const QString &text)
{
    const QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        return {};
    if (date.timeSpec() == Qt::LocalTime)
        return date.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return QDateTime::fromSecsSinceEpoch(date.toSecsSinceEpoch(), Qt::UTC).toString(Qt::ISODate);
}

/// What properties say that the certificate itself does not hold, or all there is where RawData was left out.
void addProperties(Findings &findings, const ClixmlObject &object, const Subject &subject, bool read)
{
    if (!read) {
        findings.add(object, Fact::CertificatePresent, subject, subject.certificate);
        if (const QString name = object.text(u"Subject"_s); !name.isEmpty())
            findings.add(object, Fact::CertificateSubject, subject, name);
        if (const QString date = dateOf(object.text(u"NotBefore"_s)); !date.isEmpty())
            findings.add(object, Fact::CertificateNotBefore, subject, date);
        if (const QString date = dateOf(object.text(u"NotAfter"_s)); !date.isEmpty())
            findings.add(object, Fact::CertificateNotAfter, subject, date);
    }
    const QString key = object.text(u"HasPrivateKey"_s);
    if (key == u"true" || key == u"false")
        findings.add(
            object, Fact::CertificateHasPrivateKey, subject, {}, key == u"true" ? Truth::Yes : Truth::No);
    QStringList services;
    if (const QString text = object.text(u"Services"_s); !text.isEmpty())
        services = text == u"None" ? QStringList() : QString(text).remove(u' ').split(u',');
    else if (const auto blob = servicesInSerializationData(
                 QByteArray::fromBase64(object.text(u"SerializationData"_s).toLatin1())))
        services = *blob;
    else
        return;
    findings.add(object, Fact::CertificateServices, subject, services.join(u','),
        services.isEmpty() ? Truth::No : Truth::Yes);
}

void addCertificate(Findings &findings, const ClixmlObject &object)
{
    Subject subject{serverOf(object), normalisedThumbprint(object.text(u"Thumbprint"_s)), {}};
    const QByteArray der = QByteArray::fromBase64(object.text(u"RawData"_s).toLatin1());
    const auto certificate =
        der.isEmpty() || !findings.certificates ? std::nullopt : findings.certificates(der);
    if (certificate) {
        subject.certificate = certificate->thumbprint;
        findings.import.observations +=
            observationsOf(*certificate, subject.server, placeOf(findings.name, object.line));
    } else if (subject.certificate.isEmpty()) {
        findings.import.remarks.append(
            Tr::tr("%1: the certificate could not be read.").arg(placeOf(findings.name, object.line)));
        return;
    }
    addProperties(findings, object, subject, certificate.has_value());
    const bool bare = object.isA("ExchangeCertificate"_L1) && !object.has(u"SerializationData"_s)
        && !object.has(u"Thumbprint"_s) && object.has(u"RawData"_s);
    if (bare)
        findings.add(object, Fact::CertificateDetailsBroken, {subject.server, {}, {}});
    ++findings.listed[subject.server];
}

void addAuthConfig(Findings &findings, const ClixmlObject &object)
{
    constexpr std::pair<QLatin1StringView, Fact> thumbprints[] = {
        {"CurrentCertificateThumbprint"_L1, Fact::AuthCurrentThumbprint},
        {"PreviousCertificateThumbprint"_L1, Fact::AuthPreviousThumbprint},
        {"NextCertificateThumbprint"_L1, Fact::AuthNextThumbprint}};
    findings.add(object, Fact::AuthConfigRead, {});
    for (const auto &[property, fact] : thumbprints) {
        if (!object.has(property))
            continue;
        const QString thumbprint = normalisedThumbprint(object.text(property));
        if (!thumbprint.isEmpty())
            findings.add(object, fact, {}, thumbprint);
        else if (object.properties.value(property).isEmpty())
            findings.add(object, fact, {}, {}, Truth::No);
    }
    const ClixmlValue effective = object.properties.value(u"NextCertificateEffectiveDate"_s);
    if (const QString date = dateOf(effective.text); !date.isEmpty())
        findings.add(object, Fact::AuthNextEffectiveDate, {}, date);
    else if (effective.tag == u"Nil")
        findings.add(object, Fact::AuthNextEffectiveDate, {}, {}, Truth::No);
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &certificates)
{
    const auto objects = readClixml(bytes, name);
    if (!objects)
        return std::unexpected(objects.error());
    Findings findings{name, certificates, {}, {}};
    for (const ClixmlObject &object : *objects) {
        if (isCertificate(object))
            addCertificate(findings, object);
        else if (object.has(u"CurrentCertificateThumbprint"_s))
            addAuthConfig(findings, object);
    }
    ClixmlFile file{*objects, certificates};
    for (const Recognition &recognition : recognise(file, name))
        findings.import.observations += recognition.observations;
    findings.import.remarks += file.remarks;
    // Every server has several certificates; a single one may have been asked for by its thumbprint.
    for (auto server = findings.listed.cbegin(); server != findings.listed.cend(); ++server) {
        if (server.value() > 1)
            findings.add(objects->first(), Fact::CertificateListComplete, {server.key(), {}, {}});
    }
    if (findings.import.observations.isEmpty() && findings.import.remarks.isEmpty())
        findings.import.remarks.append(
            Tr::tr("%1: holds objects, but no certificates, no Auth configuration and no bindings.")
                .arg(name));
    return std::move(findings.import);
}

} // namespace

Importer clixmlImporter()
{
    return {"clixml"_L1, QT_TRANSLATE_NOOP("Importers", "Objects from Export-Clixml"),
        {Fact::CertificatePresent, Fact::CertificateSubject, Fact::CertificateNotBefore,
            Fact::CertificateNotAfter, Fact::CertificateNames, Fact::CertificateHasPrivateKey,
            Fact::CertificateServices, Fact::CertificateDetailsBroken, Fact::CertificateListComplete,
            Fact::AuthConfigRead, Fact::AuthCurrentThumbprint, Fact::AuthPreviousThumbprint,
            Fact::AuthNextThumbprint, Fact::AuthNextEffectiveDate, Fact::BackEndBindingPresent,
            Fact::BackEndBindingHash, Fact::BackEndBindingRestricted},
        looksLikeClixml, readFile};
}

} // namespace wizard
