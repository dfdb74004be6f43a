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
        .title = QT_TRANSLATE_NOOP("Remedies", "Give port 443 a certificate with a key in a CSP"),
        .whoRuns = localAdministrator(),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "People who are signed in to Outlook on the web sign in again."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "None."),
        .looksAt = QT_TRANSLATE_NOOP("Remedies",
            "Right server, administrator, 64 bit; reads the certificate on port 443, the "
            "provider of its key, and the other certificates in the store."),
        .change = QT_TRANSLATE_NOOP("Remedies", "Bind the other certificate."),
        .what = QT_TRANSLATE_NOOP("Remedies",
            "Only one that is in the store and has all names of the present one; then the pools "
            "of the two pages restart, asked separately."),
        .commands = "frontend-cert-cng-ksp_commands.ps1"_L1,
        .fix = "frontend-cert-cng-ksp_fix.ps1"_L1,
        .undo = "frontend-cert-cng-ksp_undo.ps1"_L1,
        .detect = "frontend-cert-cng-ksp_detect.ps1"_L1,
        .choices = {serverChoice()},
        .repairChoices = {certificateChoice()},
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "The same certificate with another provider: export it with its private key to a "
                    "file (certlm.msc), delete it there, and import it with certutil -csp \"Microsoft "
                    "RSA SChannel Cryptographic Provider\" -importpfx FILE AT_KEYEXCHANGE. Its "
                    "thumbprint stays; choose it again for port 443 in IIS Manager, then iisreset."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Or request a new certificate with New-ExchangeCertificate -GenerateRequest: its key "
                    "is in a CSP."),
                QT_TRANSLATE_NOOP("Remedies",
                    "certutil -store my with the serial number shows the provider. A certificate with an "
                    "elliptic curve needs settings of its own."),
            },
    });
}

} // namespace

Cause frontendCertCngKsp()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "frontend-cert-cng-ksp"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "The key of the front-end certificate is in a store that the sign-in cannot use"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The sign-in page protects its cookies with the private key of the certificate on port 443. A "
            "key in a CNG provider cannot be used for that, so the sign-in page comes back without an "
            "error."),
        .symptoms = {Symptom::OwaSignInLoop},
        .signs =
            {
                {{FrontEndKeyMayBeCng}, Characteristic},
                {{InvalidProviderType}, Characteristic},
                {{CadataCookieFailure}},
                {{FormsCookieUnreadable}, Characteristic},
                {{StartedAfterCertificateChange}},
                {{OutlookWorks}},
                {{ShellOpens}},
                {{OneUserAffected, false}},
                {{KeyReportedInNewStore}, Characteristic},
                {{OldCertificateReportedToHelp}, Characteristic},
                {{PhonesWork}},
                {{DirectAccessReportedWorking}, Against},
                {{OnlyOneBrowser}, Against},
                {{OnlyFromOutside}, Against},
            },
        .confirm =
            {
                {{FormsCookieUnreadable}, {FrontEndKeyIsCsp, false}},
                {{InvalidProviderType}, {FrontEndKeyIsCsp, false}},
            },
        .exclude = {{{FrontEndKeyIsCsp}}},
        .lookAlikes =
            {
                {"lb-different-certs"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the loop ends as soon as one server is opened by its own name.")},
                {"owa-ecp-auth-mismatch"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the sign-in methods of the two pages differ and no log shows NoCookies=302.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/3032024"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
