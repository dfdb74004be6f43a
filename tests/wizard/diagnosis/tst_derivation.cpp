#include "tests/support/observations.h"
#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/derive.h"
#include "wizard/knowledge/facts/facts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
const QString current = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;
const QString bound = u"3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s;

/// Two servers about which everything is known from which anything follows.
List everything()
{
    using enum Fact;
    List all{seen(AuthCurrentThumbprint, Truth::Yes, current),
        seen(DenyAceListed, Truth::Yes, u"Domain Admins"_s)};
    for (const QString &server : {u"EX01"_s, u"EX02"_s}) {
        for (const QString &certificate : {current, bound}) {
            all << seen(CertificatePresent, Truth::Yes, {}, server, certificate)
                << seen(CertificateNotBefore, Truth::Yes, u"2025-01-01T00:00:00Z"_s, server, certificate)
                << seen(CertificateNotAfter, Truth::Yes, u"2026-01-01T00:00:00Z"_s, server, certificate)
                << seen(CertificateHasPrivateKey, Truth::No, {}, server, certificate)
                << seen(CertificateKeyIsCsp, Truth::No, u"KSP"_s, server, certificate);
        }
        for (const Fact port : {HttpSysEntry443, HttpSysEntry444, BackEndBindingHash, Certificate443})
            all << seen(port, Truth::Yes, bound, server);
        all << seen(HttpSysSpecificEntry444, Truth::Yes, u"10.1.1.5:444 "_s + QString(40, u'A'), server)
            << seen(CertificateListComplete, Truth::Yes, {}, server)
            << seen(HmacAssert, Truth::Yes, {}, server) << seen(ServerBuild, Truth::Yes, server, server)
            << seen(ComputerInDeniedGroup, Truth::Yes, u"Domain Admins"_s, server)
            << seen(AppPoolStopped, Truth::Yes, u"MSExchangeOWAAppPool"_s, server)
            << seen(OwaAnsweredByHttpSys503, Truth::Yes, {}, server);
    }
    return all;
}

/// The same where only the directory and the names speak of the Auth certificate.
List withoutTheShell()
{
    List all = everything();
    all.removeIf([](const Observation &one) { return one.fact == Fact::AuthCurrentThumbprint; });
    all << seen(Fact::AuthThumbprintInDirectory, Truth::Yes, current)
        << seen(Fact::CertificateSubject, Truth::Yes, u"CN=Microsoft Exchange Server Auth Certificate"_s,
               u"EX01"_s, current);
    return all;
}

const QString yes = QString::number(int(Truth::Yes));

/// In lines that begin with the truth.
QStringList derived(const List &observations, Fact fact)
{
    QStringList lines;
    for (const Observation &one : derive(evidenceOf(observations), now).of(fact))
        lines.append(u"%1 %2 %3 %4"_s.arg(int(one.truth))
                         .arg(one.value.text(), one.subject.server.text(), one.subject.certificate.text()));
    return lines;
}

List only(const List &observations, const QSet<Fact> &facts)
{
    List kept = observations;
    kept.removeIf([&](const Observation &one) { return !facts.contains(one.fact); });
    // A server is judged because something names it.
    kept << seen(Fact::DiskFull, Truth::Yes, {}, u"EX01"_s)
         << seen(Fact::DiskFull, Truth::Yes, {}, u"EX02"_s);
    return kept;
}

} // namespace

class TestDerivation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEveryDerivedFactOnce()
    {
        QMap<Fact, int> rows;
        for (const Derivation &derivation : derivations())
            ++rows[derivation.fact];
        for (const FactEntry &fact : facts()) {
            const bool isDerived =
                std::ranges::find(Facts::derived(), fact.fact, &FactEntry::fact) != Facts::derived().end();
            QVERIFY2(rows.value(fact.fact) == (isDerived ? 1 : 0), fact.id.data());
        }
    }

    void itFollowsFromReportedFacts()
    {
        for (const Derivation &derivation : derivations()) {
            QVERIFY(!derivation.forServer != !derivation.forAll);
            QVERIFY(!inputsOf(derivation.fact).isEmpty());
            for (const Fact input : inputsOf(derivation.fact))
                QVERIFY(!derivationOf(input));
        }
    }

    void itLooksAtNothingButItsInputs_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < derivations().size(); ++i)
            QTest::newRow(entry(derivations()[i].fact).id.data()) << int(i);
    }
    void itLooksAtNothingButItsInputs()
    {
        QFETCH(int, row);
        const Derivation &derivation = derivations()[std::size_t(row)];
        const QList<Fact> inputs = inputsOf(derivation.fact);
        QSet<Fact> looked(inputs.begin(), inputs.end());
        looked.unite(QSet<Fact>(derivation.also.begin(), derivation.also.end()));
        bool follows = false;
        for (const List &observations : {everything(), withoutTheShell()}) {
            const QStringList lines = derived(observations, derivation.fact);
            for (const QString &line : lines)
                QVERIFY(Told(derivation.fact, derivation.says).can(line.startsWith(yes)));
            follows = follows || !lines.isEmpty();
            QCOMPARE(derived(only(observations, looked), derivation.fact), lines);
        }
        QVERIFY2(follows, "nothing follows from all of this");
    }

    void serversThatNothingIsKnownAboutShareTheAnswer()
    {
        const List store{seen(Fact::CertificateListComplete), seen(Fact::HttpSysEntry444, Truth::Yes, bound),
            seen(Fact::Port443Open, Truth::Yes, {}, u"EX01"_s),
            seen(Fact::CertificatePresent, Truth::Yes, {}, u"EX02"_s, bound)};
        const Evidence whole = derive(evidenceOf(store), now);
        QCOMPARE(whole.truth(Fact::HttpSysHash444InStore, ServerName(u"EX01"_s)), Truth::No);
        QCOMPARE(whole.truth(Fact::HttpSysHash444InStore, ServerName(u"EX02"_s)), Truth::Yes);
    }

    void asksForTheInputThatIsMissing()
    {
        using enum Fact;
        const auto asked = [](const List &known, Fact fact) {
            const Evidence evidence = evidenceOf(known);
            return unknownInputsOf(fact, View(evidence));
        };
        QCOMPARE(asked({}, DiskFull), QList<Fact>{DiskFull});
        QCOMPARE(
            asked({}, AuthCertificateExpired), (QList<Fact>{AuthCurrentThumbprint, CertificateNotAfter}));
        QCOMPARE(asked({seen(CertificateNotAfter, Truth::Yes, {}, {}, bound)}, AuthCertificateExpired),
            QList<Fact>{AuthCurrentThumbprint});
        QCOMPARE(asked({seen(Certificate443, Truth::Yes, bound)}, FrontEndCertificateExpired),
            QList<Fact>{CertificateNotAfter});
        QCOMPARE(asked({seen(AuthCurrentThumbprint, Truth::Yes, current),
                           seen(CertificateNotAfter, Truth::Yes, {}, {}, bound)},
                     AuthCertificateExpired),
            QList<Fact>{AuthCertificateExpired});
    }
};

QTEST_GUILESS_MAIN(TestDerivation)
#include "tst_derivation.moc"
