#pragma once

#include "organisation.h"

#include "wizard/knowledge/remedy.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace powershell {

/// A repair in an organisation that is nastier than its scenario.
struct Trial {
    const char *name;
    const char *remedy;
    const char *scenario;
    QJsonObject patch = {};
    bool unattended = true;
    QMap<QString, QString> choices = {};
    QList<Rule> rules = {}; ///< before the careful answers
    const char *result = "RESULT 0 done";
    QMap<QString, QJsonValue> leaves = {}; ///< Undefined: changed from what it was
    QStringList says = {};
    QStringList works = {}; ///< "server aspect"
    QStringList fails = {}; ///< "server aspect" that the scripts cannot or do not heal
    QMap<QString, int> calls = {};
    /// Run one after the other; the expectations are of the last.
    QList<wizard::ScriptKind> kinds = {wizard::ScriptKind::Fix};
};

[[nodiscard]] QList<Trial> authTrials();

/// Other repairs too: names and readings that deceive, commands that fail once, faults elsewhere.
[[nodiscard]] QList<Trial> roughTrials();
[[nodiscard]] QList<Trial> backEndAndOtherTrials();

} // namespace powershell
