#pragma once

#include "wizard/evidence/reading/importer.h"
#include "wizard/knowledge/fact.h"

namespace support {

using namespace Qt::StringLiterals;

/// Fact, truth, value, server and certificate.
inline QString line(const wizard::Observation &observation)
{
    return u"%1 %2 [%3] %4 %5"_s
        .arg(QString::fromLatin1(wizard::entry(observation.fact).id),
            observation.truth == wizard::Truth::Yes ? u"yes"_s : u"no"_s, observation.value.text(),
            observation.subject.server.text(), observation.subject.certificate.text())
        .trimmed();
}

/// What a file told, or why it could not be read.
inline QStringList linesOf(const wizard::Result<wizard::Import> &import)
{
    if (!import)
        return {import.error().text()};
    QStringList lines;
    for (const wizard::Observation &observation : import->observations)
        lines.append(line(observation));
    return lines;
}

} // namespace support
