#pragma once

#include "wizard/evidence/subjects/registry/registry.h"

#include <QHash>
#include <QStringList>

namespace wizard {

/// Values of the registry by their path. A key of which everything was read tells a missing value from one
/// that nobody could read.
struct RegistryValues {
    struct Found {
        QString text; ///< numbers in decimal
        int line = 0;
    };
    QHash<QString, Found> values = {}; ///< by their path in lower case
    QHash<QString, int> wholeKeys = {}; ///< in lower case, with their line

    void insert(const QString &key, const QString &name, const Found &value)
    {
        values.insert((key + u'\\' + name).toLower(), value);
    }
    [[nodiscard]] std::optional<Found> value(const QString &path) const;
    [[nodiscard]] std::optional<int> wholeAt(const QString &key) const;
};

/// Below HKEY_LOCAL_MACHINE.
[[nodiscard]] std::optional<InstallPath> installPathIn(const RegistryValues &registry);
[[nodiscard]] Seen<ProtocolValue> protocolValuesIn(const RegistryValues &registry);

} // namespace wizard
