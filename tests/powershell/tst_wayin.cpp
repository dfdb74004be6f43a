#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

/// The way into a denied group is shown before it is cut: somebody who then says No has seen it, and nothing
/// has happened.
class TestWayIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isShownBeforeAnybodyDecides_data();
    void isShownBeforeAnybodyDecides();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<RemedyCase> m_cases;
};

void TestWayIn::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestWayIn: "_s + engine.why));
    for (const RemedyCase &one : remedyCases()) {
        if (QLatin1StringView(one.remedy) == "epi-token-serialization-deny"_L1 && one.word == u"done"_s)
            m_cases.append(one);
    }
    QVERIFY(m_cases.size() > 3);
    for (const RemedyCase &one : std::as_const(m_cases)) {
        const QString fix = m_rendering.script(QString::fromLatin1(one.remedy), ScriptKind::Fix, one.choices);
        const QJsonObject state = merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch);
        m_batch.add(state, {{.script = fix, .rules = {{u""_s, u"N"_s}}}});
        m_batch.add(state, {{.script = fix, .rules = carefulAnswers()}});
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestWayIn::isShownBeforeAnybodyDecides_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << i;
}

void TestWayIn::isShownBeforeAnybodyDecides()
{
    QFETCH(int, number);
    const StepResult &refused = m_batch.result(2 * number).steps.constFirst();
    QVERIFY2(!refused.prompts.isEmpty(), refused.story().constData());
    QCOMPARE(refused.changes(), QStringList());
    const StepResult &done = m_batch.result(2 * number + 1).steps.constFirst();
    int cut = 0;
    for (const QJsonValue &call : done.journal) {
        if (call[u"command"] != u"Remove-ADGroupMember"_s || !call[u"changed"].toBool())
            continue;
        ++cut;
    }
    QVERIFY2(cut > 0, done.story().constData());
    // Every edge that a Yes cuts has been named to the person who said No.
    QCOMPARE(refused.shown.count(u"Way in: "_s), cut);
}

QTEST_GUILESS_MAIN(TestWayIn)
#include "tst_wayin.moc"
