#include "wizard/evidence/values/value.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QString thumbprint = u"C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1"_s;

} // namespace

/// Values are parsed where they enter, compared as what they are, and written in one form.
class TestValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Fact fact, const QString &written, const QString &text) {
            QTest::newRow(name) << fact << written << text;
        };
        row("nothing", Fact::CertificateNotAfter, {}, {});
        row("pasted thumbprint", Fact::Certificate443,
            u"\u200Ec3 ed cf 18 a9 b0 aa 5c 7c 1d 6c 53 c2 e9 f6 d7 f4 b0 2a e1"_s, thumbprint);
        row("39 digits", Fact::Certificate443, thumbprint.chopped(1), thumbprint.chopped(1));
        row("41 digits", Fact::Certificate443, thumbprint + u'0', thumbprint + u'0');
        row("with an offset", Fact::CertificateNotAfter, u"2024-11-06T22:47:11+02:00"_s,
            u"2024-11-06T20:47:11Z"_s);
        row("with milliseconds", Fact::CertificateNotAfter, u"2024-11-06T22:47:11.250Z"_s,
            u"2024-11-06T22:47:11Z"_s);
        row("without a zone", Fact::CertificateNotAfter, u"2024-11-06T22:47:11"_s, u"2024-11-06T22:47:11"_s);
        row("no such day", Fact::CertificateNotAfter, u"2024-13-06T22:47:11Z"_s, u"2024-13-06T22:47:11Z"_s);
        row("build of a file", Fact::ServerBuild, u"15.02.0986.005"_s, u"15.2.986.5"_s);
        row("build of another product", Fact::ServerBuild, u"16.0.1.2"_s, u"16.0.1.2"_s);
        row("three parts", Fact::ServerBuild, u"15.2.986"_s, u"15.2.986"_s);
        row("groups", Fact::DenyAceListed, u"Domain Admins;Schema Admins"_s,
            u"Domain Admins;Schema Admins"_s);
        row("certificate and date", Fact::AuthCertificateExpired, thumbprint + u" 2024-11-06T22:47:11Z"_s,
            thumbprint + u" 2024-11-06T22:47:11Z"_s);
        row("certificate without date", Fact::AuthCertificateExpired, thumbprint, thumbprint);
        row("endpoint and certificate", Fact::HttpSysSpecificEntry444, u"[::]:444 "_s + thumbprint,
            u"[::]:444 "_s + thumbprint);
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(const Fact, fact);
        QFETCH(const QString, written);
        QFETCH(const QString, text);
        const Value value = Value::parse(fact, written);
        QCOMPARE(value.text(), text);
        QCOMPARE(Value::parse(fact, value.text()), value);
        QCOMPARE(value.isEmpty(), written.isEmpty());
    }

    void buildsCompareByNumber()
    {
        QVERIFY(Build::parse(u"15.2.986.5") < Build::parse(u"15.2.1118.7"));
        QVERIFY(Build::parse(u"15.1.2507.27") < Build::parse(u"15.2.196.0"));
        QCOMPARE(Build::parse(u"15.02.0986.005"), Build::parse(u"15.2.986.5"));
        QVERIFY(Build::parse(u"15.2.986.-5").isEmpty());
        QVERIFY(Build::parse(u"15.2.986.99999999999").isEmpty());
    }

    void aClockWithoutZoneMeansAnyMomentOfTheWorld()
    {
        const Instant digits = Instant::parse(u"2024-11-06T12:00:00"_s);
        QCOMPARE(digits.range().earliest, QDateTime({2024, 11, 5}, {22, 0}, Qt::UTC));
        QCOMPARE(digits.range().latest, QDateTime({2024, 11, 7}, {0, 0}, Qt::UTC));
        QCOMPARE(digits.range(-8h).earliest, QDateTime({2024, 11, 6}, {20, 0}, Qt::UTC));
        QCOMPARE(digits.range(-8h).latest, digits.range(-8h).earliest);
        const Instant fixed = Instant::parse(u"2024-11-06T12:00:00Z"_s);
        QCOMPARE(fixed.range(5h).earliest, QDateTime({2024, 11, 6}, {12, 0}, Qt::UTC));
        QVERIFY(fixed != digits);
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
