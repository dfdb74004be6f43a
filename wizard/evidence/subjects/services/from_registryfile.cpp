#include "wizard/evidence/subjects/services/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// How a service starts stands in its key; whether it runs does not.
QList<Recognition> servicesFromRegistryFile(const RegistryFile &file)
{
    static const QString start = u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"_s;
    Seen<Service> services;
    for (const RegistryKey &key : file.keys) {
        const QString name = key.path.mid(start.size());
        if (!key.path.startsWith(start, Qt::CaseInsensitive) || name.isEmpty() || name.contains(u'\\'))
            continue;
        if (const auto value = key.value(u"Start"_s))
            services.items.append({name, {}, value->text == u"4", value->line});
        if (services.line == 0)
            services.line = key.line;
    }
    services.whole = file.whole && file.key(start.chopped(1)) != nullptr;
    return observe(services);
}

} // namespace wizard
