#include "wizard/evidence/subjects/authconfig/authconfig.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> authConfigReaders()
{
    using enum Fact;
    using enum Says;
    return {
        {"auth-config"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-AuthConfig"),
            {{AuthConfigRead, Yes}, AuthCurrentThumbprint, AuthPreviousThumbprint, AuthNextThumbprint,
                InternalTransportThumbprint, AuthNextEffectiveDate},
            authConfigFromPaste},
        {"exported-auth-config"_L1, QT_TRANSLATE_NOOP("Readers", "Exported Auth configuration"),
            {{AuthConfigRead, Yes}, AuthCurrentThumbprint, AuthPreviousThumbprint, AuthNextThumbprint,
                AuthNextEffectiveDate},
            authConfigFromClixml},
        {"collector-auth-config"_L1,
            QT_TRANSLATE_NOOP("Readers", "Auth configuration, read by the collector"),
            {AuthThumbprintInDirectory, {InternalTransportThumbprint, Yes}}, authConfigFromCollector},
        {"report-auth-config"_L1,
            QT_TRANSLATE_NOOP("Readers", "Chosen certificates in the text of HealthChecker"),
            {{AuthCurrentThumbprint, Yes}, {AuthNextThumbprint, Yes}, {InternalTransportThumbprint, Yes}},
            authConfigFromReport},
        {"healthchecker-auth-config"_L1,
            QT_TRANSLATE_NOOP("Readers", "Auth configuration, read by HealthChecker"),
            {{AuthConfigRead, Yes}, AuthCurrentThumbprint, AuthPreviousThumbprint, AuthNextThumbprint,
                {InternalTransportThumbprint, Yes}, AuthNextEffectiveDate},
            authConfigFromHealthChecker},
    };
}

} // namespace wizard
