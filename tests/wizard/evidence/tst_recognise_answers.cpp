#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// One value that a command prints with no name beside it, and what lists leave out.
class TestRecogniseAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data()
    {
        support::addRecognitionColumns();
        using support::row;
        row("address of the shell's directory, by its name",
            u"Name        : PowerShell (Default Web Site)\nInternalUrl : https://mail.contoso.com/powershell"_s,
            u"shell-url-is-https"_s);
        row("address of the shell's directory, by the command",
            u"[PS] C:\\>Get-PowerShellVirtualDirectory -Server EX01 | fl InternalUrl\n\n"
            u"InternalUrl : http://ex01.contoso.com/powershell\n"_s,
            u"!shell-url-is-https"_s);
        row("address of another directory",
            u"Name : EWS (Default Web Site)\nInternalUrl : https://a.contoso.com/ews"_s, u""_s,
            u"shell-url-is-https !shell-url-is-https"_s);
        const auto folders = [](const QString &value, const QString &after) {
            return u"PS C:\\>[xml]$c = gc \"D:\\X\\ClientAccess\\ecp\\web.config\"\n"
                   u"PS C:\\>($c.configuration.appSettings.add | ? key -eq BinSearchFolders).value\n"_s
                + value + after;
        };
        row("search folders, the value alone",
            folders(u"%ExchangeInstallDir%bin;%ExchangeInstallDir%bin\\CmdletExtensionAgents;"
                    u"%ExchangeInstallDir%ClientAccess\\Owa\\bin"_s,
                u"\nPS C:\\>"_s),
            u"!bin-search-folders-correct"_s);
        row("search folders in order",
            folders(u"D:\\X\\bin;D:\\X\\bin\\CmdletExtensionAgents;D:\\X\\ClientAccess\\Owa\\bin"_s, u""_s),
            u"bin-search-folders-correct"_s);
        row("search folders, wrapped",
            folders(u"D:\\X\\bin;D:\\X\\bin\\CmdletExt\nensionAgents;D:\\X\\ClientAccess\\Owa\\bin"_s,
                u"\n\nThat is all."_s),
            u"bin-search-folders-correct"_s);
        row("search folders, cut off", folders(u"D:\\X\\bin;D:\\X\\bin\\Cmdl"_s, u""_s), u""_s, u"*"_s);
        row("version alone",
            u"PS C:\\>(gi \"$env:ExchangeInstallPath\\bin\\ExSetup.exe\").VersionInfo.FileVersion\n"
            u"15.00.1156.006\n"_s,
            u"server-build=15.0.1156.6"_s);
        row("version of another file", u"PS C:\\>(gi C:\\x.dll).VersionInfo.FileVersion\n15.00.1156.006\n"_s,
            u""_s, u"*"_s);
        const auto bindings = [](const QString &answer) {
            return u"C:\\>appcmd list site \"Default Web Site\" /text:bindings\n"_s + answer;
        };
        row("bindings alone, one for a name", bindings(u"http/*:80:,https/*:443:mail.contoso.com\nC:\\>"_s),
            u"front-end-binding-names-host"_s);
        row("bindings alone, all open",
            bindings(u"http/*:80:,https/*:443:,https/*:443:mail.contoso.com\nC:\\>"_s),
            u"!front-end-binding-names-host"_s);
        row("bindings on lines of their own",
            u"SITE\n  SITE.NAME:\"Default Web Site\"\n  SITE.ID:\"1\"\n"
            u"  bindings:\"http/*:80:mail.contoso.com,https/*:443:\"\n  state:\"Started\"\n"_s,
            u"front-end-binding-names-host"_s);
    }
    void readsAnswers()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsWhatIsLeftOut_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto applications = [](const QString &rows) {
            return u"PS C:\\>Get-WebApplication -Site 'Default Web Site' | ft path\n\npath\n----\n"_s + rows;
        };
        const QString missing = u"shell-directory-reported-missing"_s;
        row("no directory of the shell", applications(u"/owa\n/ecp\n/EWS\n\nPS C:\\>"_s), missing);
        row("the shell's directory among them", applications(u"/owa\n/ecp\n/PowerShell\n\nPS C:\\>"_s), u""_s,
            missing);
        row("a list that ends with the text", applications(u"/owa\n/ecp\n/EWS\n"_s), u""_s, missing);
        row("the other site",
            applications(u"/owa\n/ecp\n/EWS\n\nPS C:\\>"_s)
                .replace(u"Default Web Site"_s, u"Exchange Back End"_s),
            u""_s, missing);
        const auto groups = [](const QString &rows) {
            return u"PS C:\\>Get-ADPrincipalGroupMembership EX02$ | select name\n\nname\n----\n"_s + rows;
        };
        const QString out = u"server-account-reported-out-of-groups"_s;
        row("groups that end the text", groups(u"Domain Computers\n"_s), out,
            u"!computer-in-trusted-subsystem"_s);
        row("groups before a prompt", groups(u"Domain Computers\n\nPS C:\\>"_s),
            u"!computer-in-trusted-subsystem"_s, out);
        row("all groups, ending the text",
            groups(u"Domain Computers\nExchange Servers\nExchange Trusted Subsystem\n"_s), u""_s, out);
    }
    void readsWhatIsLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void seesTheSignInPageComeBack_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto log = [](const QString &time, const QString &client) {
            return u"2026-11-26 07:02:41 10.0.0.1 POST /owa/auth.owa - 443 - 10.0.0.9 Mozilla - 302 0 0 93\n"
                   u"2026-11-26 %1 10.0.0.1 GET /owa/auth/logon.aspx url=https%3a&reason=0 443 - %2 "
                   u"Mozilla - 200 0 0 15\n"_s.arg(time, client);
        };
        row("at once", log(u"07:02:41"_s, u"10.0.0.9"_s), u"~owa-sign-in-loop"_s);
        row("for somebody else", log(u"07:02:41"_s, u"10.0.0.8"_s), u""_s, u"~owa-sign-in-loop"_s);
        row("hours later", log(u"09:02:41"_s, u"10.0.0.9"_s), u""_s, u"~owa-sign-in-loop"_s);
    }
    void seesTheSignInPageComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseAnswers)
#include "tst_recognise_answers.moc"
