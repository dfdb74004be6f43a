#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

struct BuildCase {
    const char *name;
    const char *build;
    bool waits; ///< for its eight hours, not for the one hour of everybody
};

/// The fault of the time zone ended with 2019 CU12 and 2016 CU23; 2013 never lost it.
constexpr BuildCase builds[] = {
    {"2013", "15.0.1497.2", true},
    {"2016 CU22", "15.1.2375.7", true},
    {"2016 CU23", "15.1.2507.6", false},
    {"2019 CU11", "15.2.986.5", true},
    {"2019 CU12", "15.2.1118.7", false},
    {"SE", "15.2.2562.17", false},
};

QJsonObject serverWith(const BuildCase &one)
{
    const QString setup = u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe"_s;
    const QJsonObject server{{u"files"_s, QJsonObject{{setup, u"version "_s + QLatin1StringView(one.build)}}},
        {u"utcFault"_s, one.waits}};
    return {{u"servers"_s, QJsonObject{{u"EX01"_s, server}}}};
}

} // namespace

/// How long a renewed Auth certificate is waited for, eight hours from UTC, by the build of the server.
class TestTimeZones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeHoursAreEnoughForNewerBuilds_data();
    void threeHoursAreEnoughForNewerBuilds();

private:
    Batch m_batch;
};

void TestTimeZones::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestTimeZones: "_s + engine.why));
    Rendering rendering;
    const QString id = u"auth-cert-not-yet-valid"_s;
    const Step check{.script = rendering.script(id, ScriptKind::Detect),
        .before = QJsonArray{QJsonObject{{u"do"_s, u"wait"_s}, {u"minutes"_s, 180}}}};
    const Step fix{.script = rendering.script(id, ScriptKind::Fix), .rules = carefulAnswers()};
    for (const BuildCase &one : builds)
        m_batch.add(merged(scenario(u"auth-fresh"_s).state, serverWith(one)), {check, fix});
    const QString problem = m_batch.run(engine, {.timeZone = u"Etc/GMT+8"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTimeZones::threeHoursAreEnoughForNewerBuilds_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(builds)); ++i)
        QTest::newRow(builds[i].name) << i;
}

void TestTimeZones::threeHoursAreEnoughForNewerBuilds()
{
    QFETCH(int, number);
    const bool waits = builds[number].waits;
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &check = run.steps[0];
    const StepResult &fix = run.steps[1];
    QVERIFY2(check.resultLine == (waits ? u"RESULT 1 present"_s : u"RESULT 0 absent"_s),
        check.story().constData());
    QVERIFY2(fix.resultLine == (waits ? u"RESULT 5 refused"_s : u"RESULT 0 done"_s), fix.story().constData());
    QCOMPARE(fix.healthy(u"EX01"_s, u"owa"_s), !waits);
}

QTEST_GUILESS_MAIN(TestTimeZones)
#include "tst_timezones.moc"
