#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecognisePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPages_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("assembly on /ecp")
            << u"Server Error in '/ecp' Application.\n"_s
               u"Could not load file or assembly 'Microsoft.Exchange.Common, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35' or one of its dependencies.\n"_s
               u"Exception Details: System.IO.FileNotFoundException: Could not load"_s
            << u"exchange-assembly-missing=Microsoft.Exchange.Common ecp-assembly-missing=Microsoft.Exchange.Common"_s
            << u""_s;
        QTest::newRow("assembly elsewhere")
            << u"Server Error in '/owa' Application.\n"_s
               u"Could not load file or assembly 'Microsoft.Exchange.Common, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35' or one of its dependencies.\n"_s
               u"Exception Details: System.IO.FileNotFoundException: Could not load"_s
            << u"exchange-assembly-missing"_s << u"ecp-assembly-missing"_s;
        QTest::newRow("assembly, German")
            << u"Serverfehler in der Anwendung /ecp.\n"_s
               u"Die Datei oder Assembly \"Microsoft.Exchange.Diagnostics, Version=15.0.0.0\" oder eine Abh\u00e4ngigkeit davon wurde nicht gefunden.\n"_s
               u"Ausnahmedetails: System.IO.FileNotFoundException\n"_s
               u"Anwendungspfad: C:\\Exchange\\ClientAccess\\ecp\\"_s
            << u"ecp-assembly-missing=Microsoft.Exchange.Diagnostics"_s << u""_s;
        QTest::newRow("assembly broken by the console")
            << u"Server Error in '/ecp' Application.\n"_s
               u"Could not load file or assembly 'Microsoft.Ex\n"_s
               u"change.Common, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35' or one of its dependencies.\n"_s
               u"Exception Details: System.IO.FileNotFoundException: Could not load"_s
            << u"ecp-assembly-missing=Microsoft.Exchange.Common"_s << u""_s;
        QTest::newRow("assembly, event 1309")
            << u"Exception type: FileNotFoundException\n"_s
               u"Exception message: Could not load file or assembly \u2018Microsoft.Exchange.Common, Version=15.0.0.0\u2019\n"_s
               u"Application Virtual Path: /ecp"_s
            << u"ecp-assembly-missing"_s << u""_s;
        QTest::newRow("assembly of somebody else")
            << u"Server Error in '/ecp' Application.\n"_s
               u"Could not load file or assembly 'Contoso.Reporting, Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35' or one of its dependencies.\n"_s
               u"Exception Details: System.IO.FileNotFoundException: Could not load"_s
            << u""_s << u"exchange-assembly-missing"_s;
        QTest::newRow("assembly in a healthy stack")
            << u"at Foo, Microsoft.Exchange.Common, Version=15.0.0.0"_s << u""_s << u"*"_s;
        QTest::newRow("canary")
            << u"Exception type: NullReferenceException\n"_s
               u" at Microsoft.Exchange.Clients.Common.Canary15Cookie.TryCreateFromHttpContext(HttpContext c)"_s
            << u"canary-failure"_s << u""_s;
        QTest::newRow("canary, another exception")
            << u"Exception type: HttpException\n"_s
               u" at Microsoft.Exchange.Clients.Common.Canary15.Init(Byte[] b)"_s
            << u""_s << u"canary-failure"_s;
        QTest::newRow("header") << u"X-OWA-Error: System.NullReferenceException"_s
                                << u"owa-null-reference-header"_s << u""_s;
        QTest::newRow("other header")
            << u"X-OWA-Error: Microsoft.Exchange.Data.Storage.MailboxOfflineException"_s << u""_s
            << u"owa-null-reference-header"_s;
        QTest::newRow("error page")
            << u"https://mail.contoso.com/owa/auth/errorfe.aspx?owaError=x&HTTPCODE=500&msg=1"_s
            << u"error-page-redirect=500"_s << u""_s;
        QTest::newRow("serialisation") << u"HTTP 400 - bad request, Cannot serialize context"_s
                                       << u"serialize-context-400 http-error-status=400"_s << u""_s;
        QTest::newRow("status") << u"HTTP/1.1 503 Service Unavailable"_s << u"http-error-status=503"_s
                                << u""_s;
        QTest::newRow("status on a page") << u"HTTP ERROR 500"_s << u"http-error-status=500"_s << u""_s;
        QTest::newRow("two states") << u"OWA: HTTP Error 500\n"_s
                                       u"ECP: HTTP Error 404"_s
                                    << u"http-error-status=500 http-error-status=404"_s << u""_s;
        QTest::newRow("addresses are no states")
            << u"https://ex01:444/ecp http://ex01:443"_s << u""_s << u"http-error-status"_s;
        QTest::newRow("success") << u"HTTP/1.1 200 OK"_s << u""_s << u"*"_s;
    }
    void readsPages()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsFiles_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("folders")
            << u"<add key=\"BinSearchFolders\" value=\"%ExchangeInstallDir%\\bin;C:\\X\\bin\\CmdletExtensionAgents;C:\\X\\ClientAccess\\Owa\\bin\" />"_s
            << u"!bin-search-folders-correct install-dir-variable-in-web-config"_s << u""_s;
        QTest::newRow("good folders")
            << u"<add key=\"BinSearchFolders\"\n"_s
               u"   value=\"C:\\X\\bin;C:\\X\\bin\\CmdletExtensionAgents;C:\\X\\ClientAccess\\Owa\\bin\" />"_s
            << u"bin-search-folders-correct"_s << u"install-dir-variable-in-web-config"_s;
        const QString shown =
            u"PS C:\\>Get-Content 'C:\\X\\ClientAccess\\ecp\\web.config'\n"
            "<add key=\"BinSearchFolders\" value=\"C:\\X\\bin;C:\\X\\bin\\CmdletExtensionAgents;"
            "C:\\X\\ClientAccess\\Owa\\bin\" />"_s;
        QTest::newRow("folders of the file's own installation")
            << shown << u"bin-search-folders-correct"_s << u"!bin-search-folders-correct"_s;
        QTest::newRow("folders of another drive")
            << QString(shown)
                   .replace(u"C:\\X\\bin"_s, u"D:\\X\\bin"_s)
                   .replace(u"C:\\X\\ClientAccess\\O"_s, u"D:\\X\\ClientAccess\\O"_s)
            << u"!bin-search-folders-correct"_s << u"bin-search-folders-correct"_s;
        QTest::newRow("folders cut off")
            << u"<add key=\"BinSearchFolders\" value=\"C:\\X\\bin;C:\\X\\bin\\Cmdl"_s << u""_s << u"*"_s;
        QTest::newRow("question about the variable")
            << u"Should I look for %ExchangeInstallDir% somewhere?"_s << u""_s << u"*"_s;
        QTest::newRow("shipped variable")
            << u"<add value=\"%ExchangeInstallPath%Bin\"/>"_s << u""_s << u"*"_s;
        QTest::newRow("versions differ")
            << u"15.02.0986.014   15.02.0986.014   C:\\X\\bin\\ExSetup.exe\n"_s
               u"15.02.0986.005   15.02.0986.005   C:\\X\\bin\\Microsoft.Exchange.Common.dll"_s
            << u"server-build=15.2.986.14 !exchange-files-match-build"_s << u""_s;
        QTest::newRow("versions agree") << u"ExSetup.exe 15.2.986.14\n"_s
                                           u"Microsoft.Exchange.Common.dll 15.02.0986.014"_s
                                        << u"exchange-files-match-build"_s << u""_s;
        QTest::newRow("one version") << u"ExSetup.exe 15.2.986.14"_s << u"server-build"_s
                                     << u"exchange-files-match-build !exchange-files-match-build"_s;
    }
    void readsFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsMailboxes_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("2010") << u"ServerName           : EX10\n"_s
                                 u"Database             : DB1\n"_s
                                 u"AdminDisplayVersion  : Version 14.3 (Build 123.4)\n"_s
                              << u"mailbox-on-older-version=14.3"_s << u""_s;
        QTest::newRow("2013 beside 2019") << u"ServerName           : EX10\n"_s
                                             u"Database             : DB1\n"_s
                                             u"AdminDisplayVersion  : Version 15.0 (Build 123.4)\n"_s
                                             u"\n"_s
                                             u"Name : EX19\n"_s
                                             u"AdminDisplayVersion : Version 15.2 (Build 986.5)"_s
                                          << u"mailbox-on-older-version=15.0"_s << u""_s;
        QTest::newRow("2013, nothing else known") << u"ServerName           : EX10\n"_s
                                                     u"Database             : DB1\n"_s
                                                     u"AdminDisplayVersion  : Version 15.0 (Build 123.4)\n"_s
                                                  << u""_s << u"*"_s;
        QTest::newRow("newest") << u"ServerName           : EX10\n"_s
                                   u"Database             : DB1\n"_s
                                   u"AdminDisplayVersion  : Version 15.2 (Build 123.4)\n"_s
                                   u"\n"_s
                                   u"Name : EX19\n"_s
                                   u"AdminDisplayVersion : Version 15.2 (Build 986.5)"_s
                                << u""_s << u"*"_s;
        QTest::newRow("server, not mailbox") << u"Name : EX10\n"_s
                                                u"AdminDisplayVersion : Version 14.3 (Build 123.4)"_s
                                             << u""_s << u"*"_s;
        QTest::newRow("name with a dollar") << u"C:\\>whoami\n"_s
                                               u"contoso\\admin$\n"_s
                                            << u"account-name-ends-with-dollar=contoso\\admin$"_s << u""_s;
        QTest::newRow("name without") << u"C:\\>whoami\n"_s
                                         u"contoso\\admin\n"_s
                                      << u""_s << u"*"_s;
        QTest::newRow("no roles") << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann\n"_s
                                     u"\n"_s
                                     u"[PS] C:\\>"_s
                                  << u"!role-assignments-found"_s << u""_s;
        QTest::newRow("no roles but those of a mailbox")
            << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann -AssignmentMethod "
               "Direct,SecurityGroup,RoleGroup\n"
               "\n"
               "[PS] C:\\>"_s
            << u"!role-assignments-found%ann"_s << u""_s;
        QTest::newRow("roles") << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann\n"_s
                                  u"\n"_s
                                  u"Name  Role  RoleAssigneeName\n"_s
                                  u"----  ----  ----------------\n"_s
                                  u"a  b  c\n"_s
                               << u"role-assignments-found"_s << u""_s;
        QTest::newRow("roles of everybody with a mailbox")
            << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann\n"_s
               u"\n"_s
               u"Name                  Role           RoleAssigneeName               RoleAssigneeType\n"_s
               u"----                  ----           ----------------               ----------------\n"_s
               u"MyBaseOptions-Defa... MyBaseOptions  Default Role Assignment Policy RoleAssignmentPolicy\n"_s
               u"MyContactInformati... MyContactIn... Default Role Assignment Policy RoleAssignmentPolicy\n"_s
            << u""_s << u"*"_s;
        QTest::newRow("roles of an administrator with a mailbox")
            << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann\n"_s
               u"\n"_s
               u"Name                  Role           RoleAssigneeName               RoleAssigneeType\n"_s
               u"----                  ----           ----------------               ----------------\n"_s
               u"MyBaseOptions-Defa... MyBaseOptions  Default Role Assignment Policy RoleAssignmentPolicy\n"_s
               u"Databases-Organiza... Databases      Organization Management        RoleGroup\n"_s
            << u"role-assignments-found"_s << u""_s;
        QTest::newRow("roles, cut") << u"[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee ann\n"_s
                                    << u""_s << u"*"_s;
    }
    void readsMailboxes()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecognisePages)
#include "tst_recognise_pages.moc"
