#include "batch.h"
#include "collectorfacts.h"

#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/evidence.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/io/collectorscript.h"
#include "wizard/knowledge/catalog.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
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

/// Cause, verdict and number of servers of each finding.
QStringList causesIn(const QList<QByteArray> &reports)
{
    Evidence evidence;
    for (const QByteArray &report : reports) {
        const auto import = importEvidence(report, u"report.json"_s, {});
        if (!import)
            return {import.error().text()};
        evidence.add(import->observations);
    }
    QStringList lines;
    const QDateTime clock(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    for (const Finding &finding : diagnose({}, evidence, causes(), clock).findings)
        lines.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(finding.cause->id))
                         .arg(int(finding.verdict))
                         .arg(finding.servers.size()));
    return lines;
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
    void redactedFilesLeadToTheSameCauses_data() { everyScenarioIsReadAsItIs_data(); }
    void redactedFilesLeadToTheSameCauses();
    void oneMapServesAllServers();

private:
    void redactAll(const Engine &engine);
    int add(const QJsonObject &state, const QJsonObject &parameters = {}, const QJsonObject &session = {});
    const StepResult &step(int number) const { return m_batch.result(number).steps.constFirst(); }

    Batch m_batch;
    Batch m_redacting;
    QTemporaryDir m_folder;
    QMap<QString, int> m_runs;
    QMap<QString, QByteArray> m_redacted; ///< by the same names
};

int TestCollector::add(const QJsonObject &state, const QJsonObject &parameters, const QJsonObject &session)
{
    QJsonObject all{{u"OutFile"_s, outFile}};
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        all[it.key()] = it.value();
    return m_batch.add(state,
        {{.script = m_folder.filePath(u"collector.ps1"_s),
            .parameters = all,
            .session = session,
            .seconds = 300}});
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
    redactAll(engine);
}

/// Afterwards, as the command line does it. Servers of one scenario share their map.
void TestCollector::redactAll(const Engine &engine)
{
    const QString script = m_folder.filePath(u"collector.ps1"_s);
    QMap<QString, QStringList> scenarios;
    for (const QString &name : m_runs.keys())
        scenarios[name.section(u'/', 0, 0)].append(name);
    // Few runs with many steps: a state takes longer to load than a file to redact.
    constexpr int together = 12;
    QList<QList<Step>> runs(1);
    QList<QStringList> names(1);
    for (const QStringList &servers : std::as_const(scenarios)) {
        if (runs.last().size() >= together) {
            runs.append(QList<Step>());
            names.append(QStringList());
        }
        for (const QString &name : servers) {
            const QByteArray report = fileIn(step(m_runs.value(name)), name.section(u'/', 1), outFile);
            const QString target = u"C:\\Windows\\Temp\\%1.json"_s.arg(name.section(u'/', 0, 0));
            runs.last().append({.script = script,
                .parameters = {{u"OutFile"_s, target}, {u"Redact"_s, true},
                    {u"Collected"_s, QString::fromUtf8(report)}},
                .seconds = 300});
            names.last().append(name);
        }
    }
    const QJsonObject state = scenario(u"healthy"_s).state;
    for (const QList<Step> &steps : std::as_const(runs))
        m_redacting.add(state, steps);
    const QString problem = m_redacting.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int run = 0; run < runs.size(); ++run) {
        for (int i = 0; i < runs.at(run).size(); ++i) {
            const StepResult &result = m_redacting.result(run).steps.at(i);
            QVERIFY2(result.thrown.isEmpty(), qPrintable(names.at(run).at(i) + u' ' + result.thrown));
            const QString target = runs.at(run).at(i).parameters[u"OutFile"].toString();
            m_redacted.insert(names.at(run).at(i), fileIn(result, u"EX01"_s, target));
        }
    }
}

/// Names differ, and with them the sentences; causes, verdicts and how many servers they hold on do not.
void TestCollector::redactedFilesLeadToTheSameCauses()
{
    QFETCH(int, run);
    QFETCH(QString, server);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QByteArray hidden = m_redacted.value(name);
    QVERIFY(hidden.contains("\"redacted\": true"));
    static const QRegularExpression names(
        u"EX0\\d|contoso|fabrikam|proxy01|1111111111"_s, QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!names.match(QString::fromUtf8(hidden)).hasMatch(),
        qPrintable(names.match(QString::fromUtf8(hidden)).captured()));
    const QStringList open = causesIn({fileIn(step(run), server, outFile)});
    QCOMPARE(causesIn({hidden}), open);
}

void TestCollector::oneMapServesAllServers()
{
    QList<QByteArray> open;
    QList<QByteArray> hidden;
    QSet<QString> servers;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        if (!run.key().startsWith(u"auth-missing-on-one/"))
            continue;
        open.append(fileIn(step(run.value()), run.key().section(u'/', 1), outFile));
        hidden.append(m_redacted.value(run.key()));
        servers.insert(QJsonDocument::fromJson(hidden.last()).object()[u"server"].toString());
    }
    QCOMPARE(open.size(), 3);
    QCOMPARE(servers.size(), 3);
    QVERIFY(causesIn(open).contains(u"auth-cert-missing-on-server 2 1"_s));
    QCOMPARE(causesIn(hidden), causesIn(open));
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
    const QStringList read = factsRead(import->observations);
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
