#pragma once

#include "wizard/target.h"

#include <QStringList>

namespace support {

/// Targets as a person types them; each has to be a valid one.
inline QList<wizard::Target> targets(const QStringList &typed)
{
    QList<wizard::Target> list;
    for (const QString &one : typed)
        list.append(wizard::parseTarget(one).value());
    return list;
}

} // namespace support
