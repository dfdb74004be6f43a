#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Reset the scan engine"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "An Exchange administrator, in the Exchange Management Shell started as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "Mail waits until it is done: some minutes to an hour."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "Until the engine is downloaded and the queues are empty."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: event 5300 of FIPFS, “Can't convert … to long”, in the Application log, and "
                    "Get-Queue for what waits."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Download Reset-ScanEngineVersion.ps1 from https://aka.ms/ResetScanEngineVersion and "
                    "run it as administrator in the Exchange Management Shell on each server: "
                    "Set-ExecutionPolicy RemoteSigned -Scope Process; .\\Reset-ScanEngineVersion.ps1"),
                QT_TRANSLATE_NOOP("Remedies",
                    "Expect Get-EngineUpdateInformation to show a version that begins with 21122 or later, "
                    "and that Get-Queue gets empty."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: not needed; the engine updates itself."),
            },
    };
}

} // namespace

Cause fipfsDate()
{
    using enum Fact;
    return {
        .id = "fipfs-date"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The scan engine cannot read a version number of 2022"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Since 1 January 2022 the engine that scans mail fails at the date in its own version "
            "number. Mail stays in the queues; pages and the shell are not affected."),
        .prevalence = Prevalence::Rare, // Common in January 2022 only.
        .symptoms = {Symptom::ServicesDown},
        .lookAlikes =
            {
                {"known-bad-build"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There a security update brought the fault; here a date did.")},
            },
        .sources =
            {
                "https://aka.ms/ResetScanEngineVersion"_L1,
                "https://microsoft.github.io/CSS-Exchange/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
