#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include "wizard/knowledge/catalog.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// A repair where something else is wrong.
struct Mismatch {
    QString remedy;
    QString scenario;
    QString cause;
    int run = -1;
};

/// Faults of one surface that one script tells apart by itself, whatever name it was written under.
bool sharesAScript(const QString &remedy, const QString &cause)
{
    static const QList<QStringList> families{{u"backend-cert-unbound"_s, u"sslcert-stale-httpsys"_s,
                                                 u"backend-cert-wrong"_s, u"cert-private-key-broken"_s},
        {u"auth-cert-expired"_s, u"auth-cert-missing-on-server"_s},
        {u"webconfig-default-variable"_s, u"ecp-binsearchfolders-wrong"_s}};
    return std::ranges::any_of(
        families, [&](const QStringList &one) { return one.contains(remedy) && one.contains(cause); });
}

bool resemble(const wizard::Cause &one, const QString &other)
{
    return std::ranges::any_of(
        one.lookAlikes, [&](const wizard::LookAlike &like) { return like.cause == other; });
}

/// Repairs of settings share their course, so each meets what looks like its cause, and every third of the
/// others.
bool meets(const wizard::Remedy &remedy, const QString &cause)
{
    const auto isChange = [](const wizard::RemedyStep &step) { return step.key == "change"_L1; };
    if (!std::ranges::any_of(remedy.scripts.front().steps, isChange))
        return true;
    const QByteArray id = cause.toLatin1();
    const wizard::Cause *fault = wizard::causeById(QLatin1StringView(id));
    if (resemble(*wizard::causeById(remedy.id), cause) || (fault && resemble(*fault, remedy.id)))
        return true;
    return qChecksum(id + remedy.id.data()) % 3 == 0;
}

/// One scenario of each cause.
QList<Scenario> faults()
{
    QList<Scenario> list;
    QSet<QString> seen;
    for (const Scenario &one : scenarios()) {
        if (!one.cause.isEmpty() && !seen.contains(one.cause))
            list.append(one);
        seen.insert(one.cause);
    }
    return list;
}

} // namespace

/// A script for the wrong cause: the guard has to notice, or nothing may get worse.
class TestWrongRepairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWrongRepairHarmsNothing_data();
    void theWrongRepairHarmsNothing();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<Mismatch> m_mismatches;
};

void TestWrongRepairs::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestWrongRepairs: "_s + engine.why));
    const QList<Scenario> all = faults();
    QVERIFY(all.size() > 12);
    for (const wizard::Remedy &remedy : wizard::remedies()) {
        QMap<QString, QString> choices;
        for (const wizard::Choice &choice : remedy.choices) {
            if (choice.required)
                choices.insert(choice.name, u"admin"_s);
        }
        const QString id = remedy.id;
        const QString fix = m_rendering.script(id, ScriptKind::Fix, choices);
        for (const Scenario &one : all) {
            if (fix.isEmpty() || one.cause == id || !meets(remedy, one.cause))
                continue;
            const int run = m_batch.add(one.state, {{.script = fix, .rules = carefulAnswers()}});
            m_mismatches.append({id, one.id, one.cause, run});
        }
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestWrongRepairs::theWrongRepairHarmsNothing_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_mismatches.size(); ++i)
        QTest::newRow(qPrintable(m_mismatches[i].remedy + u" on "_s + m_mismatches[i].scenario)) << i;
}

void TestWrongRepairs::theWrongRepairHarmsNothing()
{
    QFETCH(int, number);
    const Mismatch &one = m_mismatches[number];
    const RunResult &run = m_batch.result(one.run);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &result = run.steps.constFirst();
    QVERIFY2(result.unplanned.isEmpty() && result.thrown.isEmpty(), result.story().constData());
    if (!sharesAScript(one.remedy, one.cause)) {
        const bool noticed = result.resultLine == u"RESULT 5 refused"_s
            || result.resultLine == u"RESULT 0 healthy"_s || result.resultLine == u"RESULT 2 elsewhere"_s;
        QVERIFY2(noticed, result.story().constData());
        QVERIFY2(result.changes().isEmpty(), result.story().constData());
        QCOMPARE(differences(essential(run.initial), essential(result.state)), QStringList());
        return;
    }
    // Either nothing, or what it changes works afterwards and nothing else is touched.
    if (!result.changes().isEmpty())
        QVERIFY2(result.resultLine == u"RESULT 0 done"_s || result.resultLine == u"RESULT 2 elsewhere"_s,
            result.story().constData());
    const QJsonObject servers = run.initial[u"servers"].toObject();
    for (const QString &name : servers.keys()) {
        for (const char *path : {"internalTransport", "sslEntries/0.0.0.0:443", "sslEntries/127.0.0.1:443"}) {
            const QString full = u"servers/%1/%2"_s.arg(name, QLatin1StringView(path));
            QVERIFY2(at(result.state, full) == at(run.initial, full), result.story().constData());
        }
        if (!result.changes().isEmpty())
            QVERIFY2(result.healthy(name, u"running"_s), result.story().constData());
    }
}

QTEST_GUILESS_MAIN(TestWrongRepairs)
#include "tst_wrongrepairs.moc"
