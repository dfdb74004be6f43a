#include "powershellengine.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace powershell;

namespace {

/// What is known, and what the plan must be. Kinds of certificates: ok, missing, keyless, cng (key storage
/// provider), sealed (not exportable), unknown (key not told), unreachable, none (not configured).
struct Situation {
    const char *name;
    QStringList current = {};
    double days = 0; ///< until the current certificate ends
    QStringList next = {};
    double nextDays = 0;
    const char *action = "";
    const char *reason = "";
    int effectiveIn = 0;
    bool replacesNext = false;
    QStringList imports = {};
    std::optional<double> effective = {}; ///< days until the next one takes over
    QStringList switches = {};
    const char *hybrid = "no";
    double age = 1000;
    double nextAge = 100;
    QStringList pending = {};
};

const QStringList ok{u"ok"_s};
const QStringList none{u"none"_s};
const QStringList ok2{u"ok"_s, u"ok"_s};
const QStringList none2{u"none"_s, u"none"_s};
const QStringList missing2{u"missing"_s, u"missing"_s};
const QStringList second{u"ok"_s, u"missing"_s};
const QStringList keyless2{u"ok"_s, u"keyless"_s};
const QStringList silent2{u"ok"_s, u"unreachable"_s};

/// The rows of the peer's table, in its order, with what is done better.
QList<Situation> table()
{
    return {
        {"row 1: expired, no next", ok, -3, none, 0, "replace", "current-expired"},
        {"row 1: expired an hour ago", ok, -0.04, none, 0, "replace", "current-expired"},
        {"row 1: both expired", ok, -3, ok, -1, "replace", "current-expired", 0, true},
        {"row 1: never configured", none, 0, none, 0, "replace", "current-none"},
        {"row 2: 60 days, no next", ok, 60, none, 0, "stage", "next-none", 30},
        {"row 2: 60 days and 23 hours", ok, 60.96, none, 0, "stage", "next-none", 30},
        {"row 2: 61 days", ok, 61, none, 0, "none", "healthy"},
        {"row 2: 32 days", ok, 32, none, 0, "stage", "next-none", 30},
        {"row 2: 31 days", ok, 31, none, 0, "stage", "next-none", 4},
        {"row 2: 5 days", ok, 5, none, 0, "stage", "next-none", 4},
        {"row 2: 4 days", ok, 4, none, 0, "stage", "next-none", 2},
        {"row 2: 3 days", ok, 3, none, 0, "stage", "next-none", 2},
        {"row 2: 2 days", ok, 2, none, 0, "stage", "next-none", 0},
        {"row 2: 1 day", ok, 1, none, 0, "stage", "next-none", 0},
        {"row 2: ends later today", ok, 0.2, none, 0, "stage", "next-none", 0},
        {"row 2: the next one is short", ok, 40, ok, 120, "stage", "next-short", 30, true},
        {"row 2: the next one has expired", ok, 40, ok, -1, "stage", "next-expired", 30, true},
        {"row 2: a good next one", ok, 40, ok, 121, "none", "next-staged", 30, false, {}, 20},
        {"row 2: enforced", ok, 400, none, 0, "replace", "enforced", 0, false, {}, {}, {u"EnforceNew"_s}},
        {"row 2: enforced over a staged one", ok, 400, ok, 900, "replace", "enforced", 0, true, {}, 20,
            {u"EnforceNew"_s}},
        {"row 3 bettered: a valid next one is published", ok, -3, ok, 900, "publish", "current-expired", 0,
            false, {}, -2},
        {"row 3 bettered: on its last day", ok, 0.5, ok, 900, "publish", "next-too-late", 0, false, {}, 10},
        {"row 4: missing on one", second, 400, none2, 0, "none", "import", 0, false,
            {u"Current EX01>EX02"_s}},
        {"row 4: missing on one, ends soon: both", second, 40, none2, 0, "stage", "next-none", 30, false,
            {u"Current EX01>EX02"_s}},
        {"row 4: missing on all", missing2, 0, none2, 0, "replace", "current-absent"},
        {"row 4: missing on all, a next one is there", missing2, 0, ok2, 900, "publish", "current-absent"},
        {"row 5: the next one missing on one", ok2, 400, second, 900, "none", "import", 0, false,
            {u"Next EX01>EX02"_s}, 20},
        {"rows 4 and 5 together", second, 400, {u"missing"_s, u"ok"_s}, 900, "none", "import", 0, false,
            {u"Current EX01>EX02"_s, u"Next EX02>EX01"_s}, 20},
        {"row 0b: a server does not answer", silent2, -3, {u"none"_s, u"none"_s}, 0, "stop", "unreachable"},
        {"row 0b: on purpose", silent2, -3, none2, 0, "replace", "current-expired", 0, false, {}, {},
            {u"IgnoreUnreachableServers"_s}},
        {"row 0b: nobody answers, on purpose", {u"unreachable"_s}, 0, none, 0, "stop", "unreachable", 0,
            false, {}, {}, {u"IgnoreUnreachableServers"_s}},
        {"row H: hybrid, replace", ok, -3, none, 0, "stop", "hybrid", 0, false, {}, {}, {}, "yes"},
        {"row H: hybrid, stage", ok, 40, none, 0, "stop", "hybrid", 30, false, {}, {}, {}, "yes"},
        {"row H: hybrid on purpose", ok, -3, none, 0, "replace", "current-expired", 0, false, {}, {},
            {u"IgnoreHybrid"_s}, "yes"},
        {"row H: copies are allowed", second, 400, none2, 0, "none", "import", 0, false,
            {u"Current EX01>EX02"_s}, {}, {}, "yes"},
        {"row H: copies with a stop", second, 40, none2, 0, "stop", "hybrid", 30, false,
            {u"Current EX01>EX02"_s}, {}, {}, "yes"},
        {"row H: not known", ok, -3, none, 0, "stop", "hybrid-unknown", 0, false, {}, {}, {}, "unknown"},
        {"else: nothing", ok2, 400, none2, 0, "none", "healthy"},
    };
}

/// Where the peer goes wrong.
QList<Situation> traps()
{
    return {
        {"trap: the next one is nowhere, 60 days", ok2, 40, missing2, 0, "stage", "next-absent", 30, true},
        {"trap: the next one is nowhere, 1 day", ok2, 1, missing2, 0, "stage", "next-absent", 0, true},
        {"trap: the next one is nowhere, no hurry", ok2, 400, missing2, 0, "none", "healthy"},
        {"trap: expired, the next one is nowhere", ok2, -1, missing2, 0, "replace", "current-expired", 0,
            true},
        {"trap: takes over after the end", ok, 1, ok, 900, "publish", "next-too-late", 0, false, {}, 30},
        {"trap: takes over after the end, ten days left", ok, 10, ok, 900, "reschedule", "next-too-late", 4,
            false, {}, 30},
        {"trap: date long past and still not in use", ok, 30, ok, 900, "publish", "next-overdue", 4, false,
            {}, -5},
        {"trap: date of this morning is no reason", ok, 30, ok, 900, "none", "next-staged", 4, false, {},
            -0.5},
        {"trap: without key is not present", {u"keyless"_s}, 400, none, 0, "replace", "current-keyless"},
        {"trap: without key on one is copied", keyless2, 400, none2, 0, "none", "import", 0, false,
            {u"Current EX01>EX02"_s}},
        {"trap: key storage provider", {u"cng"_s}, 400, none, 0, "replace", "current-notcsp"},
        {"trap: a next one without key is no way out", ok, -3, {u"keyless"_s}, 900, "replace",
            "current-expired", 0, true},
        {"trap: key not told counts as there", {u"unknown"_s}, 400, none, 0, "none", "healthy"},
        {"trap: a key that cannot be copied", {u"sealed"_s, u"missing"_s}, 400, none2, 0, "stop",
            "not-exportable"},
        {"trap: on its way by itself", second, 1800, none2, 0, "none", "deploying", 0, false, {}, {}, {},
            "no", 0.01, 100, {u"EX02"_s}},
        {"trap: not valid yet", ok, 1800, none, 0, "wait", "current-future", 0, false, {}, {}, {}, "no",
            -0.2},
    };
}

QJsonObject toJson(const Situation &one)
{
    return {{u"current"_s, QJsonArray::fromStringList(one.current)}, {u"days"_s, one.days},
        {u"next"_s, QJsonArray::fromStringList(one.next)}, {u"nextDays"_s, one.nextDays},
        {u"effective"_s, one.effective ? QJsonValue(*one.effective) : QJsonValue()},
        {u"switches"_s, QJsonArray::fromStringList(one.switches)},
        {u"hybrid"_s, QLatin1StringView(one.hybrid)}, {u"age"_s, one.age}, {u"nextAge"_s, one.nextAge}};
}

} // namespace

class TestAuthPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plan_data();
    void plan();
    void aQueryThatFailedIsNoHealth();
    void cleanupTestCase();

private:
    QList<Situation> m_situations;
    QJsonArray m_plans;
};

void TestAuthPlan::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestAuthPlan: "_s + engine.why));
    m_situations = table() + traps();
    QJsonArray cases;
    for (const Situation &one : std::as_const(m_situations))
        cases.append(toJson(one));
    QJsonObject unread = toJson(m_situations.constFirst());
    unread[u"unread"] = true;
    cases.append(unread);
    QTemporaryDir folder;
    QFile batch(folder.filePath(u"batch.json"_s));
    QVERIFY(batch.open(QIODevice::WriteOnly));
    batch.write(QJsonDocument(QJsonObject{{u"cases"_s, cases}}).toJson());
    batch.close();
    const QString result = folder.filePath(u"result.json"_s);
    const Output output = runFile(engine, support::sourceFile(u"tests/powershell/inspection/plan.ps1"_s),
        {u"-Source"_s, support::sourceFile(u"resources/scripts/common/authplan.ps1"_s), u"-Batch"_s,
            batch.fileName(), u"-Result"_s, result},
        120000);
    QVERIFY2(output.finished && output.exitCode == 0, (output.out + output.error).constData());
    m_plans = QJsonDocument::fromJson(support::readAll(result)).object()[u"plans"].toArray();
    QCOMPARE(m_plans.size(), cases.size());
}

void TestAuthPlan::plan_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_situations.size(); ++i)
        QTest::newRow(m_situations[i].name) << i;
}

void TestAuthPlan::plan()
{
    QFETCH(int, number);
    const Situation &expected = m_situations[number];
    const QJsonObject found = m_plans[number].toObject();
    QCOMPARE(found[u"action"].toString(), QString::fromLatin1(expected.action));
    QCOMPARE(found[u"reason"].toString(), QString::fromLatin1(expected.reason));
    if (found[u"action"] == u"stage"_s || found[u"action"] == u"reschedule"_s)
        QCOMPARE(found[u"days"].toInt(), expected.effectiveIn);
    QCOMPARE(found[u"replaces"].toBool(), expected.replacesNext);
    QCOMPARE(found[u"imports"].toArray(), QJsonArray::fromStringList(expected.imports));
    QCOMPARE(found[u"pending"].toArray(), QJsonArray::fromStringList(expected.pending));
}

// Row 0a: the peer prints that no renewal is needed.
void TestAuthPlan::aQueryThatFailedIsNoHealth()
{
    const QJsonObject found = m_plans.last().toObject();
    QCOMPARE(found[u"action"].toString(), u"stop"_s);
    QCOMPARE(found[u"reason"].toString(), u"config-unread"_s);
}

void TestAuthPlan::cleanupTestCase()
{
    for (int i = 0; i < m_plans.size(); ++i) {
        const QJsonObject plan = m_plans[i].toObject();
        const QStringList imports = plan[u"imports"].toVariant().toStringList();
        qInfo("%-48s %s (%s)%s", i < m_situations.size() ? m_situations[i].name : "row 0a: the query failed",
            qPrintable(plan[u"action"].toString()), qPrintable(plan[u"reason"].toString()),
            imports.isEmpty() ? "" : qPrintable(u", copy "_s + imports.join(u", "_s)));
    }
}

QTEST_GUILESS_MAIN(TestAuthPlan)
#include "tst_authplan.moc"
