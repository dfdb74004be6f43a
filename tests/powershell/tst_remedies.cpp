#include "remedyruns.h"

#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;

namespace {

/// What a question of a command and its announcement have in common.
QString wordsOf(const QString &question)
{
    for (const char *words : {"Overwrite the existing default SMTP certificate?",
             "not at least \"48\" hours in the future", "already configured", "has not been reached"}) {
        if (question.contains(QLatin1StringView(words)))
            return QString::fromLatin1(words);
    }
    return {};
}

} // namespace

class TestRemedies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healsAndThenFindsNothingToDo_data() { cases(); }
    void healsAndThenFindsNothingToDo();
    void everyQuestionIsToldBeforehand_data() { cases(); }
    void everyQuestionIsToldBeforehand();
    void rehearsalChangesNothing_data() { cases(); }
    void rehearsalChangesNothing();
    void refusesWhereItDoesNotBelong_data() { cases(&Runs::weak); }
    void refusesWhereItDoesNotBelong();
    void leavesHealthyServersAlone_data() { cases(&Runs::well); }
    void leavesHealthyServersAlone();
    void aNoCancels_data() { cases(); }
    void aNoCancels();
    void silenceIsNoAnswer_data() { cases(); }
    void silenceIsNoAnswer();
    void unattendedAsksNothingAndKeepsTheTransportCertificate_data() { cases(); }
    void unattendedAsksNothingAndKeepsTheTransportCertificate();
    void undoBringsBackWhatWas_data() { cases(&Runs::undone); }
    void undoBringsBackWhatWas();
    void cleanupTestCase();

private:
    void cases(int Runs::*needed = &Runs::healing) const;

    RemedyRuns m_all;
};

void TestRemedies::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestRemedies: "_s + engine.why));
    qInfo("PowerShell %s", qPrintable(engine.version));
    // One case by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    for (const RemedyCase &one : remedyCases()) {
        if (only.isEmpty() || QLatin1StringView(one.name).contains(only)
            || QLatin1StringView(one.remedy).contains(only))
            m_all.add(one);
    }
    const QString problem = m_all.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// A case stands only where it has a run of that kind.
void TestRemedies::cases(int Runs::*needed) const
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_all.size(); ++i) {
        if (m_all.runs(i).*needed < 0)
            continue;
        const QString name =
            u"%1: %2"_s.arg(QLatin1StringView(m_all.of(i).remedy), QLatin1StringView(m_all.of(i).name));
        QTest::newRow(qPrintable(name)) << i;
    }
}

void TestRemedies::healsAndThenFindsNothingToDo()
{
    QFETCH(int, number);
    const RemedyCase &one = m_all.of(number);
    const int run = m_all.runs(number).healing;
    const StepResult &check = m_all.step(run, 0);
    const StepResult &fix = m_all.step(run, 1);
    const StepResult &again = m_all.step(run, 2);
    QVERIFY2(fix.unplanned.isEmpty() && check.unplanned.isEmpty(), (fix.story() + check.story()).constData());
    QVERIFY2(check.changes().isEmpty() && m_all.changedBy(run, 0).isEmpty(), check.story().constData());
    QVERIFY2(fix.thrown.isEmpty() && !fix.timedOut, fix.story().constData());
    QVERIFY2(fix.resultLine == u"RESULT %1 %2"_s.arg(one.code).arg(one.word), fix.story().constData());
    QVERIFY2(fix.exitCode == one.code, fix.story().constData());
    const QStringList asked = questionsOfCommands(fix);
    QVERIFY2(asked.size() == one.questions.size(), fix.story().constData());
    for (int i = 0; i < asked.size(); ++i)
        QVERIFY2(asked[i].contains(one.questions[i]), fix.story().constData());
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(!check.healthy(words[0], words[1]), qPrintable(place + u" was healthy before"_s));
        QVERIFY2(fix.healthy(words[0], words[1]), (fix.story() + place.toUtf8()).constData());
    }
    for (auto it = one.leaves.begin(); it != one.leaves.end(); ++it) {
        const QJsonValue found = at(fix.state, it.key());
        const bool right =
            it.value().isUndefined() ? found != at(check.state, it.key()) : found == it.value();
        QVERIFY2(right, (fix.story() + it.key().toUtf8()).constData());
    }
    if (!one.heals())
        QCOMPARE(m_all.changedBy(run, 1), QStringList());
    QVERIFY2(again.exitCode == one.again, again.story().constData());
    QVERIFY2(again.changes().isEmpty(), again.story().constData());
    QCOMPARE(m_all.changedBy(run, 2), QStringList());
    const StepResult &last = m_all.step(run, 3);
    if (one.code == 0 || one.heals())
        QVERIFY2(last.resultLine == u"RESULT 0 absent"_s && last.healthy(u"EX01"_s, u"ems"_s),
            last.story().constData());
    if (one.again == 0)
        QVERIFY2(again.resultLine == u"RESULT 0 healthy"_s, again.story().constData());
}

// The notice just before it names the question and the answer, and so does the table behind the prompt cards.
void TestRemedies::everyQuestionIsToldBeforehand()
{
    QFETCH(int, number);
    const StepResult &fix = m_all.step(m_all.runs(number).healing, 1);
    const wizard::Remedy &remedy = *wizard::remedyById(QLatin1StringView(m_all.of(number).remedy));
    const QStringList asked = questionsOfCommands(fix);
    for (const Prompt &prompt : fix.prompts) {
        if (!asked.contains(prompt.message))
            continue;
        const QString told =
            fix.shown.left(fix.shown.indexOf(prompt.message)).section(u"The next command may ask:"_s, -2);
        const QString known = wordsOf(prompt.message);
        QVERIFY2(
            !known.isEmpty() && told.contains(known), (fix.story() + prompt.message.toUtf8()).constData());
        QVERIFY2(told.section(known, 1).section(u"Answer:"_s, 1).trimmed().startsWith(prompt.answer),
            told.toUtf8().constData());
        const auto listed = [&](const wizard::RemedyStep &step) {
            return std::ranges::any_of(step.prompts, [&](const wizard::Prompt &one) {
                return QString::fromUtf8(one.question).contains(known)
                    && QLatin1StringView(one.answer) == prompt.answer;
            });
        };
        const auto lists = [&](const wizard::RemedyScript &script) {
            return script.kind == wizard::ScriptKind::Fix && std::ranges::any_of(script.steps, listed);
        };
        QVERIFY2(std::ranges::any_of(remedy.scripts, lists), qPrintable(known));
    }
}

void TestRemedies::rehearsalChangesNothing()
{
    QFETCH(int, number);
    const int run = m_all.runs(number).rehearsal;
    const StepResult &result = m_all.step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(m_all.changedBy(run), QStringList());
    QVERIFY2(result.prompts.isEmpty(), result.story().constData());
    QVERIFY2(result.exitCode == 0 || result.exitCode == m_all.of(number).code, result.story().constData());
    QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
}

void TestRemedies::refusesWhereItDoesNotBelong()
{
    QFETCH(int, number);
    for (int run : {m_all.runs(number).elsewhere, m_all.runs(number).weak}) {
        if (run < 0)
            continue;
        const StepResult &result = m_all.step(run);
        QVERIFY2(
            result.exitCode == 5 && result.resultLine == u"RESULT 5 refused"_s, result.story().constData());
        QVERIFY2(result.changes().isEmpty(), result.story().constData());
        QCOMPARE(m_all.changedBy(run), QStringList());
    }
}

void TestRemedies::leavesHealthyServersAlone()
{
    QFETCH(int, number);
    const int run = m_all.runs(number).well;
    const StepResult &result = m_all.step(run);
    QVERIFY2(result.exitCode == 0 && result.resultLine == u"RESULT 0 healthy"_s, result.story().constData());
    QCOMPARE(m_all.changedBy(run), QStringList());
}

void TestRemedies::aNoCancels()
{
    QFETCH(int, number);
    const int run = m_all.runs(number).refusing;
    const StepResult &result = m_all.step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(m_all.changedBy(run), QStringList());
    if (m_all.of(number).heals())
        QVERIFY2(
            result.exitCode == 4 && result.resultLine == u"RESULT 4 cancelled"_s, result.story().constData());
}

void TestRemedies::silenceIsNoAnswer()
{
    QFETCH(int, number);
    const int run = m_all.runs(number).silent;
    const StepResult &result = m_all.step(run);
    QVERIFY2(result.changes().isEmpty(), result.story().constData());
    QCOMPARE(m_all.changedBy(run), QStringList());
    if (m_all.of(number).heals())
        QVERIFY2(result.exitCode != 0, result.story().constData());
}

void TestRemedies::unattendedAsksNothingAndKeepsTheTransportCertificate()
{
    QFETCH(int, number);
    const RemedyCase &one = m_all.of(number);
    const int run = m_all.runs(number).unattended;
    const StepResult &result = m_all.step(run);
    QVERIFY2(result.prompts.isEmpty(), result.story().constData());
    QVERIFY2(result.exitCode == (one.alone < 0 ? one.code : one.alone), result.story().constData());
    QVERIFY2(result.unplanned.isEmpty(), result.story().constData());
    const QJsonObject servers = result.state[u"servers"].toObject();
    for (const QString &name : servers.keys()) {
        const QString path = u"servers/%1/internalTransport"_s.arg(name);
        QCOMPARE(at(result.state, path), at(m_all.result(run).initial, path));
    }
    if (result.exitCode != 0 && !one.heals())
        return;
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(result.healthy(words[0], words[1]), (result.story() + place.toUtf8()).constData());
    }
}

// An expired certificate cannot come back and an entry without certificate cannot be made: the undo says so.
void TestRemedies::undoBringsBackWhatWas()
{
    QFETCH(int, number);
    const int run = m_all.runs(number).undone;
    const StepResult &undo = m_all.step(run, 1);
    const QString remedy = QString::fromLatin1(m_all.of(number).remedy);
    QStringList left = differences(essential(m_all.result(run).initial), essential(undo.state));
    left.removeIf([](const QString &path) { // when something happened cannot be taken back
        return path.endsWith(u"/startedAt"_s) || path.endsWith(u"/canaryChangedAt"_s);
    });
    QVERIFY2(undo.unplanned.isEmpty(), undo.story().constData());
    if (remedy.startsWith(u"auth-"_s)) {
        QVERIFY2(
            undo.resultLine == u"RESULT 2 partial"_s && undo.changes().isEmpty(), undo.story().constData());
    } else if (remedy == u"backend-cert-unbound"_s || remedy == u"sslcert-stale-httpsys"_s) {
        QVERIFY2(undo.resultLine == u"RESULT 0 healthy"_s && undo.healthy(u"EX01"_s, u"backEnd"_s),
            undo.story().constData());
    } else {
        QVERIFY2(undo.resultLine == u"RESULT 0 done"_s, undo.story().constData());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
    }
}

void TestRemedies::cleanupTestCase()
{
    const QStringList lines = qEnvironmentVariableIsSet("EXMEDIC_REPORT") ? m_all.report() : QStringList();
    for (const QString &line : lines + m_all.table())
        qInfo("%s", qPrintable(line));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
