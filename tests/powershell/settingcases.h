#pragma once

#include "remedycases.h"

namespace powershell {

/// Repairs of settings, each with things beside it that are of the same kind and none of its business.
[[nodiscard]] QList<RemedyCase> settingCases();

/// Where a repair must not do what it does elsewhere, or must not call it done.
struct WantedState {
    const char *name;
    const char *remedy;
    const char *scenario;
    QJsonObject patch;
    const char *result;
    bool changes = false;
    QMap<QString, QString> choices = {};
};

[[nodiscard]] QList<WantedState> wantedStates();

} // namespace powershell
