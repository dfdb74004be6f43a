#pragma once

#include "wizard/result.h"
#include "wizard/servername.h"

#include <QList>
#include <QString>

namespace wizard {

/// A server that the person named, and the ports on which it may be asked.
struct Target {
    QString host; ///< validated DNS name or IP literal, lower case, never empty
    quint16 http = 80; ///< 0: nobody knows one
    quint16 https = 443;
    quint16 backend = 444;
    QString name = {}; ///< where it is known and the host does not tell it, as in a training scenario

    /// Name under which observations are filed: `name`, else out of the host.
    [[nodiscard]] ServerName server() const;
    friend bool operator==(const Target &, const Target &) = default;
};

/// Reads HOST[:HTTPS[:BACKEND]], an IPv6 literal in brackets. Behind another HTTPS port than 443, port 80 of
/// that host is somebody else's, so there is no HTTP port. Quotes, spaces, `;` and every other character that
/// no DNS name has are refused with an error that names the first one.
[[nodiscard]] Result<Target> parseTarget(const QString &text);

/// Each target once, and each under a name of its own: the full host, or ports, where the name is taken.
[[nodiscard]] QList<Target> toldApart(const QList<Target> &targets);

} // namespace wizard
