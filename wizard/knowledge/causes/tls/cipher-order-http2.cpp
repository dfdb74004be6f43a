#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Put the order of Windows back"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server; the owner of the group policy where one sets the "
            "order."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "The computer restarts: use maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "After the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: reg query "
                    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002 /v "
                    "Functions, and the policy “SSL Cipher Suite Order” in gpresult /h report.html. Keep a "
                    "copy: reg export "
                    "HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL order.reg."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set the policy to “Not configured” (IIS Crypto: Best Practices), or put the suites "
                    "that begin with TLS_ECDHE and contain GCM first. Then restart the computer."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If that has to wait: reg add "
                    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableHttp2Tls /t "
                    "REG_DWORD /d 0 switches HTTP/2 off after a restart."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "Open Outlook on the web in Chrome or Firefox. Expect the page."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: reg import order.reg, and restart."),
            },
    };
}

} // namespace

Cause cipherOrderHttp2()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "cipher-order-http2"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The order of cipher suites does not suit HTTP/2"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Browsers that speak HTTP/2 refuse the cipher suite that stands first in this server's "
            "own order. Old browsers and other clients work. A policy or a tool changed the order; "
            "that of Windows is right."),
        .symptoms = {Symptom::OwaSignInPageMissing},
        .signs =
            {
                {{Http2SecurityRefused}, Characteristic},
                {{TlsSettingsChanged}},
                {{StartedAfterPolicyChange}},
                {{CipherReportedWeak}, Characteristic},
            },
        .lookAlikes =
            {
                {"cipher-suites-2019-rtm"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a fresh Exchange 2019 without updates is installed.")},
                {"tls-config-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the handshake itself fails, for every client.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/4032720"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
