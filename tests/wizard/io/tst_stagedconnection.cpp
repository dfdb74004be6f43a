#include "tests/support/labserver.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/io/stagedconnection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace support;
using namespace wizard;

namespace {

LabEndpoint withLeaf(LeafKind leaf)
{
    LabEndpoint endpoint = answering(answer(200, {}, "x"));
    endpoint.leaf = leaf;
    return endpoint;
}

LabEndpoint withProtocols(const QByteArray &least, const QByteArray &most)
{
    LabEndpoint endpoint = answering(answer(200, {}, "x"));
    endpoint.minProtocol = least;
    endpoint.maxProtocol = most;
    return endpoint;
}

LabEndpoint endingWith(AnswerEnding how)
{
    return answering(answer(200, {}, "abc", how));
}

} // namespace

class TestStagedConnection : public QObject {
    Q_OBJECT

private:
    static Contact contact(const ContactRequest &request)
    {
        StagedConnection connection(request);
        QSignalSpy spy(&connection, &StagedConnection::finished);
        connection.start();
        if (spy.isEmpty())
            spy.wait(15000);
        return spy.isEmpty() ? Contact{} : spy.first().first().value<Contact>();
    }

    static ContactRequest request(const Lab &lab, Depth depth)
    {
        return {.host = u"127.0.0.1"_s,
            .port = lab.servers().first().https,
            .depth = depth,
            .path = "/x",
            .authorities = QSslCertificate::fromPath(lab.caFile()),
            .timeout = 10s};
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::Contact>(); }

    void tellsHowAHandshakeEnds_data()
    {
        QTest::addColumn<LabEndpoint>("server");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Ending>("ending");
        QTest::newRow("in order") << behaving(TlsBehaviour::Ok) << Stage::Encrypted << Ending::Reached;
        QTest::newRow("port closed") << behaving(TlsBehaviour::Refused) << Stage::Nothing << Ending::Refused;
        QTest::newRow("closed at accept")
            << behaving(TlsBehaviour::CloseAtAccept) << Stage::Connected << Ending::Closed;
        QTest::newRow("reset at accept")
            << behaving(TlsBehaviour::ResetAtAccept) << Stage::Connected << Ending::Closed;
        QTest::newRow("closed after ClientHello")
            << behaving(TlsBehaviour::CloseAfterClientHello) << Stage::Connected << Ending::Closed;
        QTest::newRow("reset after ClientHello")
            << behaving(TlsBehaviour::ResetAfterClientHello) << Stage::Connected << Ending::Closed;
        QTest::newRow("alert: handshake failure")
            << behaving(TlsBehaviour::AlertHandshakeFailure) << Stage::Connected << Ending::Alert;
        QTest::newRow("alert: protocol version")
            << behaving(TlsBehaviour::AlertProtocolVersion) << Stage::Connected << Ending::Alert;
        QTest::newRow("plain HTTP") << behaving(TlsBehaviour::PlainHttp) << Stage::Connected
                                    << Ending::NotTls;
        QTest::newRow("garbage") << behaving(TlsBehaviour::Garbage) << Stage::Connected << Ending::NotTls;
        QTest::newRow("TLS 1.3 only")
            << withProtocols("TLSv1.3", "TLSv1.3") << Stage::Encrypted << Ending::Reached;
        QTest::newRow("TLS 1.2 only")
            << withProtocols("TLSv1.2", "TLSv1.2") << Stage::Encrypted << Ending::Reached;
        QTest::newRow("TLS 1.0 only") << withProtocols("TLSv1", "TLSv1") << Stage::Connected << Ending::Alert;
    }
    void tellsHowAHandshakeEnds()
    {
        QFETCH(LabEndpoint, server);
        const auto lab = startFrontEnd(server);
        QVERIFY(lab);
        const Contact seen = contact(request(*lab, Depth::Handshake));
        QFETCH(Ending, ending);
        QVERIFY2(seen.ending == ending, qPrintable(seen.describe()));
        QTEST(seen.stage, "stage");
        QCOMPARE(seen.peerCertificate.isEmpty(), seen.stage < Stage::Encrypted);
        QVERIFY(!seen.describe().isEmpty());
    }

    void readsTheCertificateAlsoWhereItIsNotTrusted_data()
    {
        QTest::addColumn<LabEndpoint>("server");
        QTest::addColumn<int>("problem");
        QTest::newRow("issued") << withLeaf(LeafKind::Issued) << int(QSslError::NoError);
        QTest::newRow("self-signed") << withLeaf(LeafKind::SelfSigned)
                                     << int(QSslError::SelfSignedCertificate);
        QTest::newRow("expired") << withLeaf(LeafKind::Expired) << int(QSslError::CertificateExpired);
        QTest::newRow("not yet valid")
            << withLeaf(LeafKind::NotYetValid) << int(QSslError::CertificateNotYetValid);
        QTest::newRow("wrong name") << withLeaf(LeafKind::WrongName) << int(QSslError::HostNameMismatch);
    }
    void readsTheCertificateAlsoWhereItIsNotTrusted()
    {
        QFETCH(LabEndpoint, server);
        QFETCH(int, problem);
        const auto lab = startFrontEnd(server);
        const Contact seen = contact(request(*lab, Depth::Handshake));
        QCOMPARE(seen.stage, Stage::Encrypted);
        QVERIFY(readCertificate(seen.peerCertificate));
        QCOMPARE(seen.certificateProblems.isEmpty(), problem == QSslError::NoError);
        bool found = problem == QSslError::NoError;
        for (const QSslError &error : seen.certificateProblems)
            found = found || error.error() == problem;
        QVERIFY(found);
    }

    void withoutTheAuthorityTheCertificateIsNotTrusted()
    {
        const auto lab = startFrontEnd(withLeaf(LeafKind::Issued));
        ContactRequest asked = request(*lab, Depth::Handshake);
        asked.authorities.clear();
        const Contact seen = contact(asked);
        QCOMPARE(seen.ending, Ending::Reached);
        QVERIFY(!seen.certificateProblems.isEmpty());
    }

    void tellsHowAnAnswerEnds_data()
    {
        QTest::addColumn<LabEndpoint>("server");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Ending>("ending");
        QTest::newRow("complete") << endingWith(AnswerEnding::Complete) << Stage::Complete << Ending::Reached;
        QTest::newRow("closed without a byte")
            << endingWith(AnswerEnding::Close) << Stage::Encrypted << Ending::Closed;
        QTest::newRow("reset without a byte")
            << endingWith(AnswerEnding::Reset) << Stage::Encrypted << Ending::Closed;
        QTest::newRow("garbage") << endingWith(AnswerEnding::Garbage) << Stage::FirstByte
                                 << Ending::Malformed;
        QTest::newRow("endless headers")
            << endingWith(AnswerEnding::EndlessHeader) << Stage::FirstByte << Ending::Malformed;
        QTest::newRow("endless body")
            << endingWith(AnswerEnding::EndlessBody) << Stage::Complete << Ending::Reached;
    }
    void tellsHowAnAnswerEnds()
    {
        QFETCH(LabEndpoint, server);
        const auto lab = startFrontEnd(server);
        const Contact seen = contact(request(*lab, Depth::Request));
        QTEST(seen.ending, "ending");
        QTEST(seen.stage, "stage");
        QCOMPARE(seen.bytesSeen > 0, seen.stage >= Stage::FirstByte);
        QVERIFY(seen.response.body.size() <= HttpReader::bodyLimit);
    }

    void aServerThatHangsIsNoAnswer_data()
    {
        QTest::addColumn<LabEndpoint>("server");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("silent in the handshake") << behaving(TlsBehaviour::Silent) << Stage::Connected;
        QTest::newRow("silent after the request") << endingWith(AnswerEnding::Silent) << Stage::Encrypted;
        QTest::newRow("a byte now and then") << endingWith(AnswerEnding::SlowBody) << Stage::FirstByte;
    }
    void aServerThatHangsIsNoAnswer()
    {
        QFETCH(LabEndpoint, server);
        const auto lab = startFrontEnd(server);
        ContactRequest asked = request(*lab, Depth::Request);
        asked.timeout = 800ms; // long enough for the handshake on a busy machine
        const Contact seen = contact(asked);
        QCOMPARE(seen.ending, Ending::NoAnswer);
        QTEST(seen.stage, "stage");
    }

    void plainHttpIsReadWithoutTls()
    {
        Scenario scenario = oneServer();
        LabEndpoint http = answering(answer(401, {"Server: Microsoft-IIS/10.0"}));
        http.tls = false;
        scenario.servers.first().http = http;
        const auto lab = startLab(scenario);
        const Contact seen = contact({.host = u"127.0.0.1"_s,
            .port = lab->servers().first().http,
            .depth = Depth::Request,
            .tls = false,
            .path = "/powershell",
            .authorities = {},
            .timeout = 10s});
        QCOMPARE(seen.response.status, 401);
        QVERIFY(seen.peerCertificate.isEmpty());
    }

    void sendsNoCredentialsAndNamesTheHostWithItsPort()
    {
        const auto lab = startFrontEnd(answering(answer(200, {}, "{host}")));
        const Contact seen = contact(request(*lab, Depth::Request));
        QCOMPARE(seen.response.body, "127.0.0.1:" + QByteArray::number(lab->servers().first().https));
    }

    void destroyingItMidwayIsSilentAndSafe_data() { aServerThatHangsIsNoAnswer_data(); }
    void destroyingItMidwayIsSilentAndSafe()
    {
        QFETCH(LabEndpoint, server);
        const auto lab = startFrontEnd(server);
        int calls = 0;
        auto connection = std::make_unique<StagedConnection>(request(*lab, Depth::Request));
        connect(connection.get(), &StagedConnection::finished, this, [&calls] { ++calls; });
        connection->start();
        QTest::qWait(0);
        connection.reset();
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

    void theReceiverMayDestroyIt()
    {
        const auto lab = startFrontEnd(endingWith(AnswerEnding::Complete));
        auto connection = std::make_unique<StagedConnection>(request(*lab, Depth::Request));
        bool gone = false;
        connect(connection.get(), &StagedConnection::finished, this, [&] {
            connection.reset();
            gone = true;
        });
        connection->start();
        QTRY_VERIFY(gone);
    }
};

QTEST_GUILESS_MAIN(TestStagedConnection)
#include "tst_stagedconnection.moc"
