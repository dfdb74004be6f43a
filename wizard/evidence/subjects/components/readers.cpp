#include "wizard/evidence/subjects/components/components.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> componentReaders()
{
    using enum Fact;
    return {{"component-states"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-ServerComponentState"),
                {ServerWideOfflineInactive, ComponentInactive, MaintenanceRequested}, componentsFromPaste},
        {"exported-components"_L1, QT_TRANSLATE_NOOP("Readers", "Exported states of components"),
            {ServerWideOfflineInactive, ComponentInactive, MaintenanceRequested}, componentsFromClixml},
        {"report-components"_L1, QT_TRANSLATE_NOOP("Readers", "Components in the text of HealthChecker"),
            {{ServerWideOfflineInactive, Says::Yes}, {ComponentInactive, Says::Yes}}, componentsFromReport},
        {"healthchecker-components"_L1, QT_TRANSLATE_NOOP("Readers", "Components, read by HealthChecker"),
            {ServerWideOfflineInactive, ComponentInactive, MaintenanceRequested},
            componentsFromHealthChecker}};
}

} // namespace wizard
