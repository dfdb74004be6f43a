#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/repairorder.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

using enum Fact;

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString current = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;

Diagnosis diagnosed(const List &observations)
{
    return diagnose({}, evidenceOf(observations), causes(), now);
}

List expiredAuth()
{
    return {seen(AuthCurrentThumbprint, Truth::Yes, current),
        seen(CertificatePresent, Truth::Yes, {}, u"EX01"_s, current),
        seen(CertificateNotAfter, Truth::Yes, u"2026-02-08T00:00:00Z"_s, u"EX01"_s, current)};
}

List stoppedPool(const QString &server)
{
    return {seen(AppPoolStopped, Truth::Yes, u"MSExchangeOWAAppPool"_s, server),
        seen(OwaAnsweredByHttpSys503, Truth::Yes, {}, server)};
}

List unbound(const QString &server)
{
    return {
        seen(HttpSysEntry444, Truth::No, {}, server), seen(HttpSysSpecificEntry444, Truth::No, {}, server)};
}

/// Ids with servers, in the order of repair.
QStringList order(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Finding *finding : inOrderOfRepair(diagnosis))
        lines.append((finding->cause->id + u' ' + textsOf(finding->servers).join(u' ')).trimmed());
    return lines;
}

} // namespace

/// Several things can be broken at once, on several servers; none hides another.
class TestSeveralCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreConfirmedInTheOrderOfRepair_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << expiredAuth() << QStringList{u"auth-cert-expired"_s};
        QTest::newRow("certificate and pool") << expiredAuth()
                + stoppedPool(u"EX02"_s) << QStringList{u"app-pool-stopped EX02"_s, u"auth-cert-expired"_s};
        QTest::newRow("certificate, pool and port")
            << expiredAuth() + unbound(u"EX02"_s) + stoppedPool(u"EX01"_s)
            << QStringList{
                   u"app-pool-stopped EX01"_s, u"backend-cert-unbound EX02"_s, u"auth-cert-expired"_s};
        QTest::newRow("the same on two of three servers") << unbound(u"EX01"_s) + unbound(u"EX03"_s)
                + List{seen(Tls444Completes, Truth::Yes, {}, u"EX02"_s)}
                                                          << QStringList{u"backend-cert-unbound EX01 EX03"_s};
        QTest::newRow("none") << List{seen(HmacAssert)} << QStringList{};
    }
    void allAreConfirmedInTheOrderOfRepair()
    {
        QFETCH(List, observations);
        QFETCH(QStringList, expected);
        QCOMPARE(order(diagnosed(observations)), expected);
    }

    /// The management shell, which the Auth certificate is renewed with, needs the port and the directory.
    void whatOthersNeedComesFirst()
    {
        QVERIFY(Area::Directory < Area::Services && Area::Services < Area::Webserver);
        QVERIFY(Area::Webserver < Area::Auth && Area::Backend < Area::Auth);
        QVERIFY(Area::Outside > Area::Phones);
    }
};

QTEST_GUILESS_MAIN(TestSeveralCauses)
#include "tst_severalcauses.moc"
