#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause exchangeinstallpathMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "exchangeinstallpath-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The system variable ExchangeInstallPath is missing"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The management shell's back end finds its files through this variable. Without it, or with a "
            "wrong value, the shell gets error 500."),
        .prevalence = Prevalence::Rare, // One article, of 2010.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{WinRmLiteralInstallPath}, Characteristic},
                {{InstallPathVariableSet, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108176"_L1}},
            },
        .confirm = {{{WinRmLiteralInstallPath}, {InstallPathVariableSet, false}}},
        .exclude = {{{InstallPathVariableSet}}},
        .lookAlikes =
            {
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the variable is set and the directory points to another folder.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/http-error-500-start-em"_L1
                "s-emc"_L1,
            },
    };
}

} // namespace wizard
