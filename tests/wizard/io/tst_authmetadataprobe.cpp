#include "tests/support/probing.h"

#include "wizard/io/judgements.h"
#include "wizard/io/opensslcertificate.h"
#include "wizard/lab/labauthority.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace support;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QByteArray key(int fromDays, int toDays)
{
    static const auto authority = LabAuthority::create(now);
    const auto identity = authority->selfSign({.commonName = u"Microsoft Exchange Server Auth Certificate"_s,
        .names = {},
        .onLoopback = false,
        .notBefore = now.addDays(fromDays),
        .notAfter = now.addDays(toDays)});
    return identity->certificate.toDer();
}

QByteArray document(const QByteArrayList &keys, const QString &usage = u"signing"_s)
{
    QJsonArray list;
    for (const QByteArray &der : keys)
        list.append(QJsonObject{{u"usage"_s, usage},
            {u"keyvalue"_s,
                QJsonObject{
                    {u"type"_s, u"x509Certificate"_s}, {u"value"_s, QString::fromLatin1(der.toBase64())}}}});
    return QJsonDocument(QJsonObject{{u"name"_s, u"Exchange"_s}, {u"keys"_s, list}}).toJson();
}

ProbeReport judgeDocument(int status, const QByteArray &body)
{
    Contact contact;
    contact.stage = Stage::Complete;
    contact.ending = Ending::Reached;
    contact.response.status = status;
    contact.response.statusLine = "HTTP/1.1 " + QByteArray::number(status);
    contact.response.body = body;
    const Target target{.host = u"ex01.contoso.com"_s};
    return judgeAuthMetadata(contact, ObservationSource(Check::AuthMetadata, target, 443, now));
}

} // namespace

class TestAuthMetadataProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<wizard::ProbeReport>(); }

    void onlyAKeyInDateTells_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("valid");
        const QByteArray good = key(-100, 1700);
        QTest::newRow("valid") << 200 << document({good}) << true;
        QTest::newRow("valid since a second ago") << 200 << document({key(0, 1800)}) << true;
        QTest::newRow("current and next") << 200 << document({good, key(30, 1830)}) << true;
        QTest::newRow("expired") << 200 << document({key(-1800, -1)}) << false;
        QTest::newRow("expired and valid") << 200 << document({key(-1800, -1), good}) << true;
        QTest::newRow("not yet valid") << 200 << document({key(1, 1801)}) << false;
        QTest::newRow("no keys") << 200 << document({}) << false;
        QTest::newRow("for encryption") << 200 << document({good}, u"encryption"_s) << false;
        QTest::newRow("failed") << 500 << document({good}) << false;
        QTest::newRow("redirected") << 302 << document({good}) << false;
        QTest::newRow("not found") << 404 << QByteArray() << false;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << false;
        QTest::newRow("JSON list") << 200 << QByteArray("[1,2]") << false;
        QTest::newRow("keys are a word") << 200 << QByteArray("{\"keys\":\"x\"}") << false;
        QTest::newRow("keys of other shapes")
            << 200 << QByteArray("{\"keys\":[1,null,{\"usage\":\"signing\"}]}") << false;
        QTest::newRow("certificate cut") << 200 << document({good.chopped(20)}) << false;
        QTest::newRow("deep nesting") << 200 << QByteArray(100000, '[') << false;
    }
    void onlyAKeyInDateTells()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, valid);
        const ProbeReport report = judgeDocument(status, body);
        int told = 0;
        for (const Observation &o : report.observations) {
            // Absence never becomes a No: the document is hours old, and why a key is missing is open.
            QCOMPARE(o.truth, Truth::Yes);
            told += o.fact == Fact::AuthMetadataShowsValidKey ? 1 : 0;
        }
        QCOMPARE(told, valid ? 1 : 0);
        QCOMPARE(report.outcome, valid ? Outcome::Good : Outcome::Unclear);
        QVERIFY(!report.sentence.isEmpty());
    }

    void describesEveryPublishedKey()
    {
        const QByteArray der = key(-100, 1700);
        const ProbeReport report = judgeDocument(200, document({der}));
        const QString thumbprint = readCertificate(der)->thumbprint.text();
        QStringList facts;
        for (const Observation &o : report.observations) {
            facts.append(entry(o.fact).id);
            QCOMPARE(o.subject.server, ServerName(u"EX01"_s));
            QVERIFY(o.excerpt.contains(thumbprint));
            if (o.fact != Fact::AuthMetadataShowsValidKey)
                QCOMPARE(o.subject.certificate.text(), thumbprint);
        }
        QCOMPARE(facts.size(), 4);
        QVERIFY(!facts.contains(entry(Fact::CertificatePresent).id));
    }

    void manyKeysAreBounded()
    {
        QByteArrayList keys;
        const QByteArray der = key(-1, 1);
        for (int i = 0; i < 300; ++i)
            keys.append(der);
        QVERIFY(judgeDocument(200, document(keys)).observations.size() < 100);
    }
};

QTEST_GUILESS_MAIN(TestAuthMetadataProbe)
#include "tst_authmetadataprobe.moc"
