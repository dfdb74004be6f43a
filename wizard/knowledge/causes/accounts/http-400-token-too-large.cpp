#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause http400TokenTooLarge()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "http-400-token-too-large"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "The sign-in data of some people are too large"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "People in many groups, or with many cookies, send more than Windows accepts in one header. The "
            "server answers 400 for them and works for everybody else."),
        .scope = Scope::Account,
        .symptoms = {Symptom::BadRequestForOneAccount},
        .signs =
            {
                {{RequestHeaderTooLong}, Characteristic},
                {{ShellErrorCode, true, "-2144108175"_L1}},
                {{HttpErrorStatus, true, "400"_L1}},
                {{OneUserAffected}},
                {{ManyGroupsReported}, Characteristic},
            },
        .lookAlikes =
            {
                {"iis-security-module"_L1, QT_TRANSLATE_NOOP("Causes", "There everybody is affected.")},
                {"internal-nlb-bypass-url"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There only tasks such as eDiscovery fail, at random and for everybody.")},
                {"dollar-username"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There the account's name ends in a dollar sign.")},
                {"amsi-request-filtering"_L1, QT_TRANSLATE_NOOP("Causes", "There everybody is affected.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/400-bad-request"_L1,
            },
    };
}

} // namespace wizard
