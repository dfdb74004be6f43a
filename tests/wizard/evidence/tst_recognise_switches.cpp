#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Switches of Windows, the end of a run of setup, types of groups, bindings with names.
class TestRecogniseSwitches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSwitches_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const QString &text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << text << QString::fromLatin1(wanted) << QString::fromLatin1(unwanted);
        };
        row("query", u"    SuppressExtendedProtection    REG_DWORD    0x3"_s,
            "suppresses-extended-protection=0x3");
        row("query, zero", u"    SuppressExtendedProtection    REG_DWORD    0x0"_s,
            "!suppresses-extended-protection");
        row("exported", u"\"SuppressExtendedProtection\"=dword:00000001"_s, "suppresses-extended-protection");
        row("object",
            u"SuppressExtendedProtection : 3\nPSPath : "
            u"Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Lsa"_s,
            "suppresses-extended-protection=3");
        row("a word about it", u"Somebody set SuppressExtendedProtection to 3 last year."_s, "", "*");
        row("no such value",
            u"C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v SuppressExtendedProtection\n"
            u"ERROR: The system was unable to find the specified registry key or value.\nC:\\>"_s,
            "!suppresses-extended-protection");
        row("not allowed to read",
            u"C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v SuppressExtendedProtection\n"
            u"ERROR: Access is denied.\nC:\\>"_s,
            "", "!suppresses-extended-protection");
        row("FIPS",
            u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FipsAlgorithmPolicy\n"
            u"    Enabled    REG_DWORD    0x1"_s,
            "fips-policy-on");
        row("Enabled of another key", u"HKEY_LOCAL_MACHINE\\SYSTEM\\Other\n    Enabled    REG_DWORD    0x1"_s,
            "", "fips-policy-on");
        row("CustomSD of another log",
            u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Security\n"
            u"    CustomSD    REG_SZ    O:BA"_s,
            "", "event-log-descriptor-set");
        row("device guard", u"SecurityServicesRunning : {2}"_s, "!credential-guard-runs");
        row("policies, the first defined one counts",
            u"        Scope ExecutionPolicy\n        ----- ---------------\nMachinePolicy    AllSigned\n"
            u"   UserPolicy       Undefined\n      Process       Undefined\n  CurrentUser       Undefined\n"
            u" LocalMachine    RemoteSigned"_s,
            "scripts-forbidden=AllSigned_MachinePolicy");
        row("policies, none defined",
            u"MachinePolicy       Undefined\n   UserPolicy       Undefined\n      Process       Undefined\n"
            u"  CurrentUser       Undefined\n LocalMachine       Undefined"_s,
            "", "scripts-forbidden !scripts-forbidden");
        row("one policy", u"PS C:\\>Get-ExecutionPolicy\nRestricted\nPS C:\\>"_s,
            "scripts-forbidden=Restricted");
        row("trusted hosts, an item of the shell",
            u"Type            Name                           SourceOfValue   Value\n"
            u"System.String   TrustedHosts                                   *"_s,
            "trusted-hosts-star");
        row("scripts, in another language",
            u"RemoteExchange.ps1 kann nicht geladen werden. Weitere Informationen finden Sie unter "
            u"\"about_Execution_Policies\" (https:/go.microsoft.com/fwlink/?LinkID=135170)."_s,
            "shell-scripts-disabled");
        row("trusted hosts by policy", u"    TrustedHosts = * [Source=\"GPO\"]"_s, "trusted-hosts-star");
    }
    void readsSwitches() { compare(); }

    void readsOtherSettings_data()
    {
        support::addRecognitionColumns();
        const auto row = [](const char *name, const QString &text, const char *wanted,
                             const char *unwanted = "") {
            QTest::newRow(name) << text << QString::fromLatin1(wanted) << QString::fromLatin1(unwanted);
        };
        row("run of setup that goes on",
            u"The Exchange Server setup operation didn't complete.\n"
            u"[11/20/2026 20:01:09.0001] [0] Starting Microsoft Exchange Server 2019 Setup"_s,
            "", "setup-run-failed");
        row("type as a number", u"Name      : Exchange Servers\ngroupType : -2147483646"_s,
            "exchange-group-wrong-type=Exchange_Servers");
        row("a group of the company with a common name",
            u"[PS] C:\\>Get-ADGroup -Filter * | ft\nHelp Desk     Global  Security\n[PS] C:\\>"_s, "",
            "exchange-group-wrong-type");
        row("a common name in the unit of Exchange",
            u"[PS] C:\\>Get-ADGroup -Filter * -SearchBase 'OU=Microsoft Exchange Security "
            u"Groups,DC=contoso,DC=com'\nHelp Desk     Global  Security\n[PS] C:\\>"_s,
            "exchange-group-wrong-type=Help_Desk");
        row("scope and number in a table", u"Organization Management            Global -2147483646  4\n"_s,
            "exchange-group-wrong-type=Organization_Management");
        row("scope and how many members", u"Organization Management   Universal    4\n"_s, "",
            "exchange-group-wrong-type");
        row("types as a list",
            u"Name : Exchange Servers\nGroupScope : Universal\nGroupCategory : Distribution"_s,
            "exchange-group-wrong-type=Exchange_Servers");
        row("right type, one of many", u"Name      : Exchange Servers\ngroupType : -2147483640"_s, "",
            "!exchange-group-wrong-type");
        row("part of a listing of bindings",
            u"[PS] C:\\>Get-WebBinding -Name 'Default Web Site' -Protocol https | fl\n\nprotocol : https\n"
            u"bindingInformation : *:443:mail.contoso.com\n\n[PS] C:\\>"_s,
            "front-end-binding-names-host=*:443:mail.contoso.com");
        row("sites",
            u"Name             ID   State      Physical Path                  Bindings\n"
            u"----             --   -----      -------------                  --------\n"
            u"Default Web Site 1    Started    %SystemDrive%\\inetpub\\wwwroot  http *:80:\n"
            u"                                                                net.tcp 808:*\n"
            u"                                                                https *:443:mail.contoso.com "
            u"sslFlags=1\n"
            u"Exchange Back... 2    Started    C:\\Program Files               http *:81:"_s,
            "front-end-binding-names-host=*:443:mail.contoso.com front-end-http-binding-present",
            "back-end-binding-present !back-end-binding-present");
        row("address that the server refuses",
            u"2026-11-20 07:12:40 10.0.0.21 GET /ecp/ - 443 - 10.9.9.9 Mozilla/5.0 - 403 6 5 3"_s,
            "address-refused=403.6");
        row("a size is no refusal", u"403.6 MB are free, and 403.503 rows."_s, "", "address-refused");
        row("restriction", u"<location path=\"Default Web Site/ecp\"><ipSecurity allowUnlisted=\"false\">"_s,
            "addresses-restricted=Default_Web_Site/ecp");
        row("no restriction", u"<ipSecurity allowUnlisted=\"true\" />"_s, "", "addresses-restricted");
        row("override switched off",
            u"SectionName : ExchangeOnpremAsThirdPartyAppId\nParameters : {Enabled=false}"_s, "",
            "dedicated-hybrid-app-on");
        row("no overrides", u"[PS] C:\\>Get-SettingOverride\n[PS] C:\\>"_s, "!dedicated-hybrid-app-on");
        row("roles of 2013",
            u"Name : EX13\nServerRole : Mailbox, ClientAccess\nAdminDisplayVersion : "
            u"Version 15.0 (Build 1497.2)"_s,
            "client-access-role-installed@EX13");
    }
    void readsOtherSettings() { compare(); }

private:
    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseSwitches)
#include "tst_recognise_switches.moc"
