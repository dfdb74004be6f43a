#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;
const QString transport = u"servers/EX01/internalTransport"_s;

/// The careful answers with one of them given wrongly.
QList<Rule> carelessAnswers(const QString &question, const QString &answer)
{
    return QList<Rule>{{question, answer}} + carefulAnswers();
}

} // namespace

/// What wrong answers, closed inputs, time zones and clean-ups lead to.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void yesAtTheMailQuestionIsNoticedAndMended();
    void damageThatNobodyWantsMendedIsReported();
    void noAtTheDateQuestionStagesNothing();
    void aShellThatCannotAskIsRefused();
    void aRenewedCertificateIsWaitedForInItsTimeZone();
    void cleanupRemovesOnlyWhatIsOldAndUnused();
    void cleanupWaitsWhileThePreviousOneIsValid();
    void undoOfAValidCertificatePublishesItAgain();

private:
    [[nodiscard]] QString fix(const char *remedy)
    {
        return m_rendering.script(QLatin1StringView(remedy), ScriptKind::Fix);
    }
    [[nodiscard]] const StepResult &step(const QString &name, int number = 0) const
    {
        return m_batch.result(m_runs[name]).steps.at(number);
    }

    Engine m_engine;
    Rendering m_rendering;
    Batch m_batch;
    QMap<QString, int> m_runs;
};

void TestAnswers::initTestCase()
{
    m_engine = findEngine();
    if (!m_engine.runsOrganisation())
        QSKIP(qPrintable(u"TestAnswers: "_s + m_engine.why));
    const QJsonObject expired = scenario(u"auth-expired"_s).state;
    const QString renew = fix("auth-cert-expired");
    const QString smtp = u"Overwrite the existing default SMTP certificate?"_s;
    m_runs[u"mail"_s] = m_batch.add(expired, {{.script = renew, .rules = carelessAnswers(smtp, u""_s)}});
    m_runs[u"damage"_s] = m_batch.add(expired,
        {{.script = renew,
            .rules = QList<Rule>{{u"put the internal mail certificate"_s, u"N"_s}}
                + carelessAnswers(smtp, u"Y"_s)}});
    m_runs[u"date"_s] =
        m_batch.add(expired, {{.script = renew, .rules = carelessAnswers(u"hours in the future"_s, u"N"_s)}});
    const QString clean = m_rendering.script(u"auth-cert-expired"_s, ScriptKind::Cleanup);
    m_runs[u"cleanup"_s] = m_batch.add(expired,
        {{.script = renew, .rules = carefulAnswers()},
            {.script = clean, .parameters = {{u"WhatIf"_s, true}}, .rules = carefulAnswers()},
            {.script = clean, .rules = carefulAnswers()}, {.script = clean, .rules = carefulAnswers()}});
    const QMap<QString, QString> enforce{{u"EnforceNew"_s, u"true"_s}};
    const QString enforced = m_rendering.script(u"auth-cert-expired"_s, ScriptKind::Fix, enforce);
    const QString undo = m_rendering.script(u"auth-cert-expired"_s, ScriptKind::Undo, enforce);
    const QJsonObject healthy = scenario(u"healthy"_s).state;
    m_runs[u"valid"_s] = m_batch.add(healthy,
        {{.script = enforced, .rules = carefulAnswers()}, {.script = clean, .rules = carefulAnswers()}});
    m_runs[u"undo"_s] = m_batch.add(healthy,
        {{.script = enforced, .rules = carefulAnswers()}, {.script = undo, .rules = carefulAnswers()}});
    const QString problem = m_batch.run(m_engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// Enter at the question replaces the mail certificate; the script compares and puts it back.
void TestAnswers::yesAtTheMailQuestionIsNoticedAndMended()
{
    const StepResult &result = step(u"mail"_s);
    QVERIFY2(result.exitCode == 0, result.story().constData());
    QVERIFY2(result.changes().contains(u"Enable-ExchangeCertificate EX01"_s), result.story().constData());
    QCOMPARE(at(result.state, transport).toString(), ownOfFirst);
}

void TestAnswers::damageThatNobodyWantsMendedIsReported()
{
    const StepResult &result = step(u"damage"_s);
    QVERIFY2(at(result.state, transport).toString() != ownOfFirst, result.story().constData());
    QVERIFY2(result.exitCode == 2 || result.exitCode == 3, result.story().constData());
    QVERIFY2(result.shown.contains(ownOfFirst), result.story().constData());
}

void TestAnswers::noAtTheDateQuestionStagesNothing()
{
    const StepResult &result = step(u"date"_s);
    QVERIFY2(result.exitCode == 2 && result.resultLine == u"RESULT 2 partial"_s, result.story().constData());
    QCOMPARE(at(result.state, u"organisation/auth/next"_s).toString(), QString());
    QCOMPARE(at(result.state, transport).toString(), ownOfFirst);
}

void TestAnswers::aShellThatCannotAskIsRefused()
{
    Batch batch;
    QStringList names;
    for (const char *remedy : {"auth-cert-expired", "backend-cert-unbound", "epi-token-serialization-deny"}) {
        const QString broken = QLatin1StringView(remedy) == "auth-cert-expired"_L1 ? u"auth-expired"_s
            : QLatin1StringView(remedy) == "backend-cert-unbound"_L1               ? u"backend-no-entry"_s
                                                                                   : u"token-nested"_s;
        batch.add(
            scenario(broken).state, {{.script = fix(remedy), .session = {{u"nonInteractive"_s, true}}}});
        names.append(QLatin1StringView(remedy));
    }
    const QString problem = batch.run(m_engine, {.arguments = {u"-NonInteractive"_s}});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int i = 0; i < batch.size(); ++i) {
        const StepResult &result = batch.result(i).steps.constFirst();
        QVERIFY2(
            result.resultLine == u"RESULT 5 refused"_s && result.exitCode == 5, result.story().constData());
        QVERIFY2(result.changes().isEmpty() && result.prompts.isEmpty(), result.story().constData());
    }
}

// Eight hours behind UTC on an old build: too early at first, right after eight hours, nothing to do after
// that.
void TestAnswers::aRenewedCertificateIsWaitedForInItsTimeZone()
{
    Batch batch;
    const QString wait = fix("auth-cert-not-yet-valid");
    const QJsonArray eightHours{QJsonObject{{u"do"_s, u"wait"_s}, {u"minutes"_s, 481}}};
    batch.add(scenario(u"auth-fresh"_s).state,
        {{.script = wait, .rules = carefulAnswers()},
            {.script = wait, .rules = carefulAnswers(), .before = eightHours},
            {.script = wait, .rules = carefulAnswers()}});
    const QString problem = batch.run(m_engine, {.timeZone = u"Etc/GMT+8"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const RunResult &run = batch.result(0);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    QVERIFY2(
        run.steps[0].exitCode == 5 && run.steps[0].changes().isEmpty(), run.steps[0].story().constData());
    QVERIFY2(run.steps[1].exitCode == 0 && run.steps[1].healthy(u"EX01"_s, u"owa"_s),
        run.steps[1].story().constData());
    QVERIFY2(run.steps[2].resultLine == u"RESULT 0 healthy"_s && run.steps[2].changes().isEmpty(),
        run.steps[2].story().constData());
}

void TestAnswers::cleanupRemovesOnlyWhatIsOldAndUnused()
{
    const StepResult &rehearsal = step(u"cleanup"_s, 1);
    QVERIFY2(rehearsal.changes().isEmpty() && rehearsal.exitCode == 0, rehearsal.story().constData());
    const StepResult &result = step(u"cleanup"_s, 2);
    QVERIFY2(result.exitCode == 0, result.story().constData());
    const QStringList expected{u"Set-AuthConfig EX01"_s, u"Remove-ExchangeCertificate EX01"_s};
    QCOMPARE(result.changes(), expected);
    QVERIFY(result.healthy(u"EX01"_s, u"ecp"_s));
    QCOMPARE(at(result.state, u"servers/EX01/certificates"_s).toObject().size(), 4);
    const StepResult &again = step(u"cleanup"_s, 3);
    QVERIFY2(
        again.resultLine == u"RESULT 0 healthy"_s && again.changes().isEmpty(), again.story().constData());
}

void TestAnswers::cleanupWaitsWhileThePreviousOneIsValid()
{
    const StepResult &result = step(u"valid"_s, 1);
    QVERIFY2(result.exitCode == 5 && result.changes().isEmpty(), result.story().constData());
}

void TestAnswers::undoOfAValidCertificatePublishesItAgain()
{
    const StepResult &result = step(u"undo"_s, 1);
    QVERIFY2(result.exitCode == 0 || result.exitCode == 2, result.story().constData());
    QCOMPARE(at(result.state, u"organisation/auth/current"_s).toString(),
        u"A0000000000000000000000000000000000000A1"_s);
    QCOMPARE(at(result.state, transport).toString(), ownOfFirst);
    QVERIFY2(result.healthy(u"EX01"_s, u"owa"_s), result.story().constData());
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
