#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause serializedDataSigningBroken()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "serialized-data-signing-broken"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Signed PowerShell data cannot be verified"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange signs the objects of the management shell with the Auth certificate. Without a valid "
            "one, or between servers of different builds, commands run but return errors or incomplete "
            "objects."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::ShellHasNoCommands, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{SerializedDataRejected}, Characteristic},
                {{CertificateDetailsBroken}},
                {{ServerBuildsDiffer}},
                {{AuthCertificateExpired}},
                {{AuthCertificateMissing}},
                {{StartedAfterUpdate}},
                {{CommandObjectsReportedBroken}, Characteristic},
                {{AuthCertificateReportedExpired}},
            },
        .confirm =
            {
                {{SerializedDataRejected}, {AuthCertificateExpired}},
                {{SerializedDataRejected}, {AuthCertificateMissing}},
            },
        .lookAlikes =
            {
                {"rbac-no-role"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There commands are missing; here they return broken objects.")},
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the sign-in pages fail as well.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/security-be"_L1
                "st-practices/exchange-serialization-payload-sign"_L1,
            },
    };
}

} // namespace wizard
