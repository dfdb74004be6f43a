#pragma once

#include "tests/support/reasons.h"
#include "wizard/evidence/values/instant.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/plan.h"

#include <QTest>

/// Plans with fixed values, so that two runs compare.
namespace rendered {

using namespace Qt::StringLiterals;

inline wizard::Provenance provenance()
{
    return {QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC), u"1.0"_s, u"EX01"_s,
        {support::reason(wizard::Fact::CertificateNotAfter, wizard::Instant::parse(u"2026-11-20T08:00:00Z"_s),
             {u"EX01"_s}),
            support::reason(wizard::Fact::HmacAssert, {}, {u"EX01"_s})}};
}

/// A valid value for each choice, different from the fallback where there is one. Each plan has rows of its
/// own.
inline QString valueFor(const wizard::Choice &choice)
{
    if (choice.name == "Plan"_L1)
        return choice.fallback;
    switch (choice.kind) {
    case wizard::ValueKind::Host:
        return u"ex01.contoso.com"_s;
    case wizard::ValueKind::Thumbprint:
        return u"1111111111111111111111111111111111111111"_s;
    case wizard::ValueKind::DistinguishedName:
        return u"CN=Ann,OU=Staff,DC=contoso,DC=com"_s;
    case wizard::ValueKind::Path:
        return u"C:\\Temp\\Exmedic"_s;
    case wizard::ValueKind::Text:
        return u"ann@contoso.com"_s;
    case wizard::ValueKind::Number:
        return u"2"_s;
    case wizard::ValueKind::Switch:
        return u"true"_s;
    case wizard::ValueKind::OneOf:
        return choice.options.back().value;
    }
    return {};
}

/// Only what is required: everything else keeps its safe fallback.
inline wizard::Decisions smallest(const wizard::Remedy &remedy)
{
    wizard::Decisions decisions;
    for (const wizard::Choice &choice : remedy.choices) {
        if (choice.required)
            decisions.values.insert(choice.name, valueFor(choice));
    }
    return decisions;
}

inline wizard::Decisions everything(const wizard::Remedy &remedy, const QString &plan = {})
{
    wizard::Decisions decisions;
    for (const wizard::Choice &choice : remedy.choices)
        decisions.values.insert(choice.name, valueFor(choice));
    if (!plan.isEmpty())
        decisions.values.insert(u"Plan"_s, plan);
    decisions.unattended = remedy.offersUnattended;
    return decisions;
}

/// The plans of a remedy beside the one that is left open.
inline QStringList plansOf(const wizard::Remedy &remedy)
{
    QStringList plans;
    for (const wizard::Choice &choice : remedy.choices) {
        for (const wizard::Option &option : choice.options) {
            if (choice.name == "Plan"_L1 && option.value != choice.fallback)
                plans << option.value;
        }
    }
    return plans;
}

/// One row per script of every remedy, and one per plan of its repair; the commands to type by hand are no
/// scripts.
inline void addScriptRows()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("plan");
    for (const wizard::Remedy &remedy : wizard::remedies()) {
        for (size_t i = 0; i < remedy.scripts.size(); ++i) {
            const wizard::RemedyScript &script = remedy.scripts[i];
            if (script.kind == wizard::ScriptKind::Commands)
                continue;
            QTest::newRow(script.file.data()) << QString(remedy.id) << int(i) << QString();
            if (script.kind != wizard::ScriptKind::Fix)
                continue;
            for (const QString &plan : plansOf(remedy))
                QTest::newRow(qPrintable(script.file + u", "_s + plan))
                    << QString(remedy.id) << int(i) << plan;
        }
    }
}

} // namespace rendered
