#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause emMitigationSideEffects()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "em-mitigation-side-effects"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A mitigation switches off parts of Outlook on the web"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The mitigation service protects the server until an update is installed. Pictures inside "
            "messages and printing of calendars fail meanwhile; that is intended."),
        .symptoms = {Symptom::PagesWithoutImages},
        .signs =
            {
                {{MitigationApplied}},
                {{MitigationReported}, Characteristic},
            },
        .lookAlikes =
            {
                {"su-installed-unelevated"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There event 1309 names a file and no mitigation M2 is listed.")},
            },
    };
}

} // namespace wizard
