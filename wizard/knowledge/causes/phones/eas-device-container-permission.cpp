#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause easDeviceContainerPermission()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "eas-device-container-permission"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Exchange may not store the phone in Active Directory"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "At the first synchronisation Exchange creates an entry below the person's account. Its rights "
            "do not reach there, often because inheritance is switched off."),
        .scope = Scope::Account,
        .symptoms = {Symptom::PhonesDoNotSync},
        .signs =
            {
                {{DeviceContainerRefused}, Characteristic},
                {{DirectoryAccessDenied}},
                {{OneUserAffected}},
                {{DevicePermissionReportedMissing}, Characteristic},
                {{OnlyNewDevices}, Characteristic},
            },
        .lookAlikes =
            {
                {"eas-abq-blocked"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the phone is known, but in quarantine or blocked.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/2579075"_L1,
            },
    };
}

} // namespace wizard
