#include "tests/support/observations.h"
#include "wizard/diagnosis/contradiction.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Observation at(Observation one, int minute)
{
    one.time = now.addSecs(60 * minute);
    return one;
}

} // namespace

/// What two pastes say differently is told, and nobody decides which of them is right.
class TestContradiction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFound_data()
    {
        using enum Fact;
        QTest::addColumn<List>("observations");
        QTest::addColumn<int>("found");
        const Observation yes = support::seen(WebServiceStopped);
        const Observation no = support::seen(WebServiceStopped, Truth::No);
        QTest::newRow("two pastes") << List{yes, no} << 1;
        QTest::newRow("they agree") << List{yes, yes} << 0;
        QTest::newRow("one could not tell")
            << List{yes, support::seen(WebServiceStopped, Truth::Unknown)} << 0;
        QTest::newRow("the newer one counts") << List{at(yes, 1), at(no, 2)} << 0;
        QTest::newRow("of the same time") << List{at(yes, 1), at(no, 1)} << 1;
        QTest::newRow("one has no time") << List{at(yes, 1), no} << 1;
        QTest::newRow("two servers") << List{support::seen(WebServiceStopped, Truth::Yes, {}, u"EX01"_s),
            support::seen(WebServiceStopped, Truth::No, {}, u"EX02"_s)}
                                     << 0;
        QTest::newRow("one names its server")
            << List{yes, support::seen(WebServiceStopped, Truth::No, {}, u"EX02"_s)} << 1;
        QTest::newRow("two databases") << List{support::seen(DatabaseMounted, Truth::Yes, u"DB1"_s),
            support::seen(DatabaseMounted, Truth::No, u"DB2"_s)}
                                       << 0;
    }
    void isFound()
    {
        QFETCH(const List, observations);
        QFETCH(const int, found);
        const QList<Contradiction> all = contradictionsIn(evidenceOf(observations));
        QCOMPARE(all.size(), found);
        for (const Contradiction &one : all)
            QVERIFY(one.yes.truth == Truth::Yes && one.no.truth == Truth::No);
    }

    void settlesNothing()
    {
        const List both{support::seen(Fact::WebSiteStopped, Truth::Yes, u"Exchange Back End"_s),
            support::seen(Fact::WebSiteStopped, Truth::No)};
        for (const Finding &finding : diagnose({}, evidenceOf(both), causes(), now).findings)
            QVERIFY2(finding.verdict == Verdict::Possible, finding.cause->id.data());
    }

    void textsThatWerePastedOneAfterTheOther()
    {
        Evidence evidence;
        for (const auto &state : {u"Stopped"_s, u"Running"_s}) {
            const QString text =
                u"Status   Name               DisplayName\n------   ----               -----------\n"
                "%1  W3SVC              World Wide Web Publishing Service\n"
                "Running  WAS                Windows Process Activation Service\n"_s.arg(state);
            for (const Recognition &one : recognise(text, state))
                evidence.add(one.observations);
        }
        const QList<Contradiction> all = contradictionsIn(evidence);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().yes.fact, Fact::WebServiceStopped);
        QVERIFY(all.first().yes.source.text().startsWith(u"Stopped"_s));
        QVERIFY(all.first().no.source.text().startsWith(u"Running"_s));
    }
};

QTEST_GUILESS_MAIN(TestContradiction)
#include "tst_contradiction.moc"
