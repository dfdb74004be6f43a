#include "batch.h"
#include "collectorfacts.h"

#include "tests/support/paths.h"
#include "wizard/evidence/importer.h"
#include "wizard/io/collectorscript.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

namespace {

const QString outFile = u"C:\\Windows\\Temp\\report.json"_s;
const QString mapFile = outFile + u".map.json"_s;

struct EventCase {
    const char *name;
    QString log;
    QString provider;
    int id;
    QString message;
    QStringList values;
    QString at;
    QString line; ///< what it must be read as; empty: nothing
};

const QString shellUser =
    u"Current user: 'CONTOSO\\ann.miller'\nWeb request failed: The user \"contoso.com/Users/Ann "_s
    u"Miller\" isn't assigned to any management roles. CmdletAccessDeniedException at https://mail.contoso.com/ecp/ "_s
    u"from 192.0.2.17, report to ann.miller@contoso.com, log C:\\Users\\ann.miller\\ecp.log on \\\\fs01\\logs"_s;

QList<EventCase> eventCases()
{
    const QString front = u"MSExchange Front End HTTP Proxy"_s;
    const QString http = u"Microsoft-Windows-HttpEvent"_s;
    const QString asp = u"ASP.NET 4.0.30319.0"_s;
    return {
        {"hmac", u"Application"_s, front, 1003,
            u"[Owa] An internal server error occurred. Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: "_s
            u"HMACProvider.GetCertificates:protectionCertificates.Length<1"_s,
            {}, u"now-2h"_s, u"hmac-assert yes [] server=EX01 certificate="_s},
        {"cookies, second spelling of the source", u"Application"_s, u"MSExchange Front End HTTPS Proxy"_s,
            1003,
            u"System.NullReferenceException at Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication a)"_s,
            {}, u"now-3h"_s, u"cadata-cookie-failure yes [] server=EX01 certificate="_s},
        {"a person without roles", u"Application"_s, u"MSExchange Control Panel"_s, 4, shellUser, {},
            u"now-1h"_s, u"control-panel-denied-person yes [CONTOSO\\ann.miller] server= certificate="_s},
        {"a computer without roles", u"Application"_s, u"MSExchange Control Panel"_s, 4,
            u"Current user: 'CONTOSO\\EX02$'\nCmdletAccessDeniedException: The user \"contoso.com/Computers/EX02\" "_s
            u"isn't assigned to any management roles. (https://ex02.contoso.com/ecp/)"_s,
            {}, u"now-1h"_s,
            u"control-panel-denied-computer yes [CONTOSO\\EX02$] server=EX02 certificate="_s},
        {"rehydration", u"Application"_s, u"MSExchange BackEndRehydration"_s, 3002,
            u"BackendRehydrationException: Rehydration failed. Reason: Source server 'CONTOSO\\EX02$' does not have "_s
            u"token serialization permission."_s,
            {}, u"now-5h"_s, u"rehydration-denied yes [] server=EX02 certificate="_s},
        {"certificate of 444, German", u"System"_s, http, 15021,
            u"Fehler beim Verwenden der SSL-Konfiguration f\u00fcr Endpunkt 0.0.0.0:444."_s,
            {u"\\Device\\Http\\ReqQueue"_s, u"0.0.0.0:444"_s}, u"now-20h"_s,
            u"ssl-configuration-error-444 yes [0.0.0.0:444] server=EX01 certificate="_s},
        {"certificate of 443 without a message", u"System"_s, http, 15021, {},
            {u"\\Device\\Http\\ReqQueue"_s, u"0.0.0.0:443"_s}, u"now-20h"_s,
            u"ssl-configuration-error-443 yes [0.0.0.0:443] server=EX01 certificate="_s},
        {"settings were only made", u"System"_s, http, 15301,
            u"SSL Certificate Settings created by an admin process for endpoint : 0.0.0.0:8172 ."_s,
            {u"0.0.0.0:8172"_s}, u"now-20h"_s, {}},
        {"Auth certificate not found", u"Application"_s, u"MSExchange Web Services"_s, 2005,
            u"Federation or Auth certificate not found: A0000000000000000000000000000000000000A1. Unable to find the "_s
            u"certificate in the local or neighboring sites."_s,
            {}, u"now-4h"_s,
            u"auth-certificate-not-found-event yes [A0000000000000000000000000000000000000A1] server=EX01 "_s
            u"certificate=A0000000000000000000000000000000000000A1"_s},
        {"canary of yesterday", u"Application"_s, asp, 1309,
            u"Exception type: NullReferenceException at Microsoft.Exchange.Clients.Common.Canary15.Init"_s,
            {}, u"now-2d"_s, {}},
        {"a foreign source", u"Application"_s, u"Contoso Backup"_s, 1003,
            u"BackendRehydrationException does not have token serialization permission"_s, {}, u"now-1h"_s,
            {}},
    };
}

QJsonArray eventsOf(const QList<EventCase> &cases)
{
    QJsonArray events;
    for (const EventCase &one : cases) {
        events.append(QJsonObject{{u"log"_s, one.log}, {u"provider"_s, one.provider}, {u"id"_s, one.id},
            {u"level"_s, 2}, {u"record"_s, events.size()}, {u"at"_s, one.at}, {u"message"_s, one.message},
            {u"values"_s, QJsonArray::fromStringList(one.values)}});
    }
    return events;
}

QJsonObject changed(const QString &id, const QJsonObject &patch)
{
    return merged(scenario(id).state, patch);
}

QJsonObject onServer(const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{u"EX01"_s, patch}}}};
}

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
    const QStringList binding{u"back-end-binding-"_s};
    const QJsonObject noSetup{
        {u"registry"_s, QJsonObject{{u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup"_s, QJsonValue()}}}};
    return {
        {"IIS", failing(u"Get-WebBinding"_s), {u"bindings"_s}, u"failed"_s, binding},
        {"services", failing(u"Get-Service"_s), {u"services"_s}, u"failed"_s, {}},
        {"services hang", failing(u"Get-Service"_s, true), {u"services"_s}, u"timed-out"_s, {}},
        {"gpresult hangs", failing(u"gpresult"_s, true), {u"token"_s}, u"timed-out"_s,
            {u"token-serialization-denied"_s, u"computer-token-stale"_s}},
        {"events hang", failing(u"Get-WinEvent"_s, true), {u"events"_s}, u"timed-out"_s, {}},
        {"one kind of event", failing(u"Get-WinEvent"_s), {}, {}, {}},
        {"netsh", failing(u"netsh http show sslcert"_s), {}, {}, {u"httpsys-"_s}},
        {"time zone", failing(u"Get-CimInstance"_s), {}, {}, {}},
        {"elevation cannot be read", failing(u"whoami"_s), {}, {}, {}},
        {"gpresult", failing(u"gpresult"_s), {u"token"_s}, u"failed"_s,
            {u"token-serialization-denied"_s, u"computer-token-stale"_s}},
        {"ports", failing(u"Test-TlsPort"_s), {u"ports"_s}, u"failed"_s, {u"port-44"_s, u"tls-444"_s}},
        {"access list", failing(u"Get-DirectoryDeny"_s), {}, {},
            {u"deny-ace-listed"_s, u"token-serialization-denied"_s}},
        {"domain controllers", {{u"directory"_s, QJsonObject{{u"unreachable"_s, true}}}},
            {u"authConfig"_s, u"directory"_s}, u"failed"_s,
            {u"auth-"_s, u"internal-transport"_s, u"deny-ace"_s, u"computer-"_s, u"token-"_s}},
        {"installation path", onServer(noSetup), {u"versions"_s, u"files"_s}, u"failed"_s,
            {u"server-build"_s, u"exchange-files"_s, u"bin-search"_s, u"install-dir"_s, u"shared-web"_s}},
        {"not elevated", {}, {u"bindings"_s, u"token"_s}, u"failed"_s,
            {u"back-end-binding-"_s, u"token-serialization-denied"_s, u"computer-token-stale"_s},
            {{u"elevated"_s, false}}},
        {"German Windows", {}, {}, {}, {}, {{u"language"_s, u"de"_s}}},
    };
}

} // namespace

/// Parts of the collector that fail or hang, events, and aliases in place of names.
class TestCollectorParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsFailAlone_data();
    void partsFailAlone();
    void eventsAreRead_data();
    void eventsAreRead();
    void absentEventsProveNothing();
    void aliasesReplaceEveryName_data();
    void aliasesReplaceEveryName();
    void redactedFilesSayTheSame_data() { aliasesReplaceEveryName_data(); }
    void redactedFilesSayTheSame();
    void aMapGoesOn();
    void aMapNeedsAFile();
    void theScriptIsPlainText();

private:
    int add(const QJsonObject &state, const QList<QJsonObject> &parameters, const QJsonObject &session = {});
    [[nodiscard]] QString file(int run, const QString &path, int step = 0) const;
    [[nodiscard]] QStringList linesOf(int run, int step = 0) const;

    Batch m_batch;
    QTemporaryDir m_folder;
    QMap<QString, int> m_runs;
};

int TestCollectorParts::add(
    const QJsonObject &state, const QList<QJsonObject> &parameters, const QJsonObject &session)
{
    QList<Step> steps;
    for (const QJsonObject &one : parameters)
        steps.append(
            {.script = m_folder.filePath(u"collector.ps1"_s), .parameters = one, .session = session});
    return m_batch.add(state, steps);
}

void TestCollectorParts::initTestCase()
{
    const auto script = collectorScript();
    QVERIFY2(script, qPrintable(script ? QString() : script.error().text()));
    QFile source(m_folder.filePath(u"collector.ps1"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(*script);
    source.close();
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCollectorParts: "_s + engine.why));
    const QJsonObject plain{{u"OutFile"_s, outFile}};
    const QJsonObject redacted{{u"OutFile"_s, outFile}, {u"Redact"_s, true}};
    QJsonObject hasty = plain;
    hasty[u"PartSeconds"] = 15; // no other part needs as long on a busy machine
    for (const Trouble &one : troubles()) {
        const bool hangs = one.state == u"timed-out";
        m_runs.insert(QString::fromLatin1(one.name),
            add(changed(u"healthy"_s, one.patch), {hangs ? hasty : plain}, one.session));
    }
    const QJsonObject events = onServer({{u"events"_s, eventsOf(eventCases())}});
    m_runs.insert(u"events"_s, add(changed(u"healthy"_s, events), {plain}));
    m_runs.insert(u"quiet"_s, add(scenario(u"healthy"_s).state, {plain}));
    for (const QString &id :
        {u"healthy"_s, u"token-nested"_s, u"binding-single-address"_s, u"backend-specific-entry"_s}) {
        m_runs.insert(u"redacted "_s + id, add(changed(id, events), {redacted, redacted, plain}));
    }
    m_runs.insert(u"no file"_s, add(scenario(u"healthy"_s).state, {QJsonObject{{u"Redact"_s, true}}}));
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QString TestCollectorParts::file(int run, const QString &path, int step) const
{
    const StepResult &result = m_batch.result(run).steps.at(step);
    return result.state[u"servers"][u"EX01"][u"files"][path].toString();
}

QStringList TestCollectorParts::linesOf(int run, int step) const
{
    const auto import = importEvidence(file(run, outFile, step).toUtf8(), u"report.json"_s, {});
    if (!import)
        return {import.error().text()};
    QStringList lines;
    for (const Observation &observation : import->observations)
        lines.append(inOneLine(observation));
    lines.sort();
    return lines;
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
    const int run = m_runs.value(QString::fromLatin1(trouble.name));
    const QJsonObject parts =
        QJsonDocument::fromJson(file(run, outFile).toUtf8()).object()[u"parts"].toObject();
    QCOMPARE(parts.size(), 14);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool spared = !trouble.parts.contains(part.key());
        QVERIFY2(
            part.value()[u"state"].toString() == (spared ? u"ok"_s : trouble.state), qPrintable(part.key()));
        QCOMPARE(part.value()[u"error"].toString().isEmpty(), spared);
        QCOMPARE(part.value()[u"data"].isObject(), spared);
    }
    QStringList expected = factsOfState(m_batch.result(run).initial, u"EX01"_s);
    expected.removeIf([&](const QString &line) {
        return std::ranges::any_of(
            trouble.lost, [&](const QString &start) { return line.startsWith(start); });
    });
    QStringList read = linesOf(run);
    QVERIFY2(read == expected, qPrintable(compared(read, expected)));
    QCOMPARE(m_batch.result(run).steps.constFirst().changes(), QStringList());
}

void TestCollectorParts::eventsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    for (const EventCase &one : eventCases())
        QTest::newRow(one.name) << one.line << one.message;
}

void TestCollectorParts::eventsAreRead()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const QStringList lines = linesOf(m_runs.value(u"events"_s));
    if (!line.isEmpty())
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QStringList expected = linesOf(m_runs.value(u"quiet"_s));
    for (const EventCase &one : eventCases()) {
        if (!one.line.isEmpty())
            expected.append(one.line);
    }
    expected.sort();
    QVERIFY2(lines == expected, qPrintable(compared(lines, expected)));
}

void TestCollectorParts::absentEventsProveNothing()
{
    const QStringList lines = linesOf(m_runs.value(u"quiet"_s));
    QVERIFY(lines.size() > 30);
    for (const char *start :
        {"hmac", "cadata", "canary", "rehydration", "ssl-", "control-panel", "ecp-assembly"}) {
        for (const QString &line : lines)
            QVERIFY2(!line.startsWith(QLatin1StringView(start)), qPrintable(line));
    }
}

void TestCollectorParts::aliasesReplaceEveryName_data()
{
    QTest::addColumn<int>("run");
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        if (run.key().startsWith(u"redacted "))
            QTest::newRow(qPrintable(run.key())) << run.value();
    }
}

void TestCollectorParts::aliasesReplaceEveryName()
{
    QFETCH(int, run);
    const QString report = file(run, outFile);
    QVERIFY(report.contains(u"\"redacted\": true"_s));
    static const QRegularExpression names(
        u"EX0\\d|contoso|fabrikam|ann\\.?miller|fs01|192\\.0\\.2\\.17|10\\.1\\.1\\.5|1111111111"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto match = names.globalMatch(report);
    QStringList left;
    while (match.hasNext()) {
        const auto one = match.next();
        left.append(report.mid(std::max<qsizetype>(0, one.capturedStart() - 60), 140).simplified());
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(file(run, mapFile).contains(u"contoso.com"_s));
    QVERIFY(file(run, mapFile).contains(u"\"ex01\": \"HOST"_s));
    QVERIFY(!file(run, mapFile).contains(u"\"domain1\":"_s)); // an alias of an alias
}

void TestCollectorParts::redactedFilesSayTheSame()
{
    QFETCH(int, run);
    // Facts, truths, hashes and dates stay; names do not.
    static const QRegularExpression name(
        u"server=\\w*|(?<=\\[).*(?=\\] server)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plainValue(u"\\[(?:[0-9A-F]{40}|[\\dT:Z.-]*|0\\.0\\.0\\.0:\\d+)\\]"_s);
    const auto withoutNames = [](const QStringList &lines) {
        QStringList result;
        for (QString line : lines) {
            if (plainValue.match(line).hasMatch())
                result.append(line.remove(QRegularExpression(u"server=\\w*"_s)));
            else
                result.append(line.remove(name));
        }
        result.sort();
        return result;
    };
    const QStringList open = withoutNames(linesOf(run, 2));
    const QStringList hidden = withoutNames(linesOf(run));
    QVERIFY(open.size() > 40);
    QVERIFY2(hidden == open, qPrintable(compared(hidden, open)));
    const QString groups = QString(linesOf(run).join(u'\n'));
    QVERIFY(groups.contains(
        u"deny-ace-listed yes [Domain Admins;Enterprise Admins;Schema Admins;Organization Management]"_s));
}

void TestCollectorParts::aMapGoesOn()
{
    const int run = m_runs.value(u"redacted healthy"_s);
    const auto plain = [&](int step) {
        QString text = file(run, outFile, step);
        return text.remove(QRegularExpression(u"\"(seconds|made)\": [^,]*"_s));
    };
    QCOMPARE(plain(1), plain(0));
    QCOMPARE(file(run, mapFile, 1), file(run, mapFile, 0));
}

void TestCollectorParts::aMapNeedsAFile()
{
    const StepResult &result = m_batch.result(m_runs.value(u"no file"_s)).steps.constFirst();
    QVERIFY(result.thrown.contains(u"-OutFile"_s));
    QVERIFY(!result.shown.contains(u"parts"_s));
}

void TestCollectorParts::theScriptIsPlainText()
{
    const QByteArray script = support::readAll(m_folder.filePath(u"collector.ps1"_s));
    QVERIFY(script.startsWith("#Requires -Version 3.0\r\n\r\n<#\r\n"));
    QVERIFY(
        std::ranges::all_of(script, [](char c) { return c == '\r' || c == '\n' || (c >= ' ' && c <= '~'); }));
    QCOMPARE(script.count('\n'), script.count("\r\n"));
    QCOMPARE(script.count('\r'), script.count("\r\n"));
    QVERIFY(script.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestCollectorParts)
#include "tst_collectorparts.moc"
