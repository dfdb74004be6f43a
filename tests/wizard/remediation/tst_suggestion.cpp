#include "tests/support/observations.h"
#include "wizard/diagnosis/derive.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/authplan.h"
#include "wizard/remediation/suggestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T09:00:00Z"_s, Qt::ISODate);
const QString currentOne(40, u'A');
const QString nextOne(40, u'B');

QString inDays(double days)
{
    return now.addSecs(qint64(days * 86400)).toString(Qt::ISODate);
}

/// A listing of one certificate on one server; `days` until it ends.
List listed(const QString &server, const QString &thumbprint, double days, Truth key = Truth::Yes,
    double age = 1000, Truth csp = Truth::Unknown)
{
    List list{seen(Fact::CertificatePresent, Truth::Yes, {}, server, thumbprint),
        seen(Fact::CertificateNotBefore, Truth::Yes, inDays(-age), server, thumbprint),
        seen(Fact::CertificateNotAfter, Truth::Yes, inDays(days), server, thumbprint)};
    if (key != Truth::Unknown)
        list << seen(Fact::CertificateHasPrivateKey, key, {}, server, thumbprint);
    if (csp != Truth::Unknown)
        list << seen(Fact::CertificateKeyIsCsp, csp, {}, server, thumbprint);
    return list;
}

List missing(const QString &server, const QString &thumbprint)
{
    return {seen(Fact::CertificatePresent, Truth::No, {}, server, thumbprint)};
}

List configured(const QString &next = {})
{
    return {seen(Fact::AuthCurrentThumbprint, Truth::Yes, currentOne),
        next.isEmpty() ? seen(Fact::AuthNextThumbprint, Truth::No)
                       : seen(Fact::AuthNextThumbprint, Truth::Yes, next)};
}

const QString first = u"EX01"_s;
const QString second = u"EX02"_s;

QString planOf(const List &observations)
{
    return authPlanFor(derive(support::evidenceOf(observations), now), now);
}

} // namespace

/// What the evidence tells of the repair of the Auth certificate, before a script is made.
class TestSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEvidenceNamesThePlan_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("plan");
        const auto row = [](const char *name, const List &observations, const char *plan) {
            QTest::newRow(name) << observations << QString::fromLatin1(plan);
        };
        const List expired = configured() + listed(first, currentOne, -3);
        const List staged = configured(nextOne) + listed(first, currentOne, -3);
        row("nothing is known", {}, "open");
        row("expired, no next", expired, "renew");
        row("expired an hour ago", configured() + listed(first, currentOne, -0.04), "renew");
        row("expired, next expired", staged + listed(first, nextOne, -2), "renew");
        row("expired, next valid", staged + listed(first, nextOne, 900), "publish");
        row("expired, next valid on the other server",
            staged + missing(first, nextOne) + listed(second, nextOne, 900), "publish");
        row("expired, nobody listed the next one", staged, "open");
        row("expired, next is nowhere", staged + missing(first, nextOne), "open");
        row("expired, next without key", staged + listed(first, nextOne, 900, Truth::No), "open");
        row("expired, key of the next not told", staged + listed(first, nextOne, 900, Truth::Unknown),
            "open");
        row("expired, next with CNG key", staged + listed(first, nextOne, 900, Truth::Yes, 100, Truth::No),
            "open");
        row("expired, next not valid yet", staged + listed(first, nextOne, 900, Truth::Yes, -0.5), "open");
        row("expired, slot of the next not read",
            List{seen(Fact::AuthCurrentThumbprint, Truth::Yes, currentOne)} + listed(first, currentOne, -3),
            "open");
        row("never configured",
            {seen(Fact::AuthCurrentThumbprint, Truth::No), seen(Fact::AuthNextThumbprint, Truth::No)},
            "renew");
        row("never configured, next valid",
            List{seen(Fact::AuthCurrentThumbprint, Truth::No),
                seen(Fact::AuthNextThumbprint, Truth::Yes, nextOne)}
                + listed(first, nextOne, 900),
            "publish");
        row("ends soon", configured() + listed(first, currentOne, 20), "open");
        row("missing on one", configured() + listed(first, currentOne, 400) + missing(second, currentOne),
            "copy");
        row("without key on one",
            configured() + listed(first, currentOne, 400) + listed(second, currentOne, 400, Truth::No),
            "copy");
        row("missing, and nobody is known to have it", configured() + missing(first, currentOne), "open");
        row("expired and missing on one", expired + missing(second, currentOne), "renew");
        row("not valid yet", configured() + listed(first, currentOne, 900, Truth::Yes, -0.2), "open");
        row("in order", configured() + listed(first, currentOne, 400), "open");
        row("in order, and the sign-in fails since",
            configured() + listed(first, currentOne, 400, Truth::Yes, 10)
                + List{seen(Fact::HmacAssert, Truth::Yes, {}, first)},
            "restart");
    }
    void theEvidenceNamesThePlan()
    {
        QFETCH(List, observations);
        QTEST(planOf(observations), "plan");
    }

    void aCertificateOfTheServerIsBound_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("plan");
        const auto named = [](const QString &server, const char *subject, const List &rest) {
            return rest
                + List{seen(
                    Fact::CertificateSubject, Truth::Yes, QString::fromLatin1(subject), server, currentOne)};
        };
        const List own = named(first, "CN=EX01", listed(first, currentOne, 400));
        QTest::newRow("nothing is known") << List() << u"open"_s;
        QTest::newRow("there") << own << u"bind"_s;
        QTest::newRow("expired") << named(first, "CN=EX01", listed(first, currentOne, -1)) << u"open"_s;
        QTest::newRow("without key") << named(first, "CN=EX01", listed(first, currentOne, 400, Truth::No))
                                     << u"open"_s;
        QTest::newRow("of another name")
            << named(first, "CN=mail.contoso.com", listed(first, currentOne, 400)) << u"open"_s;
        QTest::newRow("on one of two") << own + listed(second, nextOne, 400) << u"open"_s;
        // That there is none is known only where the whole store was read.
        const List whole{seen(Fact::CertificateListComplete, Truth::Yes, {}, first)};
        const List alsoWhole{seen(Fact::CertificateListComplete, Truth::Yes, {}, second)};
        const List other = named(first, "CN=mail.contoso.com", listed(first, currentOne, 400));
        QTest::newRow("whole store, another name") << whole + other << u"create"_s;
        QTest::newRow("whole store, there") << whole + own << u"bind"_s;
        QTest::newRow("whole store, expired")
            << whole + named(first, "CN=EX01", listed(first, currentOne, -1)) << u"create"_s;
        QTest::newRow("whole store, without key")
            << whole + named(first, "CN=EX01", listed(first, currentOne, 400, Truth::No)) << u"create"_s;
        QTest::newRow("whole store, not valid yet")
            << whole + named(first, "CN=EX01", listed(first, currentOne, 400, Truth::Yes, -2)) << u"create"_s;
        QTest::newRow("whole store, key not read")
            << whole + named(first, "CN=EX01", listed(first, currentOne, 400, Truth::Unknown)) << u"open"_s;
        QTest::newRow("whole store, name not read") << whole + listed(first, currentOne, 400) << u"open"_s;
        QTest::newRow("whole stores, on one of two") << whole + alsoWhole + own + listed(second, nextOne, 400)
                + List{seen(Fact::CertificateSubject, Truth::Yes, u"CN=mail.contoso.com"_s, second, nextOne)}
                                                     << u"open"_s;
        QTest::newRow("whole stores, on none of two")
            << whole + alsoWhole + other + listed(second, nextOne, 400)
                + List{seen(Fact::CertificateSubject, Truth::Yes, u"CN=mail.contoso.com"_s, second, nextOne)}
            << u"create"_s;
    }
    void aCertificateOfTheServerIsBound()
    {
        QFETCH(List, observations);
        const Evidence evidence = derive(support::evidenceOf(observations), now);
        const auto suggested = suggestedChoices(*remedyById("backend-cert-unbound"_L1), evidence, now);
        QTEST(suggested.value(u"Plan"_s), "plan");
    }

    void onlyWhatARemedyOffersIsSuggested()
    {
        const Evidence evidence =
            derive(support::evidenceOf(configured() + listed(first, currentOne, -3)), now);
        const QMap<QString, QString> renew{{u"Plan"_s, u"renew"_s}};
        QCOMPARE(suggestedChoices(*remedyById("auth-cert-expired"_L1), evidence, now), renew);
        const QMap<QString, QString> nothing;
        QCOMPARE(suggestedChoices(*remedyById("auth-cert-missing-on-server"_L1), evidence, now), nothing);
        QCOMPARE(suggestedChoices(*remedyById("canary-data-corrupt"_L1), evidence, now), nothing);
    }
};

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
