#include "batch.h"
#include "collectorfacts.h"

#include "tests/support/paths.h"
#include "wizard/evidence/importer.h"
#include "wizard/io/collectorscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

namespace {

const QString outFile = u"C:\\Windows\\Temp\\report.json"_s;

QByteArray fileIn(const StepResult &step, const QString &server, const QString &path)
{
    return step.state[u"servers"][server][u"files"][path].toString().toUtf8();
}

} // namespace

/// The collector as it ships, run by a real engine on every scenario of the stand-in organisation.
class TestCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScenarioIsReadAsItIs_data();
    void everyScenarioIsReadAsItIs();
    void nothingIsChanged_data() { everyScenarioIsReadAsItIs_data(); }
    void nothingIsChanged();

private:
    int add(const QJsonObject &state, const QJsonObject &parameters = {}, const QJsonObject &session = {});
    const StepResult &step(int number) const { return m_batch.result(number).steps.constFirst(); }

    Batch m_batch;
    QTemporaryDir m_folder;
    QMap<QString, int> m_runs;
};

int TestCollector::add(const QJsonObject &state, const QJsonObject &parameters, const QJsonObject &session)
{
    QJsonObject all{{u"OutFile"_s, outFile}};
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        all[it.key()] = it.value();
    return m_batch.add(
        state, {{.script = m_folder.filePath(u"collector.ps1"_s), .parameters = all, .session = session}});
}

void TestCollector::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCollector: "_s + engine.why));
    const auto script = collectorScript();
    QVERIFY2(script, qPrintable(script ? QString() : script.error().text()));
    QFile file(m_folder.filePath(u"collector.ps1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*script);
    file.close();
    for (const Scenario &one : scenarios()) {
        // The others are like the first, except where one server lacks what its neighbours have.
        const bool differ = one.id.endsWith(u"-on-one");
        const QStringList servers = one.state[u"servers"].toObject().keys();
        for (const QString &server : differ ? servers : servers.mid(0, 1))
            m_runs.insert(one.id + u'/' + server, add(one.state, {}, {{u"server"_s, server}}));
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCollector::everyScenarioIsReadAsItIs_data()
{
    QTest::addColumn<int>("run");
    QTest::addColumn<QString>("server");
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run)
        QTest::newRow(qPrintable(run.key())) << run.value() << run.key().section(u'/', 1);
}

void TestCollector::everyScenarioIsReadAsItIs()
{
    QFETCH(int, run);
    QFETCH(QString, server);
    const QByteArray report = fileIn(step(run), server, outFile);
    const auto import = importEvidence(report, u"report.json"_s, {});
    QVERIFY2(import,
        qPrintable((import ? QString() : import.error().text()) + QString::fromUtf8(step(run).story())));
    const QStringList expected = factsOfState(m_batch.result(run).initial, server);
    QStringList read;
    for (const Observation &observation : import->observations)
        read.append(inOneLine(observation));
    read.sort();
    QVERIFY2(read == expected, qPrintable(compared(read, expected) + import->remarks.join(u'\n')));
}

void TestCollector::nothingIsChanged()
{
    QFETCH(int, run);
    const StepResult &result = step(run);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.changes(), QStringList());
    QCOMPARE(result.unplanned, QStringList());
    QVERIFY(result.prompts.isEmpty());
    QVERIFY(result.journal.size() > 20);
    QJsonObject before = m_batch.result(run).initial;
    QJsonObject after = result.state;
    for (QJsonObject *state : {&before, &after})
        *state = essential(*state);
    QCOMPARE(differences(before, after), QStringList());
}

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
