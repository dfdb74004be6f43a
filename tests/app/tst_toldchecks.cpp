#include "cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A port of the loopback on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QJsonObject told(const QJsonDocument &report, const QString &check)
{
    for (const QJsonValue &one : report[u"checks"_s].toArray()) {
        if (one[u"check"].toString() == check)
            return one.toObject();
    }
    return {};
}

} // namespace

/// What the network checks saw is told, also where no cause follows from it.
class TestToldChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClosedPortIsTold()
    {
        const QString target = u"127.0.0.1:%1:%2"_s.arg(closedPort()).arg(closedPort());
        const auto json = cli::run({u"diagnose"_s, u"--target"_s, target, u"--format"_s, u"json"_s});
        const QJsonObject port = told(json.json(), u"front-end-port"_s);
        QCOMPARE(port[u"server"].toString(), u"127.0.0.1"_s);
        QCOMPARE(port[u"outcome"].toString(), u"bad"_s);
        QCOMPARE(port[u"report"].toString(), u"connection refused"_s);
        const QJsonObject tls = told(json.json(), u"front-end-tls"_s);
        QCOMPARE(tls[u"outcome"].toString(), u"skipped"_s);
        QVERIFY(tls[u"report"].toString().contains(u"Port 443 answers"));
        QCOMPARE(json.json()[u"checks"_s].toArray().size(), json.json()[u"coverage"_s][u"total"].toInt());
    }

    void aPersonReadsItToo_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("text") << u"text"_s
                              << QByteArray(
                                     "- 127.0.0.1: Port 443 answers - Not in order: connection refused\n");
        QTest::newRow("Markdown") << u"md"_s << QByteArray("Not in order: connection refused\n");
    }
    void aPersonReadsItToo()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, line);
        const QString target = u"127.0.0.1:%1:%2"_s.arg(closedPort()).arg(closedPort());
        const auto outcome = cli::run({u"diagnose"_s, u"--target"_s, target, u"--format"_s, format});
        QVERIFY2(outcome.out.contains("What the checks saw"), outcome.out.constData());
        QVERIFY2(outcome.out.contains(line), outcome.out.constData());
    }

    void whatSpeaksNoTlsIsTold()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QProcess process;
        const QString target = u"127.0.0.1:%1:%2"_s.arg(server.serverPort()).arg(closedPort());
        process.start(cli::program(), {u"diagnose"_s, u"--target"_s, target, u"--format"_s, u"json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000);
        const auto report = QJsonDocument::fromJson(process.readAllStandardOutput());
        const QJsonObject tls = told(report, u"front-end-tls"_s);
        QCOMPARE(tls[u"outcome"].toString(), u"bad"_s);
        QVERIFY2(
            tls[u"report"].toString().contains(u"does not speak TLS"), qPrintable(tls[u"report"].toString()));
    }
};

QTEST_GUILESS_MAIN(TestToldChecks)
#include "tst_toldchecks.moc"
