#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/choices.h"
#include "wizard/knowledge/shared/settingrepair.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Choice certificateChoice()
{
    return {.name = "Thumbprint"_L1,
        .kind = ValueKind::Thumbprint,
        .question = QT_TRANSLATE_NOOP("Remedies", "Which certificate shall port 443 get?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "The same on all servers behind one name. Empty: the only certificate of an authority in the "
            "store "
            "that fits; where there are several, the script lists them and stops.")};
}

Remedy remedy()
{
    return settingRepair({
        .title = QT_TRANSLATE_NOOP("Remedies", "Give port 443 a certificate that works"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "People who are signed in to Outlook on the web sign in again."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the bindings of port 443, the entries of "
            "HTTP.sys and the certificates in the store."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Bind the certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "For each binding of port 443 whose certificate does not work; then the pools of the "
            "two pages restart, asked separately. It makes no certificate."),
        .commands = "frontend-cert-unbound_commands.ps1"_L1,
        .fix = "frontend-cert-unbound_fix.ps1"_L1,
        .detect = "frontend-cert-unbound_detect.ps1"_L1,
        .choices = {serverChoice()},
        .repairChoices = {certificateChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "If no certificate fits: import the renewed one with its private key on each server "
                    "(Import-ExchangeCertificate, or certlm.msc), then run this again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "The certificate that Exchange made for itself is a stop-gap at best: every browser "
                    "warns of it."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Enable-ExchangeCertificate -Services IIS does the same in the management shell. It "
                    "also requires SSL for the site: add -DoNotRequireSsl where the site redirects from "
                    "HTTP."),
            },
    });
}

} // namespace

Cause frontendCertUnbound()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "frontend-cert-unbound"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Port 443 has no usable certificate"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The certificate of Default Web Site was deleted, has expired or lost its binding, so browsers, "
            "phones and Outlook do not get in. The management shell goes over port 80 and keeps working."),
        .prevalence = Prevalence::Common, // Each year anew.
        .symptoms = {Symptom::OwaSignInPageMissing, Symptom::PhonesDoNotSync, Symptom::OutlookDisconnected},
        .signs =
            {
                {{Tls443Completes, false}, Characteristic},
                {{FrontEndCertificateExpired}, Characteristic},
                {{HttpSysHash443InStore, false}, Characteristic},
                {{HttpSysEntry443, false}, Characteristic},
                {{SslConfigurationError443}, Characteristic},
                {{Port443Open}},
                {{StartedAfterCertificateChange}},
                {{ShellOpens}},
                {{OutlookWorks, false}},
                {{FrontEndCertificateReportedBad}, Characteristic},
                {{OwaWorks}, Against},
                {{MessageSeen, true, "outlook.office.com + ERR_CERT_COMMON_NAME_INVALID"_L1}, Against},
                {{OnlyOneBrowser}, Against},
            },
        .confirm =
            {
                {{HttpSysHash443InStore, false}},
                {{HttpSysEntry443, false}, {Tls443Completes, false}},
            },
        .exclude = {{{Tls443Completes}, {FrontEndCertificateExpired, false}}},
        .lookAlikes =
            {
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There port 443 refuses the connection at once.")},
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There every server has a good certificate, but not the same.")},
                {"cert-private-key-broken"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the certificate is bound, but its key cannot be used.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/exchange-security-"_L1
                "update-issues"_L1,
                "https://learn.microsoft.com/powershell/module/exchange/enable-exchangecertificate"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
