#include "wizard/evidence/subjects/windows/windows.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> windowsReaders()
{
    using enum Fact;
    return {{"windows-switches"_L1, QT_TRANSLATE_NOOP("Readers", "Switches of Windows in the registry"),
                {SuppressesExtendedProtection, EventLogDescriptorSet, RemoteSamRestricted, FipsPolicyOn,
                    CredentialGuardRuns, SetupMarkLeft, TrustedHostsStar},
                switchesFromPaste},
        {"exported-switches"_L1,
            QT_TRANSLATE_NOOP("Readers", "Switches of Windows in the registry, exported by regedit"),
            {SuppressesExtendedProtection, {EventLogDescriptorSet, Says::Yes},
                {RemoteSamRestricted, Says::Yes}, FipsPolicyOn, CredentialGuardRuns,
                {SetupMarkLeft, Says::Yes}, TrustedHostsStar},
            switchesFromRegistryFile},
        {"script-policies"_L1, QT_TRANSLATE_NOOP("Readers", "Policy for scripts of PowerShell"),
            {ScriptsForbidden}, scriptPoliciesFromPaste},
        {"healthchecker-switches"_L1,
            QT_TRANSLATE_NOOP("Readers", "Switches of Windows, read by HealthChecker"),
            {{SuppressesExtendedProtection, Says::Yes}, {FipsPolicyOn, Says::Yes},
                {CredentialGuardRuns, Says::Yes}},
            switchesFromHealthChecker}};
}

} // namespace wizard
