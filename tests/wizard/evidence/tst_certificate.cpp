#include "wizard/evidence/certificate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalisesThumbprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("thumbprint");
        const QString good = u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s;
        QTest::newRow("as it is") << good << good;
        QTest::newRow("lower case") << good.toLower() << good;
        QTest::newRow("marks of the certificate window") << u"\u200e"_s + good << good;
        QTest::newRow("pairs") << u"58 b2 a2 05 5b b5 5b cb b3 7d 2f 2a 42 76 b0 bd 06 65 48 bb"_s << good;
        QTest::newRow("colons") << u"58:B2:A2:05:5B:B5:5B:CB:B3:7D:2F:2A:42:76:B0:BD:06:65:48:BB\n"_s << good;
        QTest::newRow("too short") << good.chopped(1) << QString();
        QTest::newRow("too long") << good + u"A"_s << QString();
        QTest::newRow("no hex") << good.chopped(1) + u"G"_s << QString();
        QTest::newRow("other digits") << good.chopped(1) + u"\u0663"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void normalisesThumbprints()
    {
        QFETCH(QString, text);
        QTEST(Thumbprint::parse(text).text(), "thumbprint");
    }

    void tellsWhatACertificateSays()
    {
        Certificate certificate;
        certificate.thumbprint = Thumbprint::parse(QString(40, u'A'));
        certificate.subject = u"CN=mail.contoso.com"_s;
        certificate.notBefore = QDateTime::fromString(u"2024-01-02T03:04:05+01:00"_s, Qt::ISODate);
        certificate.notAfter = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
        certificate.names = QStringList{u"mail.contoso.com"_s, u"autodiscover.contoso.com"_s};
        QMap<Fact, QString> values;
        for (const Observation &observation :
            observationsOf(certificate, ServerName(u"EX01"_s), Place::inDocument(u"file"_s))) {
            QCOMPARE(observation.truth, Truth::Yes);
            QCOMPARE(observation.subject, (Subject{ServerName(u"EX01"_s), certificate.thumbprint, {}}));
            QCOMPARE(observation.source.text(), u"file"_s);
            values.insert(observation.fact, observation.value.text());
        }
        QCOMPARE(values.value(Fact::CertificatePresent), certificate.thumbprint.text());
        QCOMPARE(values.value(Fact::CertificateSubject), certificate.subject);
        QCOMPARE(values.value(Fact::CertificateNotBefore), u"2024-01-02T02:04:05Z"_s);
        QCOMPARE(values.value(Fact::CertificateNotAfter), u"2026-01-02T03:04:05Z"_s);
        QCOMPARE(values.value(Fact::CertificateNames), u"mail.contoso.com autodiscover.contoso.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
