#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/check.h"
#include "wizard/knowledge/question.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QString named(const QSet<Fact> &found)
{
    QStringList ids;
    for (const Fact fact : found)
        ids.append(QString(entry(fact).id));
    ids.sort();
    return ids.join(u' ');
}

QSet<Fact> factsOfCauses()
{
    QSet<Fact> found;
    for (const Cause &cause : causes()) {
        for (const Sign &sign : cause.signs)
            found.insert(sign.condition.fact);
        for (const auto *groups : {&cause.confirm, &cause.exclude}) {
            for (const auto &group : *groups) {
                for (const Condition &condition : group)
                    found.insert(condition.fact);
            }
        }
    }
    return found;
}

/// What counts only through a fact that is derived from it.
const QSet<Fact> &inputsOfDerivation()
{
    using enum Fact;
    static const QSet<Fact> inputs{AuthCurrentThumbprint, AuthThumbprintInDirectory, CertificatePresent,
        CertificateSubject, CertificateNotBefore, CertificateNotAfter, CertificateHasPrivateKey,
        CertificateKeyIsCsp, CertificateListComplete, DenyAceListed, Certificate443, Certificate444,
        UtcOffsetHours};
    return inputs;
}

/// What is read although nothing asks for it.
const QSet<Fact> &readInVain()
{
    using enum Fact;
    static const QSet<Fact> found{AuthConfigRead, AuthPreviousThumbprint, AuthNextThumbprint,
        AuthNextEffectiveDate, CertificateServices, CertificateNames, InternalTransportThumbprint,
        HybridConfigured};
    return found;
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsRow()
    {
        QCOMPARE(facts().size(), std::size_t(Fact::Count));
        for (std::size_t i = 0; i < facts().size(); ++i) {
            QCOMPARE(std::size_t(facts()[i].fact), i);
            QCOMPARE(&entry(Fact(i)), &facts()[i]);
        }
    }

    void aFactIsFoundByItsId()
    {
        for (const FactEntry &one : facts())
            QCOMPARE(factById(one.id), one.fact);
        QVERIFY(!factById("no-such-fact"_L1));
    }

    void everyFactSaysHowToFindItOut()
    {
        for (const FactEntry &one : facts()) {
            for (const char *text : {one.yes, one.no, one.how})
                QVERIFY2(text && *text, one.id.data());
            QVERIFY2(!one.command || *one.command, one.id.data());
        }
    }

    /// A word that people would have to know already does not tell how.
    void theWayToAFactEndsWithoutAFullStop()
    {
        for (const FactEntry &one : facts())
            QVERIFY2(!QLatin1StringView(one.how).endsWith(u'.'), one.id.data());
    }

    void everyFactIsUsedByACauseOrByDerivation()
    {
        QSet<Fact> unused;
        for (const FactEntry &one : facts())
            unused.insert(one.fact);
        unused -= factsOfCauses();
        unused -= inputsOfDerivation();
        QCOMPARE(named(unused), named(readInVain()));
    }

    /// Keeps the list above short: what a cause asks for itself needs no excuse.
    void noFactIsExcusedThatACauseUses()
    {
        QCOMPARE(named(factsOfCauses() & inputsOfDerivation()), QString());
    }

    /// The collector tells nothing itself: its file has readers.
    void everyOtherCheckTellsSomething()
    {
        for (const CheckEntry &check : checks())
            QVERIFY2(check.tells.empty() == (check.check == Check::Collector), check.id.data());
    }

    void whatPeopleReportTheyAreAsked()
    {
        for (const FactEntry &one : facts())
            QVERIFY2(isAsked(one.fact) || !isReported(one.fact), one.id.data());
        QVERIFY(isReported(Fact::OutlookWorks) && !isReported(Fact::ClockSkew) && isAsked(Fact::ClockSkew));
        QVERIFY(!isAsked(Fact::Port444Open));
    }

    void whatPeopleKnowOrSayIsAskedInWords()
    {
        QSet<Fact> asked;
        for (const Question &one : questions()) {
            QVERIFY2(QLatin1StringView(one.text).endsWith(u'?'), one.text);
            QVERIFY2(!asked.contains(one.fact), one.text);
            asked.insert(one.fact);
        }
        for (const FactEntry &one : facts()) {
            const bool told = isAsked(one.fact) || isClaimed(one.fact);
            QVERIFY2(!told || questionOf(one.fact), one.id.data());
        }
    }

    void onlyTheCollectorWaitsToBeAskedFor()
    {
        for (const CheckEntry &check : checks())
            QCOMPARE(check.onRequest, check.check == Check::Collector);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
