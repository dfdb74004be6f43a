#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause urlRewriteRuleBreaks()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "url-rewrite-rule-breaks"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A rule of URL Rewrite blocks Exchange"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A rule, often an old mitigation, has an invalid pattern or matches requests that Exchange "
            "needs. IIS then answers 500 or 403 for that directory."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
            Symptom::OwaSignInPageMissing, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{RewritePatternInvalid}, Characteristic},
                {{UrlRewriteFailure}, Characteristic},
                {{PowerShellForbidden}},
                {{RewriteRuleReported}, Characteristic},
                {{MitigationReported}},
            },
        .confirm = {{{RewritePatternInvalid}, {UrlRewriteFailure}}},
        .lookAlikes =
            {
                {"http-redirect-inherited"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the section httpRedirect sends the request elsewhere.")},
                {"amsi-request-filtering"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no rule of URL Rewrite is shown.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Security/EOMTv2/"_L1,
            },
    };
}

} // namespace wizard
