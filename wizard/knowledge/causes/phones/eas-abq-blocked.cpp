#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause easAbqBlocked()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "eas-abq-blocked"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The phone is in quarantine or blocked"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Exchange has a rule for unknown phones, and a phone that was reset counts as a new one. An "
            "administrator must allow it."),
        .scope = Scope::Account,
        .symptoms = {Symptom::PhonesDoNotSync},
        .signs =
            {
                {{DeviceBlocked}, Characteristic},
                {{OneUserAffected}},
                {{PhoneReportedBlocked}, Characteristic},
                {{OnlyNewDevices}},
            },
        .exclude = {{{DeviceBlocked, false}}},
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/eas-device-is-bloc"_L1
                "ked-by-abq-list"_L1,
            },
    };
}

} // namespace wizard
