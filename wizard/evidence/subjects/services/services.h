#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A service of Windows, by its name, which is not translated.
struct Service {
    QString name;
    std::optional<bool> runs; ///< empty: not said, or on the way from one to the other
    std::optional<bool> disabled; ///< empty: how it starts is not said
    int line = 0;
};

/// Takes in a word of the enumerations, in the spelling of Get-Service or of WMI; false where it is none.
bool learn(Service &service, const QString &word);

/// Whether a process of Exchange's setup runs.
struct SetupProcess {
    QString name;
    bool runs = false;
    int line = 0;
};

/// Only what Exchange cannot do without matters: mail for IMAP and POP is rightly switched off.
[[nodiscard]] QList<Recognition> observe(const Seen<Service> &services);
[[nodiscard]] QList<Recognition> observe(const SetupProcess &setup);

[[nodiscard]] std::vector<Reader> serviceReaders();

} // namespace wizard
