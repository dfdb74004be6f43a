#include "wizard/evidence/subjects/windows/windows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

enum class Switches { NotZero, NotEmpty, Star };

struct Watched {
    QLatin1StringView name;
    QLatin1StringView key; ///< its end; needed where other keys have a value of that name
    Fact fact;
    Switches on;
    bool offWhereAbsent = true;
};

constexpr Watched watched[] = {
    {"SuppressExtendedProtection"_L1, {}, Fact::SuppressesExtendedProtection, Switches::NotZero},
    {"CustomSD"_L1, "\\EventLog\\Application"_L1, Fact::EventLogDescriptorSet, Switches::NotEmpty},
    {"RestrictRemoteSam"_L1, {}, Fact::RemoteSamRestricted, Switches::NotEmpty},
    {"Enabled"_L1, "\\FipsAlgorithmPolicy"_L1, Fact::FipsPolicyOn, Switches::NotZero},
    // Windows Server 2025 switches it on where nothing is set.
    {"LsaCfgFlags"_L1, {}, Fact::CredentialGuardRuns, Switches::NotZero, false},
    {"SecurityServicesRunning"_L1, {}, Fact::CredentialGuardRuns, Switches::NotZero, false},
    {"Watermark"_L1, {}, Fact::SetupMarkLeft, Switches::NotEmpty},
    {"trusted_hosts"_L1, {}, Fact::TrustedHostsStar, Switches::Star},
};

/// The numbered sets are copies of CurrentControlSet, and which of them is in use is not said.
bool isOf(const Watched &row, const SwitchValue &value)
{
    return !value.key.contains(u"\\ControlSet0", Qt::CaseInsensitive)
        && value.name.compare(row.name, Qt::CaseInsensitive) == 0
        && (row.key.isEmpty() || value.key.endsWith(row.key, Qt::CaseInsensitive));
}

Truth truthOf(const Watched &row, const SwitchValue &value)
{
    if (!value.present)
        return row.offWhereAbsent ? Truth::No : Truth::Unknown;
    if (row.on == Switches::NotEmpty)
        return value.value.isEmpty() ? Truth::Unknown : Truth::Yes;
    if (row.on == Switches::Star)
        return value.value == u"*" ? Truth::Yes : Truth::No;
    bool isNumber = false;
    const qint64 number = value.value.toLongLong(&isNumber, 0);
    if (!isNumber)
        return Truth::Unknown;
    return number != 0 ? Truth::Yes : Truth::No;
}

bool forbids(const QString &policy)
{
    return policy.compare(u"Restricted", Qt::CaseInsensitive) == 0
        || policy.compare(u"AllSigned", Qt::CaseInsensitive) == 0;
}

bool allows(const QString &policy)
{
    return policy.compare(u"RemoteSigned", Qt::CaseInsensitive) == 0
        || policy.compare(u"Unrestricted", Qt::CaseInsensitive) == 0
        || policy.compare(u"Bypass", Qt::CaseInsensitive) == 0;
}

} // namespace

QList<Recognition> observe(const QList<SwitchValue> &values)
{
    QList<Recognition> recognitions;
    for (const SwitchValue &value : values) {
        const auto row = std::ranges::find_if(watched, [&](const Watched &one) { return isOf(one, value); });
        const Truth truth = row == std::end(watched) ? Truth::Unknown : truthOf(*row, value);
        if (truth == Truth::Unknown)
            continue;
        const QString shown = value.value.left(80);
        recognitions.append(found(u"%1 %2"_s.arg(value.name, shown).trimmed(), value.line,
            {seen(row->fact, truth == Truth::Yes ? shown : QString(), truth)}));
    }
    return recognitions;
}

QList<Recognition> observe(const QList<ScriptPolicy> &policies)
{
    const ScriptPolicy *counts = nullptr;
    for (const QLatin1StringView scope :
        {""_L1, "MachinePolicy"_L1, "UserPolicy"_L1, "Process"_L1, "CurrentUser"_L1, "LocalMachine"_L1}) {
        const auto one = std::ranges::find(policies, scope, &ScriptPolicy::scope);
        if (one == policies.end() && !scope.isEmpty())
            break;
        if (one != policies.end() && one->policy.compare(u"Undefined", Qt::CaseInsensitive) != 0) {
            counts = &*one;
            break;
        }
    }
    if (!counts || !(forbids(counts->policy) || allows(counts->policy)))
        return {};
    const QString shown = u"%1 %2"_s.arg(counts->policy, counts->scope).trimmed();
    return {found(u"Execution policy %1"_s.arg(shown), counts->line,
        {seen(Fact::ScriptsForbidden, shown, forbids(counts->policy) ? Truth::Yes : Truth::No)})};
}

} // namespace wizard
