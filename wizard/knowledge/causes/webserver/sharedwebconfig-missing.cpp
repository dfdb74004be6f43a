#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause sharedwebconfigMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "sharedwebconfig-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "SharedWebConfig.config is missing"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup was interrupted before it made the file that tells the pages where Exchange's files are. "
            "The pages therefore end in an error after the sign-in."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SharedWebConfigPresent, false}, Characteristic},
                {{TargetInvocationInOwa}, Characteristic},
                {{StartedAfterUpdate}},
                {{OneServerAffected}},
            },
        .confirm = {{{SharedWebConfigPresent, false}}},
        .exclude = {{{SharedWebConfigPresent}}},
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the error names an Exchange file that cannot be loaded.")},
                {"sharedwebconfig-stale"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the file is in place, but names old files.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/event-1309-code-30"_L1
                "05-cannot-access-owa-ecp"_L1,
            },
    };
}

} // namespace wizard
