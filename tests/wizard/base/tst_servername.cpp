#include "wizard/servername.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestServerName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheShortNameOfWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("short") << u"ex01"_s << u"EX01"_s;
        QTest::newRow("full") << u" ex01.Contoso.com "_s << u"EX01"_s;
        QTest::newRow("only digits in the first label") << u"2019.contoso.com"_s << u"2019"_s;
        QTest::newRow("IPv4") << u"10.0.0.7"_s << u"10.0.0.7"_s;
        QTest::newRow("IPv6") << u"fe80::1%eth0"_s << u"fe80::1%eth0"_s;
    }
    void isTheShortNameOfWhatPeopleWrite()
    {
        QFETCH(QString, written);
        QTEST(ServerName::parse(written).text(), "name");
    }

    void caseTellsNoServersApart()
    {
        const ServerName one(u"Ex01.contoso.com"_s);
        const ServerName same(u"EX01.CONTOSO.COM"_s);
        QCOMPARE(one, same);
        QCOMPARE(qHash(one), qHash(same));
        QVERIFY(!(one < same) && !(same < one));
        QCOMPARE((QSet<ServerName>{one, same}.size()), 1);
        QVERIFY(one != ServerName(u"EX01"_s));
        QVERIFY(ServerName(u"ex01"_s) < ServerName(u"EX02"_s));
    }

    void keepsHowItWasWritten() { QCOMPARE(ServerName(u"ex01:8443"_s).text(), u"ex01:8443"_s); }
};

QTEST_APPLESS_MAIN(TestServerName)
#include "tst_servername.moc"
