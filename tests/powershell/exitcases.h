#pragma once

#include "wizard/knowledge/remedy.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace powershell {

enum class Way {
    Alone, ///< -NonInteractive and -Unattended, as a scheduled task does
    Rehearsal, ///< -WhatIf
    Typed, ///< somebody at the console gives the careful answers
    No, ///< somebody says No
    Silent, ///< a console whose input has ended
    Dumb, ///< -NonInteractive without -Unattended
    Elsewhere, ///< told that it is for another server
    Weak, ///< not elevated
    Torn, ///< the file ends in the middle
    Misspelt, ///< an argument that the script does not have
};

/// One script of a chain, how it is started, and how its process must end.
struct Run {
    Way way;
    int code;
    const char *result; ///< last line, "" where the script never got to say one
    wizard::ScriptKind kind = wizard::ScriptKind::Fix;
    QJsonArray faults = {};
    bool changes = false;
};

struct ExitCase {
    const char *name;
    const char *remedy;
    const char *scenario;
    QList<Run> runs;
    QMap<QString, QString> choices = {};
};

[[nodiscard]] QList<ExitCase> exitCases();

/// What stands behind the name of the script.
[[nodiscard]] QStringList arguments(Way way);

} // namespace powershell
