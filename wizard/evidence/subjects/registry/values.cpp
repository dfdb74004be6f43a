#include "wizard/evidence/subjects/registry/values.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const QString control = u"SYSTEM\\CurrentControlSet\\Control\\"_s;

} // namespace

std::optional<RegistryValues::Found> RegistryValues::value(const QString &path) const
{
    const auto one = values.constFind(path.toLower());
    return one == values.constEnd() ? std::nullopt : std::optional(*one);
}

std::optional<int> RegistryValues::wholeAt(const QString &key) const
{
    const auto one = wholeKeys.constFind(key.toLower());
    return one == wholeKeys.constEnd() ? std::nullopt : std::optional(*one);
}

std::optional<InstallPath> installPathIn(const RegistryValues &registry)
{
    const QString key = control + u"Session Manager\\Environment"_s;
    const auto variable = registry.value(key + u"\\ExchangeInstallPath"_s);
    const auto installed =
        registry.value(u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup\\MsiInstallPath"_s);
    const QString text = variable ? variable->text.trimmed() : QString();
    const auto whole = registry.wholeAt(key);
    if (text.isEmpty() && !whole)
        return std::nullopt;
    return InstallPath{text, installed ? installed->text : QString(), variable ? variable->line : *whole};
}

Seen<ProtocolValue> protocolValuesIn(const RegistryValues &registry)
{
    const QString key = control + u"SecurityProviders\\SCHANNEL"_s;
    Seen<ProtocolValue> values;
    auto whole = registry.wholeAt(key);
    if (!whole)
        whole = registry.wholeAt(key + u"\\Protocols"_s);
    values.whole = whole.has_value();
    values.line = whole.value_or(0);
    for (const QString &side : {u"Client"_s, u"Server"_s}) {
        for (const QString &name : {u"Enabled"_s, u"DisabledByDefault"_s}) {
            const auto one = registry.value(key + u"\\Protocols\\TLS 1.2\\"_s + side + u'\\' + name);
            if (!one)
                continue;
            bool isNumber = false;
            const qint64 number = one->text.toLongLong(&isNumber);
            values.items.append({side, name, isNumber ? std::optional(number) : std::nullopt, one->line});
        }
    }
    return values;
}

} // namespace wizard
