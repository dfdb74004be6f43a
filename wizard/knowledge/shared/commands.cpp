#include "wizard/knowledge/shared/commands.h"

#include <QtGlobal>

#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {

RemedyScript commandScript(
    QLatin1StringView file, std::vector<QLatin1StringView> parameters, std::vector<RemedyStep> steps)
{
    return {.kind = ScriptKind::Commands,
        .file = file,
        .parameters = std::move(parameters),
        .steps = std::move(steps)};
}

RemedyStep lookCommand(const char *what)
{
    return {.key = "look"_L1, .title = QT_TRANSLATE_NOOP("Remedies", "Look first."), .what = what};
}

RemedyStep restartCommand(const char *what)
{
    return {.key = "restart"_L1,
        .title = QT_TRANSLATE_NOOP("Remedies", "Restart what has read the old state."),
        .what = what};
}

RemedyStep proofCommand(const char *what)
{
    return {.key = "proof"_L1, .title = QT_TRANSLATE_NOOP("Remedies", "See that it worked."), .what = what};
}

} // namespace wizard
