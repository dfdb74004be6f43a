#include "tests/wizard/evidence/weblogrows.h"
#include "wizard/evidence/messages/logs.h"
#include "wizard/evidence/messages/logsigns.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/vocabulary.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace weblogs;

namespace {

/// "fact value server" of each observation, sorted.
QStringList told(const QList<Observation> &observations)
{
    QStringList texts;
    for (const Observation &one : observations) {
        texts.append((one.truth == Truth::No ? u"no %1 %2 %3"_s : u"%1 %2 %3"_s)
                         .arg(QString(entry(one.fact).id), one.value.text(), one.subject.server.text())
                         .simplified());
    }
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

Import read(const QByteArray &log)
{
    const auto import = importEvidence(log, u"a.log"_s, {});
    return import ? *import : Import();
}

QByteArray at(int hour, int minute = 0, int second = 0)
{
    return QTime(hour, minute, second).toString(u"HH:mm:ss"_s).toLatin1();
}

QByteArray proxied(const QByteArray &time, const Cells &cells = {})
{
    Cells all = cells;
    all.insert("DateTime", "2026-11-21T" + time + ".100Z");
    return httpProxy(all);
}

const Cells brokenTls = {{"HttpStatus", "503"}, {"BackEndStatus", ""}, {"ErrorCode", "SecureChannelFailure"}};

QByteArray iisAt(const QByteArray &time, const Cells &cells = {})
{
    Cells all = cells;
    all.insert("time", time);
    return iis(all);
}

QByteArray signIn(const QByteArray &time, const QByteArray &client)
{
    return iisAt(time,
        {{"cs-method", "POST"}, {"cs-uri-stem", "/owa/auth.owa"}, {"c-ip", client}, {"sc-status", "302"},
            {"cs-username", "CONTOSO\\kim"}});
}

QByteArray withoutCookies(const QByteArray &time, const QByteArray &client)
{
    return iisAt(time,
        {{"cs-uri-query", "&CorrelationID=<empty>;&NoCookies=302"}, {"c-ip", client}, {"sc-status", "302"}});
}

QByteArray askedAgain(const QByteArray &time, const QByteArray &client)
{
    return iisAt(time,
        {{"cs-uri-stem", "/owa/auth/logon.aspx"},
            {"cs-uri-query", "url=https%3a%2f%2fmail.contoso.com&reason=0"}, {"c-ip", client}});
}

QByteArray plainShellAt(const QByteArray &time)
{
    return iisAt(time,
        {{"cs-method", "POST"}, {"cs-uri-stem", "/powershell"}, {"s-port", "80"}, {"sc-status", "403"},
            {"sc-substatus", "4"}, {"sc-win32-status", "5"}});
}

const QByteArray plainShell = plainShellAt("07:58:11");

} // namespace

class TestWebLogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsTell_data();
    void rowsTell();
    void harmlessRowsTellNothing_data();
    void harmlessRowsTellNothing();
    void symptomsFollowFromPageAndStatus();
    void saysHowOftenAndHowLong();
    void anOutageThatIsOverTellsNothing();
    void anOutageThatGoesOnTells();
    void failuresInARhythmAreNotOver();
    void oneRowInThousandsIsNoise();
    void othersBeingServedEndNoAccountsFailure();
    void aStoppedPoolThatIsSilentIsOver();
    void plainShellEndsWithAnAnswerOnPortEighty();
    void fewLoopsAmongManySignInsAreNoise();
    void serversAreToldApart();
    void veryManyServersAreBounded();
    void rowsFullOfWordsAreBounded();
    void damagedLogsAreReadAsFarAsTheyGo_data();
    void damagedLogsAreReadAsFarAsTheyGo();
    void pastedRowsTellNoMore_data();
    void pastedRowsTellNoMore();
    void textOfTheServerIsReadAsPasted();
    void signsNameWhatTheVocabularyKnows();
    void filesAreTakenForWhatTheyAre_data();
    void filesAreTakenForWhatTheyAre();
    void saysFromWhenAndWhomItIs();
    void theWindowAndStopAreObeyed();
};

void TestWebLogs::rowsTell_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, const QByteArray &log, const QStringList &facts) {
        QTest::newRow(name) << log << facts;
    };
    row("TLS between front end and back end", httpProxyLog(httpProxy(brokenTls)),
        {u"message-seen WebExceptionStatus=SecureChannelFailure EX01"_s,
            u"proxy-transport-error SecureChannelFailure EX01"_s});
    row("name in GenericErrors",
        httpProxyLog(httpProxy({{"HttpStatus", "500"}, {"BackEndStatus", ""},
            {"GenericErrors", "\"WebExceptionStatus=TrustFailure;System.Net.WebException: Vertrauen\""}})),
        {u"proxy-transport-error TrustFailure EX01"_s});
    row("SendFailure",
        httpProxyLog(httpProxy({{"HttpStatus", "503"}, {"BackEndStatus", ""}, {"ErrorCode", "SendFailure"}})),
        {u"message-seen WebExceptionStatus=SendFailure EX01"_s});
    row("no organization mailbox",
        httpProxyLog(httpProxy({{"Method", "POST"}, {"UrlStem", "/owa/auth.owa"}, {"HttpStatus", "500"},
            {"BackEndStatus", ""}, {"ErrorCode", "OrganizationMailboxNotFound"},
            {"RoutingHint", "WindowsIdentity-NoDatabase"}})),
        {u"message-seen RoutingHint WindowsIdentity-NoDatabase EX01"_s,
            u"organization-mailbox-not-found EX01"_s});
    row("directory",
        httpProxyLog(httpProxy(
            {{"HttpStatus", "500"}, {"BackEndStatus", ""}, {"ErrorCode", "DirectoryOperationError"}})),
        {u"proxy-error-code DirectoryOperationError EX01"_s});
    row("unknown user", httpProxyLog(httpProxy({{"HttpStatus", "404"}, {"ErrorCode", "UserNotFound"}})),
        {u"message-seen ErrorCode UserNotFound EX01"_s});
    row("SSL required for the shell", iisLog(plainShell), {u"powershell-needs-ssl"_s});
    row("refused address", iisLog(iis({{"sc-status", "403"}, {"sc-substatus", "503"}})),
        {u"address-refused 403.503"_s});
    row("configuration",
        iisLog(iis({{"sc-status", "500"}, {"sc-substatus", "19"}, {"sc-win32-status", "13"}})),
        {u"iis-configuration-error"_s});
    row("rewrite rule", iisLog(iis({{"sc-status", "500"}, {"sc-substatus", "52"}})),
        {u"url-rewrite-failure HTTP Error 500.52"_s});
    row("channel binding",
        iisLog(iis({{"cs-uri-stem", "/mapi/emsmdb/"}, {"sc-status", "401"}, {"sc-substatus", "1"},
            {"sc-win32-status", "2148074310"}})),
        {u"message-seen 2148074310"_s});
    row("error page after the sign-in",
        iisLog(iis({{"cs-uri-stem", "/owa/auth/errorfe.aspx"}, {"cs-uri-query", "httpCode=500"}})),
        {u"error-page-redirect 500"_s, u"http-error-status 500"_s});
    row("cookies", iisLog(signIn(at(8), "10.0.0.1") + withoutCookies(at(8, 0, 1), "10.0.0.1")),
        {u"forms-cookie-unreadable"_s});
    row("cookies, front end",
        httpProxyLog(proxied(at(8),
                         {{"Method", "POST"}, {"UrlStem", "/owa/auth.owa"}, {"HttpStatus", "302"},
                             {"BackEndStatus", ""}})
            + proxied(at(8, 0, 1),
                {{"HttpStatus", "302"}, {"BackEndStatus", ""},
                    {"GenericInfo", "NoCookies=302 - GET/E14AuthPost"}})),
        {u"forms-cookie-unreadable EX01"_s});
    row("pool", httpErrLog(httpErr({{"s-reason", "Disabled"}, {"s-queuename", "MSExchangeOWAAppPool"}})),
        {u"app-pool-stopped-state MSExchangeOWAAppPool"_s, u"message-seen 503 1 Disabled"_s});
    row("queue", httpErrLog(httpErr({{"s-reason", "QueueFull"}, {"s-queuename", "MSExchangeOWAAppPool"}})),
        {u"message-seen QueueFull + HTTP/1.1"_s});
    row("token", httpErrLog(httpErr({{"sc-status", "400"}, {"s-siteid", "-"}, {"s-reason", "FieldLength"}})),
        {u"message-seen FieldLength + HTTP/1.1"_s, u"request-header-too-long FieldLength"_s});
}

void TestWebLogs::rowsTell()
{
    QFETCH(const QByteArray, log);
    QFETCH(const QStringList, facts);
    const Import import = read(log);
    QCOMPARE(told(import.observations), facts);
    QCOMPARE(import.counted > 0, !facts.isEmpty());
}

void TestWebLogs::harmlessRowsTellNothing_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("answered") << httpProxyLog(httpProxy({}));
    QTest::newRow("the back end answered with an error") << httpProxyLog(
        httpProxy({{"HttpStatus", "503"}, {"BackEndStatus", "503"}, {"ErrorCode", "SendFailure"}}));
    QTest::newRow("words of a visitor, front end")
        << httpProxyLog(httpProxy({{"UrlQuery", "?q=SecureChannelFailure&x=OrganizationMailboxNotFound"},
               {"UserAgent", "WebExceptionStatus=TrustFailure ASSERT: HMACProvider.GetCertificates:"}}));
    QTest::newRow("words of a visitor, IIS") << iisLog(
        iis({{"cs-uri-query", "q=+403+4+NoCookies=302&httpCode=500"}, {"cs(User-Agent)", "0x80090014"}}));
    QTest::newRow("SSL required at the root")
        << iisLog(iis({{"cs-uri-stem", "/"}, {"s-port", "80"}, {"sc-status", "403"}, {"sc-substatus", "4"}}));
    QTest::newRow("no cookies before anybody signed in") << iisLog(withoutCookies(at(8), "10.0.0.1"));
    QTest::newRow("no cookies of another client")
        << iisLog(signIn(at(8), "10.0.0.1") + withoutCookies(at(8, 0, 1), "10.0.0.2"));
    QTest::newRow("no cookies an hour later")
        << iisLog(signIn(at(8), "10.0.0.1") + withoutCookies(at(9, 0, 1), "10.0.0.1"));
    QTest::newRow("idle connection") << httpErrLog(
        httpErr({{"sc-status", "-"}, {"s-siteid", "-"}, {"s-reason", "Timer_ConnectionIdle"}}));
}

void TestWebLogs::harmlessRowsTellNothing()
{
    QFETCH(const QByteArray, log);
    const Import import = read(log);
    QCOMPARE(told(import.observations), QStringList());
    QCOMPARE(import.symptoms, QList<Symptom>());
    QVERIFY(import.rows > 0);
}

void TestWebLogs::symptomsFollowFromPageAndStatus()
{
    Cells cells = brokenTls;
    QCOMPARE(read(httpProxyLog(httpProxy(cells))).symptoms, QList<Symptom>{Symptom::OwaServiceUnavailable});
    cells.insert("HttpStatus", "500");
    cells.insert("UrlStem", "/ecp/");
    QCOMPARE(read(httpProxyLog(httpProxy(cells))).symptoms, QList<Symptom>{Symptom::EcpErrorAfterSignIn});
    QCOMPARE(read(iisLog(plainShell)).symptoms, QList<Symptom>{Symptom::ShellDoesNotConnect});
    // Nobody opens these in a browser.
    cells.insert("UrlStem", "/EWS/Exchange.asmx");
    QCOMPARE(read(httpProxyLog(httpProxy(cells))).symptoms, QList<Symptom>());
}

void TestWebLogs::saysHowOftenAndHowLong()
{
    QByteArray rows = proxied(at(7)) + proxied(at(7, 1), {{"UrlStem", "/ecp/"}});
    for (const int minute : {2, 3, 4})
        rows += proxied(at(7, minute), brokenTls);
    const Import import = read(httpProxyLog(rows));
    const auto one = std::ranges::find(import.observations, Fact::ProxyTransportError, &Observation::fact);
    QVERIFY(one != import.observations.end());
    QCOMPARE(one->excerpt.section(u'\n', 0, 0),
        u"3 of 4 rows of /owa, 2026-11-21 07:02:00 to 2026-11-21 07:04:00 UTC:"_s);
    QVERIFY(one->excerpt.section(u'\n', 1).startsWith(u"2026-11-21T07:04:00.100Z"_s));
    QVERIFY(one->excerpt.size() <= 400);
    QCOMPARE(one->source, Place::inDocument(u"a.log"_s, 10));
    QCOMPARE(one->time, QDateTime(QDate(2026, 11, 21), QTime(7, 4), Qt::UTC));
    QCOMPARE(import.counted, 3);
    QCOMPARE(import.rows, 5);
}

void TestWebLogs::anOutageThatIsOverTellsNothing()
{
    QByteArray rows;
    for (int minute = 0; minute < 5; ++minute)
        rows += proxied(at(7, minute), brokenTls);
    for (int hour = 8; hour < 12; ++hour)
        rows += proxied(at(hour));
    const Import import = read(httpProxyLog(rows));
    QCOMPARE(told(import.observations), QStringList());
    QVERIFY2(import.remarks.join(u'\n').contains(u"It is over"_s), qPrintable(import.remarks.join(u'\n')));
}

void TestWebLogs::anOutageThatGoesOnTells()
{
    QByteArray rows = proxied(at(5));
    for (int minute = 0; minute < 50; ++minute)
        rows += proxied(at(7, minute), brokenTls);
    // Another address being answered says nothing about this one; nor do answers to anonymous visitors.
    for (int hour = 8; hour < 12; ++hour)
        rows += proxied(at(hour), {{"UrlStem", "/Autodiscover/Autodiscover.xml"}})
            + proxied(at(hour), {{"HttpStatus", "302"}, {"BackEndStatus", ""}});
    QVERIFY(told(read(httpProxyLog(rows)).observations)
                .contains(u"proxy-transport-error SecureChannelFailure EX01"_s));
}

void TestWebLogs::failuresInARhythmAreNotOver()
{
    QByteArray rows;
    for (int hour = 2; hour < 12; ++hour)
        rows += proxied(at(hour), brokenTls) + proxied(at(hour, 1)) + proxied(at(hour, 40));
    rows += proxied(at(13));
    QVERIFY(told(read(httpProxyLog(rows)).observations)
                .contains(u"proxy-transport-error SecureChannelFailure EX01"_s));
}

void TestWebLogs::oneRowInThousandsIsNoise()
{
    QByteArray rows =
        proxied(at(7)).repeated(3000) + proxied(at(7, 1), brokenTls) + proxied(at(7, 2)).repeated(3000);
    Import import = read(httpProxyLog(rows));
    QCOMPARE(told(import.observations), QStringList());
    QVERIFY(import.remarks.join(u'\n').contains(u"1 of 6001 rows of /owa"_s));
    rows += proxied(at(7, 3), brokenTls).repeated(20);
    QVERIFY(!read(httpProxyLog(rows)).observations.isEmpty());
}

void TestWebLogs::othersBeingServedEndNoAccountsFailure()
{
    QByteArray rows = proxied(
        at(7), {{"HttpStatus", "500"}, {"BackEndStatus", ""}, {"ErrorCode", "OrganizationMailboxNotFound"}});
    for (int hour = 8; hour < 20; ++hour)
        rows += proxied(at(hour)).repeated(500);
    QCOMPARE(
        told(read(httpProxyLog(rows)).observations), QStringList{u"organization-mailbox-not-found EX01"_s});
    rows += httpProxy({{"DateTime", "2026-11-23T09:00:00.000Z"}});
    QCOMPARE(told(read(httpProxyLog(rows)).observations), QStringList());
}

void TestWebLogs::aStoppedPoolThatIsSilentIsOver()
{
    const QByteArray stopped =
        httpErr({{"s-reason", "Disabled"}, {"s-queuename", "MSExchangeOWAAppPool"}}).repeated(5);
    const auto idle = [](const QByteArray &time) {
        return httpErr({{"time", time}, {"sc-status", "-"}, {"s-reason", "Timer_ConnectionIdle"}});
    };
    QVERIFY(told(read(httpErrLog(stopped + idle(at(8)))).observations)
                .contains(u"app-pool-stopped-state MSExchangeOWAAppPool"_s));
    QCOMPARE(told(read(httpErrLog(stopped + idle(at(11)))).observations), QStringList());
}

void TestWebLogs::plainShellEndsWithAnAnswerOnPortEighty()
{
    const auto answer = [](const QByteArray &port) {
        return iisAt(at(12), {{"cs-method", "POST"}, {"cs-uri-stem", "/PowerShell/"}, {"s-port", port}});
    };
    QCOMPARE(
        told(read(iisLog(plainShell + answer("443"))).observations), QStringList{u"powershell-needs-ssl"_s});
    QCOMPARE(told(read(iisLog(plainShell + answer("80"))).observations),
        QStringList{u"no powershell-needs-ssl"_s});
    QCOMPARE(told(read(iisLog(answer("80"))).observations), QStringList{u"no powershell-needs-ssl"_s});
    QCOMPARE(told(read(iisLog(answer("443"))).observations), QStringList());
    // Other columns behind it change nothing about the rows before.
    QCOMPARE(told(read(iisLog(plainShell + answer("80")) + "#Fields: date time sc-status cs-uri-stem\n")
                      .observations),
        QStringList{u"no powershell-needs-ssl"_s});
    QCOMPARE(told(read(iisLog(answer("80") + plainShellAt(at(13)))).observations),
        QStringList{u"powershell-needs-ssl"_s});
}

void TestWebLogs::fewLoopsAmongManySignInsAreNoise()
{
    QByteArray rows;
    for (int minute = 0; minute < 50; ++minute) {
        const QByteArray client = "10.0.0." + QByteArray::number(minute);
        rows += signIn(at(8, minute), client);
        rows += minute % 25 == 0
            ? withoutCookies(at(8, minute, 1), client) + askedAgain(at(8, minute, 2), client)
            : iisAt(at(8, minute, 1), {{"c-ip", client}});
    }
    Import import = read(iisLog(rows));
    QCOMPARE(told(import.observations), QStringList());
    QCOMPARE(import.symptoms, QList<Symptom>());
    for (int minute = 0; minute < 50; ++minute) {
        const QByteArray client = "10.0.1." + QByteArray::number(minute);
        rows += signIn(at(9, minute), client) + withoutCookies(at(9, minute, 1), client)
            + askedAgain(at(9, minute, 2), client);
    }
    import = read(iisLog(rows));
    QCOMPARE(told(import.observations), QStringList{u"forms-cookie-unreadable"_s});
    QCOMPARE(import.symptoms, QList<Symptom>{Symptom::OwaSignInLoop});
}

void TestWebLogs::serversAreToldApart()
{
    Cells other = brokenTls;
    other.insert("ServerHostName", "EX02");
    other.insert("ErrorCode", "ConnectFailure");
    const Import import = read(httpProxyLog(httpProxy(brokenTls) + httpProxy(other)));
    QVERIFY(told(import.observations).contains(u"proxy-transport-error SecureChannelFailure EX01"_s));
    QVERIFY(told(import.observations).contains(u"proxy-transport-error ConnectFailure EX02"_s));
    QVERIFY(import.server.isEmpty());
}

void TestWebLogs::veryManyServersAreBounded()
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i) {
        Cells cells = brokenTls;
        cells.insert("ServerHostName", "S" + QByteArray::number(i));
        rows += httpProxy(cells);
    }
    const Import import = read(httpProxyLog(rows));
    QVERIFY(import.observations.size() <= 500);
    QCOMPARE(import.counted, 5000);
    QVERIFY(import.remarks.join(u'\n').contains(u"not told apart"_s));
}

/// Each row holds every word, and each is another one: what is kept stays small.
void TestWebLogs::rowsFullOfWordsAreBounded()
{
    QByteArray words;
    for (const QByteArray &word : logSignatures(LogKind::HttpProxy))
        words += word + ' ';
    words.replace('"', '\'');
    QByteArray rows;
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += proxied(at(7, i / 60, i % 60),
            {{"HttpStatus", "500"}, {"BackEndStatus", ""},
                {"GenericErrors", '"' + words + "httpCode=4" + number + '"'},
                {"ServerHostName", "S" + number}});
    }
    const Import import = read(httpProxyLog(rows));
    QCOMPARE(import.counted, 300);
    QVERIFY2(import.observations.size() <= 1000, qPrintable(QString::number(import.observations.size())));
    for (const Observation &one : import.observations)
        QVERIFY(one.excerpt.size() <= 400);
    QVERIFY(import.remarks.size() < 30);
}

void TestWebLogs::damagedLogsAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("front end") << LogKind::HttpProxy
                               << httpProxyLog(proxied(at(7), {{"UserAgent", "\"a \"\"b\"\"\r\nc\""}})
                                      + proxied(at(8), brokenTls) + httpProxyColumns + "\r\n"
                                      + proxied(at(9)));
    QTest::newRow("IIS") << LogKind::Iis
                         << iisLog(signIn(at(8), "::1") + withoutCookies(at(8), "::1") + plainShell);
    QTest::newRow("HTTPERR") << LogKind::HttpErr
                             << httpErrLog(httpErr(
                                    {{"s-reason", "Disabled"}, {"s-queuename", "MSExchangeOWAAppPool"}}));
}

/// Bytes are changed, left out and doubled; whatever is left is read, and its rows are counted.
void TestWebLogs::damagedLogsAreReadAsFarAsTheyGo()
{
    QFETCH(const LogKind, kind);
    QFETCH(const QByteArray, log);
    QRandomGenerator random(20261129);
    for (int round = 0; round < 120; ++round) {
        QByteArray damaged = log;
        for (int i = random.bounded(1, 12); i > 0 && !damaged.isEmpty(); --i) {
            const qsizetype place = random.bounded(int(damaged.size()));
            const int length = random.bounded(1, 40);
            switch (random.bounded(4)) {
            case 0:
                damaged[place] = char(random.bounded(256));
                break;
            case 1:
                damaged.remove(place, length);
                break;
            case 2:
                damaged.insert(place, damaged.mid(random.bounded(int(damaged.size())), length * 10));
                break;
            default:
                damaged.insert(place, QByteArray(length, "\0\n\",#"[random.bounded(5)]));
                break;
            }
        }
        QBuffer buffer(&damaged);
        buffer.open(QIODevice::ReadOnly);
        const LogReport report = readWebLog(buffer, kind, u"a.log"_s, {}, {}, {});
        QCOMPARE(report.summary.bytes, damaged.size());
        QVERIFY(report.counted <= report.summary.rows);
        QVERIFY(report.summary.rows + report.summary.unread <= damaged.count('\n') + 1);
    }
}

void TestWebLogs::pastedRowsTellNoMore_data()
{
    QTest::addColumn<QByteArray>("log");
    const auto failed = [](const QByteArray &code, const QByteArray &errors = {}) {
        return httpProxyLog(httpProxy({{"HttpStatus", "500"}, {"BackEndStatus", ""}, {"ErrorCode", code},
            {"GenericErrors", '"' + errors + '"'}}));
    };
    for (const char *code : {"SecureChannelFailure", "TrustFailure", "ConnectFailure",
             "DirectoryOperationError", "ServerLocatorError", "TooManyOutstandingProxyRequests",
             "BackEndRequestTimedOut", "ServerVersionNotFound", "DatabaseGuidNotFound"})
        QTest::newRow(code) << failed(code);
    QTest::newRow("organization mailbox") << failed("OrganizationMailboxNotFound",
        "HttpProxyException=Microsoft.Exchange.HttpProxy.HttpProxyException: Unable to find organization mailbox for "
        "organization  ---> Microsoft.Exchange.Data.Storage.ObjectNotFoundException: x");
    QTest::newRow("send") << failed(
        "", "WebExceptionStatus=SendFailure;An unexpected error occurred on a send.");
    QTest::newRow("trust") << failed("",
        "WebExceptionStatus=TrustFailure;System.Net.WebException: The underlying "
        "connection was closed: Could not establish trust relationship for the "
        "SSL/TLS secure channel.");
    QTest::newRow("auth certificate") << failed("",
        "UnexpectedException=Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: "
        "HMACProvider.GetCertificates:protectionCertificates.Length<1");
    QTest::newRow("provider") << failed("",
        "UnexpectedException=System.Security.Cryptography.CryptographicException: Invalid provider type specified. at "
        "Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication httpApplication)");
    QTest::newRow("database") << failed(
        "", "X-OWA-Error=Microsoft.Exchange.Data.Storage.MailboxOfflineException");
    QTest::newRow("dollar") << failed("", "Cannot serialize context");
    QTest::newRow("plain shell") << iisLog(plainShell);
    for (const char *sub : {"6", "503"})
        QTest::addRow("403.%s", sub) << iisLog(iis({{"sc-status", "403"}, {"sc-substatus", sub}}));
    for (const char *code : {"1326", "1909", "1331", "1330", "1907", "2148074310"})
        QTest::addRow("401.1 %s", code)
            << iisLog(iis({{"sc-status", "401"}, {"sc-substatus", "1"}, {"sc-win32-status", code}}));
    QTest::newRow("401.3") << iisLog(
        iis({{"sc-status", "401"}, {"sc-substatus", "3"}, {"sc-win32-status", "5"}}));
    QTest::newRow("loop") << iisLog(
        signIn(at(8), "10.0.0.1") + withoutCookies(at(8), "10.0.0.1") + askedAgain(at(8), "10.0.0.1"));
    for (const char *reason : {"Disabled", "AppOffline", "AppPoolTimer", "AppShutdown", "QueueFull",
             "ConnLimit", "N/A", "Connection_Abandoned_By_AppPool", "Timer_AppPool"})
        QTest::newRow(reason) << httpErrLog(
            httpErr({{"s-reason", reason}, {"s-queuename", "MSExchangeECPAppPool"}}));
    for (const auto &[status, reason] :
        {std::pair("400", "Hostname"), std::pair("400", "RequestLength"), std::pair("400", "FieldLength"),
            std::pair("414", "URL_Length"), std::pair("500", "Internal"), std::pair("413", "EntityTooLarge")})
        QTest::newRow(reason) << httpErrLog(
            httpErr({{"sc-status", status}, {"s-siteid", "-"}, {"s-reason", reason}}));
}

/// What the rows tell when they are pasted, without the servers, which only the columns name.
void TestWebLogs::pastedRowsTellNoMore()
{
    QFETCH(const QByteArray, log);
    QList<Observation> pasted;
    QList<Symptom> symptoms;
    for (const Recognition &one : recognise(QString::fromUtf8(log), u"pasted text"_s)) {
        if (!isOwnWords(one)) // a log is nobody's words
            symptoms += one.symptoms;
        if (!isHarmless(one))
            pasted += one.observations;
    }
    const Import import = read(log);
    QList<Observation> filed = import.observations;
    for (QList<Observation> *both : {&pasted, &filed}) {
        for (Observation &one : *both)
            one.subject.server = {};
    }
    QVERIFY(!pasted.isEmpty());
    for (const QString &fact : told(pasted))
        QVERIFY2(
            told(filed).contains(fact), qPrintable(fact + u" is not in: "_s + told(filed).join(u"; "_s)));
    for (const Symptom symptom : symptoms)
        QVERIFY2(import.symptoms.contains(symptom), entry(symptom).id.data());
}

void TestWebLogs::textOfTheServerIsReadAsPasted()
{
    const Import import = read(httpProxyLog(httpProxy({{"HttpStatus", "500"}, {"BackEndStatus", ""},
        {"GenericErrors",
            "\"UnexpectedException=Microsoft.Exchange.Diagnostics.ExAssertException: ASSERT: "
            "HMACProvider.GetCertificates:protectionCertificates.Length<1\""}})));
    QVERIFY(told(import.observations).contains(u"hmac-assert EX01"_s));
}

void TestWebLogs::signsNameWhatTheVocabularyKnows()
{
    for (const LogKind kind : {LogKind::HttpProxy, LogKind::Iis, LogKind::HttpErr}) {
        const auto facts = logFacts(kind);
        for (const LogSign &sign : logSigns(kind)) {
            QVERIFY(std::ranges::find(facts, sign.fact) != facts.end());
            if (sign.fact != Fact::MessageSeen)
                continue;
            const auto row = std::ranges::find(vocabulary(), sign.value, &VocabularyRow::id);
            QVERIFY2(row != vocabulary().end(), sign.value.data());
            QVERIFY2(!row->harmless && !row->causes.isEmpty(), sign.value.data());
        }
    }
}

void TestWebLogs::filesAreTakenForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("importer");
    QTest::newRow("front end") << httpProxyLog(httpProxy({})) << u"httpproxy-log"_s;
    QTest::newRow("IIS") << iisLog(iis({})) << u"iis-log"_s;
    QTest::newRow("HTTPERR") << httpErrLog(httpErr({})) << u"httperr-log"_s;
    QTest::newRow("rows among words") << "Nobody can sign in.\n" + iisLog(iis({})) << u"text"_s;
}

void TestWebLogs::filesAreTakenForWhatTheyAre()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, importer);
    QCOMPARE(QString(read(file).importer), importer);
}

void TestWebLogs::saysFromWhenAndWhomItIs()
{
    const Import import = read(httpProxyLog(proxied(at(7)) + proxied(at(9), brokenTls) + proxied(at(8))));
    QCOMPARE(import.server, ServerName(u"EX01"_s));
    QCOMPARE(import.from, QDateTime(QDate(2026, 11, 21), QTime(7, 0), Qt::UTC));
    QCOMPARE(import.to, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
    QCOMPARE(import.rows, 3);
    QCOMPARE(import.counted, 1);
}

void TestWebLogs::theWindowAndStopAreObeyed()
{
    QByteArray log = httpProxyLog(proxied(at(7), brokenTls) + proxied(at(9)));
    QBuffer buffer(&log);
    buffer.open(QIODevice::ReadOnly);
    HandedFile file{u"a.log"_s, buffer, log.size()};
    Reading how;
    how.window.from = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    QList<Progress> told;
    how.goOn = [&](const Progress &progress) {
        told.append(progress);
        return false;
    };
    const auto import = importEvidence(file, how);
    QVERIFY(import);
    QVERIFY(import->observations.isEmpty());
    QCOMPARE(import->rows, 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().bytes, log.size());
    QCOMPARE(told.first().size, log.size());
    QVERIFY(import->remarks.join(u'\n').contains(u"Stopped after 1 rows"_s));
}

QTEST_GUILESS_MAIN(TestWebLogs)
#include "tst_weblogs.moc"
