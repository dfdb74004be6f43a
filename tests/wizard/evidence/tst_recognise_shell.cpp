#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecogniseShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsErrors_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("access denied")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,BackEndServer=ex02.contoso.com,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Access is\n"_s
               u"denied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-error-code=-2144108477 shell-access-denied shell-names-back-end=ex02.contoso.com shell-names-back-end@EX02"_s
            << u"shell-xml-invalid"_s;
        QTest::newRow("number broken by the console")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Access is\n"_s
               u"denied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -21441\n"_s
               u"08477,PSSessionOpenFailed"_s
            << u"shell-error-code=-2144108477 shell-access-denied"_s << u"shell-names-back-end"_s;
        QTest::newRow("id broken by the console")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Access is\n"_s
               u"denied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualified\n"_s
               u"ErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-access-denied"_s << u""_s;
        QTest::newRow("words broken by the console")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Acce\n"_s
               u"ss is den\n"_s
               u"ied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-access-denied"_s << u""_s;
        QTest::newRow("typographic minus")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Access is\n"_s
               u"denied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : \u22122144108477,PSSessionOpenFailed"_s
            << u"shell-error-code=-2144108477"_s << u""_s;
        QTest::newRow("German message")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Zugriff verweigert For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-access-denied"_s << u""_s;
        QTest::newRow("French message")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Acc\u00e8s refus\u00e9. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-access-denied"_s << u""_s;
        QTest::newRow("message in another language")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] \u0412 \u0434\u043e\u0441\u0442\u0443\u043f\u0435 \u043e\u0442\u043a\u0430\u0437\u0430\u043d\u043e. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-error-code=-2144108477"_s << u"shell-access-denied shell-xml-invalid"_s;
        QTest::newRow("invalid XML")
            << u"ErrorCode : -2144108477\n"_s
               u"TransportMessage : The WinRM client cannot process the request because the XML is invalid."_s
            << u"shell-error-code=-2144108477 shell-xml-invalid"_s << u"shell-access-denied"_s;
        QTest::newRow("both causes in one paste")
            << u"ErrorCode : -2144108477\n"_s
               u"TransportMessage : The WinRM client cannot process the request because the XML is invalid.\n"_s
               u"Access is denied."_s
            << u"shell-error-code=-2144108477"_s << u"shell-access-denied shell-xml-invalid"_s;
        QTest::newRow("number alone")
            << u"FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed"_s
            << u"shell-error-code=-2144108477"_s << u"shell-access-denied shell-xml-invalid"_s;
        QTest::newRow("words alone") << u"Access is denied."_s << u""_s << u"*"_s;
        QTest::newRow("shell handle")
            << u"The shell handle passed to the WSMan Shell function is not valid.\n"_s
               u"+ FullyQualifiedErrorId : -2144108212,PSSessionOpenFailed"_s
            << u"shell-handle-invalid shell-error-code=-2144108212"_s << u"shell-access-denied"_s;
        QTest::newRow("two errors")
            << u"New-PSSession : [ex01.contoso.com] Connecting to remote server ex01.contoso.com failed with the following error\n"_s
               u"message : [ClientAccessServer=EX01,RequestId=8a8f,TimeStamp=11/7/2024 9:12:01 AM] Access is\n"_s
               u"denied. For more information, see the about_Remote_Troubleshooting Help topic.\n"_s
               u"At line:1 char:1\n"_s
               u"    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotin\n"_s
               u"   gTransportException\n"_s
               u"    + FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed\n"_s
               u"\n"_s
               u"Failed to connect to an Exchange server in the current site.\n"_s
               u"FullyQualifiedErrorId : -2144108212,PSSessionOpenFailed"_s
            << u"shell-access-denied shell-handle-invalid shell-error-code=-2144108477 shell-error-code=-2144108212"_s
            << u""_s;
        QTest::newRow("hexadecimal") << u"WinRM cannot process the request. error code 0x80338126"_s
                                     << u"shell-error-code=-2144108250"_s << u""_s;
        QTest::newRow("unsigned") << u"<f:WSManFault Code=\"2150858838\" Machine=\"EX01\">"_s
                                  << u"shell-error-code=-2144108458"_s << u""_s;
        QTest::newRow("Kerberos")
            << u"WinRM: The following error with errorcode 0x80090322 occurred while using Kerberos authentication"_s
            << u"shell-error-code=-2146893022"_s << u""_s;
        QTest::newRow("other negative number")
            << u"exit code -1073741819 and -2147467259"_s << u""_s << u"*"_s;
        QTest::newRow("hexadecimal of something else") << u"Schannel: 0x80090322"_s << u""_s << u"*"_s;
        QTest::newRow("telephone number") << u"call 49-2144108477 or -21441084771"_s << u""_s << u"*"_s;
        QTest::newRow("require SSL")
            << u"Connecting to remote server failed: The WinRM client received an HTTP status code of 403 from the remote WS-Management service."_s
            << u"powershell-forbidden"_s << u""_s;
    }
    void readsErrors()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseShell)
#include "tst_recognise_shell.moc"
