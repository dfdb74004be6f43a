#pragma once

#include "wizard/evidence/observation.h"

#include <QList>
#include <QStringList>

namespace support {

/// "server-build@EX01=15.2.1748.49 tls-444-completes@EX01=no": sorted, the value instead of yes where there
/// is one.
inline QString inWords(const QList<wizard::Observation> &observations)
{
    QStringList words;
    for (const wizard::Observation &o : observations) {
        QString truth = o.truth == wizard::Truth::Yes ? QStringLiteral("yes") : QStringLiteral("no");
        if (o.truth == wizard::Truth::Unknown)
            truth = QStringLiteral("unknown");
        words.append(QString(wizard::entry(o.fact).id) + u'@' + o.subject.server.text() + u'='
            + (o.value.isEmpty() || o.truth != wizard::Truth::Yes ? truth : o.value.text()));
    }
    words.sort();
    return words.join(u' ');
}

} // namespace support
