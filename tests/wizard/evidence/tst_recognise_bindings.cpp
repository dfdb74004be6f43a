#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecogniseBindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHttpSys_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("both")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:444\n"_s
               u"    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-entry-443=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB httpsys-entry-444=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s
            << u"!httpsys-specific-entry-444"_s;
        QTest::newRow("whole list")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:444\n"_s
               u"    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"C:\\>"_s
            << u"httpsys-entry-444 !httpsys-specific-entry-444"_s << u"!httpsys-entry-444"_s;
        QTest::newRow("no entry for 444")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"    IP:port                      : 127.0.0.1:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"C:\\>"_s
            << u"!httpsys-entry-444 !httpsys-specific-entry-444"_s << u"httpsys-entry-444"_s;
        QTest::newRow("no entry for 444, cut")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-entry-443"_s << u"!httpsys-entry-444"_s;
        QTest::newRow("asked for one port")
            << u"C:\\>netsh http show sslcert ipport=0.0.0.0:443\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"C:\\>"_s
            << u"httpsys-entry-443"_s << u"!httpsys-entry-444"_s;
        QTest::newRow("more specific entries")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:444\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"    IP:port                      : [::]:444\n"_s
               u"    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"    IP:port                      : 10.1.2.3:444\n"_s
               u"    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
               u"C:\\>"_s
            << u"httpsys-entry-444=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB httpsys-specific-entry-444=[::]:444_3F8A6E768D3705797A86CB1047DB8C2B7A8912DE httpsys-specific-entry-444=10.1.2.3:444_3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s
            << u"!httpsys-specific-entry-444"_s;
        QTest::newRow("host name")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : ex01.contoso.com:444\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-specific-entry-444=ex01.contoso.com:444_58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s
            << u"httpsys-entry-444"_s;
        QTest::newRow("German labels")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:Port                      : 0.0.0.0:444\n"_s
               u"    Zertifikathash               : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"    Anwendungs-ID                : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-entry-444=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s << u""_s;
        QTest::newRow("without indentation")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"IP:port                      : 0.0.0.0:444\n"_s
               u"Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
               u"Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"Certificate Store Name       : MY\n"_s
               u"Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-entry-444=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s << u""_s;
        QTest::newRow("tabs") << u"C:\\>netsh http show sslcert\n"_s
                                 u"\n"_s
                                 u"SSL Certificate bindings:\n"_s
                                 u"-------------------------\n"_s
                                 u"\n"_s
                                 u"\tIP:port\t\t\t\t\t  : 0.0.0.0:444\n"_s
                                 u"\tCertificate Hash\t\t\t : 3f8a6e768d3705797a86cb1047db8c2b7a8912de\n"_s
                                 u"\tApplication ID\t\t\t   : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
                                 u"\tCertificate Store Name\t   : MY\n"_s
                                 u"\tVerify Client Certificate Revocation : Enabled\n"_s
                                 u"\n"_s
                              << u"httpsys-entry-444=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s << u""_s;
        QTest::newRow("entry cut in the hash")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:444\n"_s
               u"    Certificate Hash             : 3f8a6e768d3705797a86cb1047db8c2b7a8"_s
            << u""_s << u"httpsys-entry-444"_s;
        QTest::newRow("hash belongs to its own entry")
            << u"C:\\>netsh http show sslcert\n"_s
               u"\n"_s
               u"SSL Certificate bindings:\n"_s
               u"-------------------------\n"_s
               u"\n"_s
               u"    IP:port : 0.0.0.0:444\n"_s
               u"\n"_s
               u"    IP:port                      : 0.0.0.0:443\n"_s
               u"    Certificate Hash             : 58b2a2055bb55bcbb37d2f2a4276b0bd066548bb\n"_s
               u"    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"_s
               u"    Certificate Store Name       : MY\n"_s
               u"    Verify Client Certificate Revocation : Enabled\n"_s
               u"\n"_s
            << u"httpsys-entry-443=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB"_s << u"httpsys-entry-444"_s;
        const auto single = u"C:\\>netsh http show sslcert ipport=0.0.0.0:444\n"_s;
        QTest::newRow("asked for the entry, none")
            << single + u"The system cannot find the file specified.\n"_s << u"!httpsys-entry-444"_s
            << QString();
        QTest::newRow("asked for the entry, none, German")
            << single + u"Das System kann die angegebene Datei nicht finden."_s << u"!httpsys-entry-444"_s
            << QString();
        QTest::newRow("asked for the entry, refused")
            << single + u"Access is denied.\n"_s << QString() << u"*"_s;
        QTest::newRow("asked for another entry")
            << QString(single).replace(u"444"_s, u"443"_s) + u"The system cannot find the file specified."_s
            << QString() << u"*"_s;
    }
    void readsHttpSys()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsWebBindings_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("list")
            << u"[PS] C:\\>Get-WebBinding -Name 'Exchange Back End' | fl protocol,bindingInformation,certificateHash,sslFlags\n"_s
               u"\n"_s
               u"protocol           : http\n"_s
               u"bindingInformation : *:81:\n"_s
               u"certificateHash    :\n"_s
               u"sslFlags           : 0\n"_s
               u"\n"_s
               u"protocol           : https\n"_s
               u"bindingInformation : *:444:\n"_s
               u"certificateHash    : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"sslFlags           : 0\n"_s
            << u"back-end-binding-present back-end-binding-hash=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE"_s
            << u""_s;
        QTest::newRow("no certificate")
            << u"[PS] C:\\>Get-WebBinding -Name 'Exchange Back End' | fl protocol,bindingInformation,certificateHash,sslFlags\n"_s
               u"\n"_s
               u"protocol           : http\n"_s
               u"bindingInformation : *:81:\n"_s
               u"certificateHash    :\n"_s
               u"sslFlags           : 0\n"_s
               u"\n"_s
               u"protocol           : https\n"_s
               u"bindingInformation : *:444:\n"_s
               u"certificateHash    : \n"_s
               u"sslFlags           : 0\n"_s
            << u"back-end-binding-present !back-end-binding-hash"_s << u"back-end-binding-hash"_s;
        QTest::newRow("cut at the hash")
            << u"[PS] C:\\>Get-WebBinding -Name 'Exchange Back End' | fl protocol,bindingInformation,certificateHash,sslFlags\n"_s
               u"\n"_s
               u"protocol           : http\n"_s
               u"bindingInformation : *:81:\n"_s
               u"certificateHash    :\n"_s
               u"sslFlags           : 0\n"_s
               u"\n"_s
               u"protocol           : https\n"_s
               u"bindingInformation : *:444:\n"_s
               u"certificateHash    : "_s
            << u"back-end-binding-present"_s << u"!back-end-binding-hash"_s;
        QTest::newRow("table") << u"protocol bindingInformation sslFlags\n"_s
                                  u"-------- ------------------ --------\n"_s
                                  u"http     *:81:              0\n"_s
                                  u"https    *:444:             0\n"_s
                               << u"back-end-binding-present"_s
                               << u"back-end-binding-hash !back-end-binding-hash"_s;
        QTest::newRow("one address only")
            << u"[PS] C:\\>Get-WebBinding -Name 'Exchange Back End' | fl protocol,bindingInformation,certificateHash,sslFlags\n"_s
               u"\n"_s
               u"protocol           : http\n"_s
               u"bindingInformation : *:81:\n"_s
               u"certificateHash    :\n"_s
               u"sslFlags           : 0\n"_s
               u"\n"_s
               u"protocol           : https\n"_s
               u"bindingInformation : 10.0.0.1:444:\n"_s
               u"certificateHash    : 3F8A6E768D3705797A86CB1047DB8C2B7A8912DE\n"_s
               u"sslFlags           : 0\n"_s
            << u""_s << u"back-end-binding-present"_s;
    }
    void thePromptNamesTheServer_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("server");
        QTest::newRow("remote session") << u"[EX01]: PS C:\\>"_s << QString() << u"EX01"_s;
        QTest::newRow("written by hand") << u"[EX01] PS>"_s << QString() << u"EX01"_s;
        QTest::newRow("the shell of Exchange") << u"[PS] C:\\>"_s << QString() << QString();
        QTest::newRow("another one is asked") << u"[EX01] PS>"_s << u" -Server EX02"_s << QString();
    }
    void thePromptNamesTheServer()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, parameter);
        QFETCH(QString, server);
        const QString text = prompt + u" Get-WebBinding -Name 'Exchange Back End'"_s + parameter
            + u"\n\nprotocol bindingInformation\n-------- ------------------\nhttps    10.0.0.1:444:\n"_s;
        QVERIFY(support::recognised(text).contains(u"back-end-binding-restricted@"_s + server));
    }
    void provesAbsenceOnlyByAWholeList_data()
    {
        QTest::addColumn<QString>("stages");
        QTest::addColumn<bool>("whole");
        QTest::newRow("nothing") << u""_s << true;
        QTest::newRow("columns") << u" | select bindingInformation,sslFlags | ft -AutoSize"_s << true;
        QTest::newRow("sorted") << u" | Sort-Object protocol | Format-Table -Wrap"_s << true;
        QTest::newRow("where") << u" | Where-Object { $_.protocol -eq 'https' }"_s << false;
        QTest::newRow("question mark and braces") << u" | ?{$_.protocol -eq 'https'} | ft"_s << false;
        QTest::newRow("question mark alone") << u" | ? protocol -eq https | ft bindingInformation"_s << false;
        QTest::newRow("first rows") << u" | select -First 2"_s << false;
        QTest::newRow("text of each row") << u" | Out-String -Stream | Select-String https"_s << false;
        QTest::newRow("findstr") << u" | findstr https"_s << false;
        QTest::newRow("each") << u" | % { if ($_.protocol -eq 'https') { $_ } }"_s << false;
        QTest::newRow("protocol") << u" -Protocol https"_s << false;
    }
    void provesAbsenceOnlyByAWholeList()
    {
        QFETCH(QString, stages);
        QFETCH(bool, whole);
        const QString text = u"PS C:\\>Get-WebBinding -Name 'Default Web Site'"_s + stages
            + u"\n\nbindingInformation sslFlags\n------------------ --------\n"_s
              u"*:443:                    0\n127.0.0.1:443:            0\n\nPS C:\\>\n"_s;
        QCOMPARE(support::recognised(text).contains(u"!front-end-http-binding-present"_s), whole);
    }
    void readsWebBindings()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseBindings)
#include "tst_recognise_bindings.moc"
