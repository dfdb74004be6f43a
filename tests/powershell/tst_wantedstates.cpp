#include "batch.h"
#include "rendering.h"
#include "settingcases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

/// What somebody may want, what is busy, and what does not stay repaired.
class TestWantedStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isLeftAloneOrNotCalledDone_data();
    void isLeftAloneOrNotCalledDone();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<WantedState> m_states;
};

void TestWantedStates::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestWantedStates: "_s + engine.why));
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    for (const WantedState &one : wantedStates()) {
        if (!only.isEmpty() && !QLatin1StringView(one.remedy).contains(only))
            continue;
        m_states.append(one);
        m_batch.add(merged(scenario(QLatin1StringView(one.scenario)).state, one.patch),
            {{.script = m_rendering.script(QLatin1StringView(one.remedy), ScriptKind::Fix, one.choices),
                .rules = carefulAnswers()}});
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestWantedStates::isLeftAloneOrNotCalledDone_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_states.size(); ++i)
        QTest::newRow(qPrintable(
            u"%1: %2"_s.arg(QLatin1StringView(m_states[i].remedy), QLatin1StringView(m_states[i].name))))
            << i;
}

void TestWantedStates::isLeftAloneOrNotCalledDone()
{
    QFETCH(int, number);
    const WantedState &one = m_states[number];
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &fix = run.steps.constFirst();
    QVERIFY2(fix.unplanned.isEmpty() && fix.thrown.isEmpty(), fix.story().constData());
    QVERIFY2(fix.resultLine == QLatin1StringView(one.result), fix.story().constData());
    QCOMPARE(!fix.changes().isEmpty(), one.changes);
    if (!one.changes)
        QCOMPARE(differences(essential(run.initial), essential(fix.state)), QStringList());
}

QTEST_GUILESS_MAIN(TestWantedStates)
#include "tst_wantedstates.moc"
