#include "batch.h"
#include "healthoracle.h"
#include "rendering.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// What a run of a case comes to.
struct Outcome {
    QString name;
    QStringList faults;
    QByteArray story;
};

const char *const kindNames[] = {"RESULT 0, and not healthy", "harm", "untrue", "broken"};

} // namespace

/// Repairs, undone and made again, in organisations drawn at random. EXMEDIC_RANDOM_RUNS and
/// EXMEDIC_RANDOM_SEED say how many and where to begin; the seed of a case alone, with one run, makes that
/// case again and tells what was shown. EXMEDIC_RANDOM_WITH keeps the cases whose name, with all that was
/// drawn, matches.
class TestRandomRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOracleSeesEachFault();
    void noRunSaysWhatIsNotSo_data();
    void noRunSaysWhatIsNotSo();
    void cleanupTestCase();

private:
    void runChunk(const Engine &engine, const QList<RandomCase> &cases);
    void judge(const RandomCase &one, const QStringList &kinds, const RunResult &run);

    Rendering m_rendering;
    QList<Outcome> m_outcomes;
    QMap<QString, int> m_tally; ///< "fix 1: RESULT 0 done" -> how often
    QMap<QString, int> m_faults;
    QStringList m_unhealed;
    QStringList m_unseen;
    bool m_tell = false;
};

void TestRandomRuns::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestRandomRuns: "_s + engine.why));
    bool given = false;
    const int runs = qEnvironmentVariableIntValue("EXMEDIC_RANDOM_RUNS", &given);
    const int count = given ? runs : 60;
    m_tell = count == 1;
    const int first = qEnvironmentVariableIntValue("EXMEDIC_RANDOM_SEED", &given);
    const quint32 seed = given ? quint32(first) : 1000;
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    const QRegularExpression with(qEnvironmentVariable("EXMEDIC_RANDOM_WITH"));
    QElapsedTimer clock;
    clock.start();
    QList<RandomCase> chunk;
    for (int i = 0; i < count; ++i) {
        const RandomCase one = drawCase(seed + quint32(i));
        const bool wanted = only.isEmpty() || QLatin1StringView(one.base.remedy).contains(only);
        if (wanted && with.match(one.name()).hasMatch())
            chunk.append(one);
        if (chunk.size() == 80 || i + 1 == count) {
            runChunk(engine, chunk);
            chunk.clear();
            QVERIFY(!QTest::currentTestFailed());
            qInfo("%d of %d runs after %lld s, faulty: %s", i + 1, count, clock.elapsed() / 1000,
                qPrintable(QString::number(m_faults.value(u"cases"_s))));
        }
    }
}

void TestRandomRuns::runChunk(const Engine &engine, const QList<RandomCase> &cases)
{
    Batch batch;
    QList<QStringList> kinds;
    const QJsonArray cleared{QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, QJsonArray()}}};
    for (const RandomCase &one : cases) {
        const QString remedy = QString::fromLatin1(one.base.remedy);
        // Many run beside other work: only what hangs runs into the limit.
        const Step fix{.script = m_rendering.script(remedy, ScriptKind::Fix, one.choices, one.unattended),
            .parameters = one.parameters,
            .answers = one.answers,
            .rules = one.rules,
            .seconds = 600};
        Step undo = fix;
        undo.script = m_rendering.script(remedy, ScriptKind::Undo, one.choices, one.unattended);
        undo.before = {QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, one.undoFaults}}};
        Step again = fix;
        again.answers.clear();
        again.rules = carefulAnswers();
        again.before = cleared;
        again.before.append(QJsonObject{{u"do"_s, u"wait"_s}, {u"minutes"_s, one.minutes}});
        Step check = again;
        check.script = m_rendering.script(remedy, ScriptKind::Detect, one.choices);
        check.before = {};
        QList<Step> steps{fix};
        kinds.append({u"fix"_s});
        if (one.undo && !undo.script.isEmpty()) {
            steps.append(undo);
            kinds.last().append(u"undo"_s);
        }
        steps << again << check;
        kinds.last() << u"fix"_s << u"detect"_s;
        batch.add(one.state, steps);
    }
    const QString problem = batch.run(engine, {.minutes = 60});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int i = 0; i < cases.size(); ++i)
        judge(cases[i], kinds[i], batch.result(i));
}

void TestRandomRuns::judge(const RandomCase &one, const QStringList &kinds, const RunResult &run)
{
    Outcome outcome{one.name(), {}, {}};
    QStringList lines;
    for (int i = 0; i < run.steps.size(); ++i) {
        const StepResult &step = run.steps[i];
        const QString result = step.resultLine.startsWith("RESULT"_L1) ? step.resultLine : u"no RESULT"_s;
        ++m_tally[u"%1: %2"_s.arg(kinds[i], result)];
        lines.append(kinds[i] + u": "_s + result);
    }
    for (const Fault &fault : faultsOf(one, kinds, run)) {
        ++m_faults[QLatin1StringView(kindNames[fault.kind])];
        outcome.faults.append(u"%1 in step %2 (%3): %4"_s.arg(QLatin1StringView(kindNames[fault.kind]))
                                  .arg(fault.step + 1)
                                  .arg(kinds.value(fault.step), fault.text));
    }
    if (blind(one, run))
        m_unseen.append(one.name());
    if (unhealed(one, run))
        m_unhealed.append(one.name() + u": "_s + lines.join(u", "_s));
    if (!outcome.faults.isEmpty() || m_tell) {
        outcome.story = lines.join(u"; "_s).toUtf8();
        for (const StepResult &step : run.steps)
            outcome.story += "\n---- " + step.story();
    }
    if (m_tell)
        qInfo("%s", outcome.story.constData());
    if (!outcome.faults.isEmpty()) {
        ++m_faults[u"cases"_s];
        qInfo("%s", qPrintable(outcome.name + u"\n  "_s + outcome.faults.join(u"\n  "_s)));
    }
    m_outcomes.append(outcome);
}

void TestRandomRuns::theOracleSeesEachFault()
{
    QVERIFY(!m_outcomes.isEmpty());
    QCOMPARE(m_unseen, QStringList());
}

void TestRandomRuns::noRunSaysWhatIsNotSo_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_outcomes.size(); ++i)
        QTest::newRow(qPrintable(m_outcomes[i].name)) << i;
}

void TestRandomRuns::noRunSaysWhatIsNotSo()
{
    QFETCH(int, number);
    const Outcome &one = m_outcomes[number];
    QVERIFY2(one.faults.isEmpty(), (one.faults.join(u"\n"_s).toUtf8() + '\n' + one.story).constData());
}

void TestRandomRuns::cleanupTestCase()
{
    for (auto it = m_tally.begin(); it != m_tally.end(); ++it)
        qInfo("%5d  %s", it.value(), qPrintable(it.key()));
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it)
        qInfo("FAULTS %5d  %s", it.value(), qPrintable(it.key()));
    for (const QString &one : std::as_const(m_unhealed))
        qInfo("NOT HEALED %s", qPrintable(one));
    qInfo("%lld runs", qlonglong(m_outcomes.size()));
}

QTEST_GUILESS_MAIN(TestRandomRuns)
#include "tst_randomruns.moc"
