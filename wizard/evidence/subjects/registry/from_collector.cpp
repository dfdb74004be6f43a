#include "wizard/evidence/subjects/registry/from.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

const QString control = u"SYSTEM\\CurrentControlSet\\Control\\"_s;

/// A key of which everything was read tells a missing value from one that nobody could read.
struct Registry {
    QHash<QString, QString> values; ///< by their path in lower case
    QStringList wholeKeys;

    [[nodiscard]] QString value(const QString &path) const { return values.value(path.toLower()); }
    [[nodiscard]] bool hasAllOf(const QString &key) const
    {
        return wholeKeys.contains(key, Qt::CaseInsensitive);
    }
};

Registry registryOf(CollectorFile &file, const QJsonObject &data)
{
    Registry registry;
    const bool whole = file.isWhole(data, "values"_L1);
    for (const QJsonObject &one : file.objects(data, "seen"_L1)) {
        if (file.truth(one, "present"_L1) == Truth::Yes && whole)
            registry.wholeKeys.append(file.text(one, "key"_L1));
    }
    for (const QJsonObject &one : file.objects(data, "values"_L1)) {
        const QString key = file.text(one, "key"_L1);
        const QString name = file.text(one, "name"_L1);
        if (key.isEmpty() || name.isEmpty() || !one[u"value"].isString())
            registry.wholeKeys.clear();
        else
            registry.values.insert((key + u'\\' + name).toLower(), file.text(one, "value"_L1));
    }
    return registry;
}

QList<Recognition> observeInstallPath(CollectorFile &file, const Registry &registry)
{
    const QString key = control + u"Session Manager\\Environment"_s;
    const InstallPath path{registry.value(key + u"\\ExchangeInstallPath"_s).trimmed(),
        registry.value(u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup\\MsiInstallPath"_s)};
    if (path.variable.isEmpty() && !registry.hasAllOf(key))
        return {};
    if (!path.variable.isEmpty() && !path.installed.isEmpty() && !path.isRight())
        file.remark(Tr::tr("ExchangeInstallPath is “%1”, but Exchange is installed in “%2”")
                        .arg(path.variable.left(200), path.installed.left(200)));
    return observe(path);
}

Seen<ProtocolValue> protocolValuesIn(const Registry &registry)
{
    const QString key = control + u"SecurityProviders\\SCHANNEL"_s;
    Seen<ProtocolValue> values;
    values.whole = registry.hasAllOf(key);
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        for (const QString &name : {u"Enabled"_s, u"DisabledByDefault"_s}) {
            const QString path = key + u"\\Protocols\\TLS 1.2\\"_s + side + u'\\' + name;
            if (!registry.values.contains(path.toLower()))
                continue;
            bool isNumber = false;
            const qint64 number = registry.value(path).toLongLong(&isNumber);
            values.items.append({side, name, isNumber ? std::optional(number) : std::nullopt});
        }
    }
    return values;
}

} // namespace

QList<Recognition> registryFromCollector(CollectorFile &file)
{
    const auto data = file.part("registry"_L1);
    if (!data)
        return {};
    const Registry registry = registryOf(file, *data);
    return file.completed(observeInstallPath(file, registry) + observe(protocolValuesIn(registry)));
}

} // namespace wizard
