#include "wizard/evidence/subjects/groups/groups.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> groupReaders()
{
    using enum Fact;
    return {{"computer-groups"_L1, QT_TRANSLATE_NOOP("Readers", "Groups of a computer"),
                {ComputerInDeniedGroup, {ComputerInExchangeServers, Says::No},
                    {ComputerInTrustedSubsystem, Says::No}},
                computerGroupsFromPaste},
        {"memberships"_L1, QT_TRANSLATE_NOOP("Readers", "Groups of a computer in the directory"),
            {{ComputerInDeniedGroup, Says::Yes}, ComputerInExchangeServers, ComputerInTrustedSubsystem,
                {ServerAccountReportedOutOfGroups, Says::Yes}},
            membershipsFromPaste},
        {"exported-memberships"_L1, QT_TRANSLATE_NOOP("Readers", "Exported groups of a computer"),
            {ComputerInExchangeServers, ComputerInTrustedSubsystem}, membershipsFromClixml},
        {"denied-rights"_L1, QT_TRANSLATE_NOOP("Readers", "Groups with a denied right"),
            {{DenyAceListed, Says::Yes}}, deniedRightsFromPaste},
        {"group-types"_L1, QT_TRANSLATE_NOOP("Readers", "Types of groups"), {ExchangeGroupWrongType},
            groupTypesFromPaste},
        {"collector-groups"_L1, QT_TRANSLATE_NOOP("Readers", "Groups of the server, read by the collector"),
            {DenyAceListed, ComputerInDeniedGroup, TokenSerializationDenied, ComputerTokenStale,
                ComputerInExchangeServers, ComputerInTrustedSubsystem},
            groupsFromCollector},
        {"report-groups"_L1, QT_TRANSLATE_NOOP("Readers", "Groups in the text of HealthChecker"),
            {ComputerInExchangeServers, ComputerInTrustedSubsystem}, groupsFromReport},
        {"healthchecker-groups"_L1,
            QT_TRANSLATE_NOOP("Readers", "Groups of the server, read by HealthChecker"),
            {ComputerInDeniedGroup, ComputerInExchangeServers, ComputerInTrustedSubsystem},
            groupsFromHealthChecker}};
}

} // namespace wizard
