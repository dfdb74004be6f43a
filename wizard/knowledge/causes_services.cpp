#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Active Directory, store, services, operating system, and phones.
std::vector<Cause> serviceCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "ad-topology-unavailable"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Exchange finds no suitable domain controller"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange reads everything from Active Directory and needs several domain controllers that "
                "answer. Without them its services do not start and nobody signs in."),
            .symptoms = {Symptom::ServicesDown, Symptom::ShellDoesNotConnect, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn, Symptom::OwaServiceUnavailable, Symptom::OutlookDisconnected,
                Symptom::PhonesDoNotSync},
            .signs = {{{TopologyDiscoveryFailed}, Characteristic},
                {{DirectoryServersSuitable, false}, Characteristic},
                {{DomainControllersReportedDown}, Characteristic}, {{SaclRightMissing, false}},
                {{ProxyErrorCode, true, "DirectoryOperationError"_L1}},
                {{ShellErrorCode, true, "-2144108503"_L1}}, {{ShellErrorCode, true, "-2146893039"_L1}},
                {{ShellErrorCode, true, "-2144108176"_L1}}, {{OneUserAffected, false}}},
            .confirm = {{{TopologyDiscoveryFailed}, {DirectoryServersSuitable, false}}},
            .lookAlikes = {{"gpo-manage-auditing-right"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There domain controllers answer, but event 2080 shows 0 in the column "
                                   "SACL right.")},
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There domain controllers are suitable and the sign-in to one name fails.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/event-id-2142-exchange-services-not-start"_L1,
                    "https://learn.microsoft.com/exchange/troubleshoot/administration/msexchangedsaccess-event-id-2080"_L1},
        },
        {
            .id = "gpo-manage-auditing-right"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A policy took a right from the Exchange servers"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange servers must be allowed to manage the audit log of the domain controllers. A group "
                "policy removed that right, so no domain controller counts as suitable and databases do not "
                "mount."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::ServicesDown, Symptom::MailboxUnavailable, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn, Symptom::OutlookDisconnected},
            .signs = {{{SaclRightMissing}, Characteristic}, {{StoreMountFailed}},
                {{StartedAfterPolicyChange}}},
            .exclude = {{{SaclRightMissing, false}}},
            .lookAlikes =
                {{"ad-topology-unavailable"_L1,
                     QT_TRANSLATE_NOOP("Causes",
                         "There the column SACL right shows 1, but domain controllers do not answer.")},
                    {"exchange-computer-group-missing"_L1,
                        QT_TRANSLATE_NOOP("Causes",
                            "There the server itself is missing from the group Exchange Servers.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/msexchangedsaccess-event-id-2080"_L1,
                    "https://support.microsoft.com/help/925825"_L1},
        },
        {
            .id = "database-dismounted"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A mailbox database is not mounted"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The mailboxes of one database are not available; the others work. The database was "
                "dismounted, its disk is full, or a failover did not finish."),
            .symptoms = {Symptom::MailboxUnavailable, Symptom::OutlookDisconnected,
                Symptom::OwaErrorAfterSignIn},
            .signs = {{{DatabaseMounted, false}, Characteristic}, {{MailboxOffline}, Characteristic},
                {{StoreSchemaMismatch}, Characteristic}, {{OneDatabaseAffected}, Characteristic},
                {{StoreMountFailed}}, {{DiskFull}}},
            .confirm = {{{DatabaseMounted, false}, {MailboxOffline}}},
            .exclude = {{{DatabaseMounted}}},
            .lookAlikes = {{"user-scope"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There other mailboxes of the same database work.")},
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There no database mounts and event 2080 shows 0 in the column SACL right.")}},
            .sources = {"https://learn.microsoft.com/powershell/module/exchange/get-mailboxdatabase"_L1},
        },
        {
            .id = "component-state-inactive"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Components of the server are inactive"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Maintenance, a failed update or the self-healing of Exchange has set components to "
                "inactive. Each requester that asked for it must set them active again."),
            .symptoms = {Symptom::ServicesDown, Symptom::OutlookDisconnected},
            .signs = {{{ServerWideOfflineInactive}, Characteristic}, {{ComponentInactive}, Characteristic},
                {{ComponentsReportedInactive}, Characteristic}, {{OwaHealthcheckAnswers, false}},
                {{EcpHealthcheckAnswers, false}}, {{StartedAfterUpdate}}},
            // Planned maintenance and a setup that still runs show the same state.
            .confirm = {{{ServerWideOfflineInactive}, {MaintenanceRequested, false}, {SetupRunning, false}}},
            .exclude = {{{ServerWideOfflineInactive, false}, {ComponentInactive, false}}},
            .lookAlikes = {{"app-pool-stopped"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There a pool is stopped and all components are active.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There services are disabled.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/requestor-changed-server-component"_L1},
        },
        {
            .id = "services-disabled-after-update"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "An update left services disabled"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Setup disables the services of Exchange and of the web server while it works. It stopped "
                "half way and did not switch them on again."),
            .symptoms = {Symptom::ServicesDown, Symptom::OwaSignInPageMissing, Symptom::OwaServiceUnavailable,
                Symptom::OutlookDisconnected, Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect},
            .signs = {{{ServicesDisabled}, Characteristic}, {{ServicesReportedDisabled}, Characteristic},
                {{StartedAfterUpdate}}, {{WebServiceStopped}}, {{Port443Open, false}}},
            // Setup disables them itself while it runs; one of them alone may be off on purpose.
            .confirm = {{{ServicesDisabled}, {SetupRunning, false}, {WebServiceStopped}},
                {{ServicesDisabled}, {SetupRunning, false}, {Port443Open, false}}},
            .exclude = {{{ServicesDisabled, false}}, {{SetupRunning}}},
            .lookAlikes = {{"component-state-inactive"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There all services run, but components are inactive.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the web service can be started at once.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1},
        },
        {
            .id = "disk-full"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A disk of the server is full"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Databases dismount and pages cannot be compiled when no space is left. Logs are the usual "
                "reason."),
            .symptoms = {Symptom::MailboxUnavailable, Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn},
            .signs = {{{DiskFull}}},
            .lookAlikes = {{"database-dismounted"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There one database is affected and the system disk has space.")}},
            .sources = {"https://learn.microsoft.com/exchange/mail-flow/back-pressure"_L1},
        },
        {
            .id = "known-bad-build"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "This build has a fault that a later update mends"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Some security updates brought faults of their own. The newest update for this version "
                "contains the repair."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::ServicesDown},
            .signs = {{{TimeZoneDuplicate}, Characteristic}, {{StartedAfterUpdate}},
                {{ServerBuild, true, "15.2.986.14"_L1}}, {{ServerBuild, true, "15.2.922.19"_L1}},
                {{ServerBuild, true, "15.1.2375.17"_L1}}, {{ServerBuild, true, "15.1.2308.20"_L1}},
                {{ServerBuild, true, "15.0.1497.26"_L1}}, {{ServerBuild, true, "15.2.1118.7"_L1}},
                {{ServerBuild, true, "15.2.986.22"_L1}}, {{ServerBuild, true, "15.2.922.27"_L1}},
                {{ServerBuild, true, "15.1.2507.6"_L1}}, {{ServerBuild, true, "15.1.2375.24"_L1}},
                {{ServerBuild, true, "15.1.2308.27"_L1}}, {{ServerBuild, true, "15.0.1497.33"_L1}}},
            .lookAlikes = {{"su-installed-unelevated"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the update itself is incomplete on this server.")}},
            .sources = {"https://support.microsoft.com/help/5008997"_L1,
                "https://support.microsoft.com/help/5013118"_L1},
        },
        {
            .id = "duplicate-machine-sid"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Two servers were cloned with the same machine ID"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The servers come from one image that was not generalised. Since a Windows update they no "
                "longer trust each other, so sign-ins between them fail and databases do not mount."),
            .symptoms = {Symptom::ServicesDown, Symptom::MailboxUnavailable, Symptom::ShellDoesNotConnect},
            .signs = {{{MachineIdMismatch}, Characteristic}, {{StartedAfterUpdate}}},
            .lookAlikes = {{"kerberos-spn-time-name"_L1,
                QT_TRANSLATE_NOOP("Causes", "There no event 6167 is logged.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/exchange-server-issues-on-incorrect-windows-server-image"_L1},
        },
    };
}

/// Causes that only phones show. Phones that fail together with everything else point elsewhere.
std::vector<Cause> phoneCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "eas-device-container-permission"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Exchange may not store the phone in Active Directory"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "At the first synchronisation Exchange creates an entry below the person's account. Its "
                "rights do not reach there, often because inheritance is switched off."),
            .scope = Scope::Account,
            .symptoms = {Symptom::PhonesDoNotSync},
            .signs = {{{DeviceContainerRefused}, Characteristic}, {{DirectoryAccessDenied}},
                {{OneUserAffected}}},
            .lookAlikes = {{"eas-abq-blocked"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the phone is known, but in quarantine or blocked.")}},
            .sources = {"https://support.microsoft.com/help/2579075"_L1},
        },
        {
            .id = "eas-ping-port-exhaustion"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The connections of phones use up all ports"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Older builds keep connections of phones open until Windows has no port left. First phones "
                "fail, later everything on the server."),
            .symptoms = {Symptom::PhonesDoNotSync},
            .signs = {{{PortsExhausted}, Characteristic}, {{OneServerAffected}}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/activesync-clients-not-connect-sync-delay"_L1},
        },
        {
            .id = "eas-abq-blocked"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The phone is in quarantine or blocked"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange has a rule for unknown phones, and a phone that was reset counts as a new one. An "
                "administrator must allow it."),
            .scope = Scope::Account,
            .symptoms = {Symptom::PhonesDoNotSync},
            .signs = {{{DeviceBlocked}, Characteristic}, {{OneUserAffected}}},
            .exclude = {{{DeviceBlocked, false}}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/eas-device-is-blocked-by-abq-list"_L1},
        },
        {
            .id = "eas-expired-server-cert"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Phones do not trust the certificate of port 443"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The certificate has expired or comes from an authority that phones do not know. Browsers "
                "let people go on after a warning; phones stop."),
            .symptoms = {Symptom::PhonesDoNotSync},
            .signs = {{{FrontEndCertificateExpired}}},
            .lookAlikes = {{"frontend-cert-unbound"_L1,
                QT_TRANSLATE_NOOP("Causes", "There browsers fail as well.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/connection-to-mail-server-timed-out"_L1},
        },
        {
            .id = "eas-vdir-settings"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The virtual directory for phones has wrong settings"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Phones sign in with Basic authentication and without a client certificate. The directory "
                "does not allow that, so every phone fails while all else works."),
            .symptoms = {Symptom::PhonesDoNotSync},
            .signs = {{{PhoneSignInWrong}, Characteristic}, {{VirtualDirectoriesChanged}}, {{OutlookWorks}}},
            .exclude = {{{PhoneSignInWrong, false}}},
            .lookAlikes = {{"http-redirect-inherited"_L1,
                QT_TRANSLATE_NOOP("Causes", "There the management shell is redirected as well.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/troubleshoot-activesync-with-exchange-server"_L1},
        },
    };
}

} // namespace wizard
