#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Add the binding of port 80"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP(
            "Remedies", "Right server, administrator, 64 bit; reads the bindings of all sites."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Add the binding."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "http, port 80, all addresses, no host name, on Default Web Site. Nothing else "
            "changes."),
        .commands = "ps-port80-binding-missing_commands.ps1"_L1,
        .fix = "ps-port80-binding-missing_fix.ps1"_L1,
        .undo = "ps-port80-binding-missing_undo.ps1"_L1,
        .detect = "ps-port80-binding-missing_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If a policy forbids port 80 from outside, close it in the firewall or at the load "
                    "balancer, not on the server: the servers themselves need it."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If people have a host name on the binding of port 80 on purpose, the added one "
                    "stands beside it."),
            },
    });
}

} // namespace

Cause psPort80BindingMissing()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "ps-port80-binding-missing"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Default Web Site no longer listens on port 80"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The management shell connects over port 80 even where browsers only use HTTPS. Its binding was "
            "removed or restricted to one address."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{Port80Open, false}, Characteristic},
                {{FrontEndHttpBindingPresent, false}, Characteristic},
                {{ShellErrorCode, true, "-2144108526"_L1}},
                {{Port443Open}},
                {{SignInPageOpens}},
                {{Port80ReportedClosed}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .confirm = {{{FrontEndHttpBindingPresent, false}}},
        .exclude =
            {
                {{PowerShellAsksForSignIn}},
                {{PowerShellForbidden}},
                {{FrontEndHttpBindingPresent}, {Port80Open}},
            },
        .lookAlikes =
            {
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There port 443 is closed as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/clients/default-virtual-directory-settings"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
