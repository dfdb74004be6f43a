#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/certificate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// "15.02.0986.005" and "15.2.986.5" are one version; empty where it is none.
QString version(const QString &text)
{
    static const QRegularExpression four(u"^(\\d{1,3})\\.(\\d{1,5})\\.(\\d{1,6})\\.(\\d{1,6})$"_s);
    const auto match = four.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QStringList parts;
    for (int i = 1; i <= 4; ++i)
        parts.append(QString::number(match.captured(i).toInt()));
    return parts.join(u'.');
}

void readCertificate(CollectorFile &report, const QJsonObject &object)
{
    const QString thumbprint = normalisedThumbprint(report.text(object, "thumbprint"_L1));
    if (thumbprint.isEmpty()) {
        report.remark(Tr::tr("a certificate has no thumbprint"));
        return;
    }
    const Subject subject{report.server(), thumbprint, {}};
    const QString excerpt = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    report.add(Fact::CertificatePresent, Truth::Yes, thumbprint, subject, excerpt);
    if (const QString name = report.text(object, "subject"_L1); !name.isEmpty())
        report.add(Fact::CertificateSubject, Truth::Yes, name, subject, excerpt);
    for (const auto &[key, fact] : {std::pair("notBefore"_L1, Fact::CertificateNotBefore),
             std::pair("notAfter"_L1, Fact::CertificateNotAfter)}) {
        const QDateTime date = QDateTime::fromString(report.text(object, key), Qt::ISODate);
        if (date.isValid() && date.timeSpec() != Qt::LocalTime)
            report.add(fact, Truth::Yes, date.toUTC().toString(Qt::ISODate), subject, excerpt);
        else
            report.remark(Tr::tr("certificate %1: “%2” is no date").arg(thumbprint, key));
    }
    if (const auto names = report.texts(object, "names"_L1); names && !names->isEmpty())
        report.add(Fact::CertificateNames, Truth::Yes, names->join(u' '), subject, excerpt);
    // A key that could not be opened may be missing or only forbidden to the person who ran the collector.
    if (report.text(object, "keyError"_L1).isEmpty())
        report.add(
            Fact::CertificateHasPrivateKey, report.truth(object, "hasPrivateKey"_L1), {}, subject, excerpt);
    const QString kind = report.text(object, "keyKind"_L1);
    if ((kind == u"CSP" || kind == u"CNG") && object[u"keyProvider"].isString())
        report.add(Fact::CertificateKeyIsCsp, kind == u"CSP" ? Truth::Yes : Truth::No,
            report.text(object, "keyProvider"_L1), subject, excerpt);
}

} // namespace

void readServer(CollectorFile &report)
{
    const auto data = report.part("server"_L1);
    if (!data)
        return;
    const QJsonValue minutes = (*data)[u"utcOffsetMinutes"];
    if (minutes.isDouble() && std::abs(minutes.toDouble()) <= 14 * 60)
        report.add(Fact::UtcOffsetHours, Truth::Yes, QString::number(minutes.toDouble() / 60));
    else if (!minutes.isNull())
        report.remark(Tr::tr("“%1” is no offset from UTC").arg(minutes.toVariant().toString().left(40)));
    if (report.truth(*data, "elevated"_L1) == Truth::No)
        report.remark(
            Tr::tr("the collector ran without administrator rights, so keys, bindings and groups may be "
                   "missing; run it again elevated"));
}

void readVersions(CollectorFile &report)
{
    const auto data = report.part("versions"_L1);
    if (!data)
        return;
    const QString setup = version(report.text(*data, "ExSetup.exe"_L1));
    const QString common = version(report.text(*data, "Microsoft.Exchange.Common.dll"_L1));
    if (!setup.isEmpty())
        report.add(Fact::ServerBuild, Truth::Yes, setup);
    if (!setup.isEmpty() && !common.isEmpty())
        report.add(Fact::ExchangeFilesMatchBuild, setup == common ? Truth::Yes : Truth::No,
            u"%1, %2"_s.arg(setup, common));
}

void readCertificates(CollectorFile &report)
{
    const auto data = report.part("certificates"_L1);
    if (!data || !(*data)[u"certificates"].isArray())
        return;
    const auto certificates = report.objects(*data, "certificates"_L1);
    for (const QJsonObject &certificate : certificates)
        readCertificate(report, certificate);
    const bool whole = certificates.size() == (*data)[u"certificates"].toArray().size();
    if (whole && report.truth(*data, "complete"_L1) == Truth::Yes)
        report.add(Fact::CertificateListComplete, Truth::Yes);
}

} // namespace wizard
