#pragma once

#include "randomcase.h"

namespace powershell {

/// What is wrong with a run, judged by the state of the organisation and never by what a script says.
struct Fault {
    enum Kind {
        FalseHealth, ///< RESULT 0 and an unhealthy end
        Harm, ///< something was changed that is none of the repair's business
        Untrue, ///< the ending says what is not so
        Broken, ///< no ending, an error that nobody caught, a command that no stand-in models
    };
    Kind kind;
    int step = 0;
    QString text;
};

/// What the organisation must be like for a repair to be done, as "server aspect"; empty where it is.
[[nodiscard]] QStringList unhealthy(const RandomCase &one, const StepResult &step, bool onlyHere);

/// Where the cause itself still is. A check of certificates asks for them, not for who has read them since.
[[nodiscard]] QStringList stillThere(const RandomCase &one, const StepResult &step);

/// All faults of the steps: repair, undo where it was drawn, repair again, check.
[[nodiscard]] QList<Fault> faultsOf(const RandomCase &one, const QStringList &kinds, const RunResult &run);

/// Whether the organisation counts as healthy before anybody repairs it: then the oracle would see nothing.
[[nodiscard]] bool blind(const RandomCase &one, const RunResult &run);

/// Whether the last repair has left the cause unhealed although nothing stood in its way any more.
[[nodiscard]] bool unhealed(const RandomCase &one, const RunResult &run);

/// Paths of a state that a repair may change, with * for anything; of no repair: what restarts alone change.
[[nodiscard]] QStringList mayChange(QLatin1StringView remedy);

} // namespace powershell
