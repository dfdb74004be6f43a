#include "wizard/evidence/subjects/certificates/from.h"

#include "wizard/evidence/forms/healthcheckerreport.h"
#include "wizard/evidence/forms/serializationdata.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype mostCertificates = 500;
constexpr qsizetype longestBytes = 200'000;

/// In base 64; a report that went through JSON lists the bytes as numbers.
QByteArray bytesOf(const ReportValue &written)
{
    if (!written.text().isEmpty())
        return QByteArray::fromBase64(written.text().left(longestBytes).toLatin1());
    QByteArray bytes;
    for (const ReportValue &one : written.items().mid(0, mostCertificates)) {
        bool isByte = false;
        const uint byte = one.text().toUInt(&isByte);
        if (!isByte || byte > 0xff)
            return {};
        bytes.append(char(byte));
    }
    return bytes;
}

/// Without the data of the shell, services and key are not known. That it is missing is no sign of a shell
/// that could not verify it: HealthChecker makes such objects anew from their bytes, and does so on computers
/// without Exchange as well.
std::optional<StoredCertificate> certificateOf(const HealthCheckerReport &report, const ReportValue &written)
{
    const QByteArray der = bytesOf(written["RawData"_L1]);
    const auto read = der.isEmpty() || !report.certificates() ? std::nullopt : report.certificates()(der);
    if (!read)
        return std::nullopt;
    StoredCertificate certificate = storedCertificate(*read);
    certificate.services = servicesInSerializationData(bytesOf(written["SerializationData"_L1]));
    return certificate;
}

/// What HealthChecker made of a certificate. Its days are counted from when the report was made and cut off
/// towards zero, so that the end is known to the day.
std::optional<StoredCertificate> summaryOf(const HealthCheckerReport &report, const ReportValue &written)
{
    StoredCertificate certificate;
    certificate.thumbprint = Thumbprint::parse(written["Thumbprint"_L1].text());
    if (certificate.thumbprint.isEmpty())
        return std::nullopt;
    certificate.present = true;
    certificate.subject = written["Subject"_L1].text().left(1000);
    for (const ReportValue &name : written["Namespaces"_L1].items())
        certificate.names.append(name.text().left(255));
    certificate.names.removeAll(QString());
    bool isNumber = false;
    const int days = written["LifetimeInDays"_L1].text().toInt(&isNumber);
    if (isNumber && days != 0 && report.made().isValid()) {
        const QDateTime middle = report.made().addDays(days).addSecs((days > 0 ? 12 : -12) * 60 * 60);
        certificate.notAfter =
            Instant(middle.date(), middle.time()); // without a zone: half a day more or less
    }
    return certificate;
}

} // namespace

QList<Recognition> certificatesFromHealthChecker(HealthCheckerReport &report)
{
    ReportValue written = report.at("ExchangeInformation.ExchangeCertificateInformation.Certificates"_L1);
    auto read = certificateOf;
    if (!written.isKnown()) {
        written = report.at("ExchangeInformation.ExchangeCertificateInformation.CustomCertificates"_L1);
        read = summaryOf;
    }
    Seen<StoredCertificate> store;
    store.whole = report.isWhole(written) && written.items().size() <= mostCertificates;
    for (const ReportValue &one : written.items().mid(0, mostCertificates)) {
        auto certificate = read(report, one);
        store.whole = store.whole && certificate;
        if (!certificate) {
            report.remark(Tr::tr("a certificate could not be read"));
            continue;
        }
        certificate->server = report.server();
        store.items.append(*certificate);
    }
    store.whole = store.whole && !store.items.isEmpty();
    return report.completed(observe(store));
}

} // namespace wizard
