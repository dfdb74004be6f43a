#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecogniseEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSignInEvents_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("page") << u"ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length<1"_s
                              << u"hmac-assert"_s << u"cadata-cookie-failure"_s;
        QTest::newRow("cut after Length")
            << u"ASSERT: HMACProvider.GetCertificates:protectionCertificates.Length"_s << u"hmac-assert"_s
            << u""_s;
        QTest::newRow("cut in a word")
            << u"HMACProvider.GetCertificates:protectionCertif"_s << u"hmac-assert"_s << u""_s;
        QTest::newRow("cut in the method") << u"ASSERT: HMACProvider.GetCerti"_s << u"hmac-assert"_s << u""_s;
        QTest::newRow("broken by the console") << u"ASSERT: HMACProv\n"_s
                                                  u"ider.GetCertificates:protectionCertificates.Length<1"_s
                                               << u"hmac-assert"_s << u""_s;
        QTest::newRow("German frames")
            << u"Microsoft.Exchange.Diagnostics.ExAssertException: ...\n"_s
               u"   bei Microsoft.Exchange.Clients.Common.HmacProvider.GetCertificates()"_s
            << u"hmac-assert"_s << u""_s;
        QTest::newRow("frame of a healthy trace")
            << u"at Microsoft.Exchange.Clients.Common.HmacProvider.GetCertificates() +452"_s << u""_s
            << u"hmac-assert"_s;
        QTest::newRow("another method")
            << u"at Microsoft.Exchange.Clients.Common.HmacProvider.Dispose()"_s << u""_s << u"*"_s;
        QTest::newRow("cookies")
            << u"System.NullReferenceException: ...\n"_s
               u"   \u00e0 Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication httpApplication)"_s
            << u"cadata-cookie-failure"_s << u"hmac-assert"_s;
        QTest::newRow("key in a CNG store")
            << u"System.Security.Cryptography.CryptographicException: Invalid provider type specified.\n"_s
               u" at Microsoft.Exchange.HttpProxy.FbaModule.ParseCadataCookies(HttpApplication h)"_s
            << u""_s << u"cadata-cookie-failure"_s;
        QTest::newRow("missing certificate")
            << u"Federation or Auth certificate not found: \u201cC48F5434819BA8BEF839F922E66046CBADFA9DDA\u201d. Unable to find"_s
            << u"auth-certificate-not-found-event=C48F5434819BA8BEF839F922E66046CBADFA9DDA"_s << u""_s;
        QTest::newRow("missing certificate, wrapped")
            << u"Federation or Auth certificate not\n"_s
               u"found: C48F5434819BA8BEF839\n"_s
               u"F922E66046CBADFA9DDA."_s
            << u"auth-certificate-not-found-event=C48F5434819BA8BEF839F922E66046CBADFA9DDA"_s << u""_s;
        QTest::newRow("missing certificate, cut")
            << u"Federation or Auth certificate not found: C48F5434819BA8BEF839F922E66"_s << u""_s << u"*"_s;
    }
    void readsSignInEvents()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsSslEvents_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("back end")
            << u"HttpEvent 15021\n"_s
               u"An error occurred while using SSL configuration for endpoint 0.0.0.0:444."_s
            << u"ssl-configuration-error-444=0.0.0.0:444"_s << u"ssl-configuration-error-443"_s;
        QTest::newRow("front end") << u"Event ID: 15021 ... for endpoint 127.0.0.1:443"_s
                                   << u"ssl-configuration-error-443=127.0.0.1:443"_s
                                   << u"ssl-configuration-error-444"_s;
        QTest::newRow("any address") << u"15021 [::]:444"_s << u"ssl-configuration-error-444=[::]:444"_s
                                     << u""_s;
        QTest::newRow("32-bit id") << u"EventID : 3221240493\n"_s
                                      u"ReplacementStrings : {\\Device\\Http\\ReqQueue, 0.0.0.0:444}"_s
                                   << u"ssl-configuration-error-444"_s << u""_s;
        QTest::newRow("hexadecimal id")
            << u"0xC0003AAD 0.0.0.0:443"_s << u"ssl-configuration-error-443"_s << u""_s;
        QTest::newRow("message first") << u"Message : Error for endpoint 0.0.0.0:444.\n"_s
                                          u"Id      : 15021"_s
                                       << u"ssl-configuration-error-444"_s << u""_s;
        QTest::newRow("German")
            << u"Ereignis-ID 15021\n"_s
               u"Bei der Verwendung der SSL-Konfiguration f\u00fcr den Endpunkt 0.0.0.0:444 ist ein Fehler aufgetreten."_s
            << u"ssl-configuration-error-444"_s << u""_s;
        QTest::newRow("two events") << u"15021 endpoint 0.0.0.0:444\n"_s
                                       u"15021 endpoint 0.0.0.0:443"_s
                                    << u"ssl-configuration-error-444 ssl-configuration-error-443"_s << u""_s;
        QTest::newRow("endpoint cut off")
            << u"HttpEvent 15021\n"_s
               u"An error occurred while using SSL configuration for endpoint 0.0.0.0:4"_s
            << u""_s << u"*"_s;
        QTest::newRow("list after an event") << u"HttpEvent 15021 in the log\n"_s
                                                u"C:\\>netsh http show sslcert\n"_s
                                                u" IP:port : 0.0.0.0:443"_s
                                             << u""_s << u"ssl-configuration-error-443"_s;
        QTest::newRow("other port") << u"15021 endpoint 0.0.0.0:4443"_s << u""_s << u"*"_s;
        QTest::newRow("other event") << u"Event 15300 for endpoint 0.0.0.0:444"_s << u""_s << u"*"_s;
    }
    void readsSslEvents()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void filesEventsUnderTheirServer_data()
    {
        support::addRecognitionColumns();
        const auto assertion = u"HMACProvider.GetCertificates:protectionCertificates.Length<1\n"_s;
        QTest::newRow("event viewer")
            << assertion + u"Computer:      EX02.contoso.com\n"_s << u"hmac-assert@EX02"_s << QString();
        QTest::newRow("page") << u"    Machine name: ex03\n"_s + assertion << u"hmac-assert@EX03"_s
                              << QString();
        QTest::newRow("XML") << u"<EventID>15021</EventID><Computer>ex01.contoso.com</Computer> 0.0.0.0:444"_s
                             << u"ssl-configuration-error-444@EX01"_s << QString();
        QTest::newRow("two servers") << assertion + u"Computer: EX01\nComputer: EX02\n"_s << u"hmac-assert@"_s
                                     << QString();
        QTest::newRow("refusals name their own") << u"Computer: EX02\nMSExchange BackEndRehydration 3002\n"_s
                                                 << u"rehydration-denied@"_s << QString();
    }
    void filesEventsUnderTheirServer()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsRefusals_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("computer")
            << u"Log Name:      Application\n"_s
               u"Source:        MSExchange Control Panel\n"_s
               u"Event ID:      4\n"_s
               u"Computer:      EX02.contoso.com\n"_s
               u"Current user: 'CONTOSO\\EX01$'\n"_s
               u"Request for URL 'https://ex02.contoso.com:444/ecp/default.aspx(https://ex01.contoso.com/ecp/)' failed with the following error:\n"_s
               u"Microsoft.Exchange.Configuration.Authorization.CmdletAccessDeniedException: The user \"contoso.com/Computers/EX01\" isn't assigned to any management roles."_s
            << u"control-panel-denied-computer=CONTOSO\\EX01$ control-panel-denied-computer@EX01"_s
            << u"control-panel-denied-person shell-no-roles-assigned"_s;
        QTest::newRow("person")
            << u"Log Name:      Application\n"_s
               u"Source:        MSExchange Control Panel\n"_s
               u"Event ID:      4\n"_s
               u"Computer:      EX02.contoso.com\n"_s
               u"Current user: 'CONTOSO\\ann'\n"_s
               u"Request for URL 'https://ex02.contoso.com:444/ecp/default.aspx(https://ex01.contoso.com/ecp/)' failed with the following error:\n"_s
               u"Microsoft.Exchange.Configuration.Authorization.CmdletAccessDeniedException: The user \"contoso.com/Users/Ann\" isn't assigned to any management roles."_s
            << u"control-panel-denied-person=CONTOSO\\ann"_s << u"control-panel-denied-computer"_s;
        QTest::newRow("exception broken by the console")
            << u"Log Name:      Application\n"_s
               u"Source:        MSExchange Control Panel\n"_s
               u"Event ID:      4\n"_s
               u"Computer:      EX02.contoso.com\n"_s
               u"Current user: 'CONTOSO\\EX01$'\n"_s
               u"Request for URL 'https://ex02.contoso.com:444/ecp/default.aspx(https://ex01.contoso.com/ecp/)' failed with the following error:\n"_s
               u"Microsoft.Exchange.Configuration.Authorization.Cmdlet\n"_s
               u"AccessDeniedException: The user \"contoso.com/Computers/EX01\" isn't assigned to any management roles."_s
            << u"control-panel-denied-computer"_s << u""_s;
        QTest::newRow("without source") << u"Current user: 'CONTOSO\\EX01$'\n"_s
                                           u"... CmdletAccessDeniedException"_s
                                        << u"control-panel-denied-computer@EX01"_s << u""_s;
        QTest::newRow("shell")
            << u"The user \"contoso.com/Users/Ann Smith\" isn\u2019t assigned to any management roles."_s
            << u"shell-no-roles-assigned=contoso.com/Users/Ann_Smith"_s << u"control-panel-denied-person"_s;
        QTest::newRow("shell, a computer")
            << u"The user \"contoso.com/Computers/EX01\" isn't assigned to any management roles."_s << u""_s
            << u"shell-no-roles-assigned control-panel-denied-computer"_s;
        QTest::newRow("3002") << u"Event ID 3002  MSExchange BackEndRehydration\n"_s
                                 u"'NT AUTHORITY\\SYSTEM' does not have token serialization permission"_s
                              << u"rehydration-denied rehydration-denied@"_s << u""_s;
        QTest::newRow("3002, source first")
            << u"MSExchange BackEndRehydration 3002"_s << u"rehydration-denied"_s << u""_s;
        QTest::newRow("3002, named server")
            << u"Rehydration failed. Reason: Source server 'CONTOSO\\EX01$' does not have token serialization permission."_s
            << u"rehydration-denied@EX01"_s << u""_s;
        QTest::newRow("3002 of another source") << u"MSExchangeTransport 3002"_s << u""_s << u"*"_s;
    }
    void readsRefusals()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseEvents)
#include "tst_recognise_events.moc"
