#pragma once

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace wizard {

/// The type that validates a value before it is quoted into a script.
enum class ValueKind { Host, Thumbprint, DistinguishedName, Path, Text, Number, Switch, OneOf };

struct Option {
    QLatin1StringView value;
    const char *text; ///< context "Remedies"
};

/// Something that changes the script and that a person may decide. The name is that of `script --set`.
struct Choice {
    QLatin1StringView name; ///< also the script parameter
    ValueKind kind;
    bool required = false;
    QLatin1StringView fallback = {}; ///< safest value, preselected; empty: read at run time
    const char *question = nullptr; ///< context "Remedies"
    const char *explanation = nullptr;
    std::vector<Option> options = {}; ///< for OneOf
};

/// A question that a command asks while the script runs.
struct Prompt {
    const char *question; ///< as the product prints it
    const char *answer; ///< the key to press
    const char *why; ///< what the default would do
};

/// Step of a script; `key` names the `#region` in the PowerShell source.
struct RemedyStep {
    QLatin1StringView key;
    const char *title;
    const char *what;
    const char *undo = nullptr;
    std::vector<Prompt> prompts = {};
    const char *needs = nullptr; ///< right beyond local administrator
};

/// Commands: the lines that a person types one after the other, a paragraph for each step.
enum class ScriptKind { Commands, Fix, Cleanup, Undo, Detect };

struct RemedyScript {
    ScriptKind kind;
    QLatin1StringView file; ///< in resources/scripts
    std::vector<QLatin1StringView> parameters; ///< choices that this script gets, no more and no fewer
    std::vector<RemedyStep> steps;
};

struct Remedy {
    QLatin1StringView id = {}; ///< the cause's; filled in by the catalogue
    const char *title;
    const char *whoRuns; ///< where and with which rights
    const char *interruption; ///< who disconnects and for how long
    const char *waiting; ///< how long until it shows
    std::vector<Choice> choices = {};
    std::vector<RemedyScript> scripts = {}; ///< empty: the repair is told in words only
    std::vector<const char *> manual = {}; ///< steps for a person where no script helps
    bool offersUnattended = false;
};

} // namespace wizard
