#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Take the Exchange servers out of the FIPS policy"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The owner of the security policy decides; a local administrator of the servers."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "The server restarts: use maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "After the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FipsAlgorithmPolicy /v "
                    "Enabled, and Get-OwaVirtualDirectory -Server SERVER | Format-List AdfsAuthentication. "
                    "Only 0x1 together with True concerns this fault; the policy alone is no fault."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask the owner of the policy whether FIPS is demanded for these servers. If so, use "
                    "forms sign-in instead of AD FS."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If not: the owner takes the servers out of the policy “System cryptography: Use FIPS "
                    "compliant algorithms”, then gpupdate /force and a restart of each server."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Sign in through AD FS. Expect the mailbox, and no new event 1003 with ID6037."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: apply the policy again and restart."),
            },
    };
}

} // namespace

Cause fipsPolicy()
{
    using enum Fact;
    return {
        .id = "fips-policy"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The FIPS policy of Windows breaks the sign-in through AD FS"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows may only use certified algorithms, and the code that handles tickets of AD FS "
            "needs another one. AD FS takes the password, then Exchange shows an error. Forms "
            "sign-in is not affected."),
        .prevalence = Prevalence::Rare, // One report.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn},
        .exclude = {{{FipsPolicyOn, false}}, {{AdfsSignInUsed, false}}},
        .lookAlikes =
            {
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "The same event 1003, but with HMACProvider instead of ID6037.")},
                {"adfs-signing-cert-untrusted"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the page says WrongAudienceUriOrBadSigningCert.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/519366"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
