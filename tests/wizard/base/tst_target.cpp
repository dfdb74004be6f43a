#include "wizard/target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHostAndPorts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("https");
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("server");
        QTest::newRow("name") << u"EX01.contoso.com"_s << u"ex01.contoso.com"_s << 443 << 444 << u"EX01"_s;
        QTest::newRow("short") << u"ex01"_s << u"ex01"_s << 443 << 444 << u"EX01"_s;
        QTest::newRow("one port") << u"ex01:8443"_s << u"ex01"_s << 8443 << 444 << u"EX01"_s;
        QTest::newRow("two ports") << u"ex01:8443:8444"_s << u"ex01"_s << 8443 << 8444 << u"EX01"_s;
        QTest::newRow("ipv4") << u"127.0.0.1:1:2"_s << u"127.0.0.1"_s << 1 << 2 << u"127.0.0.1"_s;
        QTest::newRow("ipv6") << u"[::1]:8443"_s << u"::1"_s << 8443 << 444 << u"::1"_s;
        QTest::newRow("blanks around") << u"  ex01 "_s << u"ex01"_s << 443 << 444 << u"EX01"_s;
    }
    void readsHostAndPorts()
    {
        QFETCH(QString, text);
        const auto target = parseTarget(text);
        QVERIFY2(target, target ? "" : qPrintable(target.error().text()));
        QTEST(target->host, "host");
        QTEST(int(target->https), "https");
        QTEST(int(target->backend), "backend");
        QTEST(target->server().text(), "server");
    }

    void anotherHttpsPortLeavesTheHttpPortUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("http");
        QTest::newRow("usual") << u"ex01"_s << 80;
        QTest::newRow("usual, named") << u"ex01:443:444"_s << 80;
        QTest::newRow("forwarded") << u"ex01:8443:8444"_s << 0;
    }
    void anotherHttpsPortLeavesTheHttpPortUnknown()
    {
        QFETCH(QString, text);
        const auto target = parseTarget(text);
        QVERIFY(target);
        QTEST(int(target->http), "http");
    }

    void aKnownNameComesBeforeTheHost()
    {
        const Target target{.host = u"127.0.0.1"_s, .name = u"EX01"_s};
        QCOMPARE(target.server(), ServerName(u"EX01"_s));
    }

    void eachServerHasANameOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("different") << QStringList{u"ex01"_s, u"ex02"_s} << QStringList{u"EX01"_s, u"EX02"_s};
        QTest::newRow("the same again")
            << QStringList{u"ex01"_s, u"EX01"_s, u"ex01:443:444"_s} << QStringList{u"EX01"_s};
        QTest::newRow("another port")
            << QStringList{u"ex01"_s, u"ex01:8443"_s} << QStringList{u"EX01"_s, u"EX01:8443"_s};
        QTest::newRow("another back end") << QStringList{u"ex01:8443:1"_s, u"ex01:8443:2"_s, u"ex01:8443:3"_s}
                                          << QStringList{u"EX01"_s, u"EX01:8443"_s, u"EX01:8443:3"_s};
        QTest::newRow("address") << QStringList{u"127.0.0.1:1"_s, u"127.0.0.1:2"_s}
                                 << QStringList{u"127.0.0.1"_s, u"127.0.0.1:2"_s};
        QTest::newRow("IPv6") << QStringList{u"[::1]:1"_s, u"[::1]:2"_s}
                              << QStringList{u"::1"_s, u"[::1]:2"_s};
        QTest::newRow("another domain")
            << QStringList{u"ex01.contoso.com"_s, u"ex01.fabrikam.com"_s, u"ex01.fabrikam.com:8443"_s,
                   u"ex01.contoso.com:8443"_s}
            << QStringList{u"EX01"_s, u"ex01.fabrikam.com"_s, u"ex01.fabrikam.com:8443"_s, u"EX01:8443"_s};
    }
    void eachServerHasANameOfItsOwn()
    {
        QFETCH(QStringList, typed);
        QList<Target> targets;
        for (const QString &text : typed)
            targets.append(*parseTarget(text));
        QStringList names;
        for (const Target &target : toldApart(targets))
            names.append(target.server().text());
        QTEST(names, "names");
    }

    void refusesWhatIsNoServer_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &bad : {u""_s, u" "_s, u"ex01;whoami"_s, u"ex 01"_s, u"'ex01'"_s, u"\"ex01\""_s,
                 u"ex01`n"_s, u"$(x)"_s, u"ex01|y"_s, u"ex01:0"_s, u"ex01:65536"_s, u"ex01:1:2:3"_s,
                 u"ex01:abc"_s, u"-ex01"_s, u"ex01-"_s, u"a..b"_s, u"[::1"_s, u"[zz]"_s, u"300.1.1.1"_s,
                 u"ex\u200e01"_s, u"\u2018ex01\u2019"_s, QString(300, u'a'), u"ex01\n"_s + u"x"_s})
            QTest::newRow(qPrintable(bad.left(20))) << bad;
    }
    void refusesWhatIsNoServer()
    {
        QFETCH(QString, text);
        const auto target = parseTarget(text);
        QVERIFY(!target);
        QVERIFY(!target.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
