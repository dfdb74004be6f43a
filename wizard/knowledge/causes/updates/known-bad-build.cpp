#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause knownBadBuild()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "known-bad-build"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "This build has a fault that a later update mends"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Some security updates brought faults of their own. The newest update for this version contains "
            "the repair."),
        .symptoms = {Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, Symptom::ServicesDown},
        .signs =
            {
                {{TimeZoneDuplicate}, Characteristic},
                {{StartedAfterUpdate}},
                {{ServerBuild, true, "15.2.986.14"_L1}},
                {{ServerBuild, true, "15.2.922.19"_L1}},
                {{ServerBuild, true, "15.1.2375.17"_L1}},
                {{ServerBuild, true, "15.1.2308.20"_L1}},
                {{ServerBuild, true, "15.0.1497.26"_L1}},
                {{ServerBuild, true, "15.2.1118.7"_L1}},
                {{ServerBuild, true, "15.2.986.22"_L1}},
                {{ServerBuild, true, "15.2.922.27"_L1}},
                {{ServerBuild, true, "15.1.2507.6"_L1}},
                {{ServerBuild, true, "15.1.2375.24"_L1}},
                {{ServerBuild, true, "15.1.2308.27"_L1}},
                {{ServerBuild, true, "15.0.1497.33"_L1}},
                {{ServerBuild, true, "15.1.2507.17"_L1}},
                {{ServerBuild, true, "15.1.2507.21"_L1}},
                {{ServerBuild, true, "15.2.1118.21"_L1}},
                {{ServerBuild, true, "15.2.1118.25"_L1}},
                {{ServerBuild, true, "15.2.986.37"_L1}},
                {{ServerBuild, true, "15.2.986.41"_L1}},
                {{ServerBuild, true, "15.0.1497.45"_L1}},
                {{ServerBuild, true, "15.0.1497.47"_L1}},
                {{ServerBuild, true, "15.1.2507.31"_L1}},
                {{ServerBuild, true, "15.2.1118.36"_L1}},
                {{ServerBuild, true, "15.2.1258.23"_L1}},
                {{ServerBuild, true, "15.1.2507.37"_L1}},
                {{ServerBuild, true, "15.2.1544.9"_L1}},
                {{ServerBuild, true, "15.2.1258.32"_L1}},
                {{ServerBuild, true, "15.2.1544.13"_L1}},
                {{ServerBuild, true, "15.2.1258.38"_L1}},
                {{ServerBuild, true, "15.1.2507.43"_L1}},
                {{ServerBuild, true, "15.2.1544.14"_L1}},
                {{ServerBuild, true, "15.2.1258.39"_L1}},
                {{ServerBuild, true, "15.1.2507.44"_L1}},
            },
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the update itself is incomplete on this server.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/5008997"_L1,
                "https://support.microsoft.com/help/5013118"_L1,
                "https://microsoft.github.io/CSS-Exchange/Emerging-Issues/"_L1,
            },
    };
}

} // namespace wizard
