#include "wizard/evidence/subjects/groups/groups.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// What setup of Exchange creates; the names are not translated.
constexpr QLatin1StringView shipped[] = {"Discovery Management"_L1, "Exchange Servers"_L1,
    "Exchange Trusted Subsystem"_L1, "Exchange Windows Permissions"_L1, "ExchangeLegacyInterop"_L1,
    "Hygiene Management"_L1, "Managed Availability Servers"_L1, "Organization Management"_L1,
    "Public Folder Management"_L1, "Recipient Management"_L1, "UM Management"_L1,
    "View-Only Organization Management"_L1};

/// The same, with names that any company may give a group of its own.
constexpr QLatin1StringView common[] = {"Compliance Management"_L1, "Delegated Setup"_L1, "Help Desk"_L1,
    "Records Management"_L1, "Security Administrator"_L1, "Security Reader"_L1, "Server Management"_L1};

bool isOfExchange(const GroupType &type)
{
    const auto isNamed = [&](QLatin1StringView name) {
        return type.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(shipped, isNamed) || (type.inUnit && std::ranges::any_of(common, isNamed));
}

/// Without these three a list is not one of all groups of Exchange.
constexpr QLatin1StringView always[] = {
    "Exchange Servers"_L1, "Exchange Trusted Subsystem"_L1, "Organization Management"_L1};

} // namespace

QList<Recognition> observe(const Seen<GroupType> &types)
{
    QStringList wrong;
    QStringList right;
    int line = types.line;
    for (const GroupType &type : types.items) {
        if (!isOfExchange(type))
            continue;
        if (wrong.isEmpty())
            line = type.line;
        ((type.universal && type.security) ? right : wrong).append(type.name);
    }
    if (!wrong.isEmpty())
        return {
            found(wrong.first(), line, {seen(Fact::ExchangeGroupWrongType, wrong.join(u';'), Truth::Yes)})};
    const bool all = types.whole && std::ranges::all_of(always, [&](QLatin1StringView name) {
        return right.contains(name, Qt::CaseInsensitive);
    });
    if (!all)
        return {};
    return {found(u"Groups of Exchange"_s, line, {seen(Fact::ExchangeGroupWrongType, {}, Truth::No)})};
}

} // namespace wizard
