#include "wizard/evidence/subjects/directories/directories.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> directoryReaders()
{
    using enum Fact;
    return {{"virtual-directories"_L1, QT_TRANSLATE_NOOP("Readers", "Settings of virtual directories"),
                {VirtualDirectoryPathWrong, SignInMethodsDiffer, AdminCenterEnabled, PhoneSignInWrong,
                    ShellUrlIsHttps, BypassUrlSet, AdfsSignInUsed},
                directoriesFromPaste},
        {"web-applications"_L1, QT_TRANSLATE_NOOP("Readers", "Applications of IIS"),
            {WebApplicationsPresent, {ShellDirectoryReportedMissing, Says::Yes}}, applicationsFromPaste},
        // Nobody pastes all of it.
        {"iis-configuration"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration of IIS"),
            {{HttpRedirectEnabled, Says::Yes}, {RewritePatternInvalid, Says::Yes}, PowerShellNeedsSsl,
                {AddressesRestricted, Says::Yes}},
            locationsFromPaste},
        // One file of several: what it does not set, another one may.
        {"configured-directories"_L1,
            QT_TRANSLATE_NOOP("Readers", "Virtual directories in a configuration file"),
            {{HttpRedirectEnabled, Says::Yes}, {RewritePatternInvalid, Says::Yes}, PowerShellNeedsSsl,
                {AddressesRestricted, Says::Yes}, VirtualDirectoryPathWrong, {SignInMethodsDiffer, Says::Yes},
                WebApplicationsPresent},
            directoriesFromConfig},
        // Whether forms are used does not stand there, so that the methods agree cannot be told.
        {"collector-iis"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration of IIS, read by the collector"),
            {HttpRedirectEnabled, RewritePatternInvalid, PowerShellNeedsSsl, VirtualDirectoryPathWrong,
                {SignInMethodsDiffer, Says::Yes}, WebApplicationsPresent},
            directoriesFromCollector},
        // Methods of signing in stand there as switched off, whatever they are.
        {"healthchecker-iis"_L1, QT_TRANSLATE_NOOP("Readers", "Configuration of IIS, read by HealthChecker"),
            {{HttpRedirectEnabled, Says::Yes}, {RewritePatternInvalid, Says::Yes}, PowerShellNeedsSsl,
                VirtualDirectoryPathWrong, WebApplicationsPresent, {AddressesRestricted, Says::Yes},
                ShellUrlIsHttps, BypassUrlSet, AdfsSignInUsed},
            directoriesFromHealthChecker}};
}

} // namespace wizard
