#include "wizard/io/httpreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using State = HttpReader::State;

namespace {

const QByteArray okHead = "HTTP/1.1 200 OK\r\n";

} // namespace

class TestHttpReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closed"); // the end is told by closing only
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << okHead + "Content-Length: 3\r\n\r\nabc" << false << 200
                                << QByteArray("abc");
        QTest::newRow("length in other case")
            << okHead + "content-LENGTH:3\r\n\r\nabc" << false << 200 << QByteArray("abc");
        QTest::newRow("empty") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")
                               << false << 503 << QByteArray();
        QTest::newRow("more than announced")
            << okHead + "Content-Length: 1\r\n\r\nabc" << false << 200 << QByteArray("a");
        QTest::newRow("until close") << okHead + "\r\nabc" << true << 200 << QByteArray("abc");
        QTest::newRow("chunks") << okHead
                + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"
                                << false << 200 << QByteArray("abc0123456789");
        QTest::newRow("no body by status")
            << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n") << false << 304
            << QByteArray();
        QTest::newRow("interim first")
            << "HTTP/1.1 100 Continue\r\n\r\n" + okHead + "Content-Length: 1\r\n\r\na" << false << 200
            << QByteArray("a");
        QTest::newRow("bare line ends")
            << QByteArray("HTTP/1.0 200\nContent-Length: 1\n\na") << false << 200 << QByteArray("a");
        QTest::newRow("status of Exchange's own")
            << QByteArray("HTTP/1.1 440 Login Timeout\r\n\r\n") << true << 440 << QByteArray();
    }
    void readsWholeAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closed);
        HttpReader whole;
        whole.feed(bytes);
        QCOMPARE(whole.state(), closed ? State::NeedMore : State::Complete);
        QCOMPARE(whole.close(), State::Complete);
        QTEST(whole.response().status, "status");
        QTEST(whole.response().body, "body");
        QVERIFY(!whole.response().bodyCut);

        HttpReader drip;
        for (const char byte : std::as_const(bytes))
            drip.feed(QByteArray(1, byte));
        QCOMPARE(drip.close(), State::Complete);
        QTEST(drip.response().body, "body");
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray::fromHex("00ff10a5deadbeef");
        QTest::newRow("another protocol") << QByteArray("220 ex01.contoso.com SMTP ready\r\n");
        QTest::newRow("version 2") << QByteArray("HTTP/2 200\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("status too long") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
        QTest::newRow("status zero") << QByteArray("HTTP/1.1 099 x\r\n\r\n");
        QTest::newRow("header without name") << okHead + ": x\r\n\r\n";
        QTest::newRow("header without colon") << okHead + "nonsense\r\n\r\n";
        QTest::newRow("folded first line") << okHead + " x: y\r\n\r\n";
        QTest::newRow("negative length") << okHead + "Content-Length: -1\r\n\r\n";
        QTest::newRow("length is a word") << okHead + "Content-Length: many\r\n\r\n";
        QTest::newRow("length overflows") << okHead + "Content-Length: 99999999999999999999\r\n\r\n";
        QTest::newRow("two lengths") << okHead + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n";
        QTest::newRow("chunk size is a word") << okHead + "Transfer-Encoding: chunked\r\n\r\nzz\r\n";
        QTest::newRow("chunk size is negative") << okHead + "Transfer-Encoding: chunked\r\n\r\n-1\r\n";
        QTest::newRow("chunk size overflows")
            << okHead + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n";
        QTest::newRow("chunk size without end")
            << okHead + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(5000, '0');
        QTest::newRow("chunk longer than said") << okHead + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc";
        QByteArray interim;
        for (int i = 0; i < 10; ++i)
            interim += "HTTP/1.1 100 Continue\r\n\r\n";
        QTest::newRow("only interim answers") << interim;
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        HttpReader reader;
        QCOMPARE(reader.feed(bytes), State::Malformed);
        QVERIFY(!reader.problem().isEmpty());
        QCOMPARE(reader.feed(okHead + "\r\n"), State::Malformed);
    }

    void anAnswerCutShortIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("status line") << QByteArray("HTTP/1.1 200 O");
        QTest::newRow("headers") << okHead + "Server: x";
        QTest::newRow("body") << okHead + "Content-Length: 5\r\n\r\nab";
        QTest::newRow("chunk") << okHead + "Transfer-Encoding: chunked\r\n\r\n5\r\nab";
        QTest::newRow("between chunks") << okHead + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n";
    }
    void anAnswerCutShortIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        HttpReader reader;
        QCOMPARE(reader.feed(bytes), State::NeedMore);
        QCOMPARE(reader.close(), State::Malformed);
    }

    void endlessHeadersAreRefusedInBoundedMemory()
    {
        HttpReader reader;
        reader.feed(okHead);
        qsizetype fed = 0;
        while (
            reader.feed("X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n") == State::NeedMore && fed < 1'000'000)
            fed += 41;
        QCOMPARE(reader.state(), State::Malformed);
        QVERIFY(fed <= HttpReader::headerLimit);
    }

    void anEndlessBodyIsCut_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("until close") << okHead + "\r\n" << QByteArray(1000, 'x');
        QTest::newRow("huge length") << okHead + "Content-Length: 9000000000000000000\r\n\r\n"
                                     << QByteArray(1000, 'x');
        QTest::newRow("chunks") << okHead + "Transfer-Encoding: chunked\r\n\r\n"
                                << QByteArray("3e8\r\n" + QByteArray(1000, 'x') + "\r\n");
        QTest::newRow("tiny chunks") << okHead + "Transfer-Encoding: chunked\r\n\r\n"
                                     << QByteArray("1\r\nx\r\n");
        QTest::newRow("one huge chunk") << okHead + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n"
                                        << QByteArray(1000, 'x');
    }
    void anEndlessBodyIsCut()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        HttpReader reader;
        reader.feed(head);
        int pieces = 0;
        while (reader.feed(piece) == State::NeedMore && pieces < 300'000)
            ++pieces;
        QCOMPARE(reader.state(), State::Complete);
        QVERIFY(reader.response().bodyCut);
        QCOMPARE(reader.response().body.size(), HttpReader::bodyLimit);
    }

    void tellsHttpSysFromIis_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<bool>("httpSys");
        QTest::addColumn<bool>("iis");
        QTest::newRow("http.sys") << QByteArray("Microsoft-HTTPAPI/2.0") << true << false;
        QTest::newRow("IIS 10") << QByteArray("Microsoft-IIS/10.0") << false << true;
        QTest::newRow("IIS 8.5") << QByteArray("microsoft-iis/8.5") << false << true;
        QTest::newRow("proxy") << QByteArray("nginx") << false << false;
        QTest::newRow("none") << QByteArray() << false << false;
    }
    void tellsHttpSysFromIis()
    {
        QFETCH(QByteArray, server);
        HttpReader reader;
        reader.feed(
            "HTTP/1.1 503 Service Unavailable\r\nServer: " + server + "\r\nContent-Length: 0\r\n\r\n");
        QTEST(reader.response().isFromHttpSys(), "httpSys");
        QTEST(reader.response().isFromIis(), "iis");
        QVERIFY(reader.response().isAnnouncedEmpty());
    }

    void anExcerptKeepsWhatMattersAndIsPrintableAndShort()
    {
        HttpReader reader;
        reader.feed("HTTP/1.1 302 Fou\x01nd\r\nX-Noise: secret\r\nLocation: " + QByteArray(900, 'l')
            + "\r\nx-feserver: EX01\r\nServer: Microsoft-IIS/10.0\r\n\r\n");
        reader.close();
        const QString excerpt = reader.response().excerpt();
        QVERIFY(excerpt.startsWith(u"HTTP/1.1 302 Fou.nd\nServer: Microsoft-IIS/10.0\nLocation: lll"_s));
        QVERIFY(!excerpt.contains(u"secret"_s));
        QVERIFY(excerpt.size() <= 400);
    }
};

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_httpreader.moc"
