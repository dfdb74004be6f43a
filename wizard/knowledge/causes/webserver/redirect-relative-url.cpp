#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Write the whole address into the redirect"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note it: & $env:windir\\system32\\inetsrv\\appcmd.exe list config "
                    "\"Default Web "
                    "Site\" -section:system.webServer/httpRedirect."),
                QT_TRANSLATE_NOOP("Remedies",
                    "& $env:windir\\system32\\inetsrv\\appcmd.exe set config \"Default Web Site\" "
                    "-section:system.webServer/httpRedirect -enabled:true "
                    "-destination:\"https://mail.contoso.com/owa\" -childOnly:true"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Check that no virtual directory took it over: the same list for \"Default Web "
                    "Site/owa\", ecp, EWS and PowerShell has to say enabled=\"false\"."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Open http://mail.contoso.com. Expect the sign-in page under https."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: the same command with the destination that you noted."),
            },
    };
}

} // namespace

Cause redirectRelativeUrl()
{
    using enum Fact;
    return {
        .id = "redirect-relative-url"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The redirect of the site lacks https://"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The site sends people to /owa instead of https://name/owa. Who typed http stays on "
            "http and gets 403.4; who types https is not affected."),
        .symptoms = {Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{VirtualDirectoriesChanged}},
                {{RedirectReported}},
            },
        .lookAlikes =
            {
                {"http-redirect-inherited"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the virtual directories took the redirect over, and the shell or the admin "
                        "center fails.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/outlook-on-the-web/http-to-https-"_L1
                "redirection"_L1,
                "https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/1408"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
