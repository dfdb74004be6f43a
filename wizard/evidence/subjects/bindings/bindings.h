#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A binding of a web site of IIS.
struct Binding {
    QString protocol; ///< empty where the form leaves it out
    QString information; ///< "address:port:host"
    std::optional<Thumbprint> hash; ///< of its certificate; empty: it has none
    std::optional<int> sslFlags;
    int line = 0;

    [[nodiscard]] QString port() const { return information.section(u':', -2, -2); }
    /// IIS writes "every address" as a star or as nothing.
    [[nodiscard]] bool isOpen() const;
};

enum class Site { FrontEnd, BackEnd };

[[nodiscard]] QLatin1StringView nameOf(Site site);

/// What the bindings of one site say. Exchange needs http on port 80 in front and https on port 444 behind,
/// for every address and host name.
[[nodiscard]] QList<Recognition> observe(Site site, const Seen<Binding> &bindings);

[[nodiscard]] std::vector<Reader> bindingReaders();

} // namespace wizard
