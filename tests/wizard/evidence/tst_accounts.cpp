#include "tests/support/recognised.h"

#include <QTest>

/// What the shell prints of one person, and what a good answer proves.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const QByteArray &text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(wanted)
                                << QString::fromLatin1(unwanted);
        };
        names(row);
        versions(row);
        phones(row);
        rules(row);
        row("one account of several in a paste",
            "[PS] C:\\>Get-User ann | fl RemotePowerShellEnabled\n\nRemotePowerShellEnabled : False\n\n[PS] "
            "C:\\>Get-User bob | fl RemotePowerShellEnabled\n\nRemotePowerShellEnabled : True\n\n[PS] C:\\>",
            "!remote-powershell-enabled%ann remote-powershell-enabled%bob");
        row("name with a blank",
            "[PS] C:\\>Get-CASMailbox 'Ann Miller' | fl OWAEnabled\n\nOWAEnabled : False\n\n[PS] C:\\>",
            "!client-access-enabled%Ann_Miller");
        row("roles of an account",
            "[PS] C:\\>Get-ManagementRoleAssignment -RoleAssignee 'Ann Miller'\n[PS] C:\\>",
            "!role-assignments-found%Ann_Miller");
    }
    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

private:
    static void names(const auto &row)
    {
        row("whoami, whole", "C:\\>whoami\ncontoso\\ann\nC:\\>",
            "!account-name-ends-with-dollar%contoso\\ann", "account-name-ends-with-dollar");
        row("whoami may be cut", "C:\\>whoami\ncontoso\\ann", "", "*");
        row("not a person", "C:\\>whoami\nnt authority\\system\nC:\\>", "", "*");
        row("mailbox without a dollar",
            "[PS] C:\\>Get-Mailbox ann | fl SamAccountName,UserPrincipalName\n\nSamAccountName    : "
            "ann\nUserPrincipalName : ann@contoso.com\n\n[PS] C:\\>",
            "!account-name-ends-with-dollar%ann");
        row("mailbox with a dollar",
            "[PS] C:\\>Get-Mailbox ann | fl SamAccountName\n\nSamAccountName : ann$\n\n[PS] C:\\>",
            "account-name-ends-with-dollar=ann$ account-name-ends-with-dollar%ann");
        row("only the long name has the dollar",
            "[PS] C:\\>Get-User ann | fl SamAccountName,UserPrincipalName\n\nSamAccountName    : "
            "ann\nUserPrincipalName : ann$@contoso.com\n\n[PS] C:\\>",
            "account-name-ends-with-dollar%ann", "!account-name-ends-with-dollar");
        row("name cut by a table",
            "[PS] C:\\>Get-User ann | ft SamAccountName,Name\n\nSamAccountName Name\n-------------- "
            "----\nannabel-mil... Ann\n\n[PS] C:\\>",
            "", "!account-name-ends-with-dollar");
        row("a computer's name ends so",
            "PS C:\\>Get-ADComputer EX01 | fl SamAccountName\n\nSamAccountName : EX01$\n\nPS C:\\>", "", "*");
        row("a list of everybody",
            "[PS] C:\\>Get-User | ft Name,SamAccountName\n\nName SamAccountName\n---- --------------\nAnn  "
            "ann\nBob  bob\n\n[PS] C:\\>",
            "", "*");
    }
    static void versions(const auto &row)
    {
        const auto mailbox = [](const char *version) {
            return QByteArray("[PS] C:\\>Get-Mailbox ann | fl ServerName,Database,AdminDisplayVersion\n\n"
                              "ServerName          : EX01\nDatabase            : DB01\nAdminDisplayVersion : "
                              "Version ")
                + version + "\n\n[PS] C:\\>";
        };
        const QByteArray servers =
            "Get-ExchangeServer | ft Name,AdminDisplayVersion\n\nName AdminDisplayVersion\n---- "
            "-------------------\nEX01 Version 15.1 (Build 2507.6)\n";
        row("newest version of all", mailbox("15.2 (Build 986.5)"), "!mailbox-on-older-version%ann");
        row("an older one, and nobody listed the servers", mailbox("15.1 (Build 2507.6)"), "",
            "mailbox-on-older-version !mailbox-on-older-version");
        row("the newest here", mailbox("15.1 (Build 2507.6)") + servers + "\n[PS] C:\\>",
            "!mailbox-on-older-version%ann");
        row("the list of servers is cut", mailbox("15.1 (Build 2507.6)") + servers, "",
            "!mailbox-on-older-version");
        row("the list of servers is filtered",
            mailbox("15.1 (Build 2507.6)")
                + QByteArray(servers).replace(
                    "Get-ExchangeServer", "Get-ExchangeServer | where Name -eq EX01")
                + "\n[PS] C:\\>",
            "", "!mailbox-on-older-version");
        row("older than a server", mailbox("15.0 (Build 1497.2)") + servers + "\n[PS] C:\\>",
            "mailbox-on-older-version=15.0 mailbox-on-older-version%ann", "!mailbox-on-older-version");
    }
    static void phones(const auto &row)
    {
        const QByteArray heading = " | ft DeviceId,DeviceAccessState\n\nDeviceId DeviceAccessState\n-------- "
                                   "-----------------\n";
        const QByteArray ann = "[PS] C:\\>Get-MobileDevice -Mailbox ann" + heading;
        row("phones allowed", ann + "ABC123   Allowed\nDEF456   Allowed\n\n[PS] C:\\>", "!device-blocked%ann",
            "device-blocked");
        row("one phone blocked", ann + "ABC123   Allowed\nDEF456   Blocked\n\n[PS] C:\\>",
            "device-blocked=Blocked device-blocked%ann", "!device-blocked");
        row("list of phones cut", ann + "ABC123   Allowed\n", "", "!device-blocked");
        row("state of a phone is not known", ann + "ABC123   Unknown\n\n[PS] C:\\>", "",
            "device-blocked !device-blocked");
        row("phones of everybody", "[PS] C:\\>Get-MobileDevice" + heading + "ABC123   Allowed\n\n[PS] C:\\>",
            "", "!device-blocked");
        row("phones filtered",
            "[PS] C:\\>Get-MobileDevice -Mailbox ann | where DeviceAccessState -eq Allowed" + heading
                + "ABC123   Allowed\n\n[PS] C:\\>",
            "", "!device-blocked");
    }
    static void rules(const auto &row)
    {
        const QByteArray asked =
            "[PS] C:\\>Get-ClientAccessRule | ft Name,Priority,Enabled,Action,AnyOfProtocols\n";
        const QByteArray heading = asked
            + "\nName   Priority Enabled Action      AnyOfProtocols\n----   -------- ------- ------      "
              "--------------\n";
        const QByteArray pop = "No POP 1        True    DenyAccess  {POP3}\n";
        row("no rule", asked + "[PS] C:\\>", "!client-access-rule-denies");
        row("rules that harm nobody", heading + pop + "Allow  2        True    AllowAccess {}\n\n[PS] C:\\>",
            "!client-access-rule-denies", "client-access-rule-denies");
        row("rule that is switched off",
            heading + "No EAC 1        False   DenyAccess  {ExchangeAdminCenter}\n\n[PS] C:\\>",
            "!client-access-rule-denies", "client-access-rule-denies");
        row("rules cut", heading + pop, "", "!client-access-rule-denies");
        row("rule whose protocols are cut",
            heading + "No POP 1        True    DenyAccess  {POP3, IMAP4...\n\n[PS] C:\\>", "",
            "client-access-rule-denies !client-access-rule-denies");
        row("rule against Outlook on the web",
            heading + "No OWA 1        True    DenyAccess  {OutlookWebApp}\n\n[PS] C:\\>", "",
            "!client-access-rule-denies");
        row("rule for everything", heading + "No     1        True    DenyAccess  {}\n\n[PS] C:\\>",
            "client-access-rule-denies=No", "!client-access-rule-denies");
        row("one rule was asked for",
            "[PS] C:\\>Get-ClientAccessRule 'No POP'" + heading.mid(heading.indexOf(" | ft")) + pop
                + "\n[PS] C:\\>",
            "", "!client-access-rule-denies");
        row("the command is not there",
            asked + "Get-ClientAccessRule : The term 'Get-ClientAccessRule' is not recognized.\n[PS] C:\\>",
            "", "!client-access-rule-denies");
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
