#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Cause> seedCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "auth-cert-expired"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The Auth certificate has expired"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange signs the sign-in cookies of Outlook on the web and the admin center with it. "
                "Since it ran "
                "out, every sign-in ends in an error page; mail flow goes on."),
            .scope = Scope::Organisation,
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop,
                Symptom::ShellHasNoCommands},
            .signs = {{{AuthCertificateExpired}, Characteristic}, {{HmacAssert}, Characteristic},
                {{CadataCookieFailure}, Characteristic}, {{AuthNamedCertificateExpired}, Characteristic},
                {{AuthDirectoryCertificateExpired}, Characteristic}, {{TokenIssuerCrash}, Characteristic},
                {{AuthMetadataShowsValidKey, false}}, {{ErrorPageRedirect, true, "500"_L1}},
                {{CertificateDetailsBroken}}, {{ShellAuthCertificateListedBlank}}, {{AllServersAffected}},
                {{OutlookWorks}}, {{ShellOpens}}},
            .confirm = {{{AuthCertificateExpired}}},
            .exclude = {{{AuthCertificateExpired, false}}, {{AuthNotConfigured}}},
            .lookAlikes = {{"auth-cert-missing-on-server"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the certificate is in date, but one server or site lacks it.")},
                {"auth-cert-not-yet-valid"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There it was renewed hours ago and its end date is years away.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a file cannot be loaded; no event speaks of HMACProvider.")},
                {"canary-data-corrupt"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There event 1309 names Canary15 and the Auth certificate is in order.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "Other sites receive the new certificate within about an hour. On builds before the first "
                "update of "
                "2022, servers that are not on UTC refuse it for as many hours as they differ from UTC. Do "
                "not "
                "create another one while you wait."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-access-owa-or-ecp-if-oauth-expired"_L1,
                    "https://support.microsoft.com/help/5005341"_L1,
                    "https://support.microsoft.com/help/5012779"_L1},
            .hasRemedy = true,
        },
        {
            .id = "backend-cert-unbound"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Port 444 of Exchange Back End has no certificate"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The front end hands every request to port 444 of the back end. Without a certificate there, "
                "pages "
                "stay blank after the sign-in and the management shell does not connect."),
            .symptoms = {Symptom::OwaBlankPage, Symptom::EcpBlankPage, Symptom::ShellDoesNotConnect,
                Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected, Symptom::OwaErrorAfterSignIn},
            .signs = {{{Tls444Completes, false}, Characteristic}, {{HttpSysEntry444, false}, Characteristic},
                {{BackEndBindingHash, false}, Characteristic}, {{ShellHandleInvalid}, Characteristic},
                {{BackEndRoundTrip, false}}, {{SslConfigurationError444}}, {{StartedAfterCertificateChange}},
                {{StartedAfterRestart}}, {{Port444Open}}, {{SignInPageOpens}}},
            .confirm = {{{HttpSysEntry444, false}, {HttpSysSpecificEntry444, false}},
                {{HttpSysEntry444, false}, {Tls444Completes, false}},
                {{HttpSysEntry444, false}, {ShellHandleInvalid}},
                {{BackEndBindingPresent}, {BackEndBindingHash, false}}},
            .exclude = {{{Tls444Completes}}, {{BackEndRoundTrip}}, {{ShellNamesBackEnd}},
                {{HttpSysEntry444}, {HttpSysHash444InStore}}, {{HttpSysHash444InStore, false}}},
            .lookAlikes =
                {{"sslcert-stale-httpsys"_L1,
                     QT_TRANSLATE_NOOP("Causes",
                         "There HTTP.sys has an entry for port 444, but with a deleted certificate.")},
                    {"auth-cert-expired"_L1,
                        QT_TRANSLATE_NOOP(
                            "Causes", "There the management shell, phones and Outlook keep working.")}},
            .afterwards = QT_TRANSLATE_NOOP(
                "Causes", "It works as soon as the web services have restarted, within about a minute."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-ecp-ems-cannot-connect-after-self-signed-certificate-removed"_L1,
                    "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1},
            .hasRemedy = true,
        },
        {
            .id = "epi-token-serialization-deny"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The server's computer account is in a group that Exchange denies"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Members of Domain Admins, Schema Admins, Enterprise Admins and Organization Management may "
                "not pass "
                "on a user's identity. The server's own account got into one of them, so the back end "
                "refuses "
                "everything it hands over."),
            .symptoms = {Symptom::ShellAccessDenied, Symptom::EcpAccessDenied, Symptom::OwaErrorAfterSignIn,
                Symptom::ShellDoesNotConnect, Symptom::EcpErrorAfterSignIn, Symptom::PhonesDoNotSync,
                Symptom::OutlookDisconnected},
            .signs = {{{ComputerInDeniedGroup}, Characteristic}, {{TokenSerializationDenied}, Characteristic},
                {{RehydrationDenied}, Characteristic}, {{ControlPanelDeniedComputer}, Characteristic},
                {{ShellAccessDenied}, Characteristic}, {{ComputerTokenStale}}, {{OneUserAffected, false}}},
            .confirm = {{{TokenSerializationDenied}}, {{DeniedGroupInToken}},
                {{ComputerInDeniedGroup}, {RehydrationDenied}},
                {{ComputerInDeniedGroup}, {ControlPanelDeniedComputer}},
                {{ComputerInDeniedGroup}, {ShellAccessDenied}}},
            .exclude = {{{ComputerInDeniedGroup, false}, {ComputerTokenStale, false}},
                {{TokenSerializationDenied, false}, {ComputerTokenStale, false}},
                {{ComputerInDeniedGroup, false}, {RehydrationDenied, false}}},
            .lookAlikes = {{"rbac-no-role"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the refused identity is a person, not a computer.")},
                {"dollar-username"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the shell gives the same number, but says that the XML is invalid, and only "
                        "for one account.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "The server must be restarted after the change has replicated: its token is built when "
                "Windows starts."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/error-occur-ems-eac-owa"_L1},
            .hasRemedy = true,
        },
        {
            .id = "su-installed-unelevated"_L1,
            .title =
                QT_TRANSLATE_NOOP("Causes", "A security update was installed without administrator rights"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Such an update changes only a part of the files. Pages then miss files of the right "
                "version, or open "
                "without pictures."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
                Symptom::EcpAssemblyError, Symptom::PagesWithoutImages},
            .signs = {{{ExchangeFilesMatchBuild, false}, Characteristic},
                {{ExchangeAssemblyMissing}, Characteristic}, {{EcpAssemblyMissing}, Characteristic},
                {{InstallDirVariableInWebConfig}}, {{UpdateRunWithoutElevation}}, {{StartedAfterUpdate}},
                {{OneServerAffected}}},
            .confirm = {{{ExchangeFilesMatchBuild, false}, {ExchangeAssemblyMissing}},
                {{ExchangeFilesMatchBuild, false}, {EcpAssemblyMissing}}},
            .exclude = {{{ExchangeFilesMatchBuild}, {InstallDirVariableInWebConfig, false},
                            {BinSearchFoldersCorrect}},
                {{HmacAssert}, {ExchangeAssemblyMissing, false}}},
            .lookAlikes = {{"auth-cert-expired"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "The same story after an update, but event 1003 names HMACProvider.")},
                {"ecp-binsearchfolders-wrong"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There only the admin center fails, because of one key in its web.config.")}},
            .afterwards = QT_TRANSLATE_NOOP("Causes",
                "It works after the update was installed as administrator and the server restarted."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update"_L1,
                    "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-update-issues"_L1},
            .hasRemedy = true,
        },
        {
            .id = "ecp-binsearchfolders-wrong"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The admin center looks for its files in the wrong folders"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The key BinSearchFolders in ClientAccess\\ecp\\web.config must name three folders below the "
                "installation path. It names others, so the admin center cannot load its files."),
            .symptoms = {Symptom::EcpAssemblyError, Symptom::EcpErrorAfterSignIn},
            .signs = {{{BinSearchFoldersCorrect, false}, Characteristic},
                {{EcpAssemblyMissing}, Characteristic}, {{InstallDirVariableInWebConfig}},
                {{StartedAfterUpdate}}, {{OneServerAffected}}},
            .confirm = {{{BinSearchFoldersCorrect, false}}},
            .exclude = {{{BinSearchFoldersCorrect}}},
            .lookAlikes = {{"su-installed-unelevated"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There files of different builds are mixed; BinSearchFolders may be right.")}},
            .afterwards = QT_TRANSLATE_NOOP(
                "Causes", "The admin center loads its settings again as soon as its pool has restarted."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/owa-stops-working-after-update"_L1,
                    "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1},
            .hasRemedy = true,
        },
        {
            .id = "legacy-mailbox-ecp-version"_L1,
            .title =
                QT_TRANSLATE_NOOP("Causes", "The administrator's mailbox is on an older Exchange version"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The admin center follows the mailbox of the person who signs in. As long as it is on the "
                "older "
                "server, that version's pages open. Nothing is broken."),
            .scope = Scope::Account,
            .symptoms = {Symptom::EcpOlderVersion},
            .signs = {{{ClientVersionSwitchHelps}, Characteristic}, {{MailboxOnOlderVersion}, Characteristic},
                {{MailboxReportedOnOlderVersion}, Characteristic}, {{OnlyAdminsAffected}}, {{ShellOpens}}},
            .confirm = {{{MailboxOnOlderVersion}, {ClientVersionSwitchHelps}}},
            .exclude = {{{MailboxOnOlderVersion, false}}, {{ClientVersionSwitchHelps, false}}},
            .afterwards =
                QT_TRANSLATE_NOOP("Causes", "At once with the longer address; after a move wait 30 minutes."),
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-server-2013-2016-redirect-to-2010-owa-ecp"_L1},
            .hasRemedy = true,
        },
    };
}

} // namespace wizard
