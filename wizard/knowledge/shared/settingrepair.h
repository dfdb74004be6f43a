#pragma once

#include "wizard/knowledge/remedy.h"

#include <vector>

namespace wizard {

/// A repair that finds settings which are wrong, asks for each, changes it and looks again. What its scripts
/// have in common stands in resources/scripts/common/setting*.ps1; here is what differs. Texts in context
/// "Remedies".
struct SettingRepair {
    const char *title;
    const char *whoRuns;
    const char *interruption;
    const char *waiting;
    const char *looksAt; ///< what is read before anything is changed
    const char *change; ///< title of the step that changes something
    const char *what; ///< what that step does, and what it restarts
    QLatin1StringView commands = {}; ///< three steps: look, change, proof; empty where nobody types it
    QLatin1StringView fix = {};
    QLatin1StringView undo = {}; ///< empty where nothing sensible can be put back
    QLatin1StringView detect = {};
    std::vector<Choice> choices = {}; ///< for every script
    std::vector<Choice> repairChoices = {}; ///< for the repair alone
    const char *needs = nullptr; ///< right beyond local administrator
    std::vector<const char *> manual = {};
};

[[nodiscard]] Remedy settingRepair(const SettingRepair &repair);

/// The sentence about who runs a script that needs no management shell.
[[nodiscard]] const char *localAdministrator();
/// The same for one that needs it.
[[nodiscard]] const char *shellAdministrator();

} // namespace wizard
