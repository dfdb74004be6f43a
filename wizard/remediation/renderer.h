#pragma once

#include "wizard/remediation/plan.h"

namespace wizard {

/// Name of a choice or of a standard parameter -> single-quoted literal.
using Literals = QMap<QString, QString>;

struct Rendering {
    QByteArray bytes; ///< ASCII, CRLF
    QList<StepLines> steps;
    QStringList choices; ///< those of which the value stands in it
};

/// The source of a script, LF, in the order of the reader: help, parameters, steps, the functions of its own
/// that they reach, the region that all scripts share. What belongs to other choices is left out.
[[nodiscard]] Result<QString> scriptSource(QLatin1StringView file, const Literals &literals);

/// Puts the literals and the provenance into the source, and into the help what a person would type instead.
/// A placeholder that nothing fills is an error.
[[nodiscard]] Result<Rendering> render(const RemedyScript &script, const Literals &literals,
    const Provenance &provenance, const QStringList &typed = {});

} // namespace wizard
