#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Create the missing applications"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The server serves nobody yet. All web clients of this server reconnect: about a "
            "minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows after IIS has restarted."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "See what is there: Import-Module WebAdministration; Get-WebApplication -Site 'Default "
                    "Web Site'; Get-WebApplication -Site 'Exchange Back End'. Then Get-OwaVirtualDirectory "
                    "-Server SERVER -ShowMailboxVirtualDirectories, and the same for Ecp."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If setup has not run to its end: let it run to its end from the media, in its window. "
                    "It creates what is missing."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If setup is done and one directory is missing in IIS and in Active Directory: on that "
                    "server run New-OwaVirtualDirectory or New-EcpVirtualDirectory with -WebSiteName "
                    "'Default Web Site', and for the back end with -WebSiteName 'Exchange Back End' -Role "
                    "Mailbox. Then run iisreset."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If it exists in Active Directory but not in IIS: remove it with "
                    "Remove-OwaVirtualDirectory or Remove-EcpVirtualDirectory first, then create it."),
                QT_TRANSLATE_NOOP("Remedies", "Expect that https://localhost/owa shows the sign-in page."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: Remove-OwaVirtualDirectory or Remove-EcpVirtualDirectory removes what was "
                    "created."),
            },
    };
}

} // namespace

Cause virtualDirectoriesNotCreated()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "virtual-directories-not-created"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The applications of Exchange are missing in IIS"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Setup of this new server did not create the applications below the web sites, so "
            "requests end in the empty root folder. Either its objects in Active Directory are "
            "missing as well, or only IIS lacks them."),
        .prevalence = Prevalence::Rare, // Few reports, always of new servers.
        .symptoms = {Symptom::EcpNotFound, Symptom::OwaSignInPageMissing, Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{ShellErrorCode, true, "-2144108269"_L1}},
                {{WebApplicationsPresent, false}, Characteristic},
            },
        .confirm = {{{WebApplicationsPresent, false}}},
        .exclude = {{{WebApplicationsPresent}}, {{VirtualDirectoryPathWrong, false}}, {{SignInPageOpens}},
            {{OwaHealthcheckAnswers}}},
        .lookAlikes =
            {
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the application exists and leads to the wrong folder.")},
                {"powershell-vdir-missing"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There only the directory of the management shell is missing.")},
                {"client-access-role-not-installed"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There an Exchange 2013 server was installed without the client access role.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/1074713"_L1,
                "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
