#include "wizard/evidence/forms/collectorfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

const QString control = u"SYSTEM\\CurrentControlSet\\Control\\"_s;
const QString environmentKey = control + u"Session Manager\\Environment"_s;
const QString channelKey = control + u"SecurityProviders\\SCHANNEL"_s;

/// Values by key and name; a key that was seen tells a missing value from one that nobody could read.
struct Registry {
    QHash<QString, QString> values;
    QStringList keys;
    bool whole = false;

    [[nodiscard]] static QString path(const QString &key, const QString &name)
    {
        return (key + u'\\' + name).toLower();
    }
    [[nodiscard]] bool has(const QString &key, const QString &name) const
    {
        return values.contains(path(key, name));
    }
    [[nodiscard]] QString value(const QString &key, const QString &name) const
    {
        return values.value(path(key, name));
    }
    [[nodiscard]] bool wasSeen(const QString &key) const
    {
        return whole && keys.contains(key, Qt::CaseInsensitive);
    }
};

Registry registryOf(CollectorFile &report, const QJsonObject &data)
{
    Registry registry;
    registry.whole = report.isWhole(data, "values"_L1);
    for (const QJsonObject &one : report.objects(data, "values"_L1)) {
        const QString key = report.text(one, "key"_L1);
        const QString name = report.text(one, "name"_L1);
        if (key.isEmpty() || name.isEmpty() || !one[u"value"].isString())
            registry.whole = false;
        else
            registry.values.insert(Registry::path(key, name), report.text(one, "value"_L1));
    }
    for (const QJsonObject &one : report.objects(data, "seen"_L1)) {
        if (report.truth(one, "present"_L1) == Truth::Yes)
            registry.keys.append(report.text(one, "key"_L1));
    }
    return registry;
}

QString withoutEnd(QString path)
{
    while (path.endsWith(u'\\'))
        path.chop(1);
    return path;
}

/// A path of another installation is not the right one, nor is it missing.
void readInstallPath(CollectorFile &report, const Registry &registry)
{
    const QString name = u"ExchangeInstallPath"_s;
    const QString value = registry.value(environmentKey, name).trimmed();
    if (value.isEmpty()) {
        if (registry.wasSeen(environmentKey))
            report.add(Fact::InstallPathVariableSet, Truth::No);
        return;
    }
    const QString setup =
        registry.value(u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup"_s, u"MsiInstallPath"_s);
    if (setup.isEmpty())
        return;
    if (withoutEnd(value).compare(withoutEnd(setup), Qt::CaseInsensitive) == 0)
        report.add(Fact::InstallPathVariableSet, Truth::Yes, {}, value);
    else
        report.remark(Tr::tr("ExchangeInstallPath is “%1”, but Exchange is installed in “%2”")
                          .arg(value.left(200), setup.left(200)));
}

/// A value that is missing leaves TLS 1.2 switched on.
void readProtocols(CollectorFile &report, const Registry &registry)
{
    bool understood = true;
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        const QString key = channelKey + u"\\Protocols\\TLS 1.2\\"_s + side;
        for (const auto &[name, offWhenZero] :
            {std::pair(u"Enabled"_s, true), std::pair(u"DisabledByDefault"_s, false)}) {
            if (!registry.has(key, name))
                continue;
            bool isNumber = false;
            const bool isZero = registry.value(key, name).toLongLong(&isNumber) == 0;
            understood = understood && isNumber;
            if (isNumber && isZero == offWhenZero) {
                report.add(Fact::Tls12Disabled, Truth::Yes, {},
                    u"%1, %2 %3"_s.arg(side, name, registry.value(key, name)));
                return;
            }
        }
    }
    if (understood && registry.wasSeen(channelKey))
        report.add(Fact::Tls12Disabled, Truth::No);
}

} // namespace

void readRegistry(CollectorFile &report)
{
    const auto data = report.part("registry"_L1);
    if (!data)
        return;
    const Registry registry = registryOf(report, *data);
    readInstallPath(report, registry);
    readProtocols(report, registry);
}

} // namespace wizard
