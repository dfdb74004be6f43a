#pragma once

#include "wizard/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace wizard {

/// An element of a configuration file. Names are without their prefix.
struct ConfigElement {
    QString name;
    QHash<QString, QString> attributes;
    std::vector<ConfigElement> children;
    int line = 0;

    [[nodiscard]] QString attribute(QLatin1StringView key) const { return attributes.value(key); }
    /// "security/access": every element at the end of that path below this one, in order.
    [[nodiscard]] std::vector<const ConfigElement *> at(QLatin1StringView path) const;
    /// This one and everything below it, in the order of the file.
    void each(const std::function<void(const ConfigElement &)> &visit) const;
};

/// A file of IIS or .NET with the root "configuration", parsed once.
struct ConfigFile {
    enum class Kind {
        ApplicationHost, ///< applicationHost.config
        Web, ///< web.config
        Linked, ///< nothing but where assemblies lie: SharedWebConfig.config
        Other, ///< a few settings that could stand in any of them
    };

    QString name;
    Kind kind = Kind::Other;
    ConfigElement root; ///< as far as it was read
    std::optional<Error> damage = {}; ///< why it was not read to its end
    int malformedAt = 0; ///< the line where it stops being XML; one that was cut off has none
    QStringList remarks = {}; ///< what a reader wants people to know, with its place

    [[nodiscard]] bool isWhole() const { return !damage; }
};

/// Empty where the root is another one. Goes by what stands in it, also where it is no XML to its end.
[[nodiscard]] std::optional<ConfigFile::Kind> configKindOf(const QByteArray &bytes);

/// Reads the elements in one pass, with bounded depth and number. DTDs are refused with their line.
[[nodiscard]] Result<ConfigFile> readConfigFile(const QByteArray &bytes, const QString &name);

} // namespace wizard
