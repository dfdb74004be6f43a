#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/knowledge/remedy.h"
#include "wizard/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace wizard {

/// Where a step stands in a script. Lines from 1, inclusive.
struct StepLines {
    QLatin1StringView key;
    int first = 0;
    int last = 0;
};

struct Script {
    ScriptKind kind = ScriptKind::Fix;
    QString fileName; ///< 20261121-0930_EX01_auth-cert-expired_1-fix.ps1
    QByteArray bytes; ///< ASCII, CRLF, no byte-order mark
    QList<StepLines> steps;
};

/// What a person decided: choice name -> value; absent ones take the safe fallback. A name that many
/// remedies offer may be given to any of them.
struct Decisions {
    QMap<QString, QString> values;
    bool unattended = false;
};

/// Where the scripts come from: facts, which the scripts tell in their own English. `made` goes into file
/// names only, so the same case gives the same bytes.
struct Provenance {
    QDateTime made;
    QString toolVersion;
    QString server; ///< for the file name; may be empty
    QList<Reason> reasons = {}; ///< what speaks for the cause
};

struct Plan {
    const Remedy *remedy = nullptr; ///< never null
    QList<Script> scripts; ///< fix, cleanup, undo, detect as far as the remedy has them
    QStringList ignored; ///< choices that were given and mean nothing to this remedy or its plan
    QString notesFileName;
    QString notes; ///< Markdown: prompts, who runs it, what disconnects, how to undo, waiting times

    [[nodiscard]] const Script *script(ScriptKind kind) const;
};

/// Renders the scripts of a remedy. An unknown choice, a missing required one or a value of the wrong kind is
/// an error that names it.
[[nodiscard]] Result<Plan> makePlan(
    const Remedy &remedy, const Decisions &decisions, const Provenance &provenance);

/// What the table says of a script, with those of its steps that were rendered for what was chosen.
[[nodiscard]] RemedyScript describedBy(const Remedy &remedy, const Script &script);

} // namespace wizard
