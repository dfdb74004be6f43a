#pragma once

#include "wizard/diagnosis/diagnose.h"

#include <QStringList>

namespace support {

/// "cause verdict" of the findings, best first.
inline QStringList answers(const wizard::Diagnosis &diagnosis)
{
    static const char *const words[] = {"ruled-out", "possible", "likely", "confirmed"};
    QStringList all;
    for (const wizard::Finding &finding : diagnosis.findings)
        all.append(
            QString(finding.cause->id) + QLatin1Char(' ') + QLatin1String(words[int(finding.verdict)]));
    return all;
}

} // namespace support
