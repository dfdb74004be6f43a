#include "tests/support/answers.h"
#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString ex1 = u"EX01"_s;
const QString bound = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;
const QString other = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;
using List = QList<Observation>;

QString verdictOf(const List &observations, const QString &cause)
{
    const Diagnosis diagnosis = diagnose({}, evidenceOf(observations), causes(), now);
    const QStringList given = support::answers(diagnosis).filter(cause + u' ');
    return given.isEmpty() ? u"absent"_s : given.first().section(u' ', 1);
}

Observation at(Observation observation, const char *time)
{
    observation.time = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
    return observation;
}

void columns()
{
    QTest::addColumn<List>("observations");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("verdict");
}

void row(const char *name, const List &observations, const char *cause, const char *verdict)
{
    QTest::addRow("%s: %s", cause, name)
        << observations << QString::fromLatin1(cause) << QString::fromLatin1(verdict);
}

void judge()
{
    QFETCH(List, observations);
    QFETCH(QString, cause);
    QTEST(verdictOf(observations, cause), "verdict");
}

} // namespace

/// Evidence that a cause shares with something else: healthy servers, planned work, other certificates,
/// events of last week. It may point to the cause, but never confirm it.
class TestLookAlikes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheKeyOfTheFrontEndCertificateCounts_data()
    {
        columns();
        const char *cause = "frontend-cert-cng-ksp";
        const List loop{seen(Fact::FormsCookieUnreadable, Truth::Yes, {}, ex1)};
        const List bound443{seen(Fact::HttpSysEntry443, Truth::Yes, bound, ex1)};
        const auto key = [](Truth csp, const QString &certificate) {
            return List{seen(Fact::CertificateKeyIsCsp, csp, {}, ex1, certificate)};
        };
        row("the bound one in CNG", loop + bound443 + key(Truth::No, bound), cause, "confirmed");
        row("the one that 443 presents in CNG",
            loop + List{seen(Fact::Certificate443, Truth::Yes, bound, ex1)} + key(Truth::No, bound), cause,
            "confirmed");
        row("provider type refused and the bound one in CNG",
            List{seen(Fact::InvalidProviderType)} + bound443 + key(Truth::No, bound), cause, "confirmed");
        row("another certificate in CNG", loop + bound443 + key(Truth::No, other), cause, "likely");
        row("only another certificate in CNG", bound443 + key(Truth::No, other), cause, "absent");
        row("in CNG, but nobody said what is bound", loop + key(Truth::No, bound), cause, "likely");
        row("a provider without its certificate", loop + bound443 + key(Truth::No, {}), cause, "likely");
        row("the bound one in CSP, another one in CNG",
            loop + bound443 + key(Truth::Yes, bound) + key(Truth::No, other), cause, "ruled-out");
        row("another certificate in CSP rules nothing out", loop + bound443 + key(Truth::Yes, other), cause,
            "likely");
        row("bound on another server",
            loop + List{seen(Fact::HttpSysEntry443, Truth::Yes, bound, u"EX02"_s)} + key(Truth::No, bound),
            cause, "likely");
    }
    void onlyTheKeyOfTheFrontEndCertificateCounts() { judge(); }

    void plannedWorkLooksTheSame_data()
    {
        columns();
        const List offline{seen(Fact::ServerWideOfflineInactive, Truth::Yes, u"ServerWideOffline"_s, ex1)};
        const char *state = "component-state-inactive";
        row("nobody said who asked for it", offline, state, "likely");
        row("taken out of service for maintenance",
            offline + List{seen(Fact::MaintenanceRequested, Truth::Yes, {}, ex1)}, state, "likely");
        row("left by a failed setup, which may still run",
            offline + List{seen(Fact::MaintenanceRequested, Truth::No, u"Functional"_s, ex1)}, state,
            "likely");
        row("left by a failed setup",
            offline
                + List{seen(Fact::MaintenanceRequested, Truth::No, u"Functional"_s, ex1),
                    seen(Fact::SetupRunning, Truth::No, {}, ex1)},
            state, "confirmed");

        const char *services = "services-disabled-after-update";
        const List disabled{seen(Fact::ServicesDisabled, Truth::Yes, u"W3Svc, MSExchangeIS"_s, ex1)};
        const List stopped{seen(Fact::WebServiceStopped, Truth::Yes, u"W3Svc"_s, ex1)};
        row("setup may still run", disabled + stopped, services, "likely");
        row("setup runs", disabled + stopped + List{seen(Fact::SetupRunning, Truth::Yes, {}, ex1)}, services,
            "ruled-out");
        row("one service switched off by hand", disabled + List{seen(Fact::SetupRunning, Truth::No, {}, ex1)},
            services, "likely");
        row("left behind", disabled + stopped + List{seen(Fact::SetupRunning, Truth::No, {}, ex1)}, services,
            "confirmed");
    }
    void plannedWorkLooksTheSame() { judge(); }

    void intendedSettingsLookTheSame_data()
    {
        columns();
        const List differ{seen(Fact::SignInMethodsDiffer, Truth::Yes, u"WindowsAuthentication"_s, ex1)};
        row("methods differ and nothing fails", differ, "owa-ecp-auth-mismatch", "likely");
        row("methods differ and the page answers 401",
            differ + List{seen(Fact::HttpErrorStatus, Truth::Yes, u"401"_s)}, "owa-ecp-auth-mismatch",
            "confirmed");
        row("methods differ and another error is shown",
            differ + List{seen(Fact::HttpErrorStatus, Truth::Yes, u"500"_s)}, "owa-ecp-auth-mismatch",
            "likely");
    }
    void intendedSettingsLookTheSame() { judge(); }

    void whatIsDeniedMustBeInTheToken_data()
    {
        columns();
        const char *cause = "epi-token-serialization-deny";
        const List member{seen(Fact::ComputerInDeniedGroup, Truth::Yes, u"Domain Admins"_s, ex1)};
        const auto denied = [](const QString &groups) {
            return List{seen(Fact::DenyAceListed, Truth::Yes, groups)};
        };
        row("the same group", member + denied(u"Enterprise Admins;Domain Admins"_s), cause, "confirmed");
        row("the same group, with its domain", member + denied(u"CONTOSO\\domain admins"_s), cause,
            "confirmed");
        row("other groups", member + denied(u"Enterprise Admins;Schema Admins"_s), cause, "likely");
        row("a longer name", member + denied(u"Domain Admins Helpdesk"_s), cause, "likely");
    }
    void whatIsDeniedMustBeInTheToken() { judge(); }

    void anEventBeforeTheRenewalSaysNothingAboutIt_data()
    {
        columns();
        const char *cause = "auth-cert-not-yet-valid";
        const List renewed{seen(Fact::AuthCurrentThumbprint, Truth::Yes, bound),
            seen(Fact::CertificateNotBefore, Truth::Yes, u"2026-11-21T11:30:00Z"_s, ex1, bound),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2031-11-21T11:30:00Z"_s, ex1, bound)};
        const List here{seen(Fact::CertificatePresent, Truth::Yes, {}, ex1, bound),
            seen(Fact::CertificateHasPrivateKey, Truth::Yes, {}, ex1, bound)};
        const Observation failure = seen(Fact::HmacAssert, Truth::Yes, {}, ex1);
        row("an event since then", renewed + here + List{at(failure, "2026-11-21T11:45:00Z")}, cause,
            "confirmed");
        row("an event without its time", renewed + here + List{failure}, cause, "confirmed");
        row("an event from before", renewed + here + List{at(failure, "2026-11-21T09:00:00Z")}, cause,
            "likely");
        row("not looked up on the server", renewed + List{failure}, cause, "likely");
        row("missing on the server",
            renewed + List{failure, seen(Fact::CertificatePresent, Truth::No, {}, ex1, bound)}, cause,
            "likely");
    }
    void anEventBeforeTheRenewalSaysNothingAboutIt() { judge(); }

    void twoPastesOfTheConfigurationDecideNothing_data()
    {
        QTest::addColumn<List>("configured");
        const Observation before = seen(Fact::AuthCurrentThumbprint, Truth::Yes, other);
        const Observation after = seen(Fact::AuthCurrentThumbprint, Truth::Yes, bound);
        QTest::newRow("older first") << List{before, after};
        QTest::newRow("newer first") << List{after, before};
    }
    /// Which of two pastes without a time is the newer one is not known: neither certificate is the current
    /// one.
    void twoPastesOfTheConfigurationDecideNothing()
    {
        QFETCH(List, configured);
        const List dates{seen(Fact::CertificateNotAfter, Truth::Yes, u"2026-02-08T00:00:00Z"_s, ex1, other),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2031-02-08T00:00:00Z"_s, ex1, bound),
            seen(Fact::CertificateListComplete, Truth::Yes, {}, ex1)};
        for (const char *cause : {"auth-cert-expired", "auth-cert-missing-on-server"}) {
            const QString verdict = verdictOf(configured + dates, QString::fromLatin1(cause));
            QVERIFY2(verdict != u"confirmed" && verdict != u"ruled-out", qPrintable(verdict));
        }
    }
    void theNewerConfigurationCounts()
    {
        const List dated{at(seen(Fact::AuthCurrentThumbprint, Truth::Yes, bound), "2026-11-21T11:00:00Z"),
            at(seen(Fact::AuthCurrentThumbprint, Truth::Yes, other), "2026-11-20T11:00:00Z"),
            seen(Fact::CertificateNotAfter, Truth::Yes, u"2031-02-08T00:00:00Z"_s, ex1, bound)};
        QCOMPARE(verdictOf(dated, u"auth-cert-expired"_s), u"ruled-out"_s);
    }

    void aKeyThatServesAHandshakeIsThere_data()
    {
        columns();
        const char *cause = "cert-private-key-broken";
        const List keyless{seen(Fact::HttpSysEntry443, Truth::Yes, bound, ex1),
            seen(Fact::CertificateHasPrivateKey, Truth::No, {}, ex1, bound)};
        row("nobody tried port 443", keyless, cause, "confirmed");
        row("port 443 closes the handshake", keyless + List{seen(Fact::Tls443Completes, Truth::No, {}, ex1)},
            cause, "confirmed");
        row("port 443 completes it: the listing is of another machine",
            keyless + List{seen(Fact::Tls443Completes, Truth::Yes, {}, ex1)}, cause, "absent");
        row("only port 444 completes it", keyless + List{seen(Fact::Tls444Completes, Truth::Yes, {}, ex1)},
            cause, "confirmed");
    }
    void aKeyThatServesAHandshakeIsThere() { judge(); }

    void thePoolMustServeThePageThatFails_data()
    {
        columns();
        const char *cause = "app-pool-stopped";
        const List owa503{seen(Fact::OwaAnsweredByHttpSys503, Truth::Yes, {}, ex1)};
        const auto stopped = [](const QString &pools) {
            return List{seen(Fact::AppPoolStopped, Truth::Yes, pools, ex1)};
        };
        row("its own pool", owa503 + stopped(u"MSExchangeRestAppPool, MSExchangeOWAAppPool"_s), cause,
            "confirmed");
        row("the pool of another page", owa503 + stopped(u"MSExchangeRestAppPool"_s), cause, "likely");
        row("the admin center's pool does not serve Outlook on the web",
            owa503 + stopped(u"MSExchangeECPAppPool"_s), cause, "likely");
    }
    void thePoolMustServeThePageThatFails() { judge(); }
};

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
