#include "tests/support/observations.h"
#include "wizard/diagnosis/conditions.h"
#include "wizard/diagnosis/derivation.h"
#include "wizard/diagnosis/derive.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/expectation.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/question.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Cause cause(const std::vector<Sign> &signs, const std::vector<std::vector<Condition>> &confirm = {},
    const std::vector<std::vector<Condition>> &exclude = {})
{
    return Cause{
        .id = "x"_L1, .title = "", .explanation = "", .signs = signs, .confirm = confirm, .exclude = exclude};
}

QStringList asked(const std::vector<Cause> &causes, const QList<Observation> &known = {})
{
    const Evidence evidence = evidenceOf(known);
    std::vector<OpenCause> left;
    for (const Cause &one : causes)
        left.push_back({.cause = &one, .view = View(evidence)});
    QStringList ids;
    for (const NextCheck &check : nextChecks(left))
        ids.append(QString(entry(check.fact).id));
    return ids;
}

Observation told(Fact fact, Truth truth)
{
    Observation one = seen(fact, truth);
    one.source = Place::toldByPerson();
    return one;
}

/// A few symptoms and facts of one cause or another, as no case had them.
std::pair<QList<Symptom>, Evidence> anyEvidence(std::mt19937 &random)
{
    const auto below = [&random](std::size_t limit) { return std::size_t(random()) % limit; };
    const QString server = below(2) == 0 ? QString() : u"EX01"_s;
    QList<Symptom> some;
    for (std::size_t i = below(3); i > 0; --i)
        some.append(symptoms()[below(symptoms().size())].symptom);
    QList<Observation> known;
    for (std::size_t i = below(5); i > 0; --i) {
        const std::vector<Condition> all = conditionsOf(causes()[below(causes().size())]);
        const Condition &one = all[below(all.size())];
        const bool holds = one.holds == (below(4) > 0);
        known.append(seen(one.fact, holds ? Truth::Yes : Truth::No, one.value, server));
    }
    return {some, derive(evidenceOf(known), now)};
}

/// What those may find who carry the check out: a person says Yes or No, an output shows what one of the
/// causes makes it show.
QList<QList<Observation>> outputsOf(const std::vector<Fact> &found, const Evidence &evidence)
{
    const View view(evidence);
    QList<QList<Observation>> answers;
    for (const Cause &one : causes()) {
        QList<Observation> answer;
        for (const FactEntry &fact : facts()) {
            const View::Supposed expected = expectedBy(one, fact.fact);
            const auto tells = [&](Fact input) { return std::ranges::find(found, input) != found.end(); };
            if (expected.truth != Truth::Unknown && view.truth(fact.fact) == Truth::Unknown
                && std::ranges::any_of(unknownInputsOf(fact.fact, view), tells))
                answer.append(seen(fact.fact, expected.truth, expected.value));
        }
        if (!answer.isEmpty())
            answers.append(answer);
    }
    return answers;
}

/// What confirms only together is offered side by side.
QList<QList<Observation>> answersTo(
    const NextCheck &check, const QList<NextCheck> &offered, const Evidence &evidence)
{
    if (check.kind == CheckKind::Question)
        return {{told(check.fact, Truth::Yes)}, {told(check.fact, Truth::No)}};
    std::vector<Fact> together;
    for (const NextCheck &one : offered) {
        if (one.kind != CheckKind::Question)
            std::ranges::copy(factsToldBy(one), std::back_inserter(together));
    }
    return outputsOf(factsToldBy(check), evidence) + outputsOf(together, evidence);
}

QStringList orderOf(const Diagnosis &diagnosis)
{
    QStringList order;
    for (const Finding &finding : diagnosis.findings)
        order.append(u"%1 %2"_s.arg(QString(finding.cause->id)).arg(int(finding.verdict)));
    return order;
}

} // namespace

class TestNextCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSplitsEvenlyComesFirst()
    {
        const Sign half{{Fact::DiskFull}};
        const Sign one{{Fact::StoreMountFailed}};
        const Sign everyone{{Fact::CanaryFailure}};
        const QStringList order = asked(
            {cause({half, one, everyone}), cause({half, everyone}), cause({everyone}), cause({everyone})});
        QCOMPARE(order, (QStringList{u"disk-full-error"_s, u"store-mount-failed"_s}));
    }

    void whatTellsNoneApartIsNotOffered()
    {
        QVERIFY(asked({cause({{{Fact::OutlookWorks}}})}).isEmpty());
        QVERIFY(asked({cause({{{Fact::OutlookWorks}}}), cause({{{Fact::OutlookWorks}}})}).isEmpty());
        QVERIFY(asked({}).isEmpty());
    }

    void aQuestionIsCheaperThanACommandAndThatThanAFile()
    {
        QCOMPARE(kindOf(Fact::OutlookWorks), CheckKind::Question);
        QCOMPARE(kindOf(Fact::AuthCurrentThumbprint), CheckKind::Command);
        QCOMPARE(kindOf(Fact::HmacAssert), CheckKind::File);
        QCOMPARE(asked({cause({{{Fact::HmacAssert}}, {{Fact::AppPoolStopped}}, {{Fact::OutlookWorks}}}),
                           cause({{{Fact::OwaNullReferenceHeader}}})})
                     .value(0),
            u"outlook-works"_s);
    }

    void whatCanSettleTheOnlyCauseIsOffered()
    {
        const std::vector<Cause> one{cause({{{Fact::OutlookWorks}}}, {{{Fact::AppPoolStopped}}})};
        QCOMPARE(asked(one), QStringList{u"app-pool-stopped-state"_s});
    }

    void aGroupThatCannotHoldAnyMoreAsksForNothing()
    {
        const std::vector<Cause> one{cause({}, {{{Fact::WebSiteStopped}, {Fact::Port443Open, false}}})};
        QVERIFY(asked(one).contains(u"web-site-stopped"_s));
        QVERIFY(asked(one, {seen(Fact::Port443Open)}).isEmpty());
    }

    void forWhatFollowsItAsksWhatIsMissing()
    {
        const std::vector<Cause> one{cause({}, {{{Fact::AuthCertificateExpired}}})};
        QCOMPARE(asked(one), (QStringList{u"auth-current-thumbprint"_s, u"certificate-not-after"_s}));
    }

    void whatNobodyKnowsIsNotAskedAgain()
    {
        const std::vector<Cause> two{cause({{{Fact::OutlookWorks}}, {{Fact::AppPoolStopped}}}), cause({})};
        QVERIFY(asked(two).contains(u"outlook-works"_s));
        QCOMPARE(
            asked(two, {told(Fact::OutlookWorks, Truth::Unknown)}), QStringList{u"app-pool-stopped-state"_s});
    }

    /// What follows from an answer would be taken for measured.
    void noAnswerIsAnInputOfADerivation()
    {
        for (const Derivation &one : derivations()) {
            QVERIFY2(!questionOf(one.fact), entry(one.fact).id.data());
            for (const Fact input : inputsOf(one.fact))
                QVERIFY2(!questionOf(input), entry(input).id.data());
        }
    }

    /// A person's word makes likely at the most, whatever the cause and however many questions.
    void answersNeitherConfirmNorRuleOut()
    {
        for (const Cause &one : causes()) {
            for (const bool truly : {true, false}) {
                QList<Observation> answers;
                for (const Question &question : questions()) {
                    const View::Supposed expected = expectedBy(one, question.fact);
                    if (expected.truth != Truth::Unknown)
                        answers.append(told(
                            question.fact, truly == (expected.truth == Truth::Yes) ? Truth::Yes : Truth::No));
                }
                for (const Finding &finding : diagnose({}, evidenceOf(answers), causes(), now).findings)
                    QVERIFY2(finding.verdict == Verdict::Likely || finding.verdict == Verdict::Possible,
                        finding.cause->id.data());
            }
        }
    }

    void aMeasurementConfirmsWhatAnAnswerCannot()
    {
        const Cause clock = cause({{{Fact::ClockSkew}, Strength::Characteristic}}, {{{Fact::ClockSkew}}});
        const auto verdict = [&](const Observation &one) {
            return diagnose({}, evidenceOf({one}), std::span(&clock, 1), now).findings.first().verdict;
        };
        QCOMPARE(verdict(told(Fact::ClockSkew, Truth::Yes)), Verdict::Likely);
        QCOMPARE(verdict(seen(Fact::ClockSkew)), Verdict::Confirmed);
    }

    void everyCheckCanChangeTheOrderOfWhatIsLeft_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("evidence %u", seed) << seed;
    }
    void everyCheckCanChangeTheOrderOfWhatIsLeft()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        const auto [symptoms, evidence] = anyEvidence(random);
        const Diagnosis before = diagnoseDerived(symptoms, evidence, causes());
        for (const NextCheck &check : before.next) {
            bool changes = false;
            for (const QList<Observation> &answer : answersTo(check, before.next, evidence)) {
                Evidence more = evidence;
                more.add(answer);
                changes |= orderOf(diagnoseDerived(symptoms, more, causes())) != orderOf(before);
                if (changes)
                    break;
            }
            QVERIFY2(changes, entry(check.fact).id.data());
        }
    }

    void everySymptomLeadsToAQuestion()
    {
        for (const SymptomEntry &symptom : symptoms()) {
            const Diagnosis diagnosis = diagnose({symptom.symptom}, {}, causes(), now);
            QVERIFY2(!diagnosis.next.isEmpty(), symptom.id.data());
            QVERIFY(diagnosis.next.size() <= 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestNextCheck)
#include "tst_nextcheck.moc"
