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
        .title = QT_TRANSLATE_NOOP("Remedies", "Let the own domain go round the proxy"),
        .whoRuns = localAdministrator(),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "None."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None; the management shell has to be opened anew."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the proxy of Windows services and its "
            "exceptions."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Add the exceptions."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "The own domain and <local>. The proxy itself and the exceptions that are there stay."),
        .commands = "winhttp-proxy_commands.ps1"_L1,
        .fix = "winhttp-proxy_fix.ps1"_L1,
        .undo = "winhttp-proxy_undo.ps1"_L1,
        .detect = "winhttp-proxy_detect.ps1"_L1,
        .choices = {serverChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If a policy sets the proxy, add the exceptions there: it comes back otherwise."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look at Get-ExchangeServer for InternetWebProxy: the address there begins with "
                    "http://."),
                QT_TRANSLATE_NOOP("Remedies", "If no proxy is needed at all: netsh winhttp reset proxy."),
            },
    });
}

} // namespace

Cause winhttpProxy()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "winhttp-proxy"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A proxy stands between the management shell and the server"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows sends the shell's requests to a proxy because the servers are not on its list of "
            "exceptions. Browsers use other settings and keep working."),
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{WinHttpProxyInTheWay}, Characteristic},
                {{ShellErrorCode, true, "-2144108173"_L1}},
                {{ShellErrorCode, true, "-2144108250"_L1}},
                {{ProxyReportedSet}, Characteristic},
                {{OwaWorks}},
                {{AdminCenterWorks}},
                {{ShellOpens}, Against},
            },
        .confirm = {{{WinHttpProxyInTheWay}, {ShellErrorCode, true, "-2144108173"_L1}}},
        .exclude = {{{WinHttpProxyInTheWay, false}}},
        .lookAlikes =
            {
                {"winrm-trustedhosts-star"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There no proxy is set, and TrustedHosts is a star.")},
                {"ps-port80-binding-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the shell fails from every other machine as well.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/979694"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
