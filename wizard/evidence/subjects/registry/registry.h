#pragma once

#include "wizard/evidence/forms/reader.h"

#include <optional>

namespace wizard {

/// A value that switches TLS 1.2 on or off.
struct ProtocolValue {
    QString side; ///< "Client", "Server"
    QString name; ///< "Enabled", "DisabledByDefault"
    std::optional<qint64> number; ///< empty: what stands there is no number
    int line = 0;

    [[nodiscard]] bool switchesOff() const
    {
        return number && (*number == 0) == (name.compare(u"Enabled", Qt::CaseInsensitive) == 0);
    }
};

/// The system variable ExchangeInstallPath; it is set where it names the folder of the installation.
struct InstallPath {
    QString variable; ///< empty: the variable is missing
    QString installed; ///< empty: not known
    int line = 0;

    [[nodiscard]] bool isRight() const;
};

/// Values that are missing from the whole list leave TLS 1.2 switched on.
[[nodiscard]] QList<Recognition> observe(const Seen<ProtocolValue> &values);
[[nodiscard]] QList<Recognition> observe(const InstallPath &path);

[[nodiscard]] std::vector<Reader> registryReaders();

} // namespace wizard
