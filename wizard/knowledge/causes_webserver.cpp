#include "wizard/knowledge/causes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Configuration files, virtual directories and modules of IIS.
std::vector<Cause> webServerCauses()
{
    using enum Fact;
    using enum Strength;
    return {
        {
            .id = "sharedwebconfig-missing"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "SharedWebConfig.config is missing"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Setup was interrupted before it made the file that tells the pages where Exchange's files "
                "are. The pages therefore end in an error after the sign-in."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
            .signs = {{{SharedWebConfigPresent, false}, Characteristic},
                {{TargetInvocationInOwa}, Characteristic}, {{StartedAfterUpdate}}, {{OneServerAffected}}},
            .confirm = {{{SharedWebConfigPresent, false}}},
            .exclude = {{{SharedWebConfigPresent}}},
            .lookAlikes = {{"su-installed-unelevated"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the error names an Exchange file that cannot be loaded.")},
                {"sharedwebconfig-stale"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the file is in place, but names old files.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/event-1309-code-3005-cannot-access-owa-ecp"_L1},
        },
        {
            .id = "sharedwebconfig-stale"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "SharedWebConfig.config names files of an older build"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The file points to copies in Bin\\Setup that an update left behind. Outlook on the web then "
                "mixes files of two builds and requests fail."),
            .symptoms = {Symptom::OwaErrorAfterSignIn},
            .signs = {{{SharedWebConfigNamesSetup}, Characteristic}, {{MissingMethodInOwa}, Characteristic},
                {{StartedAfterUpdate}}},
            .confirm = {{{SharedWebConfigNamesSetup}}},
            .exclude = {{{SharedWebConfigNamesSetup, false}}},
            .lookAlikes = {{"sharedwebconfig-missing"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There the file is missing altogether.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a file cannot be loaded at all.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/setup/owa-your-request-cannot-be-completed"_L1},
        },
        {
            .id = "webconfig-default-variable"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A web.config still holds %ExchangeInstallDir%"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Setup should have replaced this placeholder with the installation path. The page that reads "
                "this file cannot find Exchange's files."),
            .symptoms = {Symptom::EcpAssemblyError, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn},
            .signs = {{{InstallDirVariableInWebConfig}, Characteristic}, {{ExchangeAssemblyMissing}},
                {{StartedAfterUpdate}}, {{OneServerAffected}}},
            .confirm = {{{InstallDirVariableInWebConfig}, {BinSearchFoldersCorrect}}},
            .exclude = {{{InstallDirVariableInWebConfig, false}}},
            .lookAlikes = {{"ecp-binsearchfolders-wrong"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There it is the key BinSearchFolders of the admin center.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There files of two builds are mixed as well.")}},
            .sources =
                {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1},
        },
        {
            .id = "webconfig-missing-or-invalid"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A configuration file of IIS is missing or cannot be read"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A web.config or applicationHost.config is damaged, locked or holds an entry twice. IIS "
                "answers 500.19 before Exchange sees the request."),
            .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OwaErrorAfterSignIn,
                Symptom::EcpErrorAfterSignIn},
            .signs = {{{IisConfigurationError, true, "0x8007000d"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x80070021"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x800700b7"_L1}, Characteristic}, {{IisConfigurationError}},
                {{SignInPageOpens, false}}},
            .lookAlikes = {{"iis-module-load-failure"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There events 2280 or 2282 name a module, or 500.19 shows 0x8007007e.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There 500.50 to 500.53 or a rule is shown.")}},
            .sources =
                {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1},
        },
        {
            .id = "vdir-wrong-path"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A virtual directory points to the wrong folder"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "IIS serves one page from the folder of another one. The admin center then shows Outlook on "
                "the web, or the management shell gets an error."),
            .symptoms = {Symptom::EcpErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::EcpNotFound},
            .signs = {{{VirtualDirectoryPathWrong}, Characteristic}, {{VirtualDirectoriesChanged}},
                {{ShellErrorCode, true, "-2144108176"_L1}}, {{ShellErrorCode, true, "-2144108269"_L1}}},
            .confirm = {{{VirtualDirectoryPathWrong}}},
            .exclude = {{{VirtualDirectoryPathWrong, false}}},
            .lookAlikes = {{"legacy-mailbox-ecp-version"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the administrator's mailbox is on an older version.")},
                {"exchangeinstallpath-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 10113 shows a variable that is not set.")}},
            .sources = {"https://github.com/microsoft/CSS-Exchange/issues/1131"_L1},
        },
        {
            .id = "http-redirect-inherited"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A redirect of the web site reaches too far"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A redirect to Outlook on the web or to HTTPS was set for the whole site, and the virtual "
                "directories took it over. The management shell and other clients are sent to a page they "
                "cannot use."),
            .symptoms = {Symptom::ShellDoesNotConnect, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop,
                Symptom::PhonesDoNotSync},
            .signs = {{{PowerShellRedirects}, Characteristic}, {{HttpRedirectEnabled}, Characteristic},
                {{TooManyRedirects}}, {{ShellErrorCode, true, "-2144108135"_L1}},
                {{ShellErrorCode, true, "-2144108297"_L1}}, {{ShellErrorCode, true, "-2144108173"_L1}},
                {{VirtualDirectoriesChanged}}},
            .confirm = {{{PowerShellRedirects}, {HttpRedirectEnabled}}},
            .exclude = {{{PowerShellRedirects, false}, {HttpRedirectEnabled, false}}},
            .lookAlikes = {{"url-rewrite-rule-breaks"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There a rule of URL Rewrite redirects, not the section httpRedirect.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/clients/outlook-on-the-web/http-to-https-redirection"_L1},
        },
        {
            .id = "app-pool-stopped"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "An application pool is stopped"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The pool that serves this page does not run, so Windows answers 503 in its place. It was "
                "stopped by someone, or it crashed until IIS gave up."),
            .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable,
                Symptom::ShellDoesNotConnect, Symptom::PhonesDoNotSync},
            .signs = {{{AppPoolStopped}, Characteristic}, {{AppPoolDisabled}, Characteristic},
                {{OwaAnsweredByHttpSys503}, Characteristic}, {{EcpAnsweredByHttpSys503}, Characteristic},
                {{ServiceUnavailablePage}, Characteristic}, {{WorkerProcessFailed}},
                {{HttpErrorStatus, true, "503"_L1}}, {{ShellErrorCode, true, "-2144108270"_L1}},
                {{OneUserAffected, false}}},
            .confirm = {{{StoppedPoolAnswers503}}, {{AppPoolStopped}, {ServiceUnavailablePage}}},
            .exclude = {{{AppPoolStopped, false}}},
            .lookAlikes =
                {{"iis-module-load-failure"_L1,
                     QT_TRANSLATE_NOOP("Causes",
                         "There the pool stops because a module cannot be loaded (events 2280, 2282).")},
                    {"component-state-inactive"_L1,
                        QT_TRANSLATE_NOOP("Causes", "There all pools run, but components are inactive.")},
                    {"site-or-w3svc-stopped"_L1,
                        QT_TRANSLATE_NOOP(
                            "Causes", "There the port refuses the connection instead of answering 503.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/administration/fail-to-start-exchange-management-shell-console"_L1},
        },
        {
            .id = "iis-module-load-failure"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "IIS cannot load one of its modules"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A module is named with a path that no longer exists, or is of the wrong kind. The pools end "
                "as soon as they start, and Windows answers 503 or 500.19."),
            .grade = Grade::B,
            .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable,
                Symptom::OwaSignInPageMissing, Symptom::ShellDoesNotConnect},
            .signs = {{{IisModuleNotLoaded}, Characteristic},
                {{IisConfigurationError, true, "0x8007007e"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x8007000d"_L1}}, {{WorkerProcessFailed, true, "5139"_L1}},
                {{WorkerProcessFailed, true, "5059"_L1}}, {{ServiceUnavailablePage}},
                {{OwaAnsweredByHttpSys503}}, {{EcpAnsweredByHttpSys503}}},
            .confirm = {{{IisModuleNotLoaded}, {OwaAnsweredByHttpSys503}},
                {{IisModuleNotLoaded}, {EcpAnsweredByHttpSys503}},
                {{IisModuleNotLoaded}, {ServiceUnavailablePage}}},
            .lookAlikes = {{"webconfig-missing-or-invalid"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There no event 2280 or 2282 names a module.")},
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the pool runs again after it was started.")}},
            .sources = {"https://microsoft.github.io/CSS-Exchange/Security/EOMT/"_L1},
        },
        {
            .id = "site-or-w3svc-stopped"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The web service or one of its sites is stopped"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Nothing listens on the ports of Exchange, so connections are refused. The service, a web "
                "site or the port itself is not available."),
            .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OutlookDisconnected,
                Symptom::PhonesDoNotSync, Symptom::ShellDoesNotConnect, Symptom::ServicesDown},
            .signs = {{{Port443Open, false}, Characteristic}, {{WebSiteStopped}, Characteristic},
                {{WebServiceStopped}, Characteristic}, {{Port444Open, false}}, {{Port80Open, false}},
                {{ShellErrorCode, true, "-2144108526"_L1}},
                {{ProxyTransportError, true, "ConnectFailure"_L1}}, {{OneUserAffected, false}}},
            .confirm = {{{WebSiteStopped}}, {{WebServiceStopped}, {Port443Open, false}}},
            .exclude = {{{SignInPageOpens}, {BackEndRoundTrip}},
                {{WebSiteStopped, false}, {WebServiceStopped, false}}},
            .lookAlikes = {{"app-pool-stopped"_L1,
                               QT_TRANSLATE_NOOP("Causes", "There the port answers, with 503.")},
                {"services-disabled-after-update"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There an update left many services disabled.")},
                {"ps-port80-binding-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There only port 80 is closed.")}},
            .sources = {"https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/"_L1},
        },
        {
            .id = "url-rewrite-rule-breaks"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A rule of URL Rewrite blocks Exchange"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "A rule, often an old mitigation, has an invalid pattern or matches requests that Exchange "
                "needs. IIS then answers 500 or 403 for that directory."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
                Symptom::OwaSignInPageMissing, Symptom::ShellDoesNotConnect},
            .signs = {{{RewritePatternInvalid}, Characteristic}, {{UrlRewriteFailure}, Characteristic},
                {{PowerShellForbidden}}},
            .confirm = {{{RewritePatternInvalid}, {UrlRewriteFailure}}},
            .lookAlikes = {{"http-redirect-inherited"_L1,
                               QT_TRANSLATE_NOOP(
                                   "Causes", "There the section httpRedirect sends the request elsewhere.")},
                {"amsi-request-filtering"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no rule of URL Rewrite is shown.")}},
            .sources = {"https://microsoft.github.io/CSS-Exchange/Security/EOMTv2/"_L1},
        },
        {
            .id = "em-mitigation-side-effects"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "A mitigation switches off parts of Outlook on the web"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The mitigation service protects the server until an update is installed. Pictures inside "
                "messages and printing of calendars fail meanwhile; that is intended."),
            .grade = Grade::B,
            .symptoms = {Symptom::PagesWithoutImages},
            .signs = {{{MitigationApplied}}},
            .lookAlikes = {{"su-installed-unelevated"_L1,
                QT_TRANSLATE_NOOP(
                    "Causes", "There event 1309 names a file and no mitigation M2 is listed.")}},
        },
        {
            .id = "owa-ecp-auth-mismatch"_L1,
            .title = QT_TRANSLATE_NOOP(
                "Causes", "The sign-in methods of the virtual directories do not fit together"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Outlook on the web and the admin center share one sign-in and need the same methods. Where "
                "they differ, or an update reset one of them, the sign-in page comes back or the other page "
                "answers 401."),
            .symptoms = {Symptom::OwaSignInLoop, Symptom::EcpErrorAfterSignIn},
            .signs = {{{SignInMethodsDiffer}, Characteristic}, {{VirtualDirectoriesChanged}, Characteristic},
                {{HttpErrorStatus, true, "401"_L1}}, {{StartedAfterUpdate}}, {{OutlookWorks}},
                {{FormsCookieUnreadable, false}}, {{OneUserAffected, false}}},
            // Methods that differ may be meant so; the page must fail as well.
            .confirm = {{{SignInMethodsDiffer}, {HttpErrorStatus, true, "401"_L1}}},
            .exclude = {{{SignInMethodsDiffer, false}}},
            .lookAlikes = {{"frontend-cert-cng-ksp"_L1,
                               QT_TRANSLATE_NOOP("Causes",
                                   "There the methods are the same and the proxy log shows NoCookies=302.")},
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There event 4625 shows 0xC000035B.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/fba-page-shows-when-accessing-owa-or-eac"_L1},
        },
        {
            .id = "amsi-request-filtering"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "The scanning of requests gets in the way"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "Exchange lets the virus scanner look at requests before it answers. A scanner that fails, "
                "or a limit on the size of requests, makes pages slow or answers 400."),
            .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
            .signs = {{{RequestFilteringOverridden}}, {{HttpErrorStatus, true, "400"_L1}},
                {{StartedAfterUpdate}}},
            .lookAlikes = {{"http-400-token-too-large"_L1,
                QT_TRANSLATE_NOOP("Causes", "There only people in many groups are affected.")}},
            .sources = {"https://microsoft.github.io/CSS-Exchange/Admin/Test-AMSI/"_L1},
        },
        {
            .id = "cross-site-ecp-externalurl-loop"_L1,
            .title = QT_TRANSLATE_NOOP("Causes", "Two sites send the admin center back and forth"),
            .explanation = QT_TRANSLATE_NOOP("Causes",
                "The external address of the admin center in the other site points back to this one. The "
                "address grows with every turn until the server refuses it."),
            .symptoms = {Symptom::EcpErrorAfterSignIn},
            .signs = {{{QueryStringTooLong}, Characteristic}, {{HttpErrorStatus, true, "400"_L1}},
                {{TooManyRedirects}}},
            .lookAlikes = {{"http-redirect-inherited"_L1,
                QT_TRANSLATE_NOOP("Causes", "There mailboxes of every site are affected.")}},
            .sources =
                {"https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/ecp-redirection-fails-exchange-2016-on-prem"_L1},
        },
    };
}

} // namespace wizard
