#include "wizard/evidence/subjects/certificates/from.h"

#include "wizard/evidence/forms/serializationdata.h"
#include "wizard/evidence/forms/textdecoding.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

bool isCertificate(const ClixmlObject &object)
{
    if (object.isA("ExchangeCertificate"_L1) || object.isA("X509Certificate2"_L1))
        return true;
    return object.has(u"Thumbprint"_s)
        && (object.has(u"NotAfter"_s) || object.has(u"HasPrivateKey"_s) || object.has(u"Services"_s)
            || object.has(u"RawData"_s));
}

/// Get-ChildItem names the store; what lies in another one is no certificate of Exchange.
bool isOfOtherStore(const ClixmlObject &object)
{
    const QString store = object.text(u"PSParentPath"_s);
    return !store.isEmpty() && !store.endsWith(u"LocalMachine\\My"_s, Qt::CaseInsensitive);
}

QByteArray bytesOf(const ClixmlObject &object, const QString &property)
{
    return QByteArray::fromBase64(object.text(property).toLatin1());
}

/// What the certificate itself says, or the properties where its bytes were left out.
StoredCertificate readDetails(const ClixmlObject &object, const CertificateReader &reader)
{
    const QByteArray der = bytesOf(object, u"RawData"_s);
    if (const auto read = der.isEmpty() || !reader ? std::nullopt : reader(der))
        return storedCertificate(*read);
    StoredCertificate certificate;
    certificate.thumbprint = Thumbprint::parse(object.text(u"Thumbprint"_s));
    certificate.present = true;
    certificate.subject = object.text(u"Subject"_s);
    certificate.notBefore = Instant::parse(object.text(u"NotBefore"_s));
    certificate.notAfter = Instant::parse(object.text(u"NotAfter"_s));
    return certificate;
}

StoredCertificate certificateOf(const ClixmlObject &object, const CertificateReader &reader)
{
    StoredCertificate certificate = readDetails(object, reader);
    if (certificate.names.isEmpty())
        certificate.names = object.properties.value(u"CertificateDomains"_s).items;
    certificate.server = serverIn(object.text(u"Identity"_s), object.text(u"PSComputerName"_s));
    certificate.line = int(object.line);
    if (const QString key = object.text(u"HasPrivateKey"_s); key == u"true" || key == u"false")
        certificate.hasKey = key == u"true";
    certificate.services = servicesIn(object.text(u"Services"_s));
    if (!certificate.services)
        certificate.services = servicesInSerializationData(bytesOf(object, u"SerializationData"_s));
    certificate.detailsBroken = object.isA("ExchangeCertificate"_L1) && !object.has(u"SerializationData"_s)
        && !object.has(u"Thumbprint"_s) && object.has(u"RawData"_s);
    return certificate;
}

} // namespace

QList<Recognition> certificatesFromClixml(ClixmlFile &file)
{
    QMap<ServerName, Seen<StoredCertificate>> stores;
    bool readable = true;
    for (const ClixmlObject &object : std::as_const(file.objects)) {
        if (!isCertificate(object) || isOfOtherStore(object))
            continue;
        const StoredCertificate certificate = certificateOf(object, file.certificates);
        if (certificate.thumbprint.isEmpty()) {
            readable = false;
            file.remarks.append(Tr::tr("%1: the certificate could not be read.")
                                    .arg(Place::inDocument(file.name, object.line).readable()));
            continue;
        }
        auto &store = stores[certificate.server];
        store.items.append(certificate);
        store.line = store.items.first().line;
    }
    QList<Recognition> recognitions;
    for (auto &store : stores) {
        // Every server has several certificates; a single one may have been asked for by its thumbprint.
        store.whole = readable && store.items.size() > 1;
        recognitions += observe(store);
    }
    return recognitions;
}

} // namespace wizard
