#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title =
            QT_TRANSLATE_NOOP("Remedies", "Remove the left-over from IIS and create the directory again"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows after IIS has restarted."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Make a copy: & $env:windir\\system32\\inetsrv\\appcmd.exe add backup BEFORE, and copy "
                    "$env:windir\\system32\\inetsrv\\config\\applicationHost.config to another folder."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Run .\\SetupAssist.ps1 of CSS-Exchange as administrator on that server: it names the "
                    "directory and writes a cleaned applicationHost.config beside itself."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Stop IIS with iisreset /stop, put the cleaned file in the place of "
                    "applicationHost.config, and start IIS with iisreset /start."),
                QT_TRANSLATE_NOOP("Remedies",
                    "In the Exchange Management Shell on that server: New-OwaVirtualDirectory -WebSiteName "
                    "'Exchange Back End' -Role Mailbox (for the admin center New-EcpVirtualDirectory with "
                    "the same parameters). Then iisreset."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Expect that Get-OwaVirtualDirectory -Server SERVER -ShowMailboxVirtualDirectories "
                    "lists it, and start setup again if it had stopped there."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: & $env:windir\\system32\\inetsrv\\appcmd.exe restore "
                    "backup BEFORE."),
            },
    };
}

} // namespace

Cause backendVdirObjectDeleted()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "backend-vdir-object-deleted"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "A virtual directory is missing in Active Directory while IIS has it"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Somebody deleted the object of a back-end directory, usually to “recreate” it. The "
            "commands do not find it, New- says that it exists, and the next setup stops there."),
        .symptoms = {Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{DirectoryObjectMissing}, Characteristic},
                {{VirtualDirectoriesChanged}},
            },
        .confirm = {{{DirectoryObjectMissing}}},
        .lookAlikes =
            {
                {"powershell-vdir-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the directory is missing in IIS.")},
                {"vdir-wrong-path"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There both exist, and the path is wrong.")},
                {"virtual-directories-not-created"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the applications are missing in IIS.")},
            },
        .sources =
            {
                "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/"_L1,
                "https://github.com/microsoft/CSS-Exchange/pull/1056"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
