#pragma once

#include "wizard/evidence/forms/pastedtext.h"

#include <QList>

#include <optional>

namespace wizard {

/// A property as PowerShell prints it. Property names are not translated.
struct Property {
    QString name;
    QString value; ///< wrapped lines joined by a blank
    int line = 0;
};

/// One object out of Format-List or Format-Table output.
struct PropertyObject {
    QList<Property> properties;

    [[nodiscard]] int line() const { return properties.isEmpty() ? 0 : properties.first().line; }
    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString value(QLatin1StringView name) const;
    [[nodiscard]] std::optional<bool> truth(QLatin1StringView name) const; ///< neither word is translated
    [[nodiscard]] int lineOf(QLatin1StringView name) const;
};

/// Further ones of a text are left out, so that nobody waits for them.
inline constexpr qsizetype mostPrintedObjects = 2000;

/// All objects of a text by line, those of lists and those of tables.
[[nodiscard]] QList<PropertyObject> propertyObjects(const PastedText &text);

} // namespace wizard
