#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto roots = u"VDIR \"Default Web Site/\" (physicalPath:%SystemDrive%\\inetpub\\wwwroot)\n"
                   "VDIR \"Exchange Back End/\" (physicalPath:C:\\inetpub\\wwwroot)\n"_s;
const auto pages = u"VDIR \"Default Web Site/owa/\" (physicalPath:C:\\Exchange\\FrontEnd\\HttpProxy\\owa)\n"
                   "VDIR \"Default Web Site/ecp/\" (physicalPath:C:\\Exchange\\FrontEnd\\HttpProxy\\ecp)\n"_s;
const auto back = u"VDIR \"Exchange Back End/owa/\" (physicalPath:C:\\Exchange\\ClientAccess\\owa)\n"_s;

} // namespace

/// What is there and what is not: applications of IIS, bytes in a file, a port between two servers.
class TestRecognisePlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsApplications_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto here = u"web-applications-present"_s;
        const auto none = u"!web-applications-present"_s;
        row("none at all", u"PS C:\\>Get-WebApplication\nPS C:\\>"_s, none, here);
        row("none on both sites",
            u"PS C:\\>Get-WebApplication -Site \"Default Web Site\"\nPS C:\\>Get-WebApplication -Site "
            u"\"Exchange Back "
            "End\"\nPS C:\\>Get-Website"_s,
            none, here);
        row("none in front", u"PS C:\\>Get-WebApplication -Site 'Default Web Site'\nPS C:\\>"_s, {}, none);
        row("cut off", u"PS C:\\>Get-WebApplication"_s, {}, none);
        row("one that is not there", u"PS C:\\>Get-WebApplication -Name rest\nPS C:\\>"_s, {}, none);
        row("without the rights",
            u"PS C:\\>Get-WebApplication\nGet-WebApplication : Process should have elevated status to "
            u"access IIS "
            "configuration data.\nPS C:\\>"_s,
            {}, none);
        row("listed",
            u"PS C:\\>Get-WebApplication -Site 'Default Web Site' | ft "_s
            u"path\n\npath\n----\n/owa\n/ecp\n/EWS\n\nPS C:\\>"_s,
            here, none);
        row("appcmd", u"C:\\>appcmd list vdir\n"_s + roots + pages + back + u"C:\\>"_s, here, none);
        row("appcmd, roots alone", u"C:\\>appcmd list vdir\n"_s + roots + u"C:\\>"_s, none, here);
        row("appcmd, the back end has one", u"C:\\>appcmd list vdir\n"_s + roots + back + u"C:\\>"_s, {},
            none + u' ' + here);
        row("appcmd, cut off", u"C:\\>appcmd list vdir\n"_s + roots, {}, none);
        row("appcmd, filtered", u"C:\\>appcmd list vdir | findstr wwwroot\n"_s + roots + u"C:\\>"_s, {},
            none);
    }
    void readsApplications() { compare(); }

    void readsEmptyFiles_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const char *text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(wanted)
                                << QString::fromLatin1(unwanted);
        };
        row("a table",
            "PS D:\\Exchange\\Bin> gci *.dll | ft Name,Length,Version\n\nName                              "
            "Length "
            "Version\n----                              ------ -------\nMicrosoft.Exchange.Common.dll     "
            "487840 "
            "15.2.1544.14\nMicrosoft.Exchange.Net.dll             0 \n",
            "exchange-file-empty=Microsoft.Exchange.Net.dll");
        row("a list", "Name   : Microsoft.Exchange.Data.dll\nLength : 0\n",
            "exchange-file-empty=Microsoft.Exchange.Data.dll");
        row("a folder of PowerShell",
            "-a----         2/12/2026   3:14 AM              0 Microsoft.Exchange.Clients.Owa2.Server.dll\n",
            "exchange-file-empty=Microsoft.Exchange.Clients.Owa2.Server.dll");
        row("a folder of the command prompt",
            "12.02.2026  03:14                 0 Microsoft.Exchange.Management.dll\n",
            "exchange-file-empty=Microsoft.Exchange.Management.dll");
        row("a file with bytes",
            "-a----         2/12/2026   3:14 AM         487840 Microsoft.Exchange.Clients.Owa2.Server.dll\n",
            "", "exchange-file-empty");
        row("a file of another product", "-a----         2/12/2026   3:14 AM              0 contoso.dll\n",
            "", "exchange-file-empty");
        row("a log may be empty", "-a----         2/12/2026   3:14 AM              0 Setup.log\n", "",
            "exchange-file-empty");
        row("another number that is nought", "Name      : Microsoft.Exchange.Data.dll\nErrors    : 0\n", "",
            "exchange-file-empty");
    }
    void readsEmptyFiles() { compare(); }

    void readsHeadersOfPages_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("two servers")
            << u"X-OWA-Version: 15.1.2507.72\nX-FEServer: EX01\nX-FEServer: EX02\nX-OWA-Version: 15.1.2242.10\n"_s
            << u"server-build@EX01 server-build@EX02 server-build=15.1.2507.72 server-build=15.1.2242.10"_s
            << QString();
        QTest::newRow("no server") << u"X-OWA-Version: 15.1.2507.72\n"_s << QString() << u"server-build"_s;
        QTest::newRow("older than Exchange 2013")
            << u"X-OWA-Version: 14.3.123.4\nX-FEServer: EX01\n"_s << QString() << u"server-build"_s;
    }
    void readsHeadersOfPages() { compare(); }

    void readsTestsOfPorts_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const char *text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(wanted)
                                << QString::fromLatin1(unwanted);
        };
        const char blocked[] = "port-blocked-on-the-way=444 port-blocked-on-the-way@EX02";
        row("answers at home",
            "PS EX01> Test-NetConnection ex02.contoso.com -Port 444\nTcpTestSucceeded : False\nPS EX02> "
            "Test-NetConnection localhost -Port 444\nTcpTestSucceeded : True\n",
            blocked);
        row("in remote sessions",
            "[ex02]: PS C:\\> tnc ex02 -Port 444 | select TcpTestSucceeded\nTcpTestSucceeded : "
            "True\n[ex01]: PS "
            "C:\\> tnc ex02 -Port 444\nWARNING: TCP connect to (10.0.0.2 : 444) failed\nTcpTestSucceeded    "
            "   : "
            "False\n",
            blocked);
        row("closed at home as well",
            "PS EX01> Test-NetConnection ex02 -Port 444\nTcpTestSucceeded : False\nPS EX02> "
            "Test-NetConnection "
            "localhost -Port 444\nTcpTestSucceeded : False\n",
            "", "port-blocked-on-the-way");
        row("another port answers",
            "PS EX01> Test-NetConnection ex02 -Port 444\nTcpTestSucceeded : False\nPS EX02> "
            "Test-NetConnection "
            "localhost -Port 443\nTcpTestSucceeded : True\n",
            "", "port-blocked-on-the-way");
        row("nobody says where",
            "Test-NetConnection ex02 -Port 444\nTcpTestSucceeded : False\nTest-NetConnection localhost -Port "
            "444\nTcpTestSucceeded : True\n",
            "", "port-blocked-on-the-way");
        row("another server's own port",
            "PS EX01> Test-NetConnection ex02 -Port 444\nTcpTestSucceeded : False\nPS EX03> "
            "Test-NetConnection "
            "localhost -Port 444\nTcpTestSucceeded : True\n",
            "", "port-blocked-on-the-way");
    }
    void readsTestsOfPorts() { compare(); }

private:
    void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecognisePlaces)
#include "tst_recognise_places.moc"
