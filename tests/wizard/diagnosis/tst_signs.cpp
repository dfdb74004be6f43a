#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/judge.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/weights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// Shows one event; another one belongs to a look-alike.
Cause cause()
{
    return {.id = "a"_L1,
        .title = "",
        .explanation = "",
        .signs = {
            {{Fact::CanaryFailure}, Strength::Characteristic}, {{Fact::HmacAssert}, Strength::Against}}};
}

} // namespace

/// What a sign says of a cause, seen and not seen.
class TestSigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("against");
        QTest::newRow("its own event") << List{seen(Fact::CanaryFailure)} << u"likely"_s << 0;
        QTest::newRow("both events") << List{seen(Fact::CanaryFailure), seen(Fact::HmacAssert)} << u"likely"_s
                                     << 1;
        QTest::newRow("the other's event") << List{seen(Fact::HmacAssert)} << u"absent"_s << 0;
        QTest::newRow("the other's event is not there")
            << List{seen(Fact::HmacAssert, Truth::No)} << u"absent"_s << 0;
    }
    void judges()
    {
        QFETCH(List, observations);
        QFETCH(int, against);
        const std::vector<Cause> all{cause()};
        const Diagnosis diagnosis = diagnose({}, evidenceOf(observations), all, now);
        if (diagnosis.findings.isEmpty()) {
            QTEST(u"absent"_s, "verdict");
            return;
        }
        const Finding &finding = diagnosis.findings.first();
        QTEST(finding.verdict == Verdict::Likely ? u"likely"_s : u"other"_s, "verdict");
        QCOMPARE(finding.reasonsFor.size(), 1);
        QCOMPARE(finding.reasonsAgainst.size(), against);
        if (against > 0) {
            QCOMPARE(finding.reasonsAgainst.first().fact, Fact::HmacAssert);
            QCOMPARE(finding.reasonsAgainst.first().truth, Truth::Yes);
        }
    }

    void whatSpeaksAgainstACauseIsNoSignOfIt()
    {
        const std::vector<Cause> all{
            cause(), {.id = "b"_L1, .title = "", .explanation = "", .signs = {{{Fact::HmacAssert}}}}};
        const Weights weights(all);
        QCOMPARE(weights.of(Condition{Fact::HmacAssert}), 1000);
        Judgement judgement;
        judgement.contradicted.set(1);
        QCOMPARE(weights.of(all[0], judgement).seen, -1000);
    }

    void itIsWorthAskingFor()
    {
        const Evidence evidence = evidenceOf({seen(Fact::CanaryFailure)});
        const Cause one = cause();
        const Cause other{.id = "b"_L1, .title = "", .explanation = "", .signs = {{{Fact::HmacAssert}}}};
        const QList<NextCheck> next = nextChecks({{&one, View(evidence)}, {&other, View(evidence)}});
        QCOMPARE(next.first().fact, Fact::HmacAssert);
    }
};

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
