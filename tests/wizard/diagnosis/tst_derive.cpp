#include "tests/support/observations.h"
#include "wizard/diagnosis/derive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QString current = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;
const QString other = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;
const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QList<Observation> configured()
{
    return {seen(Fact::AuthCurrentThumbprint, Truth::Yes, current)};
}

Observation endsAt(
    const QString &when, const QString &thumbprint = current, const QString &server = u"EX01"_s)
{
    return seen(Fact::CertificateNotAfter, Truth::Yes, when, server, thumbprint);
}

} // namespace

class TestDerive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expiryIsAnInstant_data()
    {
        QTest::addColumn<QString>("notAfter");
        QTest::addColumn<Truth>("expired");
        QTest::newRow("a second ago") << u"2026-11-21T11:59:59Z"_s << Truth::Yes;
        QTest::newRow("in a second") << u"2026-11-21T12:00:01Z"_s << Truth::No;
        QTest::newRow("later today") << u"2026-11-21T23:00:00Z"_s << Truth::No;
        QTest::newRow("with offset, past") << u"2026-11-21T13:30:00+02:00"_s << Truth::Yes;
        QTest::newRow("with offset, ahead") << u"2026-11-21T10:30:00-05:00"_s << Truth::No;
        QTest::newRow("no zone, two days ago") << u"2026-11-19T12:00:00"_s << Truth::Yes;
        QTest::newRow("no zone, an hour ago") << u"2026-11-21T11:00:00"_s << Truth::Unknown;
        QTest::newRow("no zone, ten hours ahead") << u"2026-11-21T22:00:00"_s << Truth::Unknown;
        QTest::newRow("no zone, two days ahead") << u"2026-11-23T12:00:00"_s << Truth::No;
        QTest::newRow("no date") << u"soon"_s << Truth::Unknown;
    }
    void expiryIsAnInstant()
    {
        QFETCH(QString, notAfter);
        const Evidence whole = derive(evidenceOf(configured() << endsAt(notAfter)), now);
        QTEST(whole.truth(Fact::AuthCertificateExpired), "expired");
    }

    void aKnownOffsetSettlesATimeWithoutZone()
    {
        const Evidence whole =
            derive(evidenceOf(configured() << endsAt(u"2026-11-21T13:00:00"_s)
                                           << seen(Fact::UtcOffsetHours, Truth::Yes, u"2"_s, u"EX01"_s)),
                now);
        QCOMPARE(whole.truth(Fact::AuthCertificateExpired), Truth::Yes);
    }

    void anOldCertificateIsNotTheCurrentOne()
    {
        const Evidence whole =
            derive(evidenceOf(configured() << endsAt(u"2020-01-01T00:00:00Z"_s, other)), now);
        QCOMPARE(whole.truth(Fact::AuthCertificateExpired), Truth::Unknown);
        QCOMPARE(whole.truth(Fact::AuthNamedCertificateExpired), Truth::Unknown);
    }

    void aNameAloneIsOnlyASign()
    {
        const QString subject = u"CN=Microsoft Exchange Server Auth Certificate"_s;
        QList<Observation> seenByName{seen(Fact::CertificateSubject, Truth::Yes, subject, {}, other),
            endsAt(u"2020-01-01T00:00:00Z"_s, other)};
        QCOMPARE(derive(evidenceOf(seenByName), now).truth(Fact::AuthNamedCertificateExpired), Truth::Yes);
        seenByName << seen(Fact::CertificateSubject, Truth::Yes, subject, {}, current)
                   << endsAt(u"2030-01-01T00:00:00Z"_s);
        QCOMPARE(
            derive(evidenceOf(seenByName), now).truth(Fact::AuthNamedCertificateExpired), Truth::Unknown);
    }

    void missingNeedsACompleteListing_data()
    {
        QTest::addColumn<QList<Observation>>("more");
        QTest::addColumn<Truth>("missing");
        QTest::addColumn<Truth>("usable");
        const QString ex = u"EX01"_s;
        const auto present = seen(Fact::CertificatePresent, Truth::Yes, {}, ex, current);
        const auto key = seen(Fact::CertificateHasPrivateKey, Truth::Yes, {}, ex, current);
        const auto begun =
            seen(Fact::CertificateNotBefore, Truth::Yes, u"2024-01-01T00:00:00Z"_s, ex, current);
        const auto ends = endsAt(u"2028-01-01T00:00:00Z"_s);
        using List = QList<Observation>;
        QTest::newRow("nothing known") << List{} << Truth::Unknown << Truth::Unknown;
        QTest::newRow("another certificate seen")
            << List{seen(Fact::CertificatePresent, Truth::Yes, {}, ex, other)} << Truth::Unknown
            << Truth::Unknown;
        QTest::newRow("whole store without it")
            << List{seen(Fact::CertificateListComplete, Truth::Yes, {}, ex)} << Truth::Yes << Truth::No;
        QTest::newRow("reported as not found")
            << List{seen(Fact::CertificatePresent, Truth::No, {}, ex, current)} << Truth::Yes << Truth::No;
        QTest::newRow("without key") << List{present, begun, ends,
            seen(Fact::CertificateHasPrivateKey, Truth::No, {}, ex, current)}
                                     << Truth::Yes << Truth::No;
        QTest::newRow("in order") << List{present, key, begun, ends} << Truth::No << Truth::Yes;
        QTest::newRow("key not known") << List{present, begun, ends} << Truth::No << Truth::Unknown;
        QTest::newRow("key in a CNG store")
            << List{present, key, begun, ends, seen(Fact::CertificateKeyIsCsp, Truth::No, {}, ex, current)}
            << Truth::No << Truth::No;
        QTest::newRow("expired") << List{present, key, begun, endsAt(u"2026-01-01T00:00:00Z"_s)} << Truth::No
                                 << Truth::No;
    }
    void missingNeedsACompleteListing()
    {
        QFETCH(QList<Observation>, more);
        const Evidence whole = derive(evidenceOf(configured() + more), now);
        QTEST(whole.truth(Fact::AuthCertificateMissing, ServerName(u"EX01"_s)), "missing");
        QTEST(whole.truth(Fact::AuthCertificateUsable, ServerName(u"EX01"_s)), "usable");
    }

    void oneServerCanLackWhatAnotherHas()
    {
        const Evidence whole = derive(
            evidenceOf(configured() << seen(Fact::CertificatePresent, Truth::Yes, {}, u"EX01"_s, current)
                                    << seen(Fact::CertificateListComplete, Truth::Yes, {}, u"EX02"_s)),
            now);
        QCOMPARE(whole.truth(Fact::AuthCertificateMissing, ServerName(u"EX01"_s)), Truth::No);
        QCOMPARE(whole.truth(Fact::AuthCertificateMissing, ServerName(u"EX02"_s)), Truth::Yes);
    }

    void freshnessFollowsTheOffset_data()
    {
        QTest::addColumn<QString>("notBefore");
        QTest::addColumn<QString>("offset");
        QTest::addColumn<Truth>("fresh");
        QTest::newRow("half an hour old") << u"2026-11-21T11:30:00Z"_s << QString() << Truth::Yes;
        QTest::newRow("starts tomorrow") << u"2026-11-22T11:30:00Z"_s << QString() << Truth::Yes;
        QTest::newRow("six hours, offset unknown")
            << u"2026-11-21T06:00:00Z"_s << QString() << Truth::Unknown;
        QTest::newRow("six hours, UTC+8") << u"2026-11-21T06:00:00Z"_s << u"8"_s << Truth::Yes;
        QTest::newRow("six hours, UTC-8") << u"2026-11-21T06:00:00Z"_s << u"-8"_s << Truth::Yes;
        QTest::newRow("six hours, UTC") << u"2026-11-21T06:00:00Z"_s << u"0"_s << Truth::No;
        QTest::newRow("a day old") << u"2026-11-20T11:00:00Z"_s << QString() << Truth::No;
    }
    void freshnessFollowsTheOffset()
    {
        QFETCH(QString, notBefore);
        QFETCH(QString, offset);
        QList<Observation> all = configured()
            << seen(Fact::CertificateNotBefore, Truth::Yes, notBefore, u"EX01"_s, current);
        if (!offset.isEmpty())
            all << seen(Fact::UtcOffsetHours, Truth::Yes, offset, u"EX01"_s);
        QTEST(derive(evidenceOf(all), now).truth(Fact::AuthCertificateFresh), "fresh");
    }

    void anEmptyConfigurationIsAFact()
    {
        const Evidence whole = derive(evidenceOf({seen(Fact::AuthCurrentThumbprint, Truth::No)}), now);
        QCOMPARE(whole.truth(Fact::AuthNotConfigured), Truth::Yes);
        QCOMPARE(derive(Evidence(), now).truth(Fact::AuthNotConfigured), Truth::Unknown);
    }

    void failuresOfServersComeInTheOrderOfTheirNames()
    {
        QList<Observation> all = configured()
            << seen(Fact::CertificateNotBefore, Truth::Yes, u"2025-01-01T00:00:00Z"_s, u"EX01"_s, current);
        for (const QChar letter : u"hcafbgde"_s)
            all << seen(Fact::HmacAssert, Truth::Yes, {}, u"EX-"_s + letter);
        const Evidence whole = derive(evidenceOf(all), now);
        QString order;
        for (const Observation &observation : whole.of(Fact::SignInFailsSinceRenewal))
            order += observation.subject.server.text().last(1);
        QCOMPARE(order, u"abcdefgh"_s);
    }

    void hashesAreComparedWithTheStore_data()
    {
        QTest::addColumn<QList<Observation>>("store");
        QTest::addColumn<Truth>("inStore");
        const QString ex = u"EX01"_s;
        using List = QList<Observation>;
        QTest::newRow("store not listed") << List{} << Truth::Unknown;
        QTest::newRow("store holds another")
            << List{seen(Fact::CertificatePresent, Truth::Yes, {}, ex, current),
                   seen(Fact::CertificateListComplete, Truth::Yes, {}, ex)}
            << Truth::No;
        QTest::newRow("part of the store")
            << List{seen(Fact::CertificatePresent, Truth::Yes, {}, ex, current)} << Truth::Unknown;
        QTest::newRow("store holds it")
            << List{seen(Fact::CertificatePresent, Truth::Yes, {}, ex, other)} << Truth::Yes;
        QTest::newRow("the store of another server holds it")
            << List{seen(Fact::CertificatePresent, Truth::Yes, {}, u"EX02"_s, other)} << Truth::Unknown;
    }
    void hashesAreComparedWithTheStore()
    {
        QFETCH(QList<Observation>, store);
        store << seen(Fact::HttpSysEntry444, Truth::Yes, other.toLower(), u"EX01"_s)
              << seen(Fact::HttpSysSpecificEntry444, Truth::Yes, u"10.1.1.5:444 "_s + other, u"EX01"_s);
        const Evidence whole = derive(evidenceOf(store), now);
        QTEST(whole.truth(Fact::HttpSysHash444InStore, ServerName(u"EX01"_s)), "inStore");
        QTEST(whole.truth(Fact::HttpSysSpecificHash444InStore, ServerName(u"EX01"_s)), "inStore");
    }
};

QTEST_GUILESS_MAIN(TestDerive)
#include "tst_derive.moc"
