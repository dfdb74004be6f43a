#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause diskFull()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "disk-full"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A disk of the server is full"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Databases dismount and pages cannot be compiled when no space is left. Logs are the usual "
            "reason."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::MailboxUnavailable, Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{DiskFull}},
                {{DiskReportedFull}, Characteristic},
            },
        .lookAlikes =
            {
                {"database-dismounted"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There one database is affected and the system disk has space.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/mail-flow/back-pressure"_L1,
            },
    };
}

} // namespace wizard
