#pragma once

#include "tests/support/answers.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"

namespace pastes {

inline wizard::Diagnosis diagnosed(const QString &text)
{
    wizard::Evidence evidence;
    QList<wizard::Symptom> symptoms;
    for (const wizard::Recognition &one : wizard::recognise(text, QStringLiteral("pasted text"))) {
        evidence.add(one.observations);
        symptoms.append(one.symptoms);
    }
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    return wizard::diagnose(symptoms, evidence, wizard::causes(), now);
}

/// "likely", or "absent".
inline QString verdictOn(const QString &cause, const wizard::Diagnosis &diagnosis)
{
    const QStringList given = support::answers(diagnosis).filter(cause + QLatin1Char(' '));
    return given.isEmpty() ? QStringLiteral("absent") : given.first().section(QLatin1Char(' '), 1);
}

} // namespace pastes
