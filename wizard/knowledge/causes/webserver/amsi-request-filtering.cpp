#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause amsiRequestFiltering()
{
    using enum Fact;
    return {
        .id = "amsi-request-filtering"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The scanning of requests gets in the way"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange lets the virus scanner look at requests before it answers. A scanner that fails, or a "
            "limit on the size of requests, makes pages slow or answers 400."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{RequestFilteringOverridden}},
                {{HttpErrorStatus, true, "400"_L1}},
                {{StartedAfterUpdate}},
                {{AntivirusReported}},
            },
        .lookAlikes =
            {
                {"iis-security-module"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a module of another maker is loaded into the web server.")},
                {"http-400-token-too-large"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There only people in many groups are affected.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Admin/Test-AMSI/"_L1,
            },
    };
}

} // namespace wizard
