#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Empty TrustedHosts"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the computer where the shell fails, in Windows PowerShell "
            "started as administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows in the next shell that is opened."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note the value: (Get-Item WSMan:\\localhost\\Client\\TrustedHosts).Value"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Empty it: Set-Item WSMan:\\localhost\\Client\\TrustedHosts -Value '' -Force. If some "
                    "names are needed for other work, write these names instead of the star, without the "
                    "Exchange servers."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If the value comes back or cannot be changed, a group policy sets it (Windows Remote "
                    "Management client, Trusted Hosts): ask its owner."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Open a new Exchange Management Shell. Expect that it connects."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: Set-Item WSMan:\\localhost\\Client\\TrustedHosts -Value '*' -Force, with "
                    "the value that you noted."),
            },
    };
}

} // namespace

Cause winrmTrustedhostsStar()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "winrm-trustedhosts-star"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "TrustedHosts is a star, so the shell does not use Kerberos"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "With a star in TrustedHosts this computer offers Negotiate where the directory of the "
            "management shell wants Kerberos. The shell fails from this computer only."),
        .prevalence = Prevalence::Rare, // One report, by Microsoft’s support.
        .symptoms = {Symptom::ShellDoesNotConnect},
        .signs =
            {
                {{TrustedHostsStar}, Characteristic},
            },
        .exclude = {{{TrustedHostsStar, false}}},
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There a Kerberos error such as 0x80090322 is printed, or the shell fails from every "
                        "computer.")},
                {"winhttp-proxy"_L1, QT_TRANSLATE_NOOP("Causes", "There a proxy is set for WinHTTP.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/2412"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
