#include "wizard/evidence/subjects/services/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> serviceReaders()
{
    using enum Fact;
    return {
        {"service-objects"_L1, QT_TRANSLATE_NOOP("Readers", "Exported services"),
            {{ServicesDisabled, Says::Yes}, WebServiceStopped, {KdcStopped, Says::Yes}}, servicesFromClixml},
        {"service-states"_L1, QT_TRANSLATE_NOOP("Readers", "States of services"),
            {ServicesDisabled, WebServiceStopped, SetupRunning, {KdcStopped, Says::Yes}}, servicesFromPaste},
        {"exported-services"_L1,
            QT_TRANSLATE_NOOP("Readers", "Services in the registry, exported by regedit"),
            {ServicesDisabled, {KdcStopped, Says::Yes}}, servicesFromRegistryFile},
        {"collector-services"_L1, QT_TRANSLATE_NOOP("Readers", "Services, read by the collector"),
            {ServicesDisabled, WebServiceStopped}, servicesFromCollector},
        {"report-services"_L1, QT_TRANSLATE_NOOP("Readers", "Services in the text of HealthChecker"),
            {{ServicesDisabled, Says::Yes}, {WebServiceStopped, Says::Yes}}, servicesFromReport},
        {"healthchecker-services"_L1, QT_TRANSLATE_NOOP("Readers", "Services, read by HealthChecker"),
            {ServicesDisabled, WebServiceStopped}, servicesFromHealthChecker}};
}

} // namespace wizard
