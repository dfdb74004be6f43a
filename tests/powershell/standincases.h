#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace powershell {

/// What is run, what is answered, and what must have come of it.
struct Case {
    const char *name;
    const char *scenario;
    QByteArray script;
    QStringList answers = {};
    QStringList prompts = {}; ///< a fragment of each, in order
    QStringList shown = {}; ///< fragments
    QStringList changes = {}; ///< "command server", in order
    QMap<QString, QJsonValue> state = {};
    QJsonObject session = {};
    QJsonObject patch = {}; ///< of the scenario
    int exitCode = 0;
};

/// What the stand-ins must do like the real commands.
[[nodiscard]] QList<Case> certificateCases();
[[nodiscard]] QList<Case> authConfigCases();
[[nodiscard]] QList<Case> windowsCases();

/// The same where real organisations are slow, silent or behind.
[[nodiscard]] QList<Case> nastyCases();

} // namespace powershell
