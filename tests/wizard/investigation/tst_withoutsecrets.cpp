#include "wizard/investigation/texts.h"
#include "wizard/investigation/withoutsecrets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWithoutSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenToAPasswordIsHidden_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"Password: hunter2"_s, u"password=hunter2;Server=ex01"_s,
                 u"  \"password\" : \"hunter2\","_s, u"$AdminPassword = 'hunter2'"_s, u"Kennwort: hunter2"_s,
                 u"<add key=\"Password\" value=\"hunter2\" />"_s, u"<password>hunter2</password>"_s,
                 u"User ID=sa;Pwd=hunter2"_s, u"-Password hunter2"_s, u"net use /password hunter2"_s,
                 u"ConvertTo-SecureString hunter2 -AsPlainText -Force"_s, u"client_secret=hunter2"_s,
                 u"Authorization: Basic hunter2"_s, u"WWW: Bearer hunter2"_s, u"API-Key: hunter2"_s,
                 u"Contrase\u00f1a: hunter2"_s, u"Password1=hunter2"_s, u"PasswordText: hunter2"_s,
                 u"PASSWORD:hunter2"_s, u"the password is wrong, password: hunter2"_s,
                 u"Proxy http://ann:hunter2@proxy.contoso.com:8080/"_s,
                 u"a://x b://ann:hun@hunter2@h c://ann:hunter2@h"_s})
            QTest::newRow(qPrintable(line)) << line;
    }
    void whatIsGivenToAPasswordIsHidden()
    {
        QFETCH(QString, line);
        const QString safe = wizard::withoutSecrets(u"before\n"_s + line + u"\nafter"_s);
        QVERIFY2(!safe.contains(u"hunter2"_s), qPrintable(safe));
        QVERIFY(safe.contains(u"[hidden]"_s));
        QVERIFY(safe.startsWith(u"before\n"_s) && safe.endsWith(u"\nafter"_s));
    }

    void everythingElseStays_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line :
            {u"Unknown user name or bad password."_s, u"PasswordLastSet : 1/2/2026"_s,
                u"PasswordExpired: False"_s, u"The secretary: ann"_s, u"https://ex01.contoso.com/owa?a=b@c"_s,
                u"ann@contoso.com"_s, u"Thumbprint : 0123"_s, u"Forgot password"_s, QString()})
            QTest::newRow(qPrintable(line)) << line;
    }
    void everythingElseStays()
    {
        QFETCH(QString, line);
        QCOMPARE(wizard::withoutSecrets(line), line);
    }

    /// They go into tickets, reports and scripts.
    void sentencesHideThem()
    {
        int asked = 0;
        for (int fact = 0; fact < int(wizard::Fact::Count); ++fact) {
            const QString text = wizard::sentence(
                wizard::Fact(fact), wizard::Truth::Yes, u"http://ann:hunter2@proxy.contoso.com"_s);
            QVERIFY2(!text.contains(u"hunter2"_s), qPrintable(text));
            asked += text.contains(u"proxy.contoso.com"_s) ? 1 : 0;
        }
        QVERIFY(asked > 10);
    }

    void theHostOfAnAddressStays()
    {
        QCOMPARE(wizard::withoutSecrets(u"http://ann:x@proxy.contoso.com:8080/ http://a/"_s),
            u"http://[hidden]@proxy.contoso.com:8080/ http://a/"_s);
    }
};

QTEST_GUILESS_MAIN(TestWithoutSecrets)
#include "tst_withoutsecrets.moc"
