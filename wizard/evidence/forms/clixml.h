#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace wizard {

/// A property of an object that Export-Clixml wrote.
struct ClixmlValue {
    QString tag; ///< S, B, DT, BA, Nil, ... or Obj
    QString text; ///< as written; an object's ToString
    QStringList items; ///< of a list, as text
    bool isEmpty() const { return tag == QStringLiteral("Nil") || text.isEmpty(); }
};

/// An object at the top of the file or in a list there; objects inside its properties only as text.
struct ClixmlObject {
    QStringList types; ///< without "Deserialized." and "Selected."
    QHash<QString, ClixmlValue> properties;
    qint64 line = 0;

    [[nodiscard]] bool has(const QString &name) const { return properties.contains(name); }
    [[nodiscard]] QString text(const QString &name) const { return properties.value(name).text; }
    [[nodiscard]] bool isA(QLatin1StringView typeName) const;
};

/// CLIXML writes control characters as _x000D_.
[[nodiscard]] QString unescapedClixml(const QString &text);

[[nodiscard]] bool looksLikeClixml(const QByteArray &bytes);

/// Reads the objects in one pass, with bounded depth and number. DTDs are refused; truncated input is an
/// error with the line.
[[nodiscard]] Result<QList<ClixmlObject>> readClixml(const QByteArray &bytes, const QString &name);

} // namespace wizard
