#pragma once

#include "tests/support/declared.h"
#include "tests/support/inwords.h"
#include "tests/support/labserver.h"
#include "wizard/io/probefactory.h"

#include <QSignalSpy>
#include <QTest>

// For tests of probes against lab servers; use with targets that link wizard_io and wizard_lab.

namespace support {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wizard;
using Outcome = ProbeReport::Outcome;

inline const QList<QByteArray> iis = {"Server: Microsoft-IIS/10.0"};
inline const QList<QByteArray> httpSys = {"Server: Microsoft-HTTPAPI/2.0"};

inline ProbeReport run(Check check, const Target &target, const ProbeSettings &settings)
{
    const auto probe = makeProbe(check, target, settings);
    if (!probe)
        return {};
    QSignalSpy spy(probe.get(), &Probe::finished);
    probe->start();
    if (spy.isEmpty())
        spy.wait(15000);
    return spy.isEmpty() ? ProbeReport{} : spy.first().first().value<ProbeReport>();
}

inline ProbeSettings settingsFor(const Lab &lab, std::chrono::milliseconds timeout = 10s)
{
    ProbeSettings settings;
    settings.authorities = *readAuthorities(lab.caFile());
    settings.timeout = timeout;
    return settings;
}

/// The same endpoint in front and in the back: each probe takes the one that it looks at.
inline std::unique_ptr<Lab> labFor(Check check, const LabEndpoint &endpoint)
{
    Scenario scenario = oneServer();
    ScenarioServer &server = scenario.servers.first();
    if (check == Check::BackEndPort || check == Check::BackEndTls)
        server.back = endpoint;
    else if (check == Check::ShellEndpoint)
        (server.http = endpoint)->tls = false;
    else
        server.front = endpoint;
    return startLab(scenario);
}

inline LabEndpoint routes(const QList<LabRoute> &list)
{
    LabEndpoint endpoint;
    endpoint.routes = list;
    return endpoint;
}

inline QByteArrayList redirect(const QByteArray &location)
{
    return {"Server: Microsoft-IIS/10.0", "Location: " + location};
}

inline void columns()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<LabEndpoint>("server");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("facts");
}

inline void judge()
{
    QFETCH(Check, check);
    QFETCH(LabEndpoint, server);
    QFETCH(Outcome, outcome);
    QFETCH(QString, facts);
    const auto lab = labFor(check, server);
    QVERIFY(lab);
    const ProbeReport report = run(check, lab->servers().first().target(), settingsFor(*lab));
    QCOMPARE(inWords(report.observations), facts);
    QVERIFY2(report.outcome == outcome, qPrintable(report.sentence));
    QVERIFY(!report.sentence.isEmpty());
    const std::vector<Told> &declared = entry(check).tells;
    for (const Observation &o : report.observations) {
        QVERIFY2(isDeclared(o, declared), entry(o.fact).id.data());
        QVERIFY(o.source.text().startsWith(u"check %1 on EX01:"_s.arg(entry(check).id)));
        QVERIFY(o.time.isValid());
        QVERIFY(!o.excerpt.isEmpty() && o.excerpt.size() <= 400);
    }
}

} // namespace support
