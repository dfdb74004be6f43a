#include "wizard/evidence/subjects/registry/from.h"
#include "wizard/evidence/subjects/registry/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

RegistryValues registryOf(CollectorFile &file, const QJsonObject &data)
{
    RegistryValues registry;
    const bool whole = file.isWhole(data, "values"_L1);
    for (const QJsonObject &one : file.objects(data, "seen"_L1)) {
        if (file.truth(one, "present"_L1) == Truth::Yes && whole)
            registry.wholeKeys.insert(file.text(one, "key"_L1).toLower(), 0);
    }
    for (const QJsonObject &one : file.objects(data, "values"_L1)) {
        const QString key = file.text(one, "key"_L1);
        const QString name = file.text(one, "name"_L1);
        if (key.isEmpty() || name.isEmpty() || !one[u"value"].isString())
            registry.wholeKeys.clear();
        else
            registry.insert(key, name, {file.text(one, "value"_L1)});
    }
    return registry;
}

QList<Recognition> observeInstallPath(CollectorFile &file, const RegistryValues &registry)
{
    const auto path = installPathIn(registry);
    if (!path)
        return {};
    if (!path->variable.isEmpty() && !path->installed.isEmpty() && !path->isRight())
        file.remark(Tr::tr("ExchangeInstallPath is “%1”, but Exchange is installed in “%2”")
                        .arg(path->variable.left(200), path->installed.left(200)));
    return observe(*path);
}

} // namespace

QList<Recognition> registryFromCollector(CollectorFile &file)
{
    const auto data = file.part("registry"_L1);
    if (!data)
        return {};
    const RegistryValues registry = registryOf(file, *data);
    return file.completed(observeInstallPath(file, registry) + observe(protocolValuesIn(registry)));
}

} // namespace wizard
