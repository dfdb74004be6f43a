#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/diagnosis/nextcheck.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

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
        left.push_back({&one, View(evidence)});
    QStringList ids;
    for (const NextCheck &check : nextChecks(left))
        ids.append(QString(entry(check.fact).id));
    return ids;
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
        QCOMPARE(effortOf(Fact::OutlookWorks), Effort::Question);
        QCOMPARE(effortOf(Fact::AuthCurrentThumbprint), Effort::Command);
        QCOMPARE(effortOf(Fact::Port443Open), Effort::Command);
        QCOMPARE(effortOf(Fact::HmacAssert), Effort::File);
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
