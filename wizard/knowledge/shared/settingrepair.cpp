#include "wizard/knowledge/shared/settingrepair.h"

#include "wizard/knowledge/shared/commands.h"
#include "wizard/knowledge/shared/steps.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

std::vector<QLatin1StringView> namesOf(const std::vector<Choice> &choices)
{
    std::vector<QLatin1StringView> names;
    for (const Choice &choice : choices)
        names.push_back(choice.name);
    return names;
}

RemedyStep checkStep(const SettingRepair &repair, ScriptKind kind)
{
    return {.key = "check"_L1, .title = checkTitle(kind), .what = repair.looksAt};
}

/// Commands are typed on the server, so its name is none of their values.
RemedyScript commandsOf(const SettingRepair &repair)
{
    std::vector<QLatin1StringView> parameters;
    for (const std::vector<Choice> &choices : {repair.choices, repair.repairChoices}) {
        for (const Choice &choice : choices) {
            if (choice.name != "Server"_L1)
                parameters.push_back(choice.name);
        }
    }
    return commandScript(repair.commands, parameters,
        {
            lookCommand(QT_TRANSLATE_NOOP("Remedies",
                "The comment tells what the fault looks like. What is there now is the way back: write it "
                "down.")),
            {.key = "change"_L1,
                .title = repair.change,
                .what = repair.what,
                .undo = QT_TRANSLATE_NOOP("Remedies", "The comment of this step names the way back."),
                .needs = repair.needs},
            proofCommand(QT_TRANSLATE_NOOP("Remedies", "The same look: nothing may be left that is wrong.")),
        });
}

RemedyScript fixScript(const SettingRepair &repair)
{
    std::vector<QLatin1StringView> parameters = namesOf(repair.choices);
    for (const QLatin1StringView name : namesOf(repair.repairChoices))
        parameters.push_back(name);
    return {
        .kind = ScriptKind::Fix,
        .file = repair.fix,
        .parameters = parameters,
        .steps =
            {
                checkStep(repair, ScriptKind::Fix),
                {.key = "change"_L1,
                    .title = repair.change,
                    .what = repair.what,
                    .undo = repair.undo.isEmpty()
                        ? nullptr
                        : QT_TRANSLATE_NOOP("Remedies", "The undo script puts back what was there before."),
                    .needs = repair.needs},
                {.key = "verify"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Read it back."),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "The same look as at the beginning, a little later as well: nothing may be left that "
                        "is wrong.")},
            },
    };
}

RemedyScript undoScript(const SettingRepair &repair)
{
    return {
        .kind = ScriptKind::Undo,
        .file = repair.undo,
        .parameters = namesOf(repair.choices),
        .steps =
            {
                {.key = "check"_L1,
                    .title = checkTitle(ScriptKind::Undo),
                    .what = QT_TRANSLATE_NOOP("Remedies",
                        "Reads what the repair noted and what is there now. Refused if somebody has changed "
                        "it since.")},
                {.key = "restore"_L1,
                    .title = QT_TRANSLATE_NOOP("Remedies", "Put back what was there before."),
                    .what = QT_TRANSLATE_NOOP(
                        "Remedies", "Only what the repair changed, each asked for; then it is read back."),
                    .needs = repair.needs},
            },
    };
}

RemedyScript detectScript(const SettingRepair &repair)
{
    return {
        .kind = ScriptKind::Detect,
        .file = repair.detect,
        .parameters = namesOf(repair.choices),
        .steps = {checkStep(repair, ScriptKind::Detect)},
    };
}

} // namespace

Remedy settingRepair(const SettingRepair &repair)
{
    Remedy remedy{
        .title = repair.title,
        .whoRuns = repair.whoRuns,
        .interruption = repair.interruption,
        .waiting = repair.waiting,
        .choices = repair.choices,
        .scripts = {fixScript(repair)},
        .manual = repair.manual,
        .offersUnattended = true,
    };
    if (!repair.commands.isEmpty())
        remedy.scripts.insert(remedy.scripts.begin(), commandsOf(repair));
    remedy.choices.insert(remedy.choices.end(), repair.repairChoices.begin(), repair.repairChoices.end());
    if (!repair.undo.isEmpty())
        remedy.scripts.push_back(undoScript(repair));
    remedy.scripts.push_back(detectScript(repair));
    return remedy;
}

const char *localAdministrator()
{
    return QT_TRANSLATE_NOOP("Remedies",
        "A local administrator, on each affected server, in Windows PowerShell as administrator.");
}

const char *shellAdministrator()
{
    return QT_TRANSLATE_NOOP("Remedies",
        "An administrator of Exchange, on the affected server, in a management shell or Windows PowerShell "
        "as "
        "administrator.");
}

} // namespace wizard
