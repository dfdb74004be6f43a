#include "collectorevents.h"
#include "collectorfacts.h"
#include "collectorruns.h"

#include "wizard/evidence/reading/importer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;

namespace {

/// More of one event than are kept, and before them some that matter.
QList<EventCase> flood()
{
    const QString system = u"System"_s;
    const EventCase alert{"alert", system, u"Schannel"_s, 36888, u"Alert 40."_s, {}, u"now-1h"_s, {}};
    QList<EventCase> cases(250, alert);
    cases.append({"no key", system, u"Schannel"_s, 36869, u"No key."_s, {}, u"now-5h"_s, {}});
    cases.append(
        {"no listener", system, u"Microsoft-Windows-WAS"_s, 5138, u"No listener."_s, {}, u"now-5h"_s, {}});
    return cases;
}

QStringList messagesIn(const QString &file)
{
    QStringList ids;
    const auto import = wizard::importEvidence(file.toUtf8(), u"report.json"_s, {});
    for (const wizard::Observation &one : import ? import->observations : QList<wizard::Observation>()) {
        if (one.fact == wizard::Fact::MessageSeen && one.truth == wizard::Truth::Yes)
            ids.append(one.value.text());
    }
    ids.sort();
    return ids;
}

} // namespace

/// Events that the collector finds in the logs of a server.
class TestCollectorEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsAreRead_data();
    void eventsAreRead();
    void absentEventsProveNothing();
    void aFloodHidesNoRareEvent();
    void refusedSignInsKeepNoNames();

private:
    CollectorRuns m_runs;
};

void TestCollectorEvents::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCollectorEvents: "_s + engine.why));
    const QString unwritten = m_runs.prepare();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const QJsonObject plain{{u"OutFile"_s, CollectorRuns::outFile}};
    const QJsonObject events = onServer({{u"events"_s, eventsOf(eventCases())}});
    m_runs.add(u"events"_s, changed(u"healthy"_s, events), {plain});
    m_runs.add(u"flood"_s, changed(u"healthy"_s, onServer({{u"events"_s, eventsOf(flood())}})), {plain});
    m_runs.add(u"quiet"_s, scenario(u"healthy"_s).state, {plain});
    m_runs.add(u"windows"_s, scenario(u"windows-events"_s).state, {plain});
    const QString problem = m_runs.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCollectorEvents::eventsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    for (const EventCase &one : eventCases())
        QTest::newRow(one.name) << one.line << one.message;
}

void TestCollectorEvents::eventsAreRead()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const QStringList lines = m_runs.linesOf(u"events"_s);
    if (!line.isEmpty())
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QStringList expected = m_runs.linesOf(u"quiet"_s);
    for (const EventCase &one : eventCases()) {
        if (!one.line.isEmpty())
            expected.append(one.line);
    }
    expected.sort();
    QVERIFY2(lines == expected, qPrintable(compared(lines, expected)));
}

void TestCollectorEvents::absentEventsProveNothing()
{
    const QStringList lines = m_runs.linesOf(u"quiet"_s);
    QVERIFY(lines.size() > 30);
    for (const char *start :
        {"hmac", "cadata", "canary", "rehydration", "ssl-", "control-panel", "ecp-assembly"}) {
        for (const QString &line : lines)
            QVERIFY2(!line.startsWith(QLatin1StringView(start)), qPrintable(line));
    }
}

void TestCollectorEvents::aFloodHidesNoRareEvent()
{
    QCOMPARE(messagesIn(m_runs.file(u"flood"_s)), (QStringList{u"Schannel 36869"_s, u"WAS 5138"_s}));
}

/// The Security log says who failed to sign in; only that and why it failed is needed.
void TestCollectorEvents::refusedSignInsKeepNoNames()
{
    const QString report = m_runs.file(u"windows"_s);
    QVERIFY(report.contains(u"0xC000035B"));
    QVERIFY(!report.contains(u"ann.miller"));
    QVERIFY(!report.contains(u"FS01"));
}

QTEST_GUILESS_MAIN(TestCollectorEvents)
#include "tst_collectorevents.moc"
