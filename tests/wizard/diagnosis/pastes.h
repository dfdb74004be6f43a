#pragma once

#include "tests/support/answers.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

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

inline void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("verdict");
}

inline void row(const char *name, const char *cause, const char *verdict, const char *text)
{
    QTest::addRow("%s: %s", cause, name)
        << QString::fromUtf8(text) << QString::fromLatin1(cause) << QString::fromLatin1(verdict);
}

/// The row's cause has its verdict, and no other one has a better.
inline void leadToTheirCause()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);
    const wizard::Diagnosis diagnosis = diagnosed(text);
    QTEST(verdictOn(cause, diagnosis), "verdict");
    const wizard::Verdict best = diagnosis.findings.first().verdict;
    for (const wizard::Finding &finding : diagnosis.findings) {
        if (finding.cause->id == cause)
            QVERIFY2(
                finding.verdict == best, qPrintable(support::answers(diagnosis).join(QLatin1Char('\n'))));
    }
}

inline void haveTheirVerdict()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);
    QTEST(verdictOn(cause, diagnosed(text)), "verdict");
}

} // namespace pastes
