#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

const QString shared = u"directory/objects/CN=Client Access,CN=Contoso,CN=Microsoft Exchange,CN=Services,"
                       "CN=Configuration,DC=contoso,DC=com"_s;

QJsonObject with(const char *path, const QJsonValue &value)
{
    QJsonValue patch = value;
    const QStringList keys = QString::fromLatin1(path).split(u'/');
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        patch = QJsonObject{{*key, patch}};
    return merged(scenario(u"canary-two-sites"_s).state, patch.toObject());
}

} // namespace

/// The canary keys are the organisation's: each server reads them from a domain controller near it.
class TestCanary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void poolsStartAfterTheKeysAreGoneEverywhere();
    void whatIsNotRestartedIsNotCalledDone();
    void aControllerThatStaysBehindIsNamedAndTheNextRunFinishes();
    void aControllerThatDoesNotAnswerStopsNothingButIsNamed();
    void aSiteWithoutAControllerWaitsForAllOfThem();
    void keysThatAreDamagedAnewAreClearedAnew();
    void whatUndoBroughtBackIsRepairedAgain();
    void anotherCauseIsLookedForFirst_data();
    void anotherCauseIsLookedForFirst();

private:
    [[nodiscard]] const StepResult &step(const char *name, int number = 0) const
    {
        return m_batch.result(m_runs[QLatin1StringView(name)]).steps.at(number);
    }

    Batch m_batch;
    QMap<QString, int> m_runs;
};

void TestCanary::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCanary: "_s + engine.why));
    Rendering rendering;
    const QString id = u"canary-data-corrupt"_s;
    const QMap<QString, QString> remote{{u"OtherServers"_s, u"remote"_s}};
    const Step fix{.script = rendering.script(id, ScriptKind::Fix, remote, true)};
    const Step printing{.script = rendering.script(id, ScriptKind::Fix, {}, true)};
    const Step check{.script = rendering.script(id, ScriptKind::Detect)};
    // The silent controller answers again while the second run is under way.
    const QJsonObject back{
        {u"controllers"_s, QJsonObject{{u"dc02"_s, QJsonObject{{u"unreachable"_s, false}}}}}};
    const QJsonObject fault{
        {u"command"_s, u"Get-ADRootDSE"_s}, {u"nth"_s, 1}, {u"patch"_s, QJsonObject{{u"directory"_s, back}}}};
    Step again = fix;
    again.before = {QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, QJsonArray{fault}}}};
    m_runs[u"sites"_s] = m_batch.add(scenario(u"canary-two-sites"_s).state, {fix, check});
    m_runs[u"print"_s] = m_batch.add(scenario(u"canary-two-sites"_s).state, {printing});
    m_runs[u"slow"_s] = m_batch.add(with("directory/controllers/dc02/delayMinutes", 40), {fix, fix, fix});
    m_runs[u"silent"_s] =
        m_batch.add(with("directory/controllers/dc02/unreachable", true), {fix, again, fix});
    const QJsonObject lonely{{u"servers"_s, QJsonObject{{u"EX02"_s, QJsonObject{{u"site"_s, u"Lonely"_s}}}}}};
    m_runs[u"lonely"_s] =
        m_batch.add(merged(with("directory/controllers/dc02/delayMinutes", 40), lonely), {fix});
    m_runs[u"expired"_s] = m_batch.add(
        with("servers/EX01/certificates/A0000000000000000000000000000000000000A1/notAfter", u"now-1d"_s),
        {check, fix});
    m_runs[u"unread"_s] = m_batch.add(
        with("failAt", QJsonArray{QJsonObject{{u"command"_s, u"Get-AuthConfig"_s}, {u"nth"_s, 1}}}), {fix});
    // Weeks later the keys are damaged anew, and nobody has told that the other servers were restarted.
    const QJsonObject event{{u"log"_s, u"Application"_s}, {u"provider"_s, u"ASP.NET 4.0.30319.0"_s},
        {u"id"_s, 1309}, {u"level"_s, 3}, {u"record"_s, 8}, {u"at"_s, u"2026-12-12T09:00:00Z"_s},
        {u"message"_s, QString()}, {u"values"_s, QJsonArray{u"Canary15.Init"_s}}};
    const QJsonObject anew{
        {u"servers"_s, QJsonObject{{u"EX01"_s, QJsonObject{{u"events"_s, QJsonArray{event}}}}}},
        {u"directory"_s,
            QJsonObject{{u"objects"_s,
                QJsonObject{
                    {shared.section(u'/', 2), QJsonObject{{u"msExchCanaryData0"_s, u"damaged again"_s}}}}}}}};
    Step later = printing;
    later.before = {QJsonObject{{u"do"_s, u"wait"_s}, {u"minutes"_s, 31000}},
        QJsonObject{{u"do"_s, u"patch"_s}, {u"patch"_s, anew}}};
    m_runs[u"anew"_s] = m_batch.add(scenario(u"canary-two-sites"_s).state, {printing, later});
    // The restart of undo ends without an answer, so that undo is not over.
    const QJsonObject lost{{u"command"_s, u"Restart-WebAppPool"_s}, {u"nth"_s, 1}, {u"lost"_s, true}};
    const auto failing = [](const QJsonArray &faults) {
        return QJsonArray{QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, faults}}};
    };
    const Step undo{.script = rendering.script(id, ScriptKind::Undo, {}, true), .before = failing({lost})};
    Step afterUndo = fix;
    afterUndo.before = failing({});
    m_runs[u"undone"_s] = m_batch.add(scenario(u"canary"_s).state, {fix, undo, afterUndo});
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int run = 0; run < m_batch.size(); ++run)
        QVERIFY2(m_batch.result(run).error.isEmpty(), qPrintable(m_batch.result(run).error));
}

void TestCanary::poolsStartAfterTheKeysAreGoneEverywhere()
{
    const StepResult &fix = step("sites");
    QVERIFY2(fix.resultLine == u"RESULT 0 done"_s, fix.story().constData());
    QVERIFY2(
        fix.healthy(u"EX01"_s, u"canary"_s) && fix.healthy(u"EX02"_s, u"canary"_s), fix.story().constData());
    QVERIFY2(!fix.shown.contains("EX10"_L1) && !fix.shown.contains("EDGE01"_L1), fix.story().constData());
    QVERIFY2(step("sites", 1).resultLine == u"RESULT 0 absent"_s, step("sites", 1).story().constData());
}

void TestCanary::whatIsNotRestartedIsNotCalledDone()
{
    const StepResult &fix = step("print");
    QVERIFY2(fix.resultLine == u"RESULT 2 elsewhere"_s && fix.exitCode == 2, fix.story().constData());
    QVERIFY2(
        fix.healthy(u"EX01"_s, u"canary"_s) && !fix.healthy(u"EX02"_s, u"canary"_s), fix.story().constData());
    QVERIFY2(fix.shown.contains("as administrator: EX02\n"_L1), fix.story().constData());
}

void TestCanary::aControllerThatStaysBehindIsNamedAndTheNextRunFinishes()
{
    const StepResult &first = step("slow");
    QVERIFY2(first.resultLine == u"RESULT 2 partial"_s, first.story().constData());
    QVERIFY2(first.shown.contains("dc02.contoso.com"_L1), first.story().constData());
    QVERIFY2(!first.healthy(u"EX02"_s, u"canary"_s), first.story().constData());
    const StepResult &last = step("slow", 2);
    QVERIFY2(last.resultLine == u"RESULT 0 done"_s, last.story().constData());
    QVERIFY2(last.healthy(u"EX01"_s, u"canary"_s) && last.healthy(u"EX02"_s, u"canary"_s),
        last.story().constData());
}

// It may be dead for good, so the pools start; nobody can say which keys the servers near it read.
void TestCanary::aControllerThatDoesNotAnswerStopsNothingButIsNamed()
{
    const StepResult &silent = step("silent");
    QVERIFY2(silent.resultLine == u"RESULT 2 partial"_s && silent.shown.contains("dc02.contoso.com"_L1),
        silent.story().constData());
    QVERIFY2(silent.healthy(u"EX01"_s, u"canary"_s), silent.story().constData());
    const StepResult &later = step("silent", 1);
    QVERIFY2(later.resultLine == u"RESULT 0 done"_s, later.story().constData());
    QVERIFY2(later.calls(u"Invoke-Command"_s) > 0 && later.healthy(u"EX02"_s, u"canary"_s),
        later.story().constData());
    QVERIFY2(step("silent", 2).resultLine == u"RESULT 0 healthy"_s, step("silent", 2).story().constData());
}

// Nobody can say from which one its server reads.
void TestCanary::aSiteWithoutAControllerWaitsForAllOfThem()
{
    const StepResult &fix = step("lonely");
    QVERIFY2(fix.resultLine == u"RESULT 2 partial"_s && fix.shown.contains("dc02.contoso.com"_L1),
        fix.story().constData());
}

void TestCanary::keysThatAreDamagedAnewAreClearedAnew()
{
    const StepResult &later = step("anew", 1);
    QVERIFY2(later.calls(u"Set-ADObject"_s) == 1, later.story().constData());
    QVERIFY2(later.resultLine == u"RESULT 2 elsewhere"_s && later.healthy(u"EX01"_s, u"canary"_s),
        later.story().constData());
}

void TestCanary::whatUndoBroughtBackIsRepairedAgain()
{
    QVERIFY2(step("undone", 1).resultLine == u"RESULT 2 partial"_s, step("undone", 1).story().constData());
    const StepResult &last = step("undone", 2);
    QVERIFY2(last.resultLine == u"RESULT 0 done"_s, last.story().constData());
    QVERIFY2(last.healthy(u"EX01"_s, u"canary"_s), last.story().constData());
}

void TestCanary::anotherCauseIsLookedForFirst_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<int>("step");
    QTest::newRow("the Auth certificate has expired") << u"expired"_s << 1;
    QTest::newRow("the same, only looked at") << u"expired"_s << 0;
    QTest::newRow("the Auth configuration is not readable") << u"unread"_s << 0;
}

void TestCanary::anotherCauseIsLookedForFirst()
{
    QFETCH(QString, run);
    QFETCH(int, step);
    const StepResult &result = this->step(run.toLatin1().constData(), step);
    QVERIFY2(result.resultLine == u"RESULT 5 refused"_s, result.story().constData());
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(at(result.state, shared + u"/msExchCanaryData0"_s).toString(), u"damaged"_s);
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
