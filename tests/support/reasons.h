#pragma once

#include "wizard/diagnosis/finding.h"

namespace support {

/// A fact that spoke for a cause.
inline wizard::Reason reason(
    wizard::Fact fact, const wizard::Value &value = {}, const QStringList &servers = {})
{
    QList<wizard::ServerName> names;
    for (const QString &server : servers)
        names.append(wizard::ServerName(server));
    return {fact, wizard::Truth::Yes, value, names, {}, {}};
}

} // namespace support
