#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace wizard {

/// A value as regedit exports it.
struct RegistryValue {
    QString name; ///< empty: the one without a name
    QString text; ///< numbers in decimal; of a list its parts, separated by line ends
    int line = 0;
};

struct RegistryKey {
    QString path; ///< "HKEY_LOCAL_MACHINE\\..."
    QList<RegistryValue> values;
    int line = 0;

    [[nodiscard]] std::optional<RegistryValue> value(const QString &wanted) const;
};

/// A .reg file. An export lists a key with everything below it.
struct RegistryFile {
    QString name;
    QList<RegistryKey> keys;
    bool whole = true; ///< it ends as regedit ends a file
    QStringList remarks;

    [[nodiscard]] const RegistryKey *key(const QString &path) const;
};

[[nodiscard]] bool looksLikeRegistryFile(const QByteArray &bytes);

/// Version 5 (UTF-16) and REGEDIT4 (code page). A file that deletes is meant to change a registry, tells
/// nothing of one and is refused with its line.
[[nodiscard]] Result<RegistryFile> readRegistryFile(const QByteArray &bytes, const QString &name);

} // namespace wizard
