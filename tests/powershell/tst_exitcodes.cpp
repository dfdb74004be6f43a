#include "batch.h"
#include "exitcases.h"
#include "remedycases.h"
#include "rendering.h"
#include "standinprocess.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

/// What the process that ran a script tells its caller, and the last line without which nobody believes it.
class TestExitCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProcessEndsAsDocumented_data();
    void theProcessEndsAsDocumented();
    void cleanupTestCase();

private:
    [[nodiscard]] QString script(const ExitCase &one, const Run &run);
    void answer(const Engine &engine);

    Rendering m_rendering;
    QTemporaryDir m_torn;
    ProcessRuns m_processes;
    QList<ExitCase> m_cases;
    QList<int> m_chains;
    QMap<int, StepResult> m_played; ///< by case: the same script in the batch, with the answers that it got
};

QString TestExitCodes::script(const ExitCase &one, const Run &run)
{
    const QString path = m_rendering.script(QLatin1StringView(one.remedy), run.kind, one.choices);
    if (run.way != Way::Torn)
        return path;
    const QByteArray whole = support::readAll(path);
    QFile torn(m_torn.filePath(QString::fromLatin1(one.remedy) + u".ps1"_s));
    if (!torn.open(QIODevice::WriteOnly) || torn.write(whole.left(whole.size() * 2 / 3)) < 1000)
        qFatal("%s cannot be written.", qPrintable(torn.fileName()));
    return torn.fileName();
}

// What is typed at the console are the answers that the same script got in the batch, in the same order.
void TestExitCodes::answer(const Engine &engine)
{
    Batch batch;
    QMap<int, int> numbers;
    for (int i = 0; i < m_cases.size(); ++i) {
        const ExitCase &one = m_cases[i];
        if (one.runs.constFirst().way == Way::Typed)
            numbers[i] = batch.add(scenario(QLatin1StringView(one.scenario)).state,
                {{.script = script(one, one.runs.constFirst()), .rules = carefulAnswers()}});
    }
    const QString problem = batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        m_played[it.key()] = batch.result(it.value()).steps.constFirst();
}

void TestExitCodes::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestExitCodes: "_s + engine.why));
    // Some by their names, while they are worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    for (const ExitCase &one : exitCases()) {
        if (only.isEmpty()
            || u"%1: %2"_s.arg(QLatin1StringView(one.remedy), QLatin1StringView(one.name)).contains(only))
            m_cases.append(one);
    }
    answer(engine);
    const QString problem = m_processes.prepare(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int i = 0; i < m_cases.size(); ++i) {
        QList<ProcessStep> steps;
        for (const Run &run : std::as_const(m_cases[i].runs)) {
            ProcessStep step{
                .script = script(m_cases[i], run), .arguments = arguments(run.way), .faults = run.faults};
            step.nonInteractive = run.way != Way::Typed && run.way != Way::No && run.way != Way::Silent;
            for (const Prompt &prompt : m_played[i].prompts)
                step.typed.append(prompt.answer);
            if (run.way == Way::No)
                step.typed.append(u"N"_s);
            if (run.way == Way::Weak)
                step.session = {{u"elevated"_s, false}};
            steps.append(step);
        }
        m_chains.append(m_processes.add(scenario(QLatin1StringView(m_cases[i].scenario)).state, steps));
    }
    m_processes.run();
}

void TestExitCodes::theProcessEndsAsDocumented_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(
            u"%1: %2"_s.arg(QLatin1StringView(m_cases[i].remedy), QLatin1StringView(m_cases[i].name))))
            << i;
}

void TestExitCodes::theProcessEndsAsDocumented()
{
    QFETCH(int, number);
    const QList<ProcessResult> &results = m_processes.results(m_chains[number]);
    QCOMPARE(results.size(), m_cases[number].runs.size());
    for (int i = 0; i < results.size(); ++i) {
        const Run &run = m_cases[number].runs[i];
        const ProcessResult &result = results[i];
        QVERIFY2(result.problem.isEmpty(), result.story().constData());
        QVERIFY2(result.exitCode == run.code, result.story().constData());
        const QLatin1StringView line(run.result);
        QVERIFY2(line.isEmpty() ? !result.shown.contains("RESULT"_L1) : result.lastLine == line,
            result.story().constData());
        const QStringList touched = differences(essential(result.before), essential(result.after));
        QVERIFY2(
            run.changes == !touched.isEmpty(), (result.story() + touched.join(u' ').toUtf8()).constData());
        QVERIFY2(run.changes == !result.changes.isEmpty(), result.story().constData());
        if (!line.isEmpty())
            QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
        if (run.way != Way::Typed)
            continue;
        QVERIFY(!m_played[number].prompts.isEmpty());
        QJsonObject played = essential(m_played[number].state);
        played.remove(u"session"_s);
        QCOMPARE(differences(played, essential(result.after)), QStringList());
    }
}

void TestExitCodes::cleanupTestCase()
{
    int processes = 0;
    for (int i = 0; i < m_chains.size(); ++i) {
        QStringList codes;
        for (const ProcessResult &result : m_processes.results(m_chains[i]))
            codes.append(
                u"%1 (%2)"_s.arg(result.exitCode)
                    .arg(result.lastLine.startsWith("RESULT"_L1) ? result.lastLine : u"no RESULT"_s));
        processes += int(codes.size());
        qInfo("%-30s %-28s %s", m_cases[i].remedy, m_cases[i].name, qPrintable(codes.join(u", "_s)));
    }
    qInfo("%d PowerShell processes", processes);
}

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
