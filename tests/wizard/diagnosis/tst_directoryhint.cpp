#include "tests/support/answers.h"
#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString ended = u"C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1"_s;
const QString other = u"58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s;

List inStore(const QString &thumbprint, const QString &end, const QString &server = u"EX01"_s)
{
    return {seen(Fact::CertificatePresent, Truth::Yes, {}, server, thumbprint),
        seen(Fact::CertificateHasPrivateKey, Truth::Yes, {}, server, thumbprint),
        seen(Fact::CertificateNotBefore, Truth::Yes, u"2019-12-03T22:47:12Z"_s, server, thumbprint),
        seen(Fact::CertificateNotAfter, Truth::Yes, end, server, thumbprint)};
}

const QString past = u"2024-11-06T22:47:12Z"_s;
const QString future = u"2029-11-06T22:47:12Z"_s;

Observation directory(const QString &thumbprint)
{
    return seen(Fact::AuthThumbprintInDirectory, Truth::Yes, thumbprint);
}

QString verdict(const List &observations, QLatin1StringView cause)
{
    const QString wanted = QString(cause) + u' ';
    const QStringList given =
        support::answers(diagnose({}, evidenceOf(observations), causes(), now)).filter(wanted);
    return given.isEmpty() ? u"absent"_s : given.first().section(u' ', 1);
}

} // namespace

/// The form of the value in the directory is a deduction (exchange-behaviour F.2, grade D): it may point to a
/// cause, and the shell has the last word.
class TestDirectoryHint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsToACauseAndDecidesNone_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("expired");
        QTest::addColumn<QString>("missing");
        const List complete{seen(Fact::CertificateListComplete, Truth::Yes, {}, u"EX01"_s)};
        const auto shell = [](const QString &thumbprint) {
            return seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint);
        };
        QTest::newRow("expired") << List{directory(ended)} + inStore(ended, past) << u"likely"_s
                                 << u"absent"_s;
        QTest::newRow("in date") << List{directory(ended)} + inStore(ended, future) << u"absent"_s
                                 << u"absent"_s;
        QTest::newRow("not in a whole list")
            << List{directory(ended)} + complete + inStore(other, future) << u"absent"_s << u"likely"_s;
        QTest::newRow("the list may have gaps")
            << List{directory(ended)} + inStore(other, future) << u"absent"_s << u"absent"_s;
        QTest::newRow("the shell names another one, in date")
            << List{directory(ended), shell(other)} + inStore(ended, past) + inStore(other, future)
            << u"ruled-out"_s << u"ruled-out"_s;
        QTest::newRow("the shell names the same")
            << List{directory(ended), shell(ended)} + inStore(ended, past) << u"confirmed"_s
            << u"ruled-out"_s;
        QTest::newRow("none in the directory")
            << List{seen(Fact::AuthThumbprintInDirectory, Truth::No)} << u"absent"_s << u"absent"_s;
    }
    void pointsToACauseAndDecidesNone()
    {
        QFETCH(List, observations);
        QTEST(verdict(observations, "auth-cert-expired"_L1), "expired");
        QTEST(verdict(observations, "auth-cert-missing-on-server"_L1), "missing");
    }

    void asksTheShellNext()
    {
        const Diagnosis diagnosis =
            diagnose({}, evidenceOf(List{directory(ended)} + inStore(ended, past)), causes(), now);
        QVERIFY(!diagnosis.next.isEmpty());
        QVERIFY(QByteArray(entry(diagnosis.next.first().fact).command).contains("Get-AuthConfig"));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryHint)
#include "tst_directoryhint.moc"
