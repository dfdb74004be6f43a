#include "wizard/evidence/subjects/registry/from.h"
#include "wizard/evidence/subjects/registry/values.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Regedit lists a key with everything that it holds.
QList<Recognition> registryFromRegistryFile(const RegistryFile &file)
{
    static const QString machine = u"HKEY_LOCAL_MACHINE\\"_s;
    RegistryValues registry;
    for (const RegistryKey &key : file.keys) {
        if (!key.path.startsWith(machine, Qt::CaseInsensitive))
            continue;
        const QString path = key.path.sliced(machine.size());
        if (file.whole)
            registry.wholeKeys.insert(path.toLower(), key.line);
        for (const RegistryValue &value : key.values)
            registry.insert(path, value.name, {value.text, value.line});
    }
    QList<Recognition> recognitions = observe(protocolValuesIn(registry));
    if (const auto path = installPathIn(registry))
        recognitions += observe(*path);
    return recognitions;
}

} // namespace wizard
