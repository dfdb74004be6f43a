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

/// A cause of the mailboxes' pages and of phones that somebody tells, or a message tells, or an event.
Cause felt()
{
    return {.id = "a"_L1,
        .title = "",
        .explanation = "",
        .symptoms = {Symptom::OwaBlankPage, Symptom::PhonesDoNotSync},
        .signs = {{{Fact::PoolReportedStopped}, Strength::Characteristic},
            {{Fact::MessageSeen, true, "m"_L1}, Strength::Characteristic},
            {{Fact::CanaryFailure}, Strength::Characteristic}, {{Fact::StartedAfterRestart}},
            {{Fact::HmacAssert}, Strength::Against}}};
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

    void whatMakesACauseLikely_data()
    {
        QTest::addColumn<List>("observations");
        QTest::addColumn<bool>("seesIt");
        QTest::addColumn<bool>("likely");
        const Observation told = seen(Fact::PoolReportedStopped);
        const Observation printed = seen(Fact::MessageSeen, Truth::Yes, u"m"_s);
        const Observation event = seen(Fact::CanaryFailure);
        const Observation since = seen(Fact::StartedAfterRestart);
        const Observation against = seen(Fact::HmacAssert);
        const List works{seen(Fact::OwaWorks), seen(Fact::PhonesWork)};
        QTest::newRow("told alone") << List{told} << false << false;
        QTest::newRow("told, and seen") << List{told} << true << true;
        QTest::newRow("told, and since when") << List{told, since} << false << true;
        QTest::newRow("told, and a sign against") << List{told, against} << true << false;
        QTest::newRow("told twice, and a sign against") << List{told, since, against} << true << true;
        const List forOthers{told, seen(Fact::MessageSeen, Truth::Yes, u"\"OWA works\""_s)};
        QTest::newRow("told, and others do not see it") << forOthers << true << false;
        QTest::newRow("told, since when, and others do not see it")
            << forOthers + List{since} << true << true;
        QTest::newRow("printed") << List{printed} << false << true;
        QTest::newRow("printed, and a sign against") << List{printed, against} << true << false;
        QTest::newRow("printed, and everything works") << List{printed} + works << false << false;
        QTest::newRow("printed, and one thing works")
            << List{printed, seen(Fact::PhonesWork)} << false << true;
        QTest::newRow("printed, and others work") << List{printed, seen(Fact::PhonesWork)} << true << true;
        QTest::newRow("an event") << List{event} << false << true;
        QTest::newRow("an event, and a sign against") << List{event, against} << false << true;
        QTest::newRow("an event, and everything works") << List{event} + works << false << false;
    }
    void whatMakesACauseLikely()
    {
        QFETCH(List, observations);
        QFETCH(bool, seesIt);
        const std::vector<Cause> all{felt()};
        const QList<Symptom> symptoms = seesIt ? QList<Symptom>{Symptom::OwaBlankPage} : QList<Symptom>();
        const Diagnosis diagnosis = diagnose(symptoms, evidenceOf(observations), all, now);
        QTEST(diagnosis.findings.first().verdict == Verdict::Likely, "likely");
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
        const Cause other{.id = "b"_L1,
            .title = "",
            .explanation = "",
            .signs = {{{Fact::CanaryFailure}, Strength::Characteristic}, {{Fact::HmacAssert}}}};
        const QList<NextCheck> next =
            nextChecks({{.cause = &one, .view = View(evidence)}, {.cause = &other, .view = View(evidence)}});
        QCOMPARE(next.first().fact, Fact::HmacAssert);
    }
};

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
