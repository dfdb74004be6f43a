#include "wizard/evidence/subjects/registry/from.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> registryReaders()
{
    const std::vector<Told> tells = {Fact::InstallPathVariableSet, Fact::Tls12Disabled};
    return {{"registry"_L1, QT_TRANSLATE_NOOP("Readers", "Registry and variables of Windows"), tells,
                registryFromPaste},
        {"exported-registry"_L1, QT_TRANSLATE_NOOP("Readers", "Registry, exported by regedit"), tells,
            registryFromRegistryFile},
        {"collector-registry"_L1, QT_TRANSLATE_NOOP("Readers", "Registry, read by the collector"), tells,
            registryFromCollector},
        {"healthchecker-registry"_L1, QT_TRANSLATE_NOOP("Readers", "Registry, read by HealthChecker"),
            {Fact::Tls12Disabled}, registryFromHealthChecker}};
}

} // namespace wizard
