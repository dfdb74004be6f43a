#include "wizard/remediation/suggestion.h"

#include "wizard/remediation/authplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {

QMap<QString, QString> suggestedChoices(const Remedy &remedy, const Evidence &derived, const QDateTime &clock)
{
    const auto choice = std::ranges::find(remedy.choices, "Plan"_L1, &Choice::name);
    if (choice == remedy.choices.end())
        return {};
    const QLatin1StringView plan = authPlanFor(derived, clock);
    if (std::ranges::find(choice->options, plan, &Option::value) == choice->options.end())
        return {};
    return {{QString(choice->name), QString(plan)}};
}

} // namespace wizard
