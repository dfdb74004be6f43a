#include "wizard/remediation/suggestion.h"

#include "wizard/remediation/authplan.h"
#include "wizard/remediation/bindplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

bool offers(const Choice &choice, QLatin1StringView value)
{
    return std::ranges::find(choice.options, value, &Option::value) != choice.options.end();
}

} // namespace

QMap<QString, QString> suggestedChoices(const Remedy &remedy, const Evidence &derived, const QDateTime &clock)
{
    const auto choice = std::ranges::find(remedy.choices, "Plan"_L1, &Choice::name);
    if (choice == remedy.choices.end())
        return {};
    const QLatin1StringView plan =
        offers(*choice, "bind"_L1) ? bindPlanFor(derived, clock) : authPlanFor(derived, clock);
    if (!offers(*choice, plan))
        return {};
    return {{QString(choice->name), QString(plan)}};
}

} // namespace wizard
