#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Switch the redirect off for the directories of Exchange"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "A moment: IIS restarts the directories that change."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads for each directory of Exchange on "
            "Default Web Site whether it redirects."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Switch the redirect off."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "For each directory that redirects, asked one by one. The redirect of the site "
            "itself stays."),
        .commands = "http-redirect-inherited_commands.ps1"_L1,
        .fix = "http-redirect-inherited_fix.ps1"_L1,
        .undo = "http-redirect-inherited_undo.ps1"_L1,
        .detect = "http-redirect-inherited_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If the script names a web.config: open that file, save a copy, and take the element "
                    "httpRedirect out."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Check Require SSL afterwards: owa and ecp and the others Ssl, Ssl128; PowerShell "
                    "SslNegotiateCert only. With a redirect of the site, /owa may be without Require SSL "
                    "on purpose."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If you remove the redirect of the site altogether, look for "
                    "ClientAccess\\OAB\\web.config: delete it if it was made then, or Outlook hangs on "
                    "Send/Receive."),
                QT_TRANSLATE_NOOP("Remedies",
                    "The same effect comes from redirectHttpToHttps of the hsts element of the site: IIS "
                    "Manager, Default Web Site, HSTS."),
            },
    });
}

} // namespace

Cause httpRedirectInherited()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "http-redirect-inherited"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A redirect of the web site reaches too far"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A redirect to Outlook on the web or to HTTPS was set for the whole site, and the virtual "
            "directories took it over. The management shell and other clients are sent to a page they cannot "
            "use."),
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::EcpErrorAfterSignIn, Symptom::OwaSignInLoop,
            Symptom::PhonesDoNotSync},
        .signs =
            {
                {{PowerShellRedirects}, Characteristic},
                {{HttpRedirectEnabled}, Characteristic},
                {{TooManyRedirects}},
                {{ShellErrorCode, true, "-2144108135"_L1}},
                {{ShellErrorCode, true, "-2144108297"_L1}},
                {{ShellErrorCode, true, "-2144108173"_L1}},
                {{VirtualDirectoriesChanged}},
                {{RedirectReported}, Characteristic},
            },
        .confirm = {{{PowerShellRedirects}, {HttpRedirectEnabled}}},
        .exclude = {{{PowerShellRedirects, false}, {HttpRedirectEnabled, false}}},
        .lookAlikes =
            {
                {"redirect-relative-url"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the redirect is right but for its https://, and only http fails.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a rule of URL Rewrite redirects, not the section httpRedirect.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/outlook-on-the-web/"_L1
                "http-to-https-redirection"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
