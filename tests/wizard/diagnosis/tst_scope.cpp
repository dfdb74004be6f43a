#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString thumbprint = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;

Observation about(const QString &account, Fact fact, Truth truth)
{
    Observation observation = seen(fact, truth);
    observation.subject.account = account;
    return observation;
}

Finding findingOf(const List &observations, QLatin1StringView cause)
{
    const Diagnosis diagnosis = diagnose({}, evidenceOf(observations), causes(), now);
    const auto found = std::ranges::find_if(
        diagnosis.findings, [&](const Finding &finding) { return finding.cause->id == cause; });
    return found == diagnosis.findings.end() ? Finding() : *found;
}

bool speaksFor(const Finding &finding, Fact fact)
{
    return std::ranges::find(finding.reasonsFor, fact, &Reason::fact) != finding.reasonsFor.end();
}

} // namespace

/// A cause is judged once for each thing that it can be the matter with.
class TestScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCauseOfTheOrganisationHoldsOnNoServerOfItsOwn()
    {
        List observations{seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint)};
        for (const QString &server : {u"EX01"_s, u"EX02"_s, u"EX03"_s})
            observations.append(
                seen(Fact::CertificateNotAfter, Truth::Yes, u"2026-02-08T00:00:00Z"_s, server, thumbprint));
        const Finding finding = findingOf(observations, "auth-cert-expired"_L1);
        QCOMPARE(finding.verdict, Verdict::Confirmed);
        QCOMPARE(finding.servers, QList<ServerName>());
    }

    void itShowsItselfOnAnyServer()
    {
        const Finding finding = findingOf({seen(Fact::HmacAssert, Truth::Yes, {}, u"EX01"_s),
                                              seen(Fact::CadataCookieFailure, Truth::Yes, {}, u"EX02"_s)},
            "auth-cert-expired"_L1);
        QCOMPARE(finding.verdict, Verdict::Likely);
        QVERIFY(speaksFor(finding, Fact::HmacAssert));
        QVERIFY(speaksFor(finding, Fact::CadataCookieFailure));
        QCOMPARE(finding.reasonsFor.first().servers.size(), 1);
    }

    void aHealthyServerDoesNotClearTheOrganisation()
    {
        const Finding finding = findingOf({seen(Fact::SaclRightMissing, Truth::Yes, {}, u"EX01"_s),
                                              seen(Fact::SaclRightMissing, Truth::No, {}, u"EX02"_s)},
            "gpo-manage-auditing-right"_L1);
        QCOMPARE(finding.verdict, Verdict::Likely);
    }

    void whatTwoServersShowBetweenThemConfirmsNothing()
    {
        const List healthy{seen(Fact::AuthCurrentThumbprint, Truth::Yes, thumbprint),
            seen(Fact::CertificatePresent, Truth::Yes, {}, u"EX02"_s, thumbprint),
            seen(Fact::CertificateHasPrivateKey, Truth::Yes, {}, u"EX02"_s, thumbprint),
            seen(Fact::CertificateNotBefore, Truth::Yes, u"2024-01-01T00:00:00Z"_s, u"EX02"_s, thumbprint),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2029-01-01T00:00:00Z"_s, u"EX02"_s, thumbprint)};
        const auto verdict = [&](const QString &server) {
            return findingOf(
                healthy + List{seen(Fact::CanaryFailure, Truth::Yes, {}, server)}, "canary-data-corrupt"_L1)
                .verdict;
        };
        QCOMPARE(verdict(u"EX02"_s), Verdict::Confirmed);
        QCOMPARE(verdict(u"EX01"_s), Verdict::Likely);
    }

    void oneAccountsRoleSaysNothingAboutAnother()
    {
        const Finding finding = findingOf({about(u"ann"_s, Fact::RoleAssignmentsFound, Truth::No),
                                              about(u"bob"_s, Fact::RoleAssignmentsFound, Truth::Yes)},
            "rbac-no-role"_L1);
        QCOMPARE(finding.verdict, Verdict::Confirmed);
        QCOMPARE(finding.accounts, QStringList{u"ann"_s});
        QCOMPARE(finding.servers, QList<ServerName>());
    }

    void twoWordsAboutOneAccountDecideNothing()
    {
        const Finding finding = findingOf(
            {about(u"ann"_s, Fact::RoleAssignmentsFound, Truth::No),
                about(u"Ann"_s, Fact::RoleAssignmentsFound, Truth::Yes), seen(Fact::ShellNoRolesAssigned)},
            "rbac-no-role"_L1);
        QCOMPARE(finding.verdict, Verdict::Likely);
        QCOMPARE(finding.accounts.size(), 1);
    }

    void anAccountThatNobodyNamesIsJudgedAllTheSame()
    {
        const Finding finding =
            findingOf({seen(Fact::RoleAssignmentsFound, Truth::No, {}, u"EX01"_s)}, "rbac-no-role"_L1);
        QCOMPARE(finding.verdict, Verdict::Confirmed);
        QVERIFY(finding.accounts.isEmpty() && finding.servers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
