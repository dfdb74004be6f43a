#include "authtrials.h"
#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

/// Mail certificates that cannot come back, other servers, commands that newer builds refuse, readings that
/// lag.
class TestAuthRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsTheOrganisationIs_data();
    void endsAsTheOrganisationIs();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<Trial> m_trials;
};

void TestAuthRenewal::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestAuthRenewal: "_s + engine.why));
    m_trials = authTrials() + roughTrials() + backEndAndOtherTrials();
    // One trial by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    m_trials.removeIf([&](const Trial &one) { return !QLatin1StringView(one.name).contains(only); });
    for (const Trial &one : std::as_const(m_trials)) {
        QList<Step> steps;
        for (ScriptKind kind : one.kinds) {
            const QString remedy = QString::fromLatin1(one.remedy);
            const QString script = m_rendering.script(remedy, kind, one.choices, one.unattended);
            steps.append(
                {.script = script, .rules = one.unattended ? QList<Rule>() : one.rules + carefulAnswers()});
        }
        m_batch.add(merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch), steps);
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestAuthRenewal::endsAsTheOrganisationIs_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_trials.size(); ++i)
        QTest::newRow(m_trials[i].name) << i;
}

void TestAuthRenewal::endsAsTheOrganisationIs()
{
    QFETCH(int, number);
    const Trial &one = m_trials[number];
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &last = run.steps.constLast();
    const QByteArray story =
        run.steps.constFirst().story() + (run.steps.size() > 1 ? last.story() : QByteArray());
    QVERIFY2(last.unplanned.isEmpty() && last.thrown.isEmpty(), story.constData());
    QVERIFY2(last.resultLine == QLatin1StringView(one.result), story.constData());
    for (auto it = one.leaves.begin(); it != one.leaves.end(); ++it) {
        const QJsonValue found = at(last.state, it.key());
        const bool right =
            it.value().isUndefined() ? found != at(run.initial, it.key()) : found == it.value();
        QVERIFY2(right, (story + it.key().toUtf8()).constData());
    }
    for (const QString &words : one.says)
        QVERIFY2(last.shown.contains(words), (story + words.toUtf8()).constData());
    for (const QString &place : one.works + one.fails) {
        const bool works = last.healthy(place.section(u' ', 0, 0), place.section(u' ', 1));
        QVERIFY2(works == one.works.contains(place), (story + place.toUtf8()).constData());
    }
    for (auto it = one.calls.begin(); it != one.calls.end(); ++it)
        QVERIFY2(last.calls(it.key()) == it.value(), (story + it.key().toUtf8()).constData());
}

QTEST_GUILESS_MAIN(TestAuthRenewal)
#include "tst_authrenewal.moc"
