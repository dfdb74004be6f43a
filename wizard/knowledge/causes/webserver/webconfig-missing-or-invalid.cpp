#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause webconfigMissingOrInvalid()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "webconfig-missing-or-invalid"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A configuration file of IIS is missing or cannot be read"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A web.config or applicationHost.config is damaged, locked or holds an entry twice. IIS answers "
            "500.19 before Exchange sees the request."),
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{ShellErrorCode, true, "-2144108176"_L1}},
                {{IisConfigurationError, true, "0x8007000d"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x80070021"_L1}, Characteristic},
                {{IisConfigurationError, true, "0x800700b7"_L1}, Characteristic},
                {{IisConfigurationError}},
                {{SignInPageOpens, false}},
                {{WebConfigReportedBroken}, Characteristic},
                {{ConfigurationFileMalformed}, Characteristic},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm =
            {
                {{ConfigurationFileMalformed}},
            },
        .lookAlikes =
            {
                {"iis-module-load-failure"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There events 2280 or 2282 name a module, or 500.19 shows 0x8007007e.")},
                {"url-rewrite-rule-breaks"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There 500.50 to 500.53 or a rule is shown.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/IISWebConfigCheck/"_L1,
            },
    };
}

} // namespace wizard
