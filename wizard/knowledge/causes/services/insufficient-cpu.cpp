#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Give the server more processors"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The administrator of the virtual machines, with an Exchange administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "The server restarts if processors are added: use maintenance."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "After the restart."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Measure while it fails: Get-Counter '\\Processor(_Total)\\% Processor Time' "
                    "-SampleInterval 5 -MaxSamples 24. Below 70 percent it is not this."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: Get-CimInstance Win32_Processor | Format-Table "
                    "NumberOfCores,NumberOfLogicalProcessors,CurrentClockSpeed,MaxClockSpeed, and powercfg "
                    "/getactivescheme. The power plan has to be High performance; HealthChecker names "
                    "cores that are not visible, throttling and dynamic memory."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set the plan: powercfg /setactive SCHEME_MIN. Switch dynamic memory of the virtual "
                    "machine off, and give it processors by Microsoft's calculator for Exchange."),
                QT_TRANSLATE_NOOP("Remedies", "Measure again. Expect below 70 percent under load."),
                QT_TRANSLATE_NOOP(
                    "Remedies", "To go back: the old number of processors and the old power plan."),
            },
    };
}

} // namespace

Cause insufficientCpu()
{
    using enum Fact;
    return {
        .id = "insufficient-cpu"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The server has too few processors"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "With one or two processors, or with processors that are throttled, requests wait "
            "until they fail, and pages answer 500 under load. The configuration is in order. Take "
            "it as a hint."),
        .prevalence = Prevalence::Rare, // One report.
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn,
            Symptom::OutlookDisconnected},
        .signs =
            {
                {{ProxyErrorCode, true, "BackEndRequestTimedOut"_L1}},
                {{RestartHelpsForAWhile}},
            },
        .lookAlikes =
            {
                {"ad-topology-unavailable"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There event 2080 shows no suitable domain controller; the processors are idle.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/153652"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
