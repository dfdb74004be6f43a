#include "wizard/io/opensslcertificate.h"

#include "tests/support/paths.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

// Self-issued, subject with a comma and a letter outside ASCII, names of several kinds.
QByteArray sample()
{
    return QByteArray::fromBase64(
        "MIIB7TCCAZOgAwIBAgIUasRMjFQxQGh1qJQQV11W7HxznTAwCgYIKoZIzj0EAwIwLzEWMBQGA1UECgwNQ29udG9zby"
        "wgTHRkLjEVMBMGA1UEAwwMWsO8cmljaCBFWDAxMB4XDTI2MTEyMTE0MjUwOFoXDTI2MTEyMjE0MjUwOFowLzEWMBQG"
        "A1UECgwNQ29udG9zbywgTHRkLjEVMBMGA1UEAwwMWsO8cmljaCBFWDAxMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQg"
        "AEFxfRUNUY+x8NjIXYhCWBMSUjQgiCFgXJXR4WId0Her/drsr45zdoKH9V1JEjOWxmhGYJGz+mWse/wXvnjqsSMKOB"
        "jDCBiTAdBgNVHQ4EFgQUf9G6wzW1TjDyhj4qxPsbsN0hprYwHwYDVR0jBBgwFoAUf9G6wzW1TjDyhj4qxPsbsN0hpr"
        "YwDwYDVR0TAQH/BAUwAwEB/zA2BgNVHREELzAtggRFWDAxghBleDAxLmNvbnRvc28uY29thwTAAAIBgQ1hQGNvbnRv"
        "c28uY29tMAoGCCqGSM49BAMCA0gAMEUCIBxUsiq1Ua6IgMQ1tVmunjWkK2dBH0uib1XQrmxNQO/OAiEA4gpFt24pqd"
        "GxE9BZR4A4UGpFBziggEW5tHZ09kMrrIc=");
}

} // namespace

class TestOpenSslCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatACertificateSays()
    {
        const auto read = readCertificate(sample());
        QVERIFY(read);
        QCOMPARE(read->thumbprint.text(), u"00EC947A3BBD914F572F576F18C7D917E9F93CCE"_s);
        QCOMPARE(read->subject, u"CN=Z\u00fcrich EX01,O=Contoso\\, Ltd."_s);
        QCOMPARE(read->issuer, read->subject);
        QVERIFY(read->selfIssued);
        QCOMPARE(read->notBefore, QDateTime::fromString(u"2026-11-21T14:25:08Z"_s, Qt::ISODate));
        QCOMPARE(read->notAfter, read->notBefore.addDays(1));
        QCOMPARE(read->notAfter.timeSpec(), Qt::UTC);
        QCOMPARE(read->names, (QStringList{u"EX01"_s, u"ex01.contoso.com"_s}));
    }

    void refusesWhatIsNotExactlyOneCertificate_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("-----BEGIN CERTIFICATE-----");
        QTest::newRow("cut") << sample().chopped(1);
        QTest::newRow("half") << sample().left(sample().size() / 2);
        QTest::newRow("bytes after the end") << sample() + 'x';
        QTest::newRow("length runs away") << QByteArray::fromHex("3084ffffffff0000");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void refusesWhatIsNotExactlyOneCertificate()
    {
        QFETCH(QByteArray, der);
        QVERIFY(!readCertificate(der));
    }

    void survivesEverySingleWrongByte()
    {
        const QByteArray good = sample();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(~bad[i]);
            if (const auto read = readCertificate(bad))
                QVERIFY(read->thumbprint != readCertificate(good)->thumbprint);
        }
    }

    void readsTheExportedAuthCertificate()
    {
        static const QRegularExpression rawData(u"<BA N=\"RawData\">([^<]+)</BA>"_s);
        static const QRegularExpression current(u"N=\"CurrentCertificateThumbprint\">([0-9A-F]{40})<"_s);
        const auto text = [](const QString &name) {
            return QString::fromUtf8(support::readAll(support::evidenceFile(name)));
        };
        const auto match = rawData.match(text(u"certificates.xml"_s));
        const auto read = readCertificate(QByteArray::fromBase64(match.captured(1).toLatin1()));
        QVERIFY(read);
        QCOMPARE(read->thumbprint.text(), current.match(text(u"auth.xml"_s)).captured(1));
        QCOMPARE(read->subject, u"CN="_s + QLatin1StringView(authCertificateName));
        QCOMPARE(read->notAfter, QDateTime::fromString(u"2025-03-07T08:30:00Z"_s, Qt::ISODate));
        QVERIFY(read->names.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenSslCertificate)
#include "tst_opensslcertificate.moc"
