#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// A repair followed by a script that takes it back or tidies up after it.
struct Sequel {
    const char *name;
    const char *remedy;
    const char *scenario;
    ScriptKind kind;
    QMap<QString, QString> choices = {};
    QJsonArray brokenBy = {}; ///< the repair itself stops here
    int exitCode = 0;
    const char *result = "RESULT 0 done";
};

/// One change of the second script, and the runs in which exactly that one fails.
struct Interruption {
    int row = -1;
    QString command;
    int nth = 0;
    int run = -1; ///< fix, second script with the fault, second script without it
};

QJsonArray fault(const QString &command, int nth)
{
    return {QJsonObject{{u"command"_s, command}, {u"nth"_s, nth}}};
}

QList<Sequel> sequels()
{
    const QMap<QString, QString> enforce{{u"EnforceNew"_s, u"true"_s}};
    const QMap<QString, QString> helga{{u"Account"_s, u"helga"_s}};
    return {
        {"a valid certificate comes back", "auth-cert-expired", "healthy", ScriptKind::Undo, enforce},
        // The second server still has to be restarted.
        {"a staged one comes back", "auth-cert-expired", "healthy-next-staged", ScriptKind::Undo, enforce, {},
            2, "RESULT 2 elsewhere"},
        {"the old one goes", "auth-cert-expired", "auth-expired", ScriptKind::Cleanup},
        {"an entry comes back", "backend-cert-wrong", "backend-front-end-certificate", ScriptKind::Undo},
        {"what a broken repair left", "auth-cert-expired", "auth-expired", ScriptKind::Undo, {},
            fault(u"Set-AuthConfig"_s, 1)},
        {"memberships come back", "epi-token-serialization-deny", "token-two-ways", ScriptKind::Undo},
        {"the canary comes back", "canary-data-corrupt", "canary", ScriptKind::Undo},
        {"the folders come back", "ecp-binsearchfolders-wrong", "bin-search-variable", ScriptKind::Undo},
        {"the role goes", "rbac-no-role", "no-role", ScriptKind::Undo, helga},
    };
}

/// Moments count as before or since the second script, because a repetition may wait where the first did not.
QJsonValue coarse(const QJsonValue &value, const QString &since)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool moment = text.size() >= 20 && text[10] == u'T' && text.endsWith(u'Z');
        return moment && text >= since ? QJsonValue(u"since"_s) : value;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = coarse(it.value(), since);
    return object;
}

} // namespace

/// Undo and cleanup scripts break off at each of their changes, and are run again.
class TestSecondThoughts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesSomethingAndEndsWell_data();
    void changesSomethingAndEndsWell();
    void aRepetitionEndsWhereAnUndisturbedRunDoes_data();
    void aRepetitionEndsWhereAnUndisturbedRunDoes();

private:
    [[nodiscard]] QList<Step> steps(const Sequel &one, const QJsonArray &faults);
    void addInterruptions(int row);

    Rendering m_rendering;
    Batch m_undisturbed;
    Batch m_batch;
    QList<Sequel> m_sequels;
    QList<Interruption> m_interruptions;
};

QList<Step> TestSecondThoughts::steps(const Sequel &one, const QJsonArray &faults)
{
    const QString remedy = QString::fromLatin1(one.remedy);
    const auto fail = [](const QJsonArray &list) {
        return QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, list}};
    };
    const QJsonObject wait{{u"do"_s, u"wait"_s}, {u"minutes"_s, 10}};
    return {{.script = m_rendering.script(remedy, ScriptKind::Fix, one.choices),
                .rules = carefulAnswers(),
                .before = {fail(one.brokenBy)}},
        {.script = m_rendering.script(remedy, one.kind, one.choices),
            .rules = carefulAnswers(),
            .before = {wait, fail(faults)}}};
}

void TestSecondThoughts::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestSecondThoughts: "_s + engine.why));
    m_sequels = sequels();
    for (const Sequel &one : std::as_const(m_sequels))
        m_undisturbed.add(scenario(QLatin1StringView(one.scenario)).state, steps(one, {}));
    QString problem = m_undisturbed.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (int row = 0; row < m_sequels.size(); ++row) {
        QVERIFY2(m_undisturbed.result(row).error.isEmpty(), qPrintable(m_undisturbed.result(row).error));
        addInterruptions(row);
    }
    problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSecondThoughts::addInterruptions(int row)
{
    const Sequel &one = m_sequels[row];
    QMap<QString, int> count;
    for (const QJsonValue &call : m_undisturbed.result(row).steps.constLast().journal) {
        const QString command = call[u"command"].toString();
        ++count[command];
        if (!call[u"changed"].toBool())
            continue;
        QList<Step> all = steps(one, fault(command, count[command]));
        Step again = all.constLast();
        again.before = {QJsonObject{{u"do"_s, u"fail"_s}, {u"faults"_s, QJsonArray()}}};
        all.append(again);
        const QJsonObject state = scenario(QLatin1StringView(one.scenario)).state;
        m_interruptions.append({row, command, count[command], m_batch.add(state, all)});
    }
}

void TestSecondThoughts::changesSomethingAndEndsWell_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < m_sequels.size(); ++i)
        QTest::newRow(m_sequels[i].name) << i;
}

void TestSecondThoughts::changesSomethingAndEndsWell()
{
    QFETCH(int, row);
    const StepResult &result = m_undisturbed.result(row).steps.constLast();
    QVERIFY2(result.unplanned.isEmpty() && !result.changes().isEmpty(), result.story().constData());
    const Sequel &one = m_sequels[row];
    QVERIFY2(result.resultLine == QLatin1StringView(one.result) && result.exitCode == one.exitCode,
        result.story().constData());
}

void TestSecondThoughts::aRepetitionEndsWhereAnUndisturbedRunDoes_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_interruptions.size(); ++i) {
        const Interruption &one = m_interruptions[i];
        const QLatin1StringView name(m_sequels[one.row].name);
        QTest::newRow(qPrintable(u"%1: %2 %3"_s.arg(name, one.command).arg(one.nth))) << i;
    }
}

void TestSecondThoughts::aRepetitionEndsWhereAnUndisturbedRunDoes()
{
    QFETCH(int, number);
    const Interruption &one = m_interruptions[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &broken = run.steps.at(1);
    QVERIFY2(broken.resultLine == u"RESULT %1 "_s.arg(broken.exitCode) + broken.resultLine.section(u' ', 2),
        broken.story().constData());
    // IIS may refuse to bind: netsh does it then.
    if (one.command != u"AddSslCertificate"_s)
        QVERIFY2(broken.exitCode != 0, broken.story().constData());
    const StepResult &last = run.steps.at(2);
    QVERIFY2(last.exitCode == m_sequels[one.row].exitCode, (broken.story() + last.story()).constData());
    const RunResult &calm = m_undisturbed.result(one.row);
    const QString since = calm.steps.constLast().journal.first()[u"at"].toString();
    QStringList left = differences(
        coarse(essential(calm.steps.constLast().state), since), coarse(essential(last.state), since));
    // IIS itself starts an application anew whose web.config has changed.
    if (QLatin1StringView(m_sequels[one.row].remedy) == "ecp-binsearchfolders-wrong"_L1)
        left.removeIf([](const QString &path) { return path.contains("/pools/"_L1); });
    QVERIFY2(left.isEmpty(), (left.join(u", "_s).toUtf8() + broken.story() + last.story()).constData());
}

QTEST_GUILESS_MAIN(TestSecondThoughts)
#include "tst_secondthoughts.moc"
