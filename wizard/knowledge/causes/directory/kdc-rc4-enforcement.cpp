#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Give the account AES keys"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "An administrator of Active Directory together with an Exchange administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Clients get new tickets; Outlook may ask once."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "Replication, then the next ticket of each client (up to ten hours, or klist purge)."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Read the events 201 to 209 of KDCSVC in the System log of the domain controllers: "
                    "they name the account."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-ADComputer ACCOUNT -Properties "
                    "msDS-SupportedEncryptionTypes,PasswordLastSet. Note the value."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set-ADComputer ACCOUNT -Replace @{'msDS-SupportedEncryptionTypes'=28} (24 if RC4 is "
                    "not wanted at all)."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Make new keys with the script of Exchange: cd $exscripts; "
                    ".\\RollAlternateServiceAccountPassword.ps1 -ToEntireForest -GenerateNewPasswordFor "
                    "'CONTOSO\\ACCOUNT$' -Verbose."),
                QT_TRANSLATE_NOOP("Remedies",
                    "On a client: klist purge, then open Outlook. Expect no question for a password."),
                QT_TRANSLATE_NOOP("Remedies",
                    "To go back: set the attribute to the value that you noted. Domain controllers patched "
                    "in July 2026 or later do not go back to RC4."),
            },
    };
}

} // namespace

Cause kdcRc4Enforcement()
{
    using enum Fact;
    return {
        .id = "kdc-rc4-enforcement"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The domain controllers no longer issue RC4 tickets"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Windows updates of 2026 make the domain controllers issue AES tickets only. An "
            "account without AES keys, such as that of a load-balanced name, then gets no ticket. "
            "No such case with Exchange is known yet: take it as a hint."),
        .scope = Scope::Organisation,
        .prevalence = Prevalence::Rare, // Expected from the change; no case known.
        .symptoms = {Symptom::OutlookDisconnected, Symptom::OwaSignInLoop},
        .signs =
            {
                {{OnlyThroughLoadBalancer}},
                {{StartedAfterUpdate}},
                {{StartedAfterDomainControllerChange}},
            },
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a name is on the wrong account; encryption is not refused.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/5073381"_L1,
                "https://learn.microsoft.com/exchange/architecture/client-access/kerberos-auth-"_L1
                "for-load-balanced-client-access"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
