#pragma once

#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/remedy.h"
#include "wizard/knowledge/symptom.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace wizard {

/// A fact that must have this truth, and this value where one is given.
struct Condition {
    Fact fact;
    bool holds = true; ///< true: Yes, false: No
    QLatin1StringView value = {}; ///< compared without case where not empty
};

/// What a sign says of a cause.
enum class Strength {
    Consistent, ///< many causes show it
    Characteristic, ///< this cause and a few look-alikes show it
    Against, ///< others show it: seen it speaks against this cause, not seen it says nothing
};

struct Sign {
    Condition condition;
    Strength strength = Strength::Consistent;
};

struct LookAlike {
    QLatin1StringView cause;
    const char *difference; ///< what separates them, context "Causes"
};

enum class Scope { Organisation, EachServer, Account };

/// How often the field meets it. It decides between causes that everything else leaves equal.
enum class Prevalence { Common, Seen, Rare };

/// One cause, read from top to bottom. All texts in translation context "Causes".
struct Cause {
    QLatin1StringView id; ///< contract of the failure catalogue
    const char *title;
    const char *explanation; ///< what is wrong and why people see it, two sentences at the most
    Scope scope = Scope::EachServer;
    Prevalence prevalence = Prevalence::Seen; ///< Seen where no source tells
    std::vector<Symptom> symptoms = {};
    std::vector<Sign> signs = {};
    std::vector<std::vector<Condition>> confirm = {}; ///< any group that holds as a whole confirms
    std::vector<std::vector<Condition>> exclude = {}; ///< any group that holds as a whole rules out
    std::vector<LookAlike> lookAlikes = {};
    const char *afterwards = nullptr; ///< how long the repair may take to show
    std::vector<QLatin1StringView> sources = {};
    std::optional<Remedy> remedy = {}; ///< none: the way out is told by nobody yet
};

} // namespace wizard
