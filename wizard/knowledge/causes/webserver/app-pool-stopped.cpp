#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Cause appPoolStopped()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "app-pool-stopped"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "An application pool is stopped"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The pool that serves this page does not run, so Windows answers 503 in its place. It was "
            "stopped by someone, or it crashed until IIS gave up."),
        .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable,
            Symptom::ShellDoesNotConnect, Symptom::PhonesDoNotSync},
        .signs =
            {
                {{AppPoolStopped}, Characteristic},
                {{AppPoolDisabled}, Characteristic},
                {{OwaAnsweredByHttpSys503}, Characteristic},
                {{EcpAnsweredByHttpSys503}, Characteristic},
                {{ServiceUnavailablePage}, Characteristic},
                {{WorkerProcessFailed}},
                {{HttpErrorStatus, true, "503"_L1}},
                {{ShellErrorCode, true, "-2144108270"_L1}},
                {{OneUserAffected, false}},
            },
        .confirm =
            {
                {{StoppedPoolAnswers503}},
                {{AppPoolStopped}, {ServiceUnavailablePage}},
            },
        .exclude = {{{AppPoolStopped, false}}},
        .lookAlikes =
            {
                {"iis-module-load-failure"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the pool stops because a module cannot be loaded (events 2280, 2282).")},
                {"component-state-inactive"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There all pools run, but components are inactive.")},
                {"site-or-w3svc-stopped"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the port refuses the connection instead of answering 503.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/exchange/troubleshoot/administration/fail-to-start-exchange-"_L1
                "management-shell-console"_L1,
            },
    };
}

} // namespace wizard
