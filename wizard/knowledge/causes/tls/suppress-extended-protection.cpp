#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Take the value away"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server; the owner of the security baseline where one "
            "sets the value."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "The server restarts: use maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "After the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look, and note the value: reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v "
                    "SuppressExtendedProtection. 1 and 3 suppress; 0 or absent is right."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask the owner of the baseline or policy that sets it: else the value comes back."),
                QT_TRANSLATE_NOOP("Remedies",
                    "reg delete HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v "
                    "SuppressExtendedProtection, then restart the server."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Open the Exchange Management Shell on the server. Expect that it connects."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v "
                    "SuppressExtendedProtection /t REG_DWORD /d OLDVALUE, then restart."),
            },
    };
}

} // namespace

Cause suppressExtendedProtection()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "suppress-extended-protection"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "This server sends no channel binding (SuppressExtendedProtection)"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A registry value switches Extended Protection off for everything that this server "
            "sends. With Extended Protection on Exchange the server cannot sign in at itself or "
            "its neighbours any more; clients are not affected."),
        .prevalence = Prevalence::Rare, // Two reports by Microsoft’s support.
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SuppressesExtendedProtection}, Characteristic},
                {{ExtendedProtectionSwitchedOn}},
                {{ChannelBindingRefused}},
                {{StartedAfterPolicyChange}},
            },
        .confirm = {{{SuppressesExtendedProtection}, {ChannelBindingRefused}}},
        .exclude = {{{SuppressesExtendedProtection, false}}},
        .lookAlikes =
            {
                {"extended-protection-conflict"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There clients fail; here the shell of this server does, and clients work.")},
                {"backend-cert-unbound"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There port 444 has no certificate.")},
            },
        .afterwards = QT_TRANSLATE_NOOP("Causes", "It works after the server has restarted."),
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/2032"_L1,
                "https://github.com/microsoft/CSS-Exchange/pull/2068"_L1,
                "https://support.microsoft.com/help/976918"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
