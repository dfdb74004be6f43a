#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

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
                "https://learn.microsoft.com/exchange/clients/outlook-on-the-web/http-to-https-redirection"_L1,
            },
    };
}

} // namespace wizard
