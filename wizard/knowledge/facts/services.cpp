#include "wizard/knowledge/facts/facts.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const FactEntry> Facts::services()
{
    using enum Fact;
    using enum SubjectKind;
    static constexpr FactEntry rows[] = {
        {AppPoolStopped, "app-pool-stopped-state"_L1, Server,
            QT_TR_NOOP("The application pool %1 is stopped"),
            QT_TR_NOOP("All application pools of Exchange are started"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"),
            "Import-Module WebAdministration; Get-ChildItem IIS:\\AppPools"},
        {WebSiteStopped, "web-site-stopped"_L1, Server, QT_TR_NOOP("The web site %1 is stopped"),
            QT_TR_NOOP("Both web sites are started"),
            QT_TR_NOOP("Run the command in Windows PowerShell as administrator"), "Get-Website"},
        {WebServiceStopped, "web-service-stopped"_L1, Server, QT_TR_NOOP("The service %1 is stopped"),
            QT_TR_NOOP("The web services are running"), QT_TR_NOOP("Run the command on the server"),
            "Get-Service W3SVC,WAS"},
        {ServicesDisabled, "services-disabled"_L1, Server,
            QT_TR_NOOP("Services that Exchange needs are disabled: %1"),
            QT_TR_NOOP("No service that Exchange needs is disabled"),
            QT_TR_NOOP("Run the command on the server"),
            "Get-Service MSExchange*,W3SVC,WAS,IISADMIN,WinMgmt | Format-Table Name,StartType,Status"},
        {ServerWideOfflineInactive, "server-wide-offline-inactive"_L1, Server,
            QT_TR_NOOP("The whole server is set to inactive"), QT_TR_NOOP("The server as a whole is active"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-ServerComponentState -Identity SERVER"},
        {ComponentInactive, "component-inactive"_L1, Server, QT_TR_NOOP("The component %1 is inactive"),
            QT_TR_NOOP("All components are active"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-ServerComponentState -Identity SERVER"},
        {MaintenanceRequested, "maintenance-requested"_L1, Server,
            QT_TR_NOOP("The server was taken out of service for maintenance"),
            QT_TR_NOOP("Something else than maintenance set the server inactive"),
            QT_TR_NOOP("Ask whether somebody maintains the server, and run the command in the Exchange "
                       "Management Shell"),
            "(Get-ServerComponentState -Identity SERVER -Component ServerWideOffline).LocalStates"},
        {SetupRunning, "setup-running"_L1, Server, QT_TR_NOOP("Setup of Exchange runs on the server"),
            QT_TR_NOOP("No setup of Exchange runs on the server"),
            QT_TR_NOOP("Ask whether somebody updates the server, and run the command on it"),
            "Get-Process ExSetup"},
        {DatabaseMounted, "database-mounted"_L1, Server, QT_TR_NOOP("The databases are mounted"),
            QT_TR_NOOP("The database %1 is not mounted"),
            QT_TR_NOOP("Run the command in the Exchange Management Shell"),
            "Get-MailboxDatabase -Status | Format-Table Name,Server,Mounted"},
    };
    static_assert(areAll(rows, AppPoolStopped, HttpRedirectEnabled));
    return rows;
}

} // namespace wizard
