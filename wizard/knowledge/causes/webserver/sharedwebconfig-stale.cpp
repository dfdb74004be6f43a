#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause sharedwebconfigStale()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "sharedwebconfig-stale"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "SharedWebConfig.config is of another build or damaged"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The file points to copies of another build, for instance in Bin\\Setup where an update "
            "left them, "
            "or is damaged. Outlook on the web then mixes files of two builds and requests fail."),
        .symptoms = {Symptom::OwaErrorAfterSignIn},
        .signs =
            {
                {{SharedWebConfigNamesSetup}, Characteristic},
                {{MissingMethodInOwa}, Characteristic},
                {{StartedAfterUpdate}},
                {{SharedWebConfigReportedBroken}},
            },
        .confirm = {{{SharedWebConfigNamesSetup}}},
        .exclude = {{{SharedWebConfigNamesSetup, false}}},
        .lookAlikes =
            {
                {"sharedwebconfig-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the file is missing altogether.")},
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a file cannot be loaded at all.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/setup/owa-your-request-cannot-be-compl"_L1
                "eted"_L1,
            },
    };
}

} // namespace wizard
