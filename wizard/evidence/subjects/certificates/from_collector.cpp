#include "wizard/evidence/subjects/certificates/from.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

Instant dateOf(CollectorFile &file, const QJsonObject &object, QLatin1StringView key)
{
    if (const Instant date = Instant::parse(file.text(object, key)); date.hasZone())
        return date;
    file.remark(Tr::tr("certificate %1: “%2” is no date").arg(file.text(object, "thumbprint"_L1), key));
    return {};
}

std::optional<bool> known(Truth truth)
{
    return truth == Truth::Unknown ? std::nullopt : std::optional(truth == Truth::Yes);
}

StoredCertificate certificateOf(CollectorFile &file, const QJsonObject &object)
{
    StoredCertificate certificate;
    certificate.server = file.server();
    certificate.thumbprint = Thumbprint::parse(file.text(object, "thumbprint"_L1));
    certificate.present = true;
    certificate.subject = file.text(object, "subject"_L1);
    certificate.notBefore = dateOf(file, object, "notBefore"_L1);
    certificate.notAfter = dateOf(file, object, "notAfter"_L1);
    certificate.names = file.texts(object, "names"_L1).value_or(QStringList());
    // A key that could not be opened may be missing or only forbidden to the person who ran the collector.
    if (file.text(object, "keyError"_L1).isEmpty())
        certificate.hasKey = known(file.truth(object, "hasPrivateKey"_L1));
    const QString kind = file.text(object, "keyKind"_L1);
    if ((kind == u"CSP" || kind == u"CNG") && object[u"keyProvider"].isString()) {
        certificate.keyIsCsp = kind == u"CSP";
        certificate.keyProvider = file.text(object, "keyProvider"_L1);
    }
    certificate.excerpt = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(400);
    return certificate;
}

} // namespace

QList<Recognition> certificatesFromCollector(CollectorFile &file)
{
    const auto data = file.part("certificates"_L1);
    if (!data || !(*data)[u"certificates"].isArray())
        return {};
    Seen<StoredCertificate> store;
    store.whole = file.isWhole(*data, "certificates"_L1) && file.truth(*data, "complete"_L1) == Truth::Yes;
    for (const QJsonObject &object : file.objects(*data, "certificates"_L1)) {
        store.items.append(certificateOf(file, object));
        if (store.items.last().thumbprint.isEmpty()) {
            file.remark(Tr::tr("a certificate has no thumbprint"));
            store.items.removeLast();
            store.whole = false;
        }
    }
    return file.completed(observe(store));
}

} // namespace wizard
