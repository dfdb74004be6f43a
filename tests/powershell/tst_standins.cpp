#include "batch.h"
#include "standincases.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;

class TestStandIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void behavesAsTheRealCommand_data();
    void behavesAsTheRealCommand();
    void aPromptThatNobodyAnswersThrows();
    void preferencesOfTheCallerDoNotReachTheShell();
    void whatIsNotPlannedIsLoud();
    void aPlannedFaultHitsTheCallItNames();
    void everyScenarioLoadsAndIsBrokenWhereItSays();

private:
    int add(const QString &name, const Case &one);
    const StepResult &step(int number) const { return m_batch.result(number).steps.constFirst(); }

    Batch m_batch;
    QTemporaryDir m_folder;
    QList<Case> m_cases;
    QList<int> m_runs;
    QMap<QString, int> m_named;
    QString m_problem;
};

int TestStandIns::add(const QString &name, const Case &one)
{
    const QString path = m_folder.filePath(QString::number(m_batch.size()) + u".ps1"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(one.script);
    const int number = m_batch.add(merged(scenario(QLatin1StringView(one.scenario)).state, one.patch),
        {{.script = path, .answers = one.answers, .session = one.session}});
    m_named.insert(name, number);
    return number;
}

void TestStandIns::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestStandIns: "_s + engine.why));
    qInfo("PowerShell %s", qPrintable(engine.version));
    m_cases = certificateCases() + authConfigCases() + windowsCases() + nastyCases();
    // One case by its name, while it is worked on; the other tests need no case.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    m_cases.removeIf([&](const Case &one) { return !QLatin1StringView(one.name).contains(only); });
    for (const Case &one : std::as_const(m_cases))
        m_runs.append(add(QString::fromLatin1(one.name), one));
    add(u"unanswered"_s,
        {"", "healthy", "$ErrorActionPreference = 'Stop'\nNew-ExchangeCertificate\n'went on'\n"});
    add(u"preferences"_s,
        {"", "healthy",
            "$WhatIfPreference = $true\n$ConfirmPreference = 'None'\n"
            "New-ExchangeCertificate -Services None | Out-Null\n"});
    add(u"command"_s, {"", "healthy", "Get-ActiveSyncVirtualDirectory\n"});
    add(u"parameter"_s, {"", "healthy", "New-ExchangeCertificate -GenerateRequest\n"});
    for (const Scenario &one : scenarios()) {
        const int number =
            m_batch.add(one.state, {{.script = m_folder.filePath(u"0.ps1"_s), .answers = {u"N"_s}}});
        m_named.insert(u"scenario "_s + one.id, number);
    }
    QJsonObject faulty = scenario(u"healthy"_s).state;
    faulty[u"failAt"] = QJsonArray{QJsonObject{{u"command"_s, u"Get-AuthConfig"_s}, {u"nth"_s, 2}}};
    QFile twice(m_folder.filePath(u"twice.ps1"_s));
    QVERIFY(twice.open(QIODevice::WriteOnly));
    twice.write("foreach ($i in 1..3) { try { [void](Get-AuthConfig -ErrorAction Stop); \"$i fine\" } catch "
                "{ \"$i failed\" } }\n");
    twice.close();
    m_named.insert(u"fault"_s, m_batch.add(faulty, {{.script = twice.fileName()}}));
    m_problem = m_batch.run(engine);
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
}

void TestStandIns::behavesAsTheRealCommand_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << i;
}

void TestStandIns::behavesAsTheRealCommand()
{
    QFETCH(int, number);
    const Case &one = m_cases[number];
    const RunResult &run = m_batch.result(m_runs[number]);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &result = run.steps.constFirst();
    QVERIFY2(result.thrown.isEmpty() == (one.exitCode == 0), result.story().constData());
    QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
    QCOMPARE(result.unusedAnswers, 0);
    QCOMPARE(result.prompts.size(), one.prompts.size());
    for (int i = 0; i < one.prompts.size(); ++i) {
        QVERIFY2(result.prompts[i].message.contains(one.prompts[i]), result.story().constData());
        QCOMPARE(result.prompts[i].fallback, u"Yes"_s);
    }
    QString shown = result.shown;
    shown.remove(u'\r');
    for (const QString &fragment : one.shown)
        QVERIFY2(shown.contains(fragment), result.story().constData());
    QVERIFY2(result.changes() == one.changes, result.story().constData());
    for (auto it = one.state.begin(); it != one.state.end(); ++it) {
        const QJsonValue found = at(result.state, it.key());
        if (it.value().isUndefined())
            QVERIFY2(found != at(run.initial, it.key()), result.story().constData());
        else
            QCOMPARE(found, it.value());
    }
    if (one.changes.isEmpty() && one.exitCode == 0)
        QCOMPARE(differences(essential(run.initial), essential(result.state)), QStringList());
}

void TestStandIns::aPromptThatNobodyAnswersThrows()
{
    const StepResult &result = step(m_named[u"unanswered"_s]);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(!result.shown.contains(u"went on"_s), result.story().constData());
    QCOMPARE(result.prompts.size(), 1);
    QVERIFY(!result.prompts.constFirst().answered);
}

void TestStandIns::preferencesOfTheCallerDoNotReachTheShell()
{
    const StepResult &result = step(m_named[u"preferences"_s]);
    QCOMPARE(result.changes(), QStringList{u"New-ExchangeCertificate EX01"_s});
}

void TestStandIns::whatIsNotPlannedIsLoud()
{
    QCOMPARE(step(m_named[u"command"_s]).unplanned, QStringList{u"Get-ActiveSyncVirtualDirectory"_s});
    QCOMPARE(
        step(m_named[u"parameter"_s]).unplanned, QStringList{u"New-ExchangeCertificate -GenerateRequest"_s});
    QCOMPARE(step(m_named[u"parameter"_s]).exitCode, 1);
}

void TestStandIns::aPlannedFaultHitsTheCallItNames()
{
    QString shown = step(m_named[u"fault"_s]).shown;
    shown.remove(u'\r');
    QCOMPARE(shown.trimmed(), u"1 fine\n2 failed\n3 fine"_s);
}

void TestStandIns::everyScenarioLoadsAndIsBrokenWhereItSays()
{
    for (const Scenario &one : scenarios()) {
        const RunResult &run = m_batch.result(m_named[u"scenario "_s + one.id]);
        QVERIFY2(run.error.isEmpty(), qPrintable(one.id + run.error));
        const QJsonObject health = run.steps.constFirst().health;
        bool healthy = true;
        for (const QJsonValue &server : health)
            healthy =
                healthy && server[u"ecp"].toBool() && server[u"owa"].toBool() && server[u"ems"].toBool();
        if (one.id.startsWith(u"healthy"_s) || one.id == u"auth-ending"_s)
            QVERIFY2(healthy, qPrintable(one.id));
        if (one.id.startsWith(u"auth-expired"_s) || one.id.startsWith(u"backend-"_s)
            || one.id.startsWith(u"token-"_s) || one.id.startsWith(u"binding-"_s)
            || one.id.startsWith(u"bin-search"_s))
            QVERIFY2(!healthy, qPrintable(one.id));
    }
}

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
