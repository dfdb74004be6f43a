#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Give setup the right to the event log back"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server; where a group policy sets the value, its owner."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look: reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application /v "
                    "CustomSD. On a fresh Windows the value is absent."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Find out who set it: run gpresult /h report.html as administrator and look for the "
                    "event log settings. If it comes from a policy, ask its owner to grant write access "
                    "for administrators and SYSTEM, or to take the server out."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set by hand: keep a copy with reg export "
                    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application customsd.reg, then "
                    "remove the value with reg delete "
                    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application /v CustomSD."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Start setup again from the media. Expect that the line “Cannot open log for source” "
                    "is gone."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: reg import customsd.reg."),
            },
    };
}

} // namespace

Cause eventlogCustomsd()
{
    using enum Fact;
    return {
        .id = "eventlog-customsd"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "Rights on the event log keep setup from starting"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A value CustomSD on an event log, often set by a group policy, takes away the right "
            "to register new sources. Setup stops early with “access is denied”, although it runs "
            "as administrator; Exchange itself is not touched."),
        .prevalence = Prevalence::Rare, // One report.
        .symptoms = {Symptom::ServicesDown},
        .signs =
            {
                {{EventLogDescriptorSet}},
                {{StartedAfterPolicyChange}},
            },
        .exclude = {{{EventLogDescriptorSet, false}}},
        .lookAlikes =
            {
                {"gpo-manage-auditing-right"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There event 2080 shows no SACL right; here the event log itself refuses.")},
                {"cu-setup-incomplete"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There setup got further and left a Watermark in the registry.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/1457"_L1,
                "https://learn.microsoft.com/windows/win32/eventlog/eventlog-key"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
