#include "wizard/evidence/subjects/organisation/organisation.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> organisationReaders()
{
    using enum Fact;
    return {{"organisation"_L1, QT_TRANSLATE_NOOP("Readers", "Time zone and hybrid configuration"),
                {{UtcOffsetHours, Says::Yes}, HybridConfigured}, organisationFromPaste},
        {"settings"_L1, QT_TRANSLATE_NOOP("Readers", "Settings of the organisation and its servers"),
            {ClientAccessRuleDenies, {MitigationApplied, Says::Yes}, {RequestFilteringOverridden, Says::Yes}},
            settingsFromPaste},
        {"roles-and-cloud"_L1, QT_TRANSLATE_NOOP("Readers", "Roles of servers and connection to the cloud"),
            {ClientAccessRoleInstalled, DownloadDomainsOn, DedicatedHybridAppOn, CloudConnectorOn},
            cloudSettingsFromPaste},
        // What is absent there may be hidden from the account that read.
        {"collector-organisation"_L1,
            QT_TRANSLATE_NOOP("Readers", "Time zone and hybrid configuration, read by the collector"),
            {{UtcOffsetHours, Says::Yes}, {HybridConfigured, Says::Yes}}, organisationFromCollector},
        {"healthchecker-organisation"_L1,
            QT_TRANSLATE_NOOP("Readers", "Settings of the organisation, read by HealthChecker"),
            {{HybridConfigured, Says::Yes}, DownloadDomainsOn, {DedicatedHybridAppOn, Says::Yes},
                {MitigationApplied, Says::Yes}, {RequestFilteringOverridden, Says::Yes},
                ClientAccessRoleInstalled},
            organisationFromHealthChecker}};
}

} // namespace wizard
