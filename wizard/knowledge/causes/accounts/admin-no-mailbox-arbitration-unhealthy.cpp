#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause adminNoMailboxArbitrationUnhealthy()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "admin-no-mailbox-arbitration-unhealthy"_L1,
        .title = QT_TRANSLATE_NOOP(
            "Causes", "The system mailboxes cannot be reached, and the administrator has no mailbox"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "For people without a mailbox Exchange signs in through its arbitration mailboxes. They are "
            "missing or their database is not mounted; people with a mailbox get in."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{OrganizationMailboxNotFound}, Characteristic},
                {{MailboxlessAdminsAffected}, Characteristic},
                {{DatabaseMounted, false}},
                {{OnlyAdminsAffected}},
                {{SystemMailboxReportedBroken}, Characteristic},
                {{DatabaseReportedDeleted}, Characteristic},
            },
        .confirm = {{{OrganizationMailboxNotFound}, {DatabaseMounted, false}}},
        .lookAlikes =
            {
                {"mailbox-anchoring"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the server runs Exchange 2013 CU11.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There people with a mailbox are affected as well.")},
                {"legacy-mailbox-ecp-version"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There an older page opens, not an error.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/http-500-error-during-e"_L1
                "ac-sign-in"_L1,
                "https://learn.microsoft.com/exchange/architecture/mailbox-servers/recreate-arbitration-m"_L1
                "ailboxes"_L1,
            },
    };
}

} // namespace wizard
