#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Take the module out of the sites of Exchange"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The owner of the module, with a local administrator of the server."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "List the modules: & $env:windir\\system32\\inetsrv\\appcmd.exe list config "
                    "-section:system.webServer/globalModules. HealthChecker names those that are not "
                    "signed by Microsoft; URL Rewrite is Microsoft's."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Keep a copy: & $env:windir\\system32\\inetsrv\\appcmd.exe add backup PRE."),
                QT_TRANSLATE_NOOP("Remedies",
                    "With the owner's consent switch the engine of the module off, or remove it for both "
                    "sites: & $env:windir\\system32\\inetsrv\\appcmd.exe delete module NAME "
                    "/app.name:\"Default Web Site/\" and the same for "
                    "\"Exchange Back End/\". Then iisreset."),
                QT_TRANSLATE_NOOP("Remedies", "Sign in. Expect the mailbox, and a shell that connects."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: & $env:windir\\system32\\inetsrv\\appcmd.exe restore backup PRE, then "
                    "iisreset."),
            },
    };
}

} // namespace

Cause iisSecurityModule()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "iis-security-module"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A foreign security module sits in the web server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A module that Exchange does not ship, for instance ModSecurity, inspects or changes "
            "its requests, even when it is set to watch only. The sign-in is answered with “bad "
            "request” and the shell does not connect."),
        .prevalence = Prevalence::Rare, // Two reports.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::ShellDoesNotConnect, Symptom::PhonesDoNotSync,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{HttpErrorStatus, true, "400"_L1}},
                // The error log of Apache: the module sits in a web server before Exchange.
                {{MessageSeen, true, "[security2:error] + ModSecurity"_L1}, Against},
            },
        .lookAlikes =
            {
                {"amsi-request-filtering"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the antimalware interface of Windows refuses; no foreign module is loaded.")},
                {"http-400-token-too-large"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There people with many groups are affected; here everybody.")},
                {"iis-module-load-failure"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a module cannot be loaded and the pool ends.")},
            },
        .sources =
            {
                "https://github.com/owasp-modsecurity/ModSecurity/issues/1300"_L1,
                "https://github.com/owasp-modsecurity/ModSecurity/issues/1648"_L1,
                "https://support.microsoft.com/help/3086992"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
