#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// Where a script is started, and what it does about that.
struct Surrounding {
    const char *name;
    const char *scenario;
    QMap<QString, QString> choices;
    QJsonObject session;
    QString result;
    QString says;
    int connects; ///< calls of Connect-ExchangeServer, which may ask
};

QList<Surrounding> surroundings()
{
    const char *const neighbour = "backend-no-certificate-neighbour";
    return {
        {"a neighbour that is named comes first", neighbour, {{u"Neighbour"_s, u"ex02.contoso.com"_s}}, {},
            u"RESULT 0 done"_s, {}, 0},
        {"the question of the shell is announced", "backend-no-certificate", {}, {}, u"RESULT 5 refused"_s,
            u"Enter the server FQDN where you want to connect.:"_s, 1},
        {"the loader reports a small error", neighbour, {}, {{u"loaderError"_s, true}}, u"RESULT 0 done"_s,
            {}, 1},
        {"PowerShell 7", neighbour, {}, {{u"edition"_s, u"Core"_s}}, u"RESULT 5 refused"_s,
            u"This is PowerShell 7."_s, 0},
        {"a policy restricts the language", neighbour, {}, {{u"languageMode"_s, u"ConstrainedLanguage"_s}},
            u"RESULT 5 refused"_s, u"restricts this PowerShell to ConstrainedLanguage"_s, 0},
    };
}

} // namespace

/// A script depends on the PowerShell that runs it and on the management shell that it finds.
class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copesWithItsSurroundings_data();
    void copesWithItsSurroundings();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<Surrounding> m_surroundings = surroundings();
};

void TestEngine::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestEngine: "_s + engine.why));
    for (const Surrounding &one : std::as_const(m_surroundings)) {
        const QString fix = m_rendering.script(u"backend-cert-unbound"_s, ScriptKind::Fix, one.choices);
        m_batch.add(scenario(QLatin1StringView(one.scenario)).state,
            {{.script = fix, .rules = carefulAnswers(), .session = one.session}});
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestEngine::copesWithItsSurroundings_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_surroundings.size(); ++i)
        QTest::newRow(m_surroundings[i].name) << i;
}

void TestEngine::copesWithItsSurroundings()
{
    QFETCH(int, number);
    const Surrounding &one = m_surroundings[number];
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &fix = run.steps.constFirst();
    QVERIFY2(fix.resultLine == one.result, fix.story().constData());
    QVERIFY2(fix.shown.contains(one.says), fix.story().constData());
    QVERIFY2(fix.calls(u"Connect-ExchangeServer"_s) == one.connects, fix.story().constData());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
