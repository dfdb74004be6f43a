#include "collectorfacts.h"
#include "collectorruns.h"

#include "tests/support/paths.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;

namespace {

QJsonObject failing(const QString &command, bool hang = false, int nth = 1)
{
    return {{u"failAt"_s,
        QJsonArray{QJsonObject{{u"command"_s, command}, {u"nth"_s, nth}, {u"hang"_s, hang},
            {u"message"_s, u"No luck on EX01."_s}}}}};
}

/// What one part's trouble may take away: everything else must be as without it.
struct Trouble {
    const char *name;
    QJsonObject patch;
    QStringList parts; ///< that are not "ok"
    QString state;
    QStringList lost; ///< beginnings of lines
    QJsonObject session = {};
};

QList<Trouble> troubles()
{
    const QStringList binding{u"back-end-binding-"_s, u"front-end-http-binding-present"_s,
        u"front-end-binding-names-host"_s, u"web-site-stopped"_s};
    const QStringList configuration{u"http-redirect-enabled"_s, u"rewrite-pattern-invalid"_s,
        u"virtual-directory-path-wrong"_s, u"powershell-needs-ssl"_s};
    const QStringList services{u"services-disabled"_s, u"web-service-stopped"_s};
    const QJsonObject noSetup{
        {u"registry"_s, QJsonObject{{u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup"_s, QJsonValue()}}}};
    return {
        {"IIS", failing(u"Get-WebBinding"_s), {u"bindings"_s}, u"failed"_s, binding},
        {"services", failing(u"Get-Service"_s), {u"services"_s}, u"failed"_s, services},
        {"services hang", failing(u"Get-Service"_s, true), {u"services"_s}, u"timed-out"_s, services},
        {"gpresult hangs", failing(u"gpresult"_s, true), {u"token"_s}, u"timed-out"_s,
            {u"token-serialization-denied"_s, u"computer-token-stale"_s}},
        {"events hang", failing(u"Get-WinEvent"_s, true), {u"events"_s}, u"timed-out"_s, {}},
        {"one kind of event", failing(u"Get-WinEvent"_s), {}, {}, {}},
        {"netsh", failing(u"netsh http show sslcert"_s), {}, {}, {u"httpsys-"_s}},
        {"time zone", failing(u"Get-CimInstance"_s), {}, {}, {}},
        {"elevation cannot be read", failing(u"whoami"_s), {}, {}, {}},
        {"gpresult", failing(u"gpresult"_s), {u"token"_s}, u"failed"_s,
            {u"token-serialization-denied"_s, u"computer-token-stale"_s}},
        {"ports", failing(u"Test-TlsPort"_s), {u"ports"_s}, u"failed"_s,
            {u"port-44"_s, u"port-80"_s, u"tls-44"_s, u"certificate-44"_s}},
        {"disks", failing(u"Get-CimInstance"_s, false, 2), {u"disks"_s}, u"failed"_s, {}},
        {"proxy", failing(u"netsh winhttp show proxy"_s), {u"proxy"_s}, u"failed"_s, {u"winhttp-proxy"_s}},
        {"one pool", failing(u"Get-WebAppPoolState"_s), {}, {}, {u"app-pool-stopped"_s}},
        {"configuration of IIS", onServer({{u"iis"_s, QJsonValue()}}), {u"iis"_s}, u"failed"_s,
            configuration + QStringList{u"shell-modules-known"_s, u"web-applications"_s}},
        {"service names", failing(u"Get-DirectoryEntry"_s, false, 10), {}, {}, {}},
        {"access list", failing(u"Get-DirectoryDeny"_s), {}, {},
            {u"deny-ace-listed"_s, u"token-serialization-denied"_s}},
        {"domain controllers", {{u"directory"_s, QJsonObject{{u"unreachable"_s, true}}}},
            {u"authConfig"_s, u"clock"_s, u"directory"_s}, u"failed"_s,
            {u"auth-"_s, u"internal-transport"_s, u"deny-ace"_s, u"computer-"_s, u"token-"_s, u"clock-skew"_s,
                u"clock-off-by"_s}},
        {"installation path", onServer(noSetup), {u"versions"_s, u"files"_s}, u"failed"_s,
            {u"server-build"_s, u"exchange-files"_s, u"bin-search"_s, u"install-dir"_s, u"shared-web"_s,
                u"install-path"_s, u"front-end-shell"_s, u"back-end-shell"_s}},
        {"not elevated", {}, {u"bindings"_s, u"token"_s}, u"failed"_s,
            binding + QStringList{u"token-serialization-denied"_s, u"computer-token-stale"_s},
            {{u"elevated"_s, false}}},
        {"German Windows", {}, {}, {}, {}, {{u"language"_s, u"de"_s}}},
    };
}

} // namespace

/// Parts of the collector that fail or hang.
class TestCollectorParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsFailAlone_data();
    void partsFailAlone();
    void longConfigurationIsRead();
    void theScriptIsPlainText();

private:
    CollectorRuns m_runs;
};

void TestCollectorParts::initTestCase()
{
    const QString unwritten = m_runs.prepare();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCollectorParts: "_s + engine.why));
    const QJsonObject plain{{u"OutFile"_s, CollectorRuns::outFile}};
    QJsonObject hasty = plain;
    hasty[u"PartSeconds"] = 15; // no other part needs as long on a busy machine
    for (const Trouble &one : troubles()) {
        const bool hangs = one.state == u"timed-out";
        m_runs.add(QString::fromLatin1(one.name), changed(u"healthy"_s, one.patch), {hangs ? hasty : plain},
            one.session);
    }
    const QByteArray configuration = support::readAll(support::evidenceFile(u"applicationHost.config"_s));
    const QString place = u"C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config"_s;
    m_runs.add(u"long"_s,
        changed(u"healthy"_s,
            onServer({{u"iis"_s, QJsonValue()},
                {u"files"_s, QJsonObject{{place, QString::fromUtf8(configuration)}}}})),
        {plain});
    const QString problem = m_runs.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCollectorParts::partsFailAlone_data()
{
    QTest::addColumn<int>("row");
    const QList<Trouble> all = troubles();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestCollectorParts::partsFailAlone()
{
    QFETCH(int, row);
    const Trouble trouble = troubles().at(row);
    const QString run = QString::fromLatin1(trouble.name);
    QVERIFY2(m_runs.result(run).error.isEmpty(), qPrintable(m_runs.result(run).error));
    const QJsonObject parts =
        QJsonDocument::fromJson(m_runs.file(run).toUtf8()).object()[u"parts"].toObject();
    QCOMPARE(parts.size(), 18);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool spared = !trouble.parts.contains(part.key());
        QVERIFY2(
            part.value()[u"state"].toString() == (spared ? u"ok"_s : trouble.state), qPrintable(part.key()));
        QCOMPARE(part.value()[u"error"].toString().isEmpty(), spared);
        QCOMPARE(part.value()[u"data"].isObject(), spared);
    }
    QStringList expected = factsOfState(m_runs.result(run).initial, u"EX01"_s);
    expected.removeIf([&](const QString &line) {
        return std::ranges::any_of(
            trouble.lost, [&](const QString &start) { return line.startsWith(start); });
    });
    const QStringList read = m_runs.linesOf(run);
    QVERIFY2(read == expected, qPrintable(compared(read, expected)));
    QCOMPARE(m_runs.result(run).steps.constFirst().changes(), QStringList());
}

/// With the sections and defaults that IIS installs, in good order.
void TestCollectorParts::longConfigurationIsRead()
{
    const QStringList lines = m_runs.linesOf(u"long"_s);
    for (const QString &fact : {u"http-redirect-enabled"_s, u"rewrite-pattern-invalid"_s,
             u"virtual-directory-path-wrong"_s, u"powershell-needs-ssl"_s})
        QVERIFY2(lines.contains(fact + u" no [] server=EX01 certificate="_s), qPrintable(fact));
    for (const QString &line : lines)
        QVERIFY2(!line.startsWith(u"sign-in-methods-differ"_s), qPrintable(line));
}

void TestCollectorParts::theScriptIsPlainText()
{
    const QByteArray script = support::readAll(m_runs.script());
    QVERIFY(script.startsWith("#Requires -Version 3.0\r\n\r\n<#\r\n"));
    QVERIFY(
        std::ranges::all_of(script, [](char c) { return c == '\r' || c == '\n' || (c >= ' ' && c <= '~'); }));
    QCOMPARE(script.count('\n'), script.count("\r\n"));
    QCOMPARE(script.count('\r'), script.count("\r\n"));
    QVERIFY(script.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestCollectorParts)
#include "tst_collectorparts.moc"
