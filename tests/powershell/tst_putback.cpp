#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

/// An unattended repair cannot answer No to the question about mail, so it puts the transport certificate
/// back afterwards. What if that fails?
class TestPutBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailureIsToldAndCanBeMadeUpFor_data();
    void aFailureIsToldAndCanBeMadeUpFor();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<RemedyCase> m_cases;
};

void TestPutBack::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestPutBack: "_s + engine.why));
    for (const RemedyCase &one : remedyCases()) {
        if (one.heals() && one.questions.contains(u"Overwrite the existing default SMTP certificate?"_s))
            m_cases.append(one);
    }
    for (const RemedyCase &one : std::as_const(m_cases)) {
        const QString remedy = QString::fromLatin1(one.remedy);
        QJsonObject state = merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch);
        state[u"failAt"] =
            QJsonArray{QJsonObject{{u"command"_s, u"Enable-ExchangeCertificate"_s}, {u"nth"_s, 1}}};
        const QJsonArray cleared{QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, QJsonArray()}}};
        const QString alone = m_rendering.script(remedy, ScriptKind::Fix, one.choices, true);
        m_batch.add(state, {{.script = alone}, {.script = alone, .before = cleared}});
    }
    QVERIFY(m_cases.size() > 5);
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestPutBack::aFailureIsToldAndCanBeMadeUpFor_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << i;
}

void TestPutBack::aFailureIsToldAndCanBeMadeUpFor()
{
    QFETCH(int, number);
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &broken = run.steps.constFirst();
    const QString transport = u"servers/EX01/internalTransport"_s;
    const QJsonValue before = at(run.initial, transport);
    QVERIFY2(at(broken.state, transport) != before, broken.story().constData());
    QVERIFY2(broken.exitCode != 0, broken.story().constData());
    QVERIFY2(broken.shown.contains(before.toString(), Qt::CaseInsensitive), broken.story().constData());
    const StepResult &again = run.steps.constLast();
    QVERIFY2(at(again.state, transport) == before, again.story().constData());
}

QTEST_GUILESS_MAIN(TestPutBack)
#include "tst_putback.moc"
