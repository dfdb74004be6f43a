#include "tests/support/labserver.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/probesettings.h"
#include "wizard/io/stagedconnection.h"
#include "wizard/lab/scenarios.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wizard;

namespace {

constexpr auto exportTool = "/ecp/Current/exporttool/microsoft.exchange.ediscovery.exporttool.application";

} // namespace

class TestLab : public QObject {
    Q_OBJECT

private:
    Contact contact(quint16 port, const QByteArray &path, bool tls = true, Depth depth = Depth::Request)
    {
        StagedConnection connection({.host = u"127.0.0.1"_s,
            .port = port,
            .depth = depth,
            .tls = tls,
            .path = path,
            .authorities = *readAuthorities(m_lab->caFile()),
            .timeout = 10s});
        QSignalSpy spy(&connection, &StagedConnection::finished);
        connection.start();
        if (spy.isEmpty())
            spy.wait(15000);
        return spy.isEmpty() ? Contact{} : spy.first().first().value<Contact>();
    }

    QString front(const QByteArray &path)
    {
        const Contact seen = contact(m_lab->servers().last().https, path);
        if (!seen.hasResponse())
            return u"closed"_s;
        QString words = QString::number(seen.response.status);
        if (seen.response.isFromHttpSys())
            words += u" http.sys"_s;
        if (seen.response.isAnnouncedEmpty() && seen.response.status >= 500)
            words += u" empty"_s;
        return words;
    }

    bool start(const QString &id)
    {
        auto lab = Lab::start(id);
        m_lab = lab ? std::move(*lab) : nullptr;
        return m_lab != nullptr;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::Contact>(); }

    void everyScenarioIsSummarised()
    {
        const QList<ScenarioSummary> all = Lab::scenarios();
        QCOMPARE(all.size(), scenarioIds().size());
        for (const ScenarioSummary &summary : all)
            QVERIFY(!summary.title.isEmpty());
    }

    void everyScenarioAnswersAsTheMatrixSays_data()
    {
        QTest::addColumn<QString>("healthcheck");
        QTest::addColumn<QString>("owa");
        QTest::addColumn<QString>("roundTrip");
        QTest::addColumn<bool>("key");
        QTest::addColumn<bool>("backEndTls");
        QStringList untested = scenarioIds();
        const auto add = [&untested](const char *id, const char *health, const char *owa, const char *trip,
                             bool key, bool tls) {
            const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
            QVERIFY(untested.removeOne(text(id)));
            QTest::newRow(id) << text(health) << text(owa) << text(trip) << key << tls;
        };
        add("healthy", "200", "302", "200", true, true);
        add("auth-cert-expired", "200", "302", "200", false, true);
        add("auth-cert-missing-on-server", "200", "302", "200", false, true);
        add("auth-cert-not-yet-valid", "200", "302", "200", true, true);
        add("backend-cert-unbound", "200", "302", "503 empty", true, false);
        add("sslcert-stale-httpsys", "200", "302", "500 empty", true, false);
        add("epi-token-serialization-deny", "200", "302", "200", true, true);
        add("su-installed-unelevated", "200", "302", "500", true, true);
        add("ecp-binsearchfolders-wrong", "200", "302", "500", true, true);
        add("legacy-mailbox-ecp-version", "200", "302", "200", true, true);
        add("canary-data-corrupt", "200", "302", "200", true, true);
        add("dollar-username", "200", "302", "200", true, true);
        add("rbac-no-role", "200", "302", "200", true, true);
        add("app-pool-stopped", "503 http.sys", "503 http.sys", "200", true, true);
        QCOMPARE(untested, QStringList());
    }
    void everyScenarioAnswersAsTheMatrixSays()
    {
        QVERIFY(start(QString::fromLatin1(QTest::currentDataTag())));
        QFETCH(bool, key);
        QFETCH(bool, backEndTls);
        QTEST(front("/owa/healthcheck.htm"), "healthcheck");
        QTEST(front("/owa/"), "owa");
        QTEST(front(exportTool), "roundTrip");
        const LabServer server = m_lab->servers().last();
        QCOMPARE(
            contact(server.https, "/autodiscover/metadata/json/1").response.body.contains("x509Certificate"),
            key);
        const Contact back = contact(server.backend, {}, true, Depth::Handshake);
        QCOMPARE(back.stage == Stage::Encrypted, backEndTls);
        QCOMPARE(back.ending, backEndTls ? Ending::Reached : Ending::Closed);
        QCOMPARE(front("/ews/exchange.asmx"), u"401"_s);
        QCOMPARE(contact(server.http, "/powershell/", false).response.status, 401);
        QCOMPARE(contact(server.http, "/", false).response.status, 403);
    }

    void theFrontEndIsTrustedThroughTheCaFileAndTheBackEndSignsItself()
    {
        QVERIFY(start(u"healthy"_s));
        const LabServer server = m_lab->servers().first();
        QVERIFY(contact(server.https, {}, true, Depth::Handshake).certificateProblems.isEmpty());
        const Contact back = contact(server.backend, {}, true, Depth::Handshake);
        QVERIFY(!back.certificateProblems.isEmpty());
        const auto certificate = readCertificate(back.peerCertificate);
        QVERIFY(certificate && certificate->selfIssued);
        QCOMPARE(certificate->subject, u"CN=EX01"_s);
    }

    void whichAnswersNameTheServer_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("front");
        QTest::addColumn<bool>("back");
        QTest::newRow("root") << QByteArray("/") << false << false;
        QTest::newRow("redirect") << QByteArray("/owa/") << true << false;
        QTest::newRow("sign-in page") << QByteArray("/owa/auth/logon.aspx") << true << false;
        QTest::newRow("proxied") << QByteArray(exportTool) << true << true;
        QTest::newRow("EWS") << QByteArray("/ews/exchange.asmx") << true << false;
    }
    void whichAnswersNameTheServer()
    {
        QFETCH(QByteArray, path);
        QVERIFY(start(u"healthy"_s));
        const HttpResponse seen = contact(m_lab->servers().first().https, path).response;
        QTEST(!seen.header("X-FEServer").isEmpty(), "front");
        QTEST(!seen.header("X-BEServer").isEmpty(), "back");
        QVERIFY(seen.isFromIis());
    }

    void aStoppedPoolTakesTheRootAndTheSignInPageAlong()
    {
        QVERIFY(start(u"app-pool-stopped"_s));
        for (const char *path : {"/", "/owa", "/owa/auth/logon.aspx", "/owa/auth.owa"})
            QCOMPARE(front(path), u"503 http.sys"_s);
        QCOMPARE(front("/ecp/"), u"302"_s);
        QCOMPARE(front("/ecp/healthcheck.htm"), u"200"_s);
        QCOMPARE(contact(m_lab->servers().first().backend, "/owa/exhealth.check").response.status, 503);
    }

    void theBackEndPowerShellDoesNotSign()
    {
        QVERIFY(start(u"healthy"_s));
        const quint16 port = m_lab->servers().first().backend;
        QVERIFY(contact(port, "/powershell").response.header("X-BEServer").isEmpty());
        QCOMPARE(contact(port, "/owa/").response.header("X-BEServer"), "EX01");
    }

    void serversOfOneScenarioDiffer()
    {
        QVERIFY(start(u"auth-cert-missing-on-server"_s));
        QCOMPARE(m_lab->servers().size(), 2);
        const LabServer good = m_lab->servers().first(), bad = m_lab->servers().last();
        QCOMPARE(good.target().server().text(), u"EX01"_s);
        QCOMPARE(bad.target().server().text(), u"EX02"_s);
        QCOMPARE(contact(good.https, "/autodiscover/metadata/json/1").response.status, 200);
        QCOMPARE(contact(bad.https, "/autodiscover/metadata/json/1").response.status, 500);
        QCOMPARE(contact(bad.https, "/owa/").response.header("X-FEServer"), "EX02");
    }

    void aPartThatIsLeftOutHasNoPort()
    {
        m_lab = support::startFrontEnd(support::behaving(TlsBehaviour::Ok));
        QVERIFY(m_lab->servers().first().https != 0);
        QCOMPARE(m_lab->servers().first().backend, 0);
        QCOMPARE(m_lab->servers().first().http, 0);
    }

    void everythingEndsWithTheLab()
    {
        QVERIFY(start(u"healthy"_s));
        const quint16 port = m_lab->servers().first().https;
        const QString ca = m_lab->caFile();
        QVERIFY(QFile::exists(ca));
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, port);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        m_lab.reset();
        QVERIFY(!QFile::exists(ca));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void aRequestThatIsNoneIsAnsweredOrCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x01\x02\r\n\r\n");
        QTest::newRow("endless") << QByteArray(20000, 'x');
        QTest::newRow("no path") << QByteArray("GET\r\n\r\n");
    }
    void aRequestThatIsNoneIsAnsweredOrCut()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(start(u"healthy"_s));
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_lab->servers().first().http);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        client.write(bytes);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

private:
    std::unique_ptr<Lab> m_lab;
};

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
