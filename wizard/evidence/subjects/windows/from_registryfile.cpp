#include "wizard/evidence/subjects/windows/windows.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> switchesFromRegistryFile(const RegistryFile &file)
{
    QList<SwitchValue> values;
    for (const RegistryKey &key : file.keys) {
        if (!key.path.startsWith(u"HKEY_LOCAL_MACHINE\\"_s, Qt::CaseInsensitive))
            continue;
        for (const RegistryValue &value : key.values)
            values.append({key.path, value.name, value.text, true, value.line});
        // Regedit lists a key with everything that it holds.
        if (file.whole && key.path.endsWith(u"\\Control\\Lsa"_s, Qt::CaseInsensitive)
            && !key.value(u"SuppressExtendedProtection"_s))
            values.append({key.path, u"SuppressExtendedProtection"_s, {}, false, key.line});
    }
    return observe(values);
}

} // namespace wizard
