#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QString current = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;
const QString stale = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;
const QString ex1 = u"EX01"_s;
const QString ex2 = u"EX02"_s;
const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
using List = QList<Observation>;

List authCertificate(const QString &notBefore, const QString &notAfter, const QString &server = ex1)
{
    return {seen(Fact::AuthCurrentThumbprint, Truth::Yes, current),
        seen(Fact::CertificatePresent, Truth::Yes, {}, server, current),
        seen(Fact::CertificateHasPrivateKey, Truth::Yes, {}, server, current),
        seen(Fact::CertificateNotBefore, Truth::Yes, notBefore, server, current),
        seen(Fact::CertificateNotAfter, Truth::Yes, notAfter, server, current)};
}

List healthyAuth()
{
    return authCertificate(u"2024-01-01T00:00:00Z"_s, u"2029-01-01T00:00:00Z"_s);
}

List wholeStore(const QString &server = ex1)
{
    return {seen(Fact::CertificateListComplete, Truth::Yes, {}, server)};
}

const Finding *find(const Diagnosis &diagnosis, QLatin1StringView cause)
{
    const auto found = std::ranges::find_if(
        diagnosis.findings, [&](const Finding &finding) { return finding.cause->id == cause; });
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

const char *word(const Finding *finding)
{
    static const char *const words[] = {"ruled-out", "possible", "likely", "confirmed"};
    return finding ? words[int(finding->verdict)] : "absent";
}

} // namespace

class TestDiagnose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const List &observations, const char *cause,
                             const char *verdict) {
            QTest::addRow("%s: %s", cause, name)
                << observations << QString::fromLatin1(cause) << QString::fromLatin1(verdict);
        };
        const List hmac{seen(Fact::HmacAssert)};
        const List expired = authCertificate(u"2021-02-08T00:00:00Z"_s, u"2026-02-08T00:00:00Z"_s);
        const List renewed = authCertificate(u"2026-11-21T11:30:00Z"_s, u"2031-11-21T11:30:00Z"_s);

        row("past its end", expired, "auth-cert-expired", "confirmed");
        row("in date", healthyAuth(), "auth-cert-expired", "ruled-out");
        row("assert alone", hmac, "auth-cert-expired", "likely");
        row("assert, but in date", healthyAuth() + hmac, "auth-cert-expired", "ruled-out");
        row("the published key is a hint only", hmac + List{seen(Fact::AuthMetadataShowsValidKey)},
            "auth-cert-expired", "likely");
        row("assert alone", hmac, "auth-cert-missing-on-server", "likely");
        row("expired one is not missing", expired + hmac, "auth-cert-missing-on-server", "ruled-out");
        row("not in the whole store",
            List{seen(Fact::AuthCurrentThumbprint, Truth::Yes, current)} + wholeStore(),
            "auth-cert-missing-on-server", "confirmed");
        row("never configured", List{seen(Fact::AuthCurrentThumbprint, Truth::No)},
            "auth-cert-missing-on-server", "confirmed");
        row("event with thumbprint", List{seen(Fact::AuthCertificateNotFoundEvent, Truth::Yes, current)},
            "auth-cert-missing-on-server", "likely");
        row("renewed half an hour ago", renewed + hmac, "auth-cert-not-yet-valid", "confirmed");
        row("renewed, no failure seen", renewed, "auth-cert-not-yet-valid", "likely");
        row("years old", healthyAuth() + hmac, "auth-cert-not-yet-valid", "ruled-out");

        const List noEntry{seen(Fact::HttpSysEntry444, Truth::No, {}, ex1),
            seen(Fact::HttpSysSpecificEntry444, Truth::No, {}, ex1)};
        const List staleEntry = List{seen(Fact::HttpSysEntry444, Truth::Yes, stale, ex1)} + wholeStore();
        const List closed{
            seen(Fact::Port444Open, Truth::Yes, {}, ex1), seen(Fact::Tls444Completes, Truth::No, {}, ex1)};
        row("no entry in HTTP.sys", noEntry, "backend-cert-unbound", "confirmed");
        row("no entry is not a stale entry", noEntry, "sslcert-stale-httpsys", "ruled-out");
        row("binding without hash",
            List{seen(Fact::BackEndBindingPresent, Truth::Yes, {}, ex1),
                seen(Fact::BackEndBindingHash, Truth::No, {}, ex1)},
            "backend-cert-unbound", "confirmed");
        row("handshake closed", closed, "backend-cert-unbound", "likely");
        row("handshake closed", closed, "sslcert-stale-httpsys", "likely");
        row("stale entry", staleEntry, "sslcert-stale-httpsys", "confirmed");
        row("stale entry is an entry", staleEntry, "backend-cert-unbound", "ruled-out");
        row("specific entry with a deleted certificate",
            List{seen(Fact::HttpSysSpecificEntry444, Truth::Yes, u"10.1.1.5:444 "_s + stale, ex1)}
                + wholeStore(),
            "sslcert-stale-httpsys", "confirmed");
        row("handshake completes", List{seen(Fact::Tls444Completes, Truth::Yes, {}, ex1)},
            "backend-cert-unbound", "ruled-out");
        row("round trip works", List{seen(Fact::BackEndRoundTrip, Truth::Yes, {}, ex1)},
            "sslcert-stale-httpsys", "ruled-out");
        row("shell reached its back end", List{seen(Fact::ShellNamesBackEnd, Truth::Yes, u"EX01"_s, ex1)},
            "backend-cert-unbound", "ruled-out");
        row("444 does not answer: no finding", List{seen(Fact::Tls444Completes, Truth::Unknown, {}, ex1)},
            "backend-cert-unbound", "absent");
        row("shell handle", List{seen(Fact::ShellHandleInvalid)}, "backend-cert-unbound", "likely");

        const List member{seen(Fact::ComputerInDeniedGroup, Truth::Yes, u"Domain Admins"_s, ex1)};
        row("membership alone", member, "epi-token-serialization-deny", "likely");
        row("membership and deny", member + List{seen(Fact::DenyAceListed, Truth::Yes, u"Domain Admins"_s)},
            "epi-token-serialization-deny", "confirmed");
        row("membership and 3002", member + List{seen(Fact::RehydrationDenied)},
            "epi-token-serialization-deny", "confirmed");
        row("access denied alone", List{seen(Fact::ShellAccessDenied)}, "epi-token-serialization-deny",
            "likely");
        row("xml invalid", List{seen(Fact::ShellXmlInvalid)}, "epi-token-serialization-deny", "absent");
        row("xml invalid", List{seen(Fact::ShellXmlInvalid)}, "dollar-username", "likely");
        row("xml invalid and name", List{seen(Fact::ShellXmlInvalid), seen(Fact::AccountNameEndsWithDollar)},
            "dollar-username", "confirmed");
        row("not a member any more, not restarted",
            List{seen(Fact::ComputerInDeniedGroup, Truth::No, {}, ex1),
                seen(Fact::ComputerTokenStale, Truth::Yes, {}, ex1), seen(Fact::RehydrationDenied)},
            "epi-token-serialization-deny", "likely");

        row("person without role", List{seen(Fact::ControlPanelDeniedPerson, Truth::Yes, u"anna"_s)},
            "rbac-no-role", "likely");
        row("no assignments", List{seen(Fact::RoleAssignmentsFound, Truth::No)}, "rbac-no-role", "confirmed");
        row("person, not computer", List{seen(Fact::ControlPanelDeniedPerson, Truth::Yes, u"anna"_s)},
            "epi-token-serialization-deny", "absent");

        row("wrong folders", List{seen(Fact::BinSearchFoldersCorrect, Truth::No)},
            "ecp-binsearchfolders-wrong", "confirmed");
        row("right folders", List{seen(Fact::BinSearchFoldersCorrect), seen(Fact::EcpAssemblyMissing)},
            "ecp-binsearchfolders-wrong", "ruled-out");
        row("ecp assembly", List{seen(Fact::EcpAssemblyMissing)}, "ecp-binsearchfolders-wrong", "likely");
        row("assembly", List{seen(Fact::ExchangeAssemblyMissing)}, "su-installed-unelevated", "likely");
        row("mixed builds",
            List{seen(Fact::ExchangeAssemblyMissing), seen(Fact::ExchangeFilesMatchBuild, Truth::No)},
            "su-installed-unelevated", "confirmed");
        row("said to be unelevated", List{seen(Fact::UpdateRunWithoutElevation)}, "su-installed-unelevated",
            "possible");

        row("canary and healthy Auth certificate",
            healthyAuth() + List{seen(Fact::CanaryFailure, Truth::Yes, {}, ex1)}, "canary-data-corrupt",
            "confirmed");
        row("canary alone", List{seen(Fact::CanaryFailure)}, "canary-data-corrupt", "likely");
        row("canary, but assert and expired", expired + hmac + List{seen(Fact::CanaryFailure)},
            "canary-data-corrupt", "ruled-out");

        row("said to be on the old version", List{seen(Fact::MailboxReportedOnOlderVersion)},
            "legacy-mailbox-ecp-version", "possible");
        row("said to be on the old version after a migration",
            List{seen(Fact::MailboxReportedOnOlderVersion), seen(Fact::StartedAfterMigration)},
            "legacy-mailbox-ecp-version", "likely");
        row("said that the longer address helps", List{seen(Fact::ClientVersionSwitchHelps)},
            "legacy-mailbox-ecp-version", "likely");
        row("mailbox listed and the longer address helps",
            List{seen(Fact::MailboxOnOlderVersion), seen(Fact::ClientVersionSwitchHelps)},
            "legacy-mailbox-ecp-version", "confirmed");
    }
    void judges()
    {
        QFETCH(List, observations);
        QFETCH(QString, cause);
        const Diagnosis diagnosis = diagnose({}, evidenceOf(observations), causes(), now);
        const QByteArray id = cause.toLatin1();
        QTEST(QString::fromLatin1(word(find(diagnosis, QLatin1StringView(id)))), "verdict");
    }

    void aSymptomAloneNeverConfirms()
    {
        for (const SymptomEntry &symptom : symptoms()) {
            const Diagnosis diagnosis = diagnose({symptom.symptom}, {}, causes(), now);
            for (const Finding &finding : diagnosis.findings)
                QCOMPARE(finding.verdict, Verdict::Possible);
        }
    }

    void nothingKnownGivesNoFinding() { QVERIFY(diagnose({}, {}, causes(), now).findings.isEmpty()); }

    void findingsNameTheServersWhereTheyHold()
    {
        const List both{seen(Fact::Tls444Completes, Truth::No, {}, ex1),
            seen(Fact::Tls444Completes, Truth::Yes, {}, ex2)};
        const Diagnosis diagnosis = diagnose({}, evidenceOf(both), causes(), now);
        const Finding *finding = find(diagnosis, "backend-cert-unbound"_L1);
        QVERIFY(finding);
        QCOMPARE(finding->verdict, Verdict::Likely);
        QCOMPARE(finding->servers, QList{ServerName(ex1)});
    }

    void severalCausesCanHoldAtOnce()
    {
        const List two = authCertificate(u"2021-02-08T00:00:00Z"_s, u"2026-02-08T00:00:00Z"_s)
            + List{seen(Fact::HttpSysEntry444, Truth::No, {}, ex1),
                seen(Fact::Tls444Completes, Truth::No, {}, ex1)};
        const Diagnosis diagnosis = diagnose({}, evidenceOf(two), causes(), now);
        QCOMPARE(word(find(diagnosis, "auth-cert-expired"_L1)), "confirmed");
        QCOMPARE(word(find(diagnosis, "backend-cert-unbound"_L1)), "confirmed");
    }

    void contradictingObservationsDecideNothing()
    {
        const List contradiction{seen(Fact::Tls444Completes, Truth::No, {}, ex1),
            seen(Fact::Tls444Completes, Truth::Yes, {}, ex1)};
        const Diagnosis diagnosis = diagnose({}, evidenceOf(contradiction), causes(), now);
        QVERIFY(!diagnosis.hasAnswer());
    }

    void reasonsAreGivenForAndAgainstAndMissing()
    {
        const List some{seen(Fact::HmacAssert), seen(Fact::OutlookWorks), seen(Fact::ShellOpens, Truth::No)};
        const Diagnosis diagnosis = diagnose({}, evidenceOf(some), causes(), now);
        const Finding *finding = find(diagnosis, "auth-cert-expired"_L1);
        QVERIFY(finding);
        QCOMPARE(finding->reasonsFor.size(), 2);
        QCOMPARE(finding->reasonsAgainst.size(), 1);
        QCOMPARE(finding->reasonsAgainst.first().fact, Fact::ShellOpens);
        QVERIFY2(finding->missing.contains(Fact::AuthCurrentThumbprint), "what the answer follows from");
        QVERIFY(!finding->missing.contains(Fact::AuthCertificateExpired));
    }

    void theNextCheckSettlesTheLeadingCause()
    {
        const Diagnosis diagnosis = diagnose({}, evidenceOf({seen(Fact::HmacAssert)}), causes(), now);
        QCOMPARE(diagnosis.findings.first().cause->id, "auth-cert-expired"_L1);
        QVERIFY(!diagnosis.next.isEmpty());
        QCOMPARE(diagnosis.next.first().fact, Fact::AuthCurrentThumbprint);
    }

    void withoutAFindingItSaysWhatToCollect()
    {
        const Diagnosis diagnosis =
            diagnose({}, evidenceOf({seen(Fact::Tls444Completes, Truth::Yes, {}, ex1)}), causes(), now);
        QVERIFY(!diagnosis.hasAnswer());
        QVERIFY(!diagnosis.next.isEmpty());
        QSet<QByteArray> ways;
        for (const NextCheck &check : diagnosis.next)
            ways.insert(entry(check.fact).command ? entry(check.fact).command : entry(check.fact).how);
        QCOMPARE(ways.size(), diagnosis.next.size());
    }

    void theOrderOfObservationsDoesNotMatter()
    {
        List all = healthyAuth()
            + List{seen(Fact::HmacAssert), seen(Fact::Tls444Completes, Truth::No, {}, ex1),
                seen(Fact::ComputerInDeniedGroup, Truth::Yes, u"Domain Admins"_s, ex1)};
        const auto summary = [](const Diagnosis &diagnosis) {
            QStringList lines;
            for (const Finding &finding : diagnosis.findings)
                lines.append(QString(finding.cause->id) + u' ' + QLatin1StringView(word(&finding)));
            return lines;
        };
        const QStringList forwards = summary(diagnose({}, evidenceOf(all), causes(), now));
        std::ranges::reverse(all);
        QCOMPARE(summary(diagnose({}, evidenceOf(all), causes(), now)), forwards);
    }
};

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
