#include "pastes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pastes;
using namespace wizard;

namespace {

const char *const failedRun = "[11/20/2026 19:01:09.0001] [0] Starting Microsoft Exchange Server 2019 Setup\n"
                              "[11/20/2026 19:31:09.0914] [0] The Exchange Server setup operation didn't "
                              "complete.  More details can be found in ExchangeSetup.log\n";

} // namespace

/// Setup, its files and the runtime: what its log, the registry and pages say leads to the cause.
class TestSetupPastes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastesLeadToTheirCause_data()
    {
        columns();
        row("mark and failed run", "cu-setup-incomplete", "confirmed",
            (QByteArray(failedRun)
                + "C:\\>reg query HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15 /s /v Watermark\n\n"
                  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\MailboxRole\n"
                  "    Watermark    REG_SZ    MailboxRole__1b2c3d\n\nEnd of search: 1 match(es) "
                  "found.\nC:\\>")
                .constData());
        row("the next run sees the mark", "cu-setup-incomplete", "likely",
            "A Setup failure previously occurred while installing the MailboxRole role. Either run Setup "
            "again for just this role, or remove the role using Control Panel.");
        row("task of the error", "cu-setup-incomplete", "likely",
            "[ERROR-REFERENCE] Id=ClientAccessComponent___abc "
            "Component=EXCHANGE14:\\Current\\Release\\Client Access");
        row("failed run alone", "cu-setup-incomplete", "possible", failedRun);
        row("an empty library", "file-corruption", "likely",
            "Could not load file or assembly 'Microsoft.Exchange.Data.Storage' or one of its "
            "dependencies.\n\n"
            "PS E:\\Exchange\\Bin> gci Microsoft.Exchange.Data*.dll | ft Name,Length\n\nName                "
            "       "
            "         Length\n----                                ------\nMicrosoft.Exchange.Data.dll       "
            "  "
            "1204312\nMicrosoft.Exchange.Data.Storage.dll       0\n");
        row("an empty library and a disk that failed", "file-corruption", "likely",
            "Der Speicher hatte am Wochenende einen Ausfall.\n12.11.2026  04:11                 0 "
            "Microsoft.Exchange.Clients.Common.dll\n\nLog Name: System\nSource: Ntfs\nEvent ID: 55\nLevel: "
            "Error\n");
        row("no application on either site", "virtual-directories-not-created", "confirmed",
            "Le nouveau serveur n'a pas de page, l'installation s'est arr\u00eat\u00e9e.\nPS C:\\> "
            "Get-WebApplication\nPS C:\\> Get-Website | ft name,state\n");
        row("appcmd knows the roots alone", "virtual-directories-not-created", "confirmed",
            "C:\\Windows\\System32\\inetsrv>appcmd list vdir\nVDIR \"Default Web Site/\" "
            "(physicalPath:%SystemDrive%\\inetpub\\wwwroot)\nVDIR \"Exchange Back End/\" "
            "(physicalPath:C:\\inetpub\\wwwroot)\nC:\\Windows\\System32\\inetsrv>");
        row("access denied to a file", "file-corruption", "likely",
            "Could not load file or assembly 'Microsoft.Exchange.Data.Storage, Version=15.0.0.0' or one "
            "of its "
            "dependencies. Access is denied.");
        row("library of a tool", "ews-api-in-exchange-path", "possible",
            "FullName : C:\\Program Files\\Microsoft\\Exchange "
            "Server\\V15\\ClientAccess\\Tool\\Microsoft.Exchange.WebServices.dll");
        row("report of the runtime", "dotnet-cu-mismatch", "possible", ".NET Framework: 4.8 --- Error");
        row("impersonated callers", "antivirus-injection", "likely",
            "Source: MSExchange Common\nEvent ID: 4999\nE12IIS, c-RTL-AMD64, "
            "M.E.D.D.ConnectionPoolManager.BlockImpersonatedCallers");
        row("crash in clr.dll", "antivirus-injection", "possible",
            "Source: Application Error\nEvent ID: 1000\nFaulting application name: w3wp.exe\nFaulting module "
            "name: clr.dll\nException code: 0xc0000005");
        row("log of setup", "eventlog-customsd", "likely",
            "[WARNING] Cannot open log for source 'MSExchangeSetup'. You may not have write access.\n"
            "[WARNING] Access is denied");
        row("two version folders", "owa-version-folder-conflict", "likely",
            "Source: ASP.NET 4.0.30319.0\nEvent ID: 1309\nException type: ArgumentException\n"
            "at Microsoft.Exchange.Clients.Owa2.Server.Core.OwaSettingsLoaderBase."
            "InitializeLocalVersionFolders()");
        row("root folder answers", "virtual-directories-not-created", "likely",
            "HTTP Error 404.0 - Not Found\nHandler StaticFile\nError Code 0x80070002\nPhysical Path "
            "C:\\inetpub\\wwwroot\\ecp");
        row("SetupAssist", "backend-vdir-object-deleted", "confirmed",
            "Full IIS Object exists for \"Exchange Back End/owa\", but doesn't exist in AD.");
        row("log of setup", "backend-vdir-object-deleted", "likely",
            "[ERROR] The operation couldn't be performed because object 'EX01\\OWA (Exchange Back End)' "
            "couldn't be found on 'dc01.contoso.com'.");
        row("mailbox role of 2013", "client-access-role-not-installed", "possible",
            "Name                : EX13\nServerRole          : Mailbox\nAdminDisplayVersion : Version 15.0 "
            "(Build 1497.2)");
        row("service of 2010", "fba-service-stopped", "likely",
            "Status   Name               DisplayName\n------   ----               -----------\n"
            "Stopped  MSExchangeFBA      Microsoft Exchange Forms-Based Aut...");
        row("date as number", "fipfs-date", "likely",
            "Source: FIPFS\nEvent ID: 5300\nThe FIP-FS \"Microsoft\" Scan Engine failed to load. Error "
            "Description: Can't convert \"2201010003\" to long.");
    }
    void pastesLeadToTheirCause() { leadToTheirCause(); }

    void pastesRuleOut_data()
    {
        columns();
        row("done and no mark", "cu-setup-incomplete", "ruled-out",
            "[11/20/2026 19:01:09.0001] [0] Starting Microsoft Exchange Server 2019 Setup\n"
            "[11/20/2026 19:31:09.0914] [0] The Exchange Server setup operation completed successfully.\n"
            "C:\\>reg query HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15 /s /v Watermark\n"
            "End of search: 0 match(es) found.\nC:\\>");
        row("only done", "cu-setup-incomplete", "absent",
            "[11/20/2026 19:31:09.0914] [0] The Exchange Server setup operation completed successfully.\n");
        row("a later run was done", "cu-setup-incomplete", "absent",
            (QByteArray(failedRun)
                + "[11/20/2026 20:01:09.0001] [0] Starting Microsoft Exchange Server 2019 Setup\n"
                  "[11/20/2026 21:31:09.0914] [0] The Exchange Server setup operation completed "
                  "successfully.\n")
                .constData());
        row("no rights of its own", "eventlog-customsd", "ruled-out",
            "[WARNING] Cannot open log for source 'MSExchangeSetup'. You may not have write access.\n"
            "C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application /v CustomSD\n"
            "ERROR: The system was unable to find the specified registry key or value.\nC:\\>");
        row("later version", "client-access-role-not-installed", "ruled-out",
            "Name                : EX01\nServerRole          : Mailbox\nAdminDisplayVersion : Version 15.2 "
            "(Build 1118.7)\n\nPhysical Path C:\\inetpub\\wwwroot\\ecp 0x80070002");
        row("the service runs", "fba-service-stopped", "absent",
            "Running  MSExchangeFBA      Microsoft Exchange Forms-Based Aut...");
    }
    void pastesRuleOut() { haveTheirVerdict(); }
};

QTEST_GUILESS_MAIN(TestSetupPastes)
#include "tst_setuppastes.moc"
