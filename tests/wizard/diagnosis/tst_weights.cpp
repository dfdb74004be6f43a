#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/weights.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QStringList ids(const Diagnosis &diagnosis)
{
    QStringList all;
    for (const Finding &finding : diagnosis.findings)
        all.append(QString(finding.cause->id));
    return all;
}

} // namespace

/// What the order of findings depends on.
class TestWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignThatFewCausesShowTellsMore()
    {
        const auto cause = [](const char *id, std::vector<Sign> signs) {
            return Cause{.id = QLatin1StringView(id), .title = "", .explanation = "", .signs = signs};
        };
        const Sign own{{Fact::HmacAssert}};
        const Sign shared{{Fact::OutlookWorks}};
        const Sign code{{Fact::HttpErrorStatus, true, "500"_L1}};
        const Sign anyCode{{Fact::HttpErrorStatus}};
        const std::vector<Cause> all{cause("a", {own, shared}), cause("b", {shared, code}),
            cause("c", {shared, anyCode}), cause("d", {shared})};
        const Weights weights(all);
        QCOMPARE(weights.of(own.condition), 2000);
        QCOMPARE(weights.of(shared.condition), 0);
        QCOMPARE(weights.of(code.condition), 1000); // any code is this code as well
        QCOMPARE(weights.of(anyCode.condition), 2000);

        Judgement both;
        both.held.set(0);
        both.contradicted.set(1);
        QCOMPARE(weights.of(all[0], both).seen, 2000);
        both.held.reset();
        both.contradicted.set(0);
        QCOMPARE(weights.of(all[0], both).seen, -2000);
    }

    void aCauseOfBothSymptomsStandsBeforeThatOfOne()
    {
        const auto cause = [](const char *id, std::vector<Symptom> explained) {
            return Cause{.id = QLatin1StringView(id), .title = "", .explanation = "", .symptoms = explained};
        };
        const std::vector<Cause> all{
            cause("a", {Symptom::OwaBlankPage}), cause("b", {Symptom::OwaBlankPage, Symptom::EcpBlankPage})};
        QCOMPARE(ids(diagnose({Symptom::OwaBlankPage, Symptom::EcpBlankPage}, {}, all, now)),
            (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(ids(diagnose({Symptom::OwaBlankPage}, {}, all, now)), (QStringList{u"a"_s, u"b"_s}));
    }

    void whatPeopleReportCountsAfterTheirSymptoms()
    {
        const auto cause = [](const char *id, std::vector<Symptom> explained, std::vector<Sign> signs) {
            return Cause{.id = QLatin1StringView(id),
                .title = "",
                .explanation = "",
                .symptoms = explained,
                .signs = signs};
        };
        const std::vector<Cause> all{cause("reported", {}, {{{Fact::StartedAfterUpdate}}}),
            cause("explains", {Symptom::OwaBlankPage}, {}), cause("seen", {}, {{{Fact::DiskFull}}})};
        const Evidence evidence = evidenceOf({seen(Fact::StartedAfterUpdate), seen(Fact::DiskFull)});
        QCOMPARE(ids(diagnose({Symptom::OwaBlankPage}, evidence, all, now)),
            (QStringList{u"seen"_s, u"explains"_s, u"reported"_s}));
    }

    void whatIsMetMoreOftenStandsFirstAmongEquals()
    {
        const auto cause = [](const char *id, Prevalence prevalence) {
            return Cause{.id = QLatin1StringView(id),
                .title = "",
                .explanation = "",
                .prevalence = prevalence,
                .symptoms = {Symptom::OwaBlankPage}};
        };
        const std::vector<Cause> all{cause("a", Prevalence::Rare), cause("b", Prevalence::Seen),
            cause("c", Prevalence::Common), cause("d", Prevalence::Common)};
        QCOMPARE(ids(diagnose({Symptom::OwaBlankPage}, {}, all, now)),
            (QStringList{u"c"_s, u"d"_s, u"b"_s, u"a"_s}));
    }

    void everyCauseFitsTheMarksOfAJudgement()
    {
        for (const Cause &cause : causes()) {
            QVERIFY(cause.signs.size() <= Marks().size());
            QVERIFY(cause.confirm.size() <= Marks().size());
            QVERIFY(cause.exclude.size() <= Marks().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestWeights)
#include "tst_weights.moc"
