#include "wizard/knowledge/cause.h"
#include "wizard/knowledge/shared/serverhalf.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

/// Requests that an add-on blocks confirm nothing: pages that work have them as well.
Cause notServerBrowser()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "not-server-browser"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A browser, its extensions or its settings"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "One browser, one profile or one computer cannot show a page that others show. The "
            "servers answer all of them alike."),
        .scope = Scope::Organisation,
        .symptoms = {Symptom::OwaBlankPage, Symptom::PagesWithoutImages},
        .signs =
            {
                {{OnlyOneBrowser}, Characteristic},
            },
        .confirm = provedOutside({"indexedDB + InvalidStateError"_L1, "Your clock is behind"_L1}),
        .lookAlikes =
            {
                {"sharedwebconfig-missing"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There everybody sees the error, in every browser.")},
                {"cipher-suites-2019-rtm"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There all browsers with HTTP/2 refuse the connection.")},
                {"not-server-client"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a program other than a browser is affected.")},
            },
    };
}

} // namespace wizard
